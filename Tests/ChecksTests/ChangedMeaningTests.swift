import Checks
import Diagnostics
import Stories
import Testing

/// Warnings about what stored answers would no longer mean.
@Suite struct ChangedMeaningTests {
  /// What `check` finds in an edited questionnaire beside the answers to the one before.
  private func found(_ edit: String) throws -> [String] {
    let edit = try #require(Edit.all.first { $0.name == edit })
    let fielded = FieldedCodes([try #require(Story.questionnaire(Visits.before))])
    return Story.compile(try #require(edit.after), fielded: fielded).diagnostics
      .filter { $0.rule == .changedMeaning }.map { "\($0.summary) | \($0.explanation)" }
  }

  private let advice =
    "Give it a new id if it is a new question. If the change is intended, exports keep the older answers in a column of their own."

  @Test("Another scale is told once for all its questions") func scale() throws {
    #expect(
      try found("a scale is lengthened") == [
        "satisfaction: the scale was 1 to 5 and is 1 to 10, but there are already answers | \(advice)"
      ])
  }

  @Test("A written code that is another one comes with the value to write") func code() throws {
    #expect(
      try found("an option is recoded") == [
        "branch: the code of `town` was 1 and is 7, but there are already answers | Write `value: 1`, so that the code means the same as in the stored answers."
      ])
  }

  @Test("Codes that follow from the position are left to the warning about these")
  func implicit() throws { #expect(try found("two options change places") == []) }

  @Test(
    "What leaves the answers comparable is no problem",
    arguments: [
      "a question is reworded", "a bound is widened", "a question moves", "an option is added at the end",
    ])
  func comparable(_ edit: String) throws { #expect(try found(edit) == []) }
}
