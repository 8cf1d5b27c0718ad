import Diagnostics
import Rehearsals
import Stories
import Testing
import Texts

/// What is said of each mistake in a file of effects, whole.
@Suite struct EffectsMessageTests {
  private static let yaml = """
    questionnaire: q
    factors: {waiting: "Waiting", fees: "Fees"}
    segments: {kind: {from: account}}
    items:
      - {choice: account, ask: "A?", options: {personal: "P", business: "B"}}
      - {rating: s, ask: "S {factor}?", each: factors, scale: standard.nps, measures: satisfaction}
    """

  @Test(
    "Each mistake is told with its place, and with what would be right",
    arguments: [
      (
        "effects: {wating: 1}",
        "e:1:11: error[unknown-key]: `wating` is not a factor\n1 | effects: {wating: 1}\n  |           ^^^^^^\n  = Did you mean `waiting`?\n"
      ),
      (
        "segments: {kin: {}}",
        "e:1:12: error[unknown-key]: `kin` is not a segment\n1 | segments: {kin: {}}\n  |            ^^^\n  = Did you mean `kind`?\n"
      ),
      (
        "segments: {kind: {gold: {}}}",
        "e:1:19: error[unknown-key]: `gold` is not a group of `kind`\n1 | segments: {kind: {gold: {}}}\n  |                   ^^^^\n  = Expected one of: personal, business.\n"
      ),
      (
        "sizes: 1",
        "e:1:1: error[unknown-key]: `sizes` is not a key of effects\n1 | sizes: 1\n  | ^^^^^\n  = Expected one of: effects, segments, noise, missing, break_off.\n"
      ),
      (
        "noise: loud",
        "e:1:8: error[bad-number]: expected a number from 0.0 to 100.0\n1 | noise: loud\n  |        ^^^^\n  = Write it with a decimal point: `0.5`.\n"
      ),
      (
        "missing: 2",
        "e:1:10: error[bad-number]: expected a number from 0.0 to 1.0\n1 | missing: 2\n  |          ^\n  = Write it with a decimal point: `0.5`.\n"
      ),
      (
        "break_off: -1",
        "e:1:12: error[bad-number]: expected a number from 0.0 to 1.0\n1 | break_off: -1\n  |            ^^\n  = Write it with a decimal point: `0.5`.\n"
      ),
      (
        "effects: {fees: 101}",
        "e:1:17: error[bad-number]: expected a number from -100.0 to 100.0\n1 | effects: {fees: 101}\n  |                 ^^^\n  = Write it with a decimal point: `0.5`.\n"
      ),
      (
        "effects: 1",
        "e:1:10: error[wrong-shape]: expected a map\n1 | effects: 1\n  |          ^\n  = Write `key: value` lines: waiting, fees.\n"
      ),
    ])
  func messages(_ text: String, _ expected: String) throws {
    let questionnaire = try #require(Story.questionnaire(Self.yaml), "\(Story.report(Self.yaml))")
    let source = SourceText(name: "e", text)
    let read = EffectsReader.read(source, for: questionnaire)
    #expect(read.value == nil)
    #expect(
      read.diagnostics.map(TextRenderer(source).render).joined().replacing("\n\n", with: "\n") == expected)
  }

  @Test("Without factors there is none to name; a file that is not YAML is told as such") func none() throws {
    let questionnaire = try #require(Story.questionnaire("- {number: n, ask: \"N?\"}\n"))
    func remedies(_ text: String) -> [String] {
      EffectsReader.read(SourceText(name: "e", text), for: questionnaire).diagnostics.map {
        "\($0.rule.code) \($0.explanation)"
      }
    }
    #expect(remedies("effects: {fees: 1}") == ["unknown-key The questionnaire has none."])
    #expect(remedies("segments: {kind: {}}") == ["unknown-key The questionnaire has none."])
    #expect(remedies("effects: {") != [])
    #expect(remedies("effects: {}\nsegments: {}\nnoise: 0\nmissing: 0\nbreak_off: 1\n") == [])
  }

  @Test("All mistakes are told, in the order of their places") func several() throws {
    let questionnaire = try #require(Story.questionnaire(Self.yaml))
    let source = SourceText(name: "e", "noise: -1\nsizes: 1\neffects: {fees: x, wait: 2}\nmissing: 7\n")
    let found = EffectsReader.read(source, for: questionnaire).diagnostics.map { diagnostic in
      let place = source.position(of: diagnostic.range.lower)
      return "\(diagnostic.rule.code):\(place.line):\(place.column)"
    }
    #expect(
      found == [
        "bad-number:1:8", "unknown-key:2:1", "bad-number:3:17", "unknown-key:3:20", "bad-number:4:10",
      ])
  }
}
