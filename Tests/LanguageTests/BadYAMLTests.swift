import Stories
import Testing

/// Small bad inputs, each with what `check` finds, written by hand: what an author gets wrong in YAML.
@Suite struct BadYAMLTests {
  @Test(
    "An accident of YAML is told at its place",
    arguments: [
      // A text that YAML cuts up, or does not read.
      ("- open: a\n  ask: Votre avis : merci\n", ["needs-quotes:4:10"]),
      ("- open: a\n  ask: [OBSERVE] how the customer comes in\n", ["needs-quotes:4:10"]),
      ("- open: a\n  ask: \"Well\" he said\n", ["needs-quotes:4:10"]),
      ("- open: a\n  ask: @home or away?\n", ["needs-quotes:4:10"]),
      ("- open: a\n  ask: `quoted`\n", ["needs-quotes:4:10"]),
      ("- open: a\n  ask: %s of what?\n", ["needs-quotes:4:10"]),
      ("- open: a\n  ask: *really* good?\n", ["needs-quotes:4:10"]),
      ("- open: a\n  ask: & so on?\n", ["needs-quotes:4:10"]),
      ("- open: a\n  ask: > 10 minutes?\n", ["needs-quotes:4:10"]),
      ("- open: a\n  ask: \"A\"\n  when: {a: s[b] <= 4}\n", ["needs-quotes:5:16"]),
      ("- choice: a\n  ask: \"A\"\n  options: {yes: Yes, always, no: No}\n", ["needs-quotes:5:25"]),
      ("- open: a\n  ask: your#1 bank?\n", []),
      ("- open: a\n  ask: your #1 bank?\n", ["comment-after-text:4:15"]),
      ("- open: a\n  ask: #1 in town?\n", ["empty-wording:4:10"]),
      ("- open: a\n  ask: \"never closed\n", ["unclosed-quote:4:10"]),
      ("- open: a\n  ask: 'it's fine'\n", ["needs-quotes:4:10"]),
      ("- open: a\n  ask: \"A\\qB\"\n", ["bad-escape:4:12"]),
      ("- open: a\n  ask: \"A\"\n  missing: [dk, na\n  optional: yes\n", ["unclosed-bracket:5:14"]),
      (
        "questionnaire: x\nlanguages: [en, it]\nitems:\n  - say: {en: Yes, always, it: Sempre}\n",
        ["needs-quotes:4:20"]
      ),
      // Indentation.
      ("- open: a\n   ask: \"A\"\n", ["indentation:4:9"]),
      ("- open: a\n  ask: \"A\"\n   help: \"B\"\n", ["indentation:5:6"]),
      ("- open: a\n\task: \"A\"\n", ["tab:4:3"]),
      ("- open: a\n  ask\n  help: \"B\"\n", ["yaml-syntax:4:5"]),
      // What YAML has and questionnaires do not.
      ("- say: !!str yes\n", ["yaml-tag:3:16"]),
      ("- say: \"A\"\n  <<: {when: x}\n", ["merge-key:4:5"]),
      ("- say: \"A\"\n  say: \"B\"\n", ["duplicate-key:4:5"]),
      ("- say: \"A\"\n  ? [b]\n  : c\n", ["key-not-text:4:7"]),
      ("- say: *nobody\n", ["unknown-alias:3:11"]),
      ("- say: &x \"A\"\n- say: &x \"B\"\n", ["anchor-twice:4:13"]),
      ("questionnaire: x\nitems: &i\n  - section: s\n    items: *i\n", ["alias-cycle:4:12"]),
      ("questionnaire: x\nitems:\n  - say: \"A\"\n---\nquestionnaire: y\n", ["several-documents:4:1"]),
      ("%TAG !e! tag:e,2026:\n---\nquestionnaire: x\nitems: [{say: \"A\"}]\n", ["yaml-directive:1:1"]),
      ("questionnaire: x\nabout: \(String(repeating: "[", count: 70))\n", ["too-deep:2:71"]),
      // Characters.
      ("- say: \"A\u{7}B\"\n", ["control-character:3:12"]),
      ("- say: \"A\\aB\"\n", ["control-character:3:12"]),
      ("- say: \"A\u{202E}B\"\n", ["bidirectional-control:3:12"]),
      ("- say: \"é\\u202eB\"\n", ["bidirectional-control:3:12"]),
      ("- say: \"A\u{2028}B\"\n", ["control-character:3:12"]),
      ("- say: \"A\u{85}B\"\n", ["control-character:3:12"]),
      ("", ["file-empty:1:1"]),
      ("# only a comment\n", ["file-empty:1:1"]),
    ])
  func places(_ yaml: String, _ expected: [String]) {
    // What follows from a text that was cut up is not listed: the first problem is the accident.
    #expect(Story.places(yaml).first == expected.first, "\(Story.report(yaml))")
  }

  @Test("A byte that is not UTF-8 is told at its place") func brokenUTF8() {
    #expect(
      Story.places(bytes: Array("- say: \"caf".utf8) + [0xE9] + Array("\"\n".utf8)) == ["not-utf8:1:12"])
    #expect(Story.places(bytes: [0xFF, 0xFE, 0x61, 0]) == ["not-utf8:1:1"])
    #expect(Story.places(bytes: [0, 0x61, 0, 0x3A]) == ["not-utf8:1:1"])
    #expect(Story.places(bytes: [0xED, 0xA0, 0x80]) == ["not-utf8:1:1"])
    #expect(Story.places(bytes: [0xC0, 0xAF]) == ["not-utf8:1:1"])
    #expect(Story.places(bytes: Array("a: ".utf8) + [0xF0, 0x9F]) == ["not-utf8:1:4"])
  }

  @Test("A byte-order mark takes no column, and lines end at LF, CRLF and CR") func columns() {
    #expect(
      Story.places(bytes: [0xEF, 0xBB, 0xBF] + Array("items: 1\n".utf8)) == [
        "missing-key:1:1", "wrong-shape:1:8",
      ])
    #expect(
      Story.places("questionnaire: x\r\nitems:\r  - say: \"A\"\n  - sya: \"B\"\n") == ["unknown-item:4:5"])
    #expect(
      Story.places("questionnaire: x\nabout: \"日本語\"\nitems: [{say: \"é\", saay: \"A\"}]\n") == [
        "unknown-key:3:20"
      ])
  }

  @Test("A million laughs take no memory") func laughs() {
    var yaml = "questionnaire: x\nabout: &a0 [lol, lol, lol, lol, lol, lol, lol, lol, lol, lol]\n"
    for level in 1...8 {
      let alias = Array(repeating: "*a\(level - 1)", count: 10).joined(separator: ", ")
      yaml += "about\(level): &a\(level) [\(alias)]\n"
    }
    #expect(Story.places(yaml) == ["too-many-nodes:7:14"])
  }
}
