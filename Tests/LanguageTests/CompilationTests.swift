import Diagnostics
import Documents
import Instruments
import Testing
import Texts

@testable import Language

/// What compiling leaves for those who look further: whether all of it is there, its variables, and its texts.
@Suite struct CompilationTests {
  @Test(
    "A questionnaire is whole where all its questions are known and nothing goes round in circles",
    arguments: [
      ("- {open: a, ask: \"A?\"}", "whole: a"),
      (
        "- {choices: a, ask: \"A?\", options: {x: \"X\", y: \"Y\"}}\n- {compute: b, value: 1}",
        "whole: a_x a_y b"
      ),
      // Variables are those of a questionnaire without errors; warnings do no harm.
      ("- {open: A, ask: \"A?\"}", "whole:"), ("- {say: \"S\", when: nothing > 1}", "whole:"),
      ("- open: a\n  ask: Why?  # not\n", "whole: a"),
      ("- {loop: l, over: nothing, items: [{open: a, ask: \"A?\"}]}", "part:"),
      ("- {loop: l, over: nothing, items: [{say: \"S\"}]}", "whole:"),
      ("- {loop: l, times: count(l), at_most: 2, items: [{say: \"S\"}]}", "part:"),
      ("+ segments: {a: {values: {p: {label: \"P\", when: segment.a == p}}}}", "part:"),
      ("[a, b]", "nothing"), ("a: [", "nothing"),
    ])
  func whole(_ yaml: String, _ expected: String) {
    let compilation = Compiler.read(Understood.source(yaml)).value
    let variables = compilation.map { $0.variables.map { " \($0.name)" }.joined() } ?? ""
    let told = compilation.map { $0.isWhole ? "whole:" : "part:" } ?? "nothing"
    #expect(told + variables == expected)
  }

  @Test("A text is where it is written, each translation for itself; of several lines the first is the place")
  func texts() throws {
    let source = SourceText(
      name: "story.yaml",
      """
      questionnaire: q
      languages: [en, it]
      items:
        - say: {en: "A", it: "B"}
        - say: |
            One
            two
        - say:
            - {when: perspective == customer, text: {en: "C", it: "D"}}
            - {text: "E"}
        - {choice: c, ask: 'F', options: {x: "X"}}

      """)
    func place(_ origin: Origin) -> String { origin.place.map { Understood.place($0, in: source) } ?? "–" }
    func places(_ wording: Wording?) -> String {
      let texts = (wording?.variants ?? []).flatMap { $0.texts.sorted { $0.key < $1.key } }
      return ([wording?.origin] + texts.map { $0.value.origin }).map { $0.map(place) ?? "none" }.joined(
        separator: " ")
    }
    let whole = try #require(Compiler.compile(source).value)
    let said = whole.items.compactMap { item in
      if case .statement(let statement) = item { places(statement.wording) } else { nil }
    }
    #expect(said == ["4:10-28 4:15-18 4:24-27", "5:10-11 5:10-7:10", "9:7-66 9:52-55 9:61-64 10:16-19"])
    #expect(places(whole.questions[0].ask) == "11:22-25 11:22-25")
    #expect(places(whole.codeFrames[0].elements[0].label) == "11:40-43 11:40-43")
  }
}
