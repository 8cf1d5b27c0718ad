import Datasets
import Foundation
import Instruments
import Interviews
import Stories
import Testing

/// Texts in cells, where they nearly are something else.
@Suite struct CSVTextTests {
  /// The cell of a text.
  private func cell(_ text: String, _ change: (inout CSVWriter.Options) -> Void = { _ in }) throws -> String {
    let questionnaire = try #require(Story.questionnaire("- {open: t, ask: \"T\"}\n"))
    let interview = Conversation(events: [
      .started(Story.start(questionnaire)), .answered(Address("t"), .given(.text(text)), override: nil),
      .completed("completed"),
    ])
    var options = CSVWriter.Options()
    change(&options)
    let csv = try Story.csv(questionnaire, [interview], options)
    return String(csv.dropLast().components(separatedBy: ",interviewer,").last ?? "")
  }

  @Test(
    "Only a whole word of a missing answer in brackets gets another bracket",
    arguments: [
      ("<dk>", "<<dk>"), ("<not_reached>", "<<not_reached>"), ("<dk", "<dk"), ("dk>", "dk>"), ("dk!", "dk!"),
      ("<dk!", "<dk!"), ("<>", "<>"), ("<DK>", "<DK>"), ("< dk>", "< dk>"), ("<dk>>", "<dk>>"),
    ])
  func words(_ text: String, _ cell: String) throws {
    #expect(try self.cell(text) == cell)
    // Where missing answers are codes, no word can be mistaken for one.
    #expect(try self.cell(text) { $0.missing = .codes } == text)
  }

  @Test(
    "A formula sign gets an apostrophe where a spreadsheet may begin a cell: not behind other characters",
    arguments: [
      ("\u{FF0B}1", "'\u{FF0B}1"), ("\u{FF0D}1", "'\u{FF0D}1"), ("\u{FF20}a", "'\u{FF20}a"),
      ("a;\u{A0}=1", "a;\u{A0}'=1"),
      (" =1", "\" =1\""), ("x=1", "x=1"), ("a; b=1", "a; b=1"), ("a;x =1", "a;x =1"), ("a|\t=1", "a|\t'=1"),
      ("a\r=1", "\"a\r'=1\""), ("\na", "\"'\na\""), ("\ra", "\"'\ra\""), ("\ta", "'\ta"), ("a\ta", "a\ta"),
      ("'=1", "'=1"),
    ])
  func formulas(_ text: String, _ cell: String) throws { #expect(try self.cell(text) == cell) }

  @Test(
    "Quotes stand around what a reader would cut or trim",
    arguments: [
      ("a ", "\"a \""), (" a", "\" a\""), ("a b", "a b"), ("a\"b", "\"a\"\"b\""), ("a,b", "\"a,b\""),
      ("a\nb", "\"a\nb\""),
      ("a\rb", "\"a\rb\""), ("\u{1}a", "\u{FFFD}a"), ("a\u{7F}", "a\u{FFFD}"), ("a\u{85}b", "a\u{FFFD}b"),
    ])
  func quotes(_ text: String, _ cell: String) throws { #expect(try self.cell(text) == cell) }
}
