import Diagnostics
import Documents
import Instruments
import Stories
import Testing
import Texts

@testable import Language

/// The table of keys against the reader: what a key says that it takes is what is read.
@Suite struct GrammarTests {
  /// A value as it would be read after its key.
  private func read(_ key: any AnyKey, _ yaml: String) throws -> (
    kind: Node.Kind, value: Any?, found: [Diagnostic]
  ) {
    let source = SourceText(name: "story.yaml", "value: \(yaml)\n")
    let document = try #require(Document.parse(source).value, "\(yaml)")
    let node = try #require(document.root["value"])
    var reader = Reader(document)
    reader.languages = ["en"]
    let value = key.read(node, &reader)
    return (node.kind, value, reader.diagnostics)
  }

  @Test("Each key reads its examples, and has one for each kind of node that it takes")
  func examples() throws {
    for shape in Grammar.shapes {
      for key in shape.keys {
        var kinds: Set<Node.Kind> = []
        for example in key.examples {
          let (kind, value, found) = try read(key, example)
          kinds.insert(kind)
          #expect(value != nil, "\(shape.description), \(key.name): \(example)")
          #expect(found.map(\.summary) == [], "\(shape.description), \(key.name): \(example)")
        }
        #expect(kinds == key.nodeKinds, "\(shape.description), \(key.name) holds \(key.formatName)")
      }
    }
  }

  @Test("What a key does not take is refused: no value, or a problem") func others() throws {
    let samples: [Node.Kind: String] = [.text: "some words", .list: "[a, b]", .map: "{a: b}"]
    for shape in Grammar.shapes {
      for key in shape.keys {
        for (kind, yaml) in samples where !key.nodeKinds.contains(kind) {
          let (_, value, found) = try read(key, yaml)
          #expect(value == nil || !found.isEmpty, "\(shape.description), \(key.name): \(yaml)")
        }
      }
    }
  }

  @Test("Each key is there once in its map, and says what it is for in a phrase") func rows() {
    for shape in Grammar.shapes {
      #expect(Set(shape.names).count == shape.names.count, "\(shape.description)")
      for key in shape.keys { #expect(!key.doc.isEmpty && !key.doc.hasSuffix("."), "\(key.name)") }
    }
  }

  @Test(
    "A map of missing answers, a regional language, a standard scale, labels by point, a text for an option")
  func written() {
    #expect(
      Story.report(
        """
        questionnaire: g
        languages: [pt-BR, en]
        missing: {dk: {pt-BR: "não sei", en: "no idea"}}
        scales:
          s:
            from: 1
            to: 3
            labels: {1: {pt-BR: "mau", en: "bad"}, 3: {pt-BR: "bom", en: "good"}}
            missing: {na: {pt-BR: "não", en: "n/a"}}
        items:
          - rating: a
            ask: {pt-BR: "A?", en: "How likely?"}
            scale: standard.nps
          - rating: c
            ask: {pt-BR: "C?", en: "How good?"}
            scale: s
          - choice: b
            ask: {pt-BR: "B?", en: "Which?"}
            options:
              x: {label: {pt-BR: "o primeiro", en: "the first"}, write_in: yes}
              y: {pt-BR: "o segundo", en: "the second"}

        """) == """
          story.yaml:13:12: warning[missing-translation]: `standard.nps` has no labels in pt-BR
          13 |     scale: standard.nps
             |            ^^^^^^^^^^^^
             = Define the scale under `scales`. Until then, its labels are shown in English.

          """)
  }

  @Test("The innermost missing answers win: the question's, then the scale's, then the file's")
  func innermost() throws {
    let yaml = """
      questionnaire: g
      missing: [refused]
      scales:
        s: {from: 1, to: 5, missing: [dk]}
      items:
        - rating: own
          ask: "A?"
          scale: s
          missing: [na]
        - rating: of_scale
          ask: "B?"
          scale: s
        - open: of_file
          ask: "C?"

      """
    let questions = try #require(Story.questionnaire(yaml)).questions
    #expect(questions.map { $0.missing.map(\.kind) } == [[.na], [.dk], [.refused]])
  }
}
