import Checks
import Diagnostics
import Instruments
import Stories
import Testing
import Texts

/// The fixes that write the code of an option, by the style that the option is written in.
@Suite struct ImplicitCodeFixTests {
  private func file(_ options: String) -> String {
    """
    questionnaire: shop
    languages: [en, it]
    items:
      - choice: often
        ask: {en: "How often?", it: "Quando?"}
        options:
    \(options.split(separator: "\n").map { "      \($0)\n" }.joined())
    """
  }

  /// What is found in a file, given the versions of it in the answers.
  private func found(_ options: String, after versions: [String]? = nil) throws -> [Diagnostic] {
    let fielded = FieldedCodes(
      try (versions ?? [options]).map { try #require(Story.questionnaire(file($0))) })
    return Story.compile(file(options), fielded: fielded).diagnostics
  }

  @Test(
    "An option on one line is fixed in its style, one of several lines is not",
    arguments: [
      ("a: {en: \"A\", it: \"B\"}", ["{label: {en: \"A\", it: \"B\"}, value: 1}"]),
      ("a: {label: {en: \"A\", it: \"B\"}}", [", value: 1}"]),
      ("a: {label: {en: \"A\", it: \"B\"}, exclusive: no}", [", value: 1}"]),
      ("a:\n  label: {en: \"A\", it: \"B\"}", []),
      ("a:\n  en: \"A\"\n  it: \"B\"", []), ("a: {en: \"A\",\n  it: \"B\"}", []),
      (
        "a: {en: \"A\", it: \"B\"}\nb: {label: {en: \"C\", it: \"D\"}}",
        ["{label: {en: \"A\", it: \"B\"}, value: 1}", ", value: 2}"]
      ), ("a: {en: \"A\", it: \"B\"}\nb:\n  label: {en: \"C\", it: \"D\"}", []),
    ])
  func styles(_ options: String, _ replacements: [String]) throws {
    let diagnostics = try found(options)
    #expect(diagnostics.map(\.rule) == [.implicitCodes])
    #expect(diagnostics.first?.fixes.map(\.replacement) == replacements)
  }

  @Test(
    "Plain texts become labels, and texts in blocks are left to the author",
    arguments: [
      ("a: A", ["{label: A, value: 1}"]), ("a: 'A'", ["{label: 'A', value: 1}"]), ("a: |\n  A", []),
      ("a: >\n  A", []),
    ])
  func texts(_ options: String, _ replacements: [String]) throws {
    let yaml = file(options).replacing("languages: [en, it]\n", with: "")
      .replacing("{en: \"How often?\", it: \"Quando?\"}", with: "\"How often?\"")
    let version = try #require(Story.questionnaire(yaml))
    let found = Story.compile(yaml, fielded: FieldedCodes([version])).diagnostics
    #expect(found.map(\.rule) == [.implicitCodes])
    #expect(found.first?.fixes.map(\.replacement) == replacements)
  }

  @Test("Nothing is said without answers, or of options with written codes") func silent() throws {
    let plain = "a: {en: \"A\", it: \"B\"}"
    #expect(Story.compile(file(plain)).diagnostics.isEmpty)
    #expect(try found("a: {label: {en: \"A\", it: \"B\"}, value: 1}", after: [plain]).isEmpty)
  }

  @Test("The option whose code has changed is reported before one whose code is the same") func urgent()
    throws
  {
    let (a, b, c) = (
      "a: {en: \"A\", it: \"A\"}\n", "b: {en: \"B\", it: \"B\"}\n", "c: {en: \"C\", it: \"C\"}\n"
    )
    let moved = try found(a + c + b, after: [a + b + c])
    #expect(
      moved.map(\.summary) == [
        "`c` and 2 more of `often` have no `value`: by its position, the code of `c` is 2, but in the stored answers it is 3"
      ])
    let same = try found(b, after: [b])
    #expect(same.map(\.summary) == ["`b` has no `value`, and there are already answers"])
    let added = try found(a + b + c, after: [a + b])
    #expect(
      added.map(\.summary) == ["`a` and 2 more of `often` have no `value`, and there are already answers"])
    #expect(added.first?.fixes.map(\.replacement).last == "{label: {en: \"C\", it: \"C\"}, value: 3}")
  }

  @Test("Several new options get different codes, behind those of the stored answers") func several() throws {
    let (a, x, y) = (
      "a: {en: \"A\", it: \"A\"}\n", "x: {en: \"X\", it: \"X\"}\n", "y: {en: \"Y\", it: \"Y\"}\n"
    )
    let found = try found(x + y + a, after: [a])
    #expect(
      found.first?.fixes.map { $0.replacement.split(separator: "value: ").last ?? "" } == ["2}", "3}", "1}"])
  }

  @Test("A list that questions used to have for themselves has the codes of the first of them") func lists()
    throws
  {
    func version(_ questions: [(String, String)], _ lists: String = "") throws -> Questionnaire {
      let items = questions.map { "  - {choice: \($0.0), ask: \"\($0.0)?\", options: \($0.1)}\n" }.joined()
      return try #require(Story.questionnaire("questionnaire: shop\n\(lists)items:\n\(items)"))
    }
    let own = try version([("one", "{a: A, b: B}"), ("two", "{b: B, a: A, c: C}")])
    let listed = try version([("one", "ab"), ("two", "ab")], "lists: {ab: {d: D, a: A}}\n")
    let yaml = """
      questionnaire: shop
      lists: {ab: {a: A, b: B, c: C, d: D}}
      items:
        - {choice: one, ask: "one?", options: ab}
        - {choice: two, ask: "two?", options: "[a, b, c]"}

      """
    func codes(_ versions: [Questionnaire]) -> [String]? {
      Story.compile(yaml, fielded: FieldedCodes(versions)).diagnostics.first?.fixes.map { fix in
        String(fix.replacement.split(separator: "value: ")[1].dropLast())
      }
    }
    #expect(codes([own]) == ["1", "2", "3", "4"])
    #expect(codes([listed]) == ["2", "3", "4", "1"])
    #expect(codes([own, listed]) == ["2", "4", "3", "1"])
  }
}
