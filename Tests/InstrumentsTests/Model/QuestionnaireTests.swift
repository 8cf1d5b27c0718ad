import Diagnostics
import Instruments
import Stories
import Testing
import Texts

import struct Foundation.Decimal

/// A questionnaire as a whole: its items, and the fields of its questions.
@Suite struct QuestionnaireTests {
  private let questionnaire: Questionnaire

  init() throws {
    questionnaire = try #require(
      Story.questionnaire(
        """
        questionnaire: whole
        languages: [en]
        lists:
          two: {x: "X", y: {label: "Y", when: n > 3}}
        factors: {speed: "Speed", fees: "Fees", staff: "Staff"}
        items:
          - {number: n, ask: "N?", when: 1 > 0}
          - {say: "Hello", when: n > 1}
          - section: s
            when: n > 2
            items:
              - {rating: r, ask: "R {factor}?", each: factors, scale: standard.nps}
              - {choice: c, ask: "C?", options: two}
          - loop: l
            over: factors
            when: n > 4
            items:
              - {open: o, ask: "O {factor}?"}
              - {rating: t, ask: "T {option}?", each: two, scale: standard.nps}
          - {end: done, when: n > 5}
          - say: "Bye"
        """))
  }

  /// The canonical names of all fields, in order.
  private let names = [
    "n", "r[speed]", "r[fees]", "r[staff]", "c", "o[speed]", "o[fees]", "o[staff]", "t[speed][x]",
    "t[speed][y]", "t[fees][x]",
    "t[fees][y]", "t[staff][x]", "t[staff][y]",
  ]

  @Test("Every field has a name, and every name a field") func fields() throws {
    #expect(questionnaire.fieldCount == names.count && questionnaire.sourceLanguage == "en")
    #expect(names.indices.map { questionnaire.address(of: $0).text } == names)
    #expect(try names.map { questionnaire.field(at: try #require(Address($0))) } == Array(names.indices))
    #expect(names.indices.map { questionnaire.question(of: $0).id }.joined() == "nrrrcooo" + "tttttt")
    for question in questionnaire.questions {
      for field in question.firstField..<question.firstField + question.fieldCount {
        #expect(question.field(question.indices(of: field)) == field)
      }
    }
    #expect(questionnaire.questions.map(\.fieldCount) == [1, 3, 1, 3, 6])
  }

  @Test("A name that nothing has is no field") func noFields() throws {
    for name in ["m", "n[x]", "r", "r[x]", "r[speed][x]", "t[speed]", "t[x][speed]", "o", "s", "l"] {
      #expect(questionnaire.field(at: try #require(Address(name))) == nil, "\(name)")
    }
    let battery = questionnaire.questions[4]
    #expect(
      questionnaire.address(of: battery, [1]).text == "t[fees]"
        && questionnaire.address(of: battery, []).text == "t")
    #expect(battery.field([1]) == 9 && battery.field([]) == 8 && battery.field([1, 1, 7]) == 11)
  }

  @Test("Items know what decides whether they come, and what is within them") func items() {
    let told = questionnaire.items.map { item in
      let ids = item.questions.map { questionnaire.questions[$0].id }.joined(separator: " ")
      let number =
        item.condition(in: questionnaire).flatMap { condition -> String? in
          guard case .compare(_, _, let right) = condition.form else { return nil }
          return right.number.map { "\($0)" }
        } ?? "always"
      return
        "\(item.count) items \(item.items.count) within, asks \(ids.isEmpty ? "nothing" : ids), \(number)"
    }
    #expect(
      told == [
        "1 items 0 within, asks n, 0", "1 items 0 within, asks nothing, 1", "3 items 2 within, asks r c, 2",
        "3 items 2 within, asks o t, 4", "1 items 0 within, asks nothing, 5",
        "1 items 0 within, asks nothing, always",
      ])
    let text = String(decoding: questionnaire.source, as: UTF8.self)
    let places = questionnaire.items.map { item in
      item.origin(in: questionnaire).place.map { place in
        String(decoding: Array(text.utf8)[place.lower..<place.upper], as: UTF8.self)
      }
    }
    #expect(places == ["n", "\"Hello\"", "s", "l", "done", "\"Bye\""])
  }

  @Test("Which elements there are depends on answers where one of them, or the set, has a condition")
  func conditional() {
    let codeFrames = Dictionary(
      uniqueKeysWithValues: questionnaire.codeFrames.enumerated().map { ($0.element.name, $0.offset) })
    func set(_ name: String, count: Int = 2, condition: Expression? = nil) -> ElementSet {
      ElementSet(codeFrame: codeFrames[name] ?? -1, count: count, condition: condition, slot: 0)
    }
    #expect(!questionnaire.isConditional(set("factors")) && questionnaire.isConditional(set("two")))
    #expect(questionnaire.isConditional(set("factors", condition: .truth(true))))
    #expect(!questionnaire.isConditional(set("two", count: 0)) && !questionnaire.isConditional(set("none")))
    #expect(questionnaire.elements(of: -1).isEmpty && questionnaire.elements(of: 99).isEmpty)
    let factors = codeFrames["factors"] ?? -1
    #expect(questionnaire.elements(of: factors).map(\.id) == ["speed", "fees", "staff"])
    #expect(
      (0...3).map { questionnaire.element(of: factors, in: 0, [$0])?.id } == ["speed", "fees", "staff", nil])
    #expect(questionnaire.element(of: factors, in: 1, [0]) == nil)
    #expect(
      questionnaire.codeFrames[factors].element("fees")?.code == 2
        && questionnaire.codeFrames[factors].element("x") == nil)
  }

  @Test("Shapes know whose elements can be chosen, and which are never asked") func shapes() throws {
    let set = ElementSet(codeFrame: 3, count: 2, slot: 0)
    let chosen: [Shape] = [
      .oneOf(set), .someOf(set, atLeast: 0, atMost: 2), .order(set, top: nil),
      .amounts(set, AmountsDomain(total: .number(1))),
      .extremes(set, ExtremesDomain(plan: DesignPlan(perSet: 2, times: 1))),
    ]
    #expect(chosen.allSatisfy { $0.options == set && $0.codeFrame == 3 })
    let others: [Shape] = [
      .point(Scale(low: 1, high: 2, labels: [:])), .number(NumberDomain(decimals: 0, options: set)),
      .date(DateDomain()),
      .text(TextDomain(lines: 1)), .texts(atMost: 1), .drawn(codeFrame: 3), .computed(.truth(true), .truth),
    ]
    #expect(others.allSatisfy { $0.options == nil && $0.codeFrame == nil })
    let computed = try #require(
      Story.questionnaire("- {number: n, ask: \"N?\"}\n- {compute: c, value: n}\n- {split: s, arms: [a, b]}"))
    #expect(computed.questions.map(\.isComputed) == [false, true, true])
  }
}
