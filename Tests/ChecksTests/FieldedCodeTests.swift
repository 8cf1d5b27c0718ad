import Checks
import Diagnostics
import Instruments
import Stories
import Testing
import Texts

/// Options without written codes, where interviews were conducted with other versions of the questionnaire.
@Suite struct FieldedCodeTests {
  private func file(_ options: String) -> String {
    "questionnaire: shop\nitems:\n  - choice: often\n    ask: \"How often?\"\n    options: \(options)\n"
  }

  /// What is reported, and the options after the fix, given the options of the versions so far.
  private func mend(_ options: String, after versions: [String]) throws -> (report: String, options: String) {
    let fielded = FieldedCodes(try versions.map { try #require(Story.questionnaire(file($0))) })
    let source = SourceText(name: "q.yaml", file(options))
    func check(_ source: SourceText) -> [Diagnostic] { Checker.check(source) { _ in fielded }.diagnostics }
    let report = check(source).map(TextRenderer(source).render).joined()
    let mended = Repair.mend(source) { check($0) }.source
    // A code that the author wrote stays, and the warning about it.
    #expect(check(mended).allSatisfy { $0.rule == .changedMeaning })
    let text = String(decoding: mended.bytes, as: UTF8.self)
    return (report, String(text.split(separator: "options: ")[1].dropLast()))
  }

  @Test("The code to write is the one that the answers have") func moved() throws {
    let (report, options) = try mend(
      "{weekly: \"Weekly\", never: \"Never\"}",
      after: ["{daily: \"Daily\", weekly: \"Weekly\", never: \"Never\"}"])
    #expect(
      report == """
        q.yaml:5:15: warning[implicit-codes]: `weekly` and 1 more of `often` have no `value`: by its position, the code of `weekly` is 1, but in the stored answers it is 2
        5 |     options: {weekly: "Weekly", never: "Never"}
          |               ^^^^^^
          = Write `value: 2`, so that the code stays the same if an option is inserted before it.

        """)
    #expect(options == "{weekly: {label: \"Weekly\", value: 2}, never: {label: \"Never\", value: 3}}")
  }

  @Test("An option that is new gets the next free code, also behind codes of options that are gone")
  func new() throws {
    let (report, options) = try mend(
      "{yearly: \"Yearly\", daily: \"Daily\"}",
      after: ["{daily: \"Daily\", weekly: \"Weekly\", never: \"Never\"}"])
    #expect(
      report == """
        q.yaml:5:15: warning[implicit-codes]: `yearly` and 1 more of `often` have no `value`: by its position, the code of `yearly` is 1, but in the stored answers 1 is another option
        5 |     options: {yearly: "Yearly", daily: "Daily"}
          |               ^^^^^^
          = Write `value: 4`, so that the code stays the same if an option is inserted before it.

        """)
    #expect(options == "{yearly: {label: \"Yearly\", value: 4}, daily: {label: \"Daily\", value: 1}}")
  }

  @Test("Of several versions the newest counts, and an older one for what only it has") func versions() throws
  {
    let (_, options) = try mend(
      "{c: \"C\", b: \"B\", a: \"A\"}", after: ["{a: \"A\", b: \"B\", c: \"C\"}", "{b: \"B\", a: \"A\"}"])
    #expect(
      options == "{c: {label: \"C\", value: 3}, b: {label: \"B\", value: 1}, a: {label: \"A\", value: 2}}")
  }

  @Test("Two options never get one code, whichever versions they had it in") func clash() throws {
    let (_, options) = try mend(
      "{a: \"A\", b: \"B\", c: \"C\"}", after: ["{a: \"A\", b: \"B\", c: \"C\"}", "{b: \"B\", c: \"C\"}"])
    #expect(
      options == "{a: {label: \"A\", value: 3}, b: {label: \"B\", value: 1}, c: {label: \"C\", value: 2}}")
  }

  @Test("A code that was written down meanwhile is not given to another option") func written() throws {
    let (_, options) = try mend(
      "{a: {label: \"A\", value: 2}, b: \"B\"}", after: ["{a: \"A\", b: \"B\"}"])
    #expect(options == "{a: {label: \"A\", value: 2}, b: {label: \"B\", value: 3}}")
  }

  @Test("Options of a question that became a list keep their codes") func list() throws {
    let before = try #require(Story.questionnaire(file("{a: \"A\", b: \"B\"}")))
    let yaml = """
      questionnaire: shop
      lists:
        ab:
          b: "B"
          a: "A"
      items:
        - choice: often
          ask: "How often?"
          options: "[b, a]"
      """
    let found = Story.compile(yaml, fielded: FieldedCodes([before])).diagnostics
    #expect(found.map(\.rule) == [.implicitCodes])
    #expect(
      found.first?.fixes.map(\.replacement) == ["{label: \"B\", value: 2}", "{label: \"A\", value: 1}"])
  }

  @Test("Where nothing would change, nothing but the missing code is told") func unchanged() throws {
    let (report, options) = try mend("{a: \"A\", b: \"B\"}", after: ["{a: \"A\", b: \"B\"}"])
    #expect(
      report.hasPrefix(
        "q.yaml:5:15: warning[implicit-codes]: `a` and 1 more of `often` have no `value`, and there are already answers\n"
      ))
    #expect(options == "{a: {label: \"A\", value: 1}, b: {label: \"B\", value: 2}}")
  }
}
