import Dates
import Instruments
import Interviews
import Randomness
import Stories
import Testing

/// The orders of sections, rounds and rows.
@Suite struct ArrangementTests {
  private func stops(_ yaml: String, _ seed: Int, _ answers: KeyValuePairs<String, Answer> = [:]) throws
    -> [String]
  {
    try Story.standing(yaml, answers, seed: UInt64(seed)).stops().map { String($0.dropLast()) }
  }

  private static let section = """
    questionnaire: q
    missing: []
    items:
      - section: s
        order: %
        first: [c]
        last: [a]
        items:
          - {say: "First of all."}
          - {number: a, ask: "A?"}
          - {say: "Before b."}
          - {number: b, ask: "B?"}
          - {number: c, ask: "C?"}
          - {number: d, ask: "D?"}
          - {number: e, ask: "E?"}
          - {say: "Last of all."}
    """

  @Test("Parts that are named come first and last, and those in between in every order") func section() throws
  {
    var seen: Set<[String]> = []
    for seed in 1...60 {
      let interview = try Story.standing(
        Self.section.replacing("%", with: "random"), seed: UInt64(seed))
      let stops = interview.stops().map { String($0.dropLast()) }
      #expect(stops.first == "c" && stops.last == "a" && stops.sorted() == ["a", "b", "c", "d", "e"])
      seen.insert(Array(stops[1...3]))
      // A text stays with the item after it.
      let texts = interview.route().stops.map { $0.statements.map { $0.statement.wording?.plain("") ?? "" } }
      #expect(texts[0] == ["First of all."])
      for (stop, text) in zip(stops, texts).dropFirst() {
        #expect(text == (stop == "b" ? ["Before b."] : []))
      }
      #expect(interview.review().statements.map(\.text) == ["Last of all."])
      // The order that is exported is the one that was shown.
      let arranged = interview.questionnaire.variables.compactMap { variable -> Arranged? in
        if case .arranged(let arranged) = variable.source { arranged } else { nil }
      }
      #expect(arranged.map { $0.shownOrder(seed: UInt64(seed)) } == [stops])
    }
    #expect(seen.count == 6)
  }

  @Test("Rotated, they keep their order and begin anywhere") func rotated() throws {
    var seen: Set<[String]> = []
    for seed in 1...60 {
      seen.insert(try stops(Self.section.replacing("%", with: "rotate"), seed))
    }
    #expect(
      seen == [["c", "b", "d", "e", "a"], ["c", "d", "e", "b", "a"], ["c", "e", "b", "d", "a"]])
  }

  @Test("An order of rounds and of rows follows from the seed and its place, as written down here")
  func keys() throws {
    let yaml = """
      questionnaire: q
      missing: []
      lists: {letters: {a: "A", b: "B", c: "C", d: "D", e: "E"}}
      items:
        - loop: outer
          times: 2
          at_most: 2
          items:
            - loop: inner
              over: letters
              order: random
              items: [{number: n, ask: "N?"}]
            - {number: r, ask: "R {option}?", each: letters, order: random}
      """
    func shuffled(_ key: String, _ seed: UInt64) -> [String] {
      var random = KeyedRandom(seed: seed, key: key)
      return random.shuffled(["a", "b", "c", "d", "e"])
    }
    for seed in 1...8 as ClosedRange<UInt64> {
      let expected = ["1", "2"].enumerated().flatMap { place, round in
        shuffled("inner \(place)", seed).map { "n[\(round)][\($0)]" }
          + shuffled("r[\(round)]", seed).map { "r[\(round)][\($0)]" }
      }
      #expect(try stops(yaml, Int(seed)) == expected)
    }
  }

  @Test("Options are ordered anew in each round, and exported as they were shown") func rounds() throws {
    let yaml = """
      questionnaire: q
      missing: []
      lists: {letters: {a: "A", b: "B", c: "C", d: "D", e: "E"}}
      items:
        - loop: twice
          times: 2
          at_most: 2
          items: [{choice: c, ask: "C?", options: letters, order: random}]
      """
    for seed in 1...8 as ClosedRange<UInt64> {
      for (field, address) in ["c[1]", "c[2]"].enumerated() {
        var random = KeyedRandom(seed: seed, key: address)
        let expected = random.shuffled(["a", "b", "c", "d", "e"])
        let interview = try Story.standing(yaml, field == 0 ? [:] : ["c[1]": .given(.one("a"))], seed: seed)
        #expect(try interview.questionScreen().form.options.map(\.id) == expected)
        let exported = interview.questionnaire.questions[0].shownOrder(
          in: interview.questionnaire, field: field, seed: seed)
        #expect(exported.map(\.id) == expected)
      }
    }
  }

  @Test("An arm of a split follows from the seed and its round") func arms() throws {
    let yaml = """
      questionnaire: q
      missing: []
      items:
        - loop: twice
          times: 2
          at_most: 2
          items: [{split: arm, arms: [a, b, c]}, {number: n, ask: "N {arm}?"}]
      """
    for seed in 1...8 as ClosedRange<UInt64> {
      let expected = (1...2).map { round in
        var random = KeyedRandom(seed: seed, key: "arm[\(round)]")
        return "N \(["a", "b", "c"][random.below(3)])?"
      }
      #expect(try Story.standing(yaml, seed: seed).review().lines.map(\.question) == expected)
    }
  }

  @Test("The version of a design follows from the seed, and its sets are shown in their order")
  func versions() throws {
    let yaml =
      "- {best_worst: x, ask: \"X?\", of: {a: \"A\", b: \"B\", c: \"C\", d: \"D\", e: \"E\", f: \"F\"}, per_set: 3, times: 2}\n"
    var seen: Set<[String]> = []
    for seed in 1...8 as ClosedRange<UInt64> {
      let interview = try Story.standing(yaml, seed: seed)
      let question = interview.questionnaire.questions[0]
      guard case .extremes(_, let domain) = question.shape else { return #expect(Bool(false)) }
      var random = KeyedRandom(seed: seed, key: "x version")
      let version = random.below(domain.plan.versions(of: 6))
      let evaluator = Evaluator(interview.questionnaire, interview.route().situation)
      for (number, set) in domain.plan.design(of: 6, version: version).sets.enumerated() {
        let ids = set.map { ["a", "b", "c", "d", "e", "f"][$0] }
        #expect(
          question.shownIDs(evaluator, [number]) == ids && question.shownSet(evaluator, [number]) == set)
        seen.insert(ids)
      }
      #expect(question.shownIDs(evaluator, [domain.plan.sets(of: 6)]) == [])
      #expect(question.shownIDs(evaluator, []) == [])
    }
    #expect(seen.count > 4)
  }
}
