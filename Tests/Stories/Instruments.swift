import Foundation

/// A real instrument, rewritten in our language, with one interview as it was typed.
package struct Instrument: Sendable {
  /// Its id.
  package let id: String
  /// The language of the interview; the source language where nil.
  package let language: String?

  /// All of them.
  package static let all = [
    Instrument(id: "household_survey", language: nil), Instrument(id: "customer_index", language: "it"),
    Instrument(id: "quarterly_employees", language: nil), Instrument(id: "validation_form", language: nil),
  ]

  private func file(_ ending: String) throws -> String {
    try String(
      contentsOf: Story.project.appendingPathComponent("Tests/Stories/Instruments/\(id).\(ending)"),
      encoding: .utf8)
  }

  /// The questionnaire.
  package func yaml() throws -> String { try file("yaml") }
  /// The lines that were typed.
  package func typed() throws -> [String] { try file("typed").components(separatedBy: "\n").dropLast() }
  /// The answers as they stand at the end.
  package func review() throws -> String { try file("review") }
}
