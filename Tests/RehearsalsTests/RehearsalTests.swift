import Diagnostics
import Foundation
import Instruments
import Interviews
import Rehearsals
import Stories
import Testing
import Texts

/// Simulated respondents before the machine.
@Suite struct RehearsalTests {
  private static let yaml = """
    questionnaire: rehearsed
    factors: {waiting: "Waiting", fees: "Fees", advice: "Advice"}
    segments: {kind: {from: account}}
    items:
      - choice: account
        ask: "What kind of account?"
        options: {personal: "Personal", business: "Business"}
      - number: years
        ask: "For how many years?"
        from: 0
        to: 80
        must: {that: "years != 13", message: "Not thirteen."}
      - mentions: matters
        ask: "What matters?"
        at_most: 3
      - rating: satisfaction
        ask: "How satisfied with {factor}?"
        each: factors
        scale: standard.satisfaction10
        measures: satisfaction
      - open: why
        ask: "Why?"
        when: satisfaction[waiting] <= 3
      - rating: overall
        ask: "All in all?"
        scale: standard.satisfaction10
        measures: overall
    """

  private func rehearse(
    _ number: Int, _ effects: Effects = Effects(), seed: UInt64 = 1, _ yaml: String = yaml
  ) throws
    -> Rehearsal
  {
    let questionnaire = try #require(Story.questionnaire(yaml), "\(Story.report(yaml))")
    return try Rehearsal(
      questionnaire, Story.start(questionnaire), effects: effects, seed: seed, number: number)
  }

  @Test("The same seed and number give the same interview, another number another one") func seeded() throws {
    #expect(try rehearse(3).events == rehearse(3).events)
    #expect(try rehearse(3).events != rehearse(4).events)
    #expect(try rehearse(3).events != rehearse(3, seed: 2).events)
  }

