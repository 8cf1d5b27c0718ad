import Comparisons
import Stories
import Testing

/// What is told of sections, loops, statements, ends and translations.
@Suite struct StructureTests {
  private func told(_ old: String, _ new: String) -> [String]? {
    Story.compare("questionnaire: q\n\(old)", "questionnaire: q\n\(new)")
  }

  private static let n = "  - number: n\n    ask: \"How many?\"\n"
  private static let m = "  - number: m\n    ask: \"How many more?\"\n"

  @Test("Statements and ends are found by what is around them and what is in them") func unnamed() {
    let end = "  - end: screened_out\n    when: n == 0\n"
    let say = "  - say: \"One.\"\n"
    #expect(
      told("items:\n\(Self.n)\(end)\(Self.m)", "items:\n\(Self.n)\(Self.m)")
        == ["asked after n: the end as `screened_out` is gone"])
    #expect(
      told("items:\n\(Self.n)\(end)\(Self.m)", "items:\n\(Self.n)\(Self.m)\(end)")
        == ["asked after m: the end as `screened_out` was after n"])
    #expect(
      told(
        "items:\n\(Self.n)\(end)\(Self.m)",
        "items:\n\(Self.n)\(end.replacing("screened_out", with: "refused"))\(Self.m)")
        == ["changed after n: the interview ended as `screened_out` and ends as `refused`"])
    #expect(
      told("items:\n\(say)\(Self.n)", "items:\n\(say)\(say.replacing("One", with: "Two"))\(Self.n)")
        == ["reworded at the start: the text “Two.” is new"])
    #expect(
      told("items:\n\(Self.n)\(say)\(Self.m)", "items:\n\(Self.n)\(say)    when: n > 1\n\(Self.m)")
        == ["asked after n: the text is used only if `n > 1`"])
  }

  @Test("Sections and loops are told with their conditions, rounds and orders") func blocks() {
    let loop =
      "lists: {things: {x: \"X\", y: \"Y\"}}\nitems:\n  - loop: l\n    over: things\n    items:\n      - number: n\n        ask: \"How many?\"\n"
    #expect(
      told(loop, loop.replacing("over: things\n", with: "over: things\n    title: \"{option}\"\n"))
        == ["reworded loop l: the title is new: “{option}”"])
    #expect(
      told(loop, loop.replacing("y: \"Y\"", with: "y: \"Y\", z: \"Z\"")) == ["added list things: `z` is new"])
    #expect(
      told(loop, loop.replacing("over: things\n", with: "over: things\n    order: rotate\n"))
        == ["ordered loop l: was shown in the order of the file and is shown in rotation"])
    let section = "items:\n  - section: s\n    items:\n    \(Self.n.replacing("\n    ", with: "\n        "))"
    #expect(
      told(section, section.replacing("items:\n    ", with: "when: language == \"en\"\n    items:\n    "))
        != [])
  }

  @Test("Of whom a question is asked follows from all that is around it") func bases() {
    let a = "  - choice: a\n    ask: \"A?\"\n    options: {yes: \"Yes\", no: \"No\"}\n"
    func question(_ id: String, _ indent: String = "  ", when: String = "") -> String {
      "\(indent)- open: \(id)\n\(indent)  ask: \"What is \(id)?\"\n"
        + (when.isEmpty ? "" : "\(indent)  when: \(when)\n")
    }
    func section(_ id: String, when: String = "", _ items: String...) -> String {
      "  - section: \(id)\n" + (when.isEmpty ? "" : "    when: \(when)\n") + "    items:\n" + items.joined()
    }
    let plain = "items:\n\(a)\(question("b"))"
    let wrapped = "items:\n\(a)\(section("s", when: "a == yes", question("b", "      ")))"
    #expect(told(plain, wrapped) == ["added section s: is new", "asked b: is asked only if `a == yes`"])
    #expect(
      told(wrapped, plain) == [
        "dropped section s: is gone", "asked b: is asked of everybody; it was asked only if `a == yes`",
      ])
    // The same condition at the questions, or around them.
    let each = "items:\n\(a)\(question("b", when: "a == yes"))\(question("c", when: "a == yes"))"
    let around =
      "items:\n\(a)\(section("s", when: "a == yes", question("b", "      "), question("c", "      ")))"
    #expect(told(each, around) == ["added section s: is new"])
    #expect(
      told(around, around.replacing("a == yes", with: "a == no")) == [
        "asked section s: was used if `a == yes` and is used if `a == no` (b … c, 2 questions)"
      ])
    let two =
      "items:\n\(a)\(section("s", question("b", "      ")))\(section("t", when: "a == yes", question("c", "      ")))"
    let moved =
      "items:\n\(a)\(section("s", question("x", "      ")))\(section("t", when: "a == yes", question("c", "      "), question("b", "      ")))"
    #expect(
      told(two, moved) == [
        "added x: is new", "asked b: is asked only if `a == yes`", "moved b: was in `s` and is in `t`",
      ])
  }

  @Test("A condition is told as it is written, with its parentheses") func parentheses() {
    let yaml = "items:\n\(Self.n)\(Self.m)"
    #expect(
      told(yaml, "\(yaml)    when: (n == 1 or n == 2) and (n == 3 or n == 4)\n") == [
        "asked m: is asked only if `(n == 1 or n == 2) and (n == 3 or n == 4)`"
      ])
    #expect(
      told(yaml, "\(yaml)    when: ((n + 1) * 2) > 4\n") == ["asked m: is asked only if `((n + 1) * 2) > 4`"])
  }

  @Test("A code that another option took over is told, and many codes are told at once") func codes() {
    func choice(_ options: [String]) -> String {
      "items:\n  - choice: c\n    ask: \"Which?\"\n    options:\n"
        + options.map { "      \($0): \"Option \($0)\"\n" }.joined()
    }
    #expect(
      told(choice(["a", "child"]), choice(["a", "spouse"])) == [
        "recoded c: 2 was `child` and is `spouse`", "extended c: `spouse` is new",
        "restricted c: `child` is gone",
      ])
    #expect(
      told(choice(["a", "b", "d", "e"]), choice(["z", "a", "b", "d", "e"])) == [
        "recoded c: 4 options have other codes: `a` 1 → 2, `b` 2 → 3, `d` 3 → 4, `e` 4 → 5",
        "recoded c: 1 was `a` and is `z`",
        "extended c: `z` is new",
      ])
  }

  @Test("Labels that differ only in capital letters are told at once; other languages must not differ more")
  func capitals() {
    func choice(_ labels: String) -> String {
      "languages: [en, de]\nitems:\n  - choice: c\n    ask: {en: \"Which?\", de: \"Was?\"}\n    options:\n\(labels)"
    }
    let options = choice(
      "      a: {en: \"one\", de: \"eins\"}\n      b: {en: \"two\", de: \"zwei\"}\n      c: {en: \"three\", de: \"drei\"}\n"
    )
    let one = options.replacing("one", with: "One")
    #expect(told(options, one) == ["reworded c: the label of `a` differs only in capital letters"])
    #expect(
      told(options, one.replacing("drei", with: "Drei")) == [
        "reworded c: the labels of `a`, `c` differ only in capital letters"
      ])
    #expect(
      told(options, one.replacing("eins", with: "einer")) == [
        "reworded c: the label of `a` was “one” and is “One”",
        "reworded c: the label of `a` (de) was “eins” and is “einer”",
      ])
  }

  @Test("A code that passes from an option to a new one is told, though both are there") func passed() {
    let yaml = """
      items:
        - choice: c
          ask: "Which?"
          options: {a: {label: "A", value: 1}, b: {label: "B", value: 2}}

      """
    #expect(
      told(
        yaml,
        yaml.replacing(
          "b: {label: \"B\", value: 2}", with: "x: {label: \"X\", value: 2}, b: {label: \"B\", value: 3}"))
        == [
          "recoded c: the code of `b` was 2 and is 3", "recoded c: 2 was `b` and is `x`",
          "extended c: `x` is new",
        ])
  }

  @Test("A question that is computed now is told with its formula, and the new questions with its wording")
  func computed() {
    let yaml = "items:\n  - number: n\n    ask: \"How many days?\"\n"
    #expect(
      told(
        yaml,
        "items:\n  - number: weeks\n    ask: \"How many weeks?\"\n  - number: days\n    ask: \"How many days?\"\n"
          + "  - compute: n\n    value: weeks * 7 + days\n") == [
          "changed n: was a number and is a computed value: `weeks * 7 + days`", "added weeks: is new",
          "added days: is new, with the wording of `n`, which is computed now",
        ])
  }

  @Test("Within the same section a question's own condition tells all") func own() {
    func yaml(_ when: String) -> String {
      "items:\n\(Self.n)  - section: s\n    when: n > 1\n    items:\n      - number: m\n        ask: \"How many?\"\n"
        + (when.isEmpty ? "" : "        when: \(when)\n")
    }
    #expect(told(yaml(""), yaml("n < 9")) == ["asked m: in `s`: is asked only if `n < 9`"])
    #expect(
      told(yaml("n < 9"), yaml("")) == [
        "asked m: in `s`: is asked of everybody there; it was asked only if `n < 9`"
      ])
    #expect(
      told(yaml("n < 9"), yaml("n < 8").replacing("n > 1", with: "n > 2")) == [
        "asked m: in `s`: was asked if `n < 9` and is asked if `n < 8`",
        "asked section s: was used if `n > 1` and is used if `n > 2` (m)",
      ])
  }

  @Test("Options that come, and those that go, are each told at once") func several() {
    func list(_ ids: [String]) -> String {
      "lists:\n  things:\n"
        + ids.map { "    \($0): {label: \"\($0)\", value: \($0.utf8.reduce(0) { $0 + Int($1) })}\n" }.joined()
        + "items:\n  - choices: c\n    ask: \"Which?\"\n    options: things\n"
    }
    #expect(
      told(list(["a", "b", "c"]), list(["a", "x", "y"])) == [
        "extended list things: `x`, `y` are new", "restricted list things: `b`, `c` are gone",
      ])
  }

  @Test("A section with another id and the same title may be the same one") func renamed() {
    let yaml =
      "items:\n  - section: s\n    title: \"You\"\n    items:\n      - number: n\n        ask: \"How many?\"\n"
    #expect(
      told(yaml, yaml.replacing("section: s", with: "section: about_you")) == [
        "renamed section about_you: has the title of `s`, which is gone: renamed?"
      ])
  }

  @Test("The text of an option is told with the option, and renames nothing") func writeIns() {
    func choice(_ id: String) -> String {
      "items:\n  - choice: \(id)\n    ask: \"Which \(id)?\"\n    options: {x: \"X\", other: {label: \"Other\", write_in: yes}}\n"
    }
    #expect(
      told(choice("phones"), choice("feelings")) == ["added feelings: is new", "dropped phones: is gone"])
  }

  @Test("A translation is told with its language, and by itself changes no meaning") func translations() {
    let both = "languages: [en, it]\nitems:\n  - number: n\n    ask: {en: \"How many?\", it: \"Quanti?\"}\n"
    #expect(
      told(both, both.replacing("Quanti", with: "Quante")) == [
        "reworded n: the question (it) was “Quanti?” and is “Quante?”"
      ])
    #expect(
      told(both, both.replacing("[en, it]", with: "[it, en]")) == [
        "reworded questionnaire: its first language was `en` and is `it`"
      ])
    #expect(
      told(both, both.replacing(", it]", with: "]").replacing(", it: \"Quanti?\"", with: "")) == [
        "restricted questionnaire: cannot be asked in `it` any more"
      ])
  }

  @Test("Texts with few words in common are another question; those with more are the same in other words")
  func likeness() {
    func kind(_ text: String) -> String? {
      told("items:\n\(Self.n)", "items:\n\(Self.n.replacing("How many?", with: text))")?.first.map {
        String($0.prefix { $0 != " " })
      }
    }
    // A fifth of the words is the limit: one of two and one of eight are the same, which makes two of ten.
    #expect(kind("How many now?") == "reworded")
    #expect(kind("How much of it did you then take?") == "reworded")
    #expect(kind("How much of it did you then take home?") == "changed")
    #expect(kind("Who?") == "changed")
  }

  @Test("Two questionnaires are told as such") func others() {
    #expect(
      Story.compare("questionnaire: a\nitems:\n\(Self.n)", "questionnaire: b\nitems:\n\(Self.n)")
        == ["renamed questionnaire: was `a` and is `b`"])
  }

  @Test("Groups of a segment that are the options of a question come and go with them") func segments() {
    let yaml =
      "items:\n  - choice: c\n    ask: \"Which?\"\n    options: {x: \"X\", y: \"Y\", z: \"Z\"}\nsegments: {s: {label: \"S\", from: c}}\n"
    #expect(
      told(yaml, yaml.replacing("from: c", with: "from: c, values: [x, y]"))
        == ["restricted segment s: the group `z` is gone"])
    #expect(
      told(yaml.replacing("from: c", with: "from: c, values: [x, y]"), yaml)
        == ["extended segment s: the group `z` is new"])
  }

  @Test("Of what moved as little as possible is told") func moves() {
    let ids = ["a", "b", "c", "d"]
    func items(_ ids: [String]) -> String {
      "items:\n" + ids.map { "  - number: \($0)\n    ask: \"\($0) is how many?\"\n" }.joined()
    }
    #expect(told(items(ids), items(["d", "a", "b", "c"])) == ["moved d: comes first now"])
    #expect(told(items(ids), items(["b", "c", "d", "a"])) == ["moved a: comes after `d` now"])
    #expect(
      told(items(ids), items(["d", "c", "b", "a"]))?.count == 3)
  }
}