  @Test("A rehearsal is an interview like any: marked, whole, and replayed to the same end") func whole()
    throws
  {
    var effects = Effects()
    effects.breakOff = 0
    for number in 0..<50 {
      let rehearsal = try rehearse(number, effects)
      guard case .started(let start) = rehearsal.events.first else { return #expect(Bool(false)) }
      #expect(start.isSimulated)
      #expect(rehearsal.disposition == "completed" && rehearsal.stuck == nil)
      let questionnaire = try #require(Story.questionnaire(Self.yaml))
      let replayed = try Interview(questionnaire, replaying: rehearsal.events)
      #expect(replayed.status == .completed("completed"))
    }
  }

  @Test("Answers are missing, and interviews broken off, as often as it was asked for") func rates() throws {
    var effects = Effects()
    (effects.missing, effects.breakOff) = (0.2, 0.3)
    let rehearsals = try (0..<1000).map { try rehearse($0, effects) }
    let partial = rehearsals.count { $0.disposition == "partial" }
    #expect((250...350).contains(partial), "\(partial)")
    let answers = rehearsals.flatMap(\.events).compactMap { event in
      if case .answered(_, let answer, _) = event { answer } else { nil }
    }
    let missing = answers.count { if case .missing = $0 { true } else { false } }
    let part = Double(missing) / Double(answers.count)
    #expect((0.18...0.22).contains(part), "\(part)")
  }

  @Test("Every kind of question is answered in its own form") func kinds() throws {
    let yaml = """
      questionnaire: kinds
      factors: {price: "Price", service: "Service", place: "Place"}
      items:
        - {date: since, ask: "Since when?", from: 2001-01-01, to: today, missing: []}
        - {date: until, ask: "Until when?", from: since, missing: []}
        - {ranking: order, ask: "Order?", of: factors, top: 2, missing: []}
        - {allocation: points, ask: "Points?", of: factors, missing: []}
        - {choices: ways, ask: "Ways?", missing: [], options: {a: "A", b: {label: "B", write_in: true}, none: {label: "None", exclusive: true}}}
        - {number: visits, ask: "Visits for {factor}?", each: factors, from: 0, to: 9, missing: []}
        - {mentions: why, ask: "Why?", missing: []}
        - {open: more, ask: "More on {mention}?", each: mentions of why, missing: []}
        - {split: arm, arms: [a, b, c]}
        - loop: people
          until: "Another one?"
          at_most: 4
          items: [{number: age, ask: "Age of {number}?", from: 0, to: 99, missing: []}]
        - loop: visit
          times: count(people where age > 9)
          at_most: 3
          items: [{open: place, ask: "Where, {number}?", when: arm != b, missing: []}]
      """
    var effects = Effects()
    effects.breakOff = 0
    for number in 0..<100 {
      let rehearsal = try rehearse(number, effects, yaml)
      #expect(rehearsal.disposition == "completed" && rehearsal.stuck == nil && rehearsal.evaded == [])
    }
  }

  @Test("A question that takes nothing they say breaks the interview off, and is named") func stuck() throws {
    let yaml = """
      questionnaire: strict
      items:
        - open: code
          ask: "Which code?"
          matches: "Q[0-9]{7}"
          missing: []
      """
    let rehearsal = try rehearse(1, Effects(), yaml)
    #expect(rehearsal.stuck == "code" && rehearsal.disposition == "partial")
  }

  @Test("A question that takes nothing but a missing answer is named, too") func evaded() throws {
    let yaml = """
      questionnaire: impossible
      items:
        - number: years
          ask: "How many?"
          from: 0
          to: 10
          must: {that: "years > 100", message: "More."}
      """
    let rehearsal = try rehearse(1, Effects(), yaml)
    #expect(rehearsal.evaded == ["years"] && rehearsal.stuck == nil)
    #expect(try rehearse(1).evaded == [])
  }

  @Test("An outcome that is a number follows the factors as a rating does") func numbers() throws {
    let yaml = Self.yaml.replacing(
      "  - rating: overall\n    ask: \"All in all?\"\n    scale: standard.satisfaction10",
      with: "  - number: overall\n    ask: \"All in all?\"\n    from: 0\n    to: 100")
    var effects = Effects()
    (effects.all, effects.noise, effects.missing, effects.breakOff) = (["waiting": 1], 0, 0, 0)
    for number in 0..<40 {
      var (waiting, overall): (Int?, Decimal?) = (nil, nil)
      for case .answered(let address, .given(let value), _) in try rehearse(number, effects, yaml).events {
        if address.text == "satisfaction[waiting]", case .point(let point) = value { waiting = point }
        if address.text == "overall", case .number(let found) = value { overall = found }
      }
      // Points 1 to 10 and numbers 0 to 100 of the same verdict, each rounded.
      let expected = Decimal((waiting ?? 0) - 1) * 100 / 9
      #expect(abs((overall ?? -1) - expected) <= 7, "\(overall ?? -1) beside \(expected)")
    }
  }

  @Test("Every questionnaire of the project can be rehearsed to its end", arguments: Story.files)
  func files(_ name: String) throws {
    var effects = Effects()
    effects.breakOff = 0
    let outcomes = try (0..<20).map { try rehearse($0, effects, Story.file(name)) }
    #expect(outcomes.allSatisfy { $0.stuck == nil })
    #expect(outcomes.contains { $0.disposition == "completed" })
  }

  @Test("Effects are read, with groups that differ") func effects() throws {
    let questionnaire = try #require(Story.questionnaire(Self.yaml))
    let text = """
      effects: {waiting: 0.9, fees: 0.1}
      segments:
        kind:
          business: {fees: 1}
      noise: 0.25
      missing: 0
      break_off: 0.5
      """
    let effects = try #require(EffectsReader.read(SourceText(name: "e.yaml", text), for: questionnaire).value)
    #expect(effects.all == ["waiting": 0.9, "fees": 0.1])
    #expect(effects.groups == [.init(segment: 0, group: "business", effects: ["fees": 1])])
    #expect(effects.noise == 0.25 && effects.missing == 0 && effects.breakOff == 0.5)
    // The ends of what numbers may be belong to it; what is not said is as always.
    let ends = SourceText(
      name: "e.yaml", "effects: {waiting: 100, fees: -100}\nnoise: 100\nmissing: 1\nbreak_off: 0\n")
    let found = try #require(EffectsReader.read(ends, for: questionnaire).value)
    #expect(found.all == ["waiting": 100, "fees": -100] && found.groups == [])
    #expect(found.noise == 100 && found.missing == 1 && found.breakOff == 0)
    let usual = Effects()
    #expect(usual.all == nil && usual.noise == 0.5 && usual.missing == 0.03 && usual.breakOff == 0.05)
  }

  @Test(
    "What is wrong with effects is told with its place",
    arguments: [
      ("effects: {wating: 1}", ["unknown-key:1:11 Did you mean `waiting`?"]),
      ("effects: [1]", ["wrong-shape:1:10 Write `key: value` lines: waiting, fees, advice."]),
      ("effects: {fees: much}\nnoise: -1", ["bad-number:1:17", "bad-number:2:8"]),
      ("segments: {kind: {gold: {fees: 1}}}", ["unknown-key:1:19 Expected one of: personal, business."]),
      ("missing: 1.5", ["bad-number:1:10"]),
      (
        "missing: -0.1\nbreak_off: 1.1\nnoise: 100.5",
        ["bad-number:1:10", "bad-number:2:12", "bad-number:3:8"]
      ),
      ("effects: {fees: 101, waiting: -101}", ["bad-number:1:17", "bad-number:1:31"]),
      ("noise: {a: 1}", ["bad-number:1:8"]),
      ("sizes: 1", ["unknown-key:1:1 Expected one of: effects, segments, noise, missing, break_off."]),
    ])
  func badEffects(_ text: String, _ expected: [String]) throws {
    let questionnaire = try #require(Story.questionnaire(Self.yaml))
    let source = SourceText(name: "e.yaml", text)
    let read = EffectsReader.read(source, for: questionnaire)
    #expect(read.value == nil)
    let found = read.diagnostics.map { diagnostic in
      let place = source.position(of: diagnostic.range.lower)
      let remedy = diagnostic.rule == .badNumber ? "" : " \(diagnostic.explanation)"
      return "\(diagnostic.rule.code):\(place.line):\(place.column)\(remedy)"
    }
    #expect(found == expected)
  }

  @Test("Simulated interviews fill quotas among themselves, and come with the fields of a sample")
  func quotas() throws {
    let yaml =
      Self.yaml + """

        sample: {fields: {name: text, region: [north, south], visits: number, since: date}}
        quotas:
          - {quota: business, when: account == business and sample.region == north, limit: 3}
        """
    let questionnaire = try #require(Story.questionnaire(yaml), "\(Story.report(yaml))")
    let counts = SimulatedQuotas()
    let rehearsals = try (0..<60).map {
      try Rehearsal(
        questionnaire, Story.start(questionnaire), effects: Effects(), seed: 1, number: $0, quotas: counts)
    }
    var (full, held) = (0, 0)
    for rehearsal in rehearsals {
      guard case .started(let start) = rehearsal.events[0] else { continue }
      #expect(Set(start.sample.keys) == ["region", "visits", "since"])
      if rehearsal.disposition == "quota_full" { full += 1 }
      let isBusiness = rehearsal.events.contains(
        .answered(Address("account"), .given(.one("business")), override: nil))
      if isBusiness, start.sample["region"] == .one("north"), rehearsal.disposition == "completed" {
        held += 1
      }
    }
    #expect(held == 3 && full > 5)
  }
}
