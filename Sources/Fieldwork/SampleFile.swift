package import Datasets
import Dates
import Foundation
package import Instruments
import Texts

/// A contact file: CSV with a line for each case, and a column for each sample field of a questionnaire.
///
/// It contains personal data, so problems are reported by line and column, without quoting values.
package struct SampleFile {
  /// The name of the column with the case id.
  package static let caseColumn = "case"

  private let file: CSVFile
  private let questionnaire: Questionnaire

  /// A file for the interviews of a questionnaire. Other columns than its sample fields are ignored.
  package init(_ file: CSVFile, for questionnaire: Questionnaire) {
    (self.file, self.questionnaire) = (file, questionnaire)
  }

  /// The sample fields of a case.
  ///
  /// - Throws: `CSVProblem` if the case is missing or occurs twice, if a column is missing, or if a value is not valid.
  package func fields(of caseID: String) throws(CSVProblem) -> CaseFields {
    let names = [Self.caseColumn] + questionnaire.sample.map(\.id)
    var found: [CSVFile.Cell]?
    try file.forEachRecord(names) { (cells) throws(CSVProblem) in
      guard cells[0].text == caseID else { return }
      if found != nil {
        throw file.problem(
          at: cells[0].place, "This is the second line for this case. Keep only one of the two lines.")
      }
      found = cells
    }
    guard let found else {
      throw file.problem("The file has no line for this case.")
    }
    return try fields(Array(found.dropFirst()))
  }

  private func fields(_ cells: [CSVFile.Cell]) throws(CSVProblem) -> CaseFields {
    var fields = CaseFields()
    for (field, cell) in zip(questionnaire.sample, cells) where !cell.text.isEmpty {
      if field.kind == .text {
        fields.texts[field.id] = cell.text
      } else if let value = value(cell.text, field.kind) {
        fields.recorded[field.id] = value
      } else {
        throw file.problem(
          at: cell.place, "The value in the column `\(field.id)` is not valid. Expected \(taken(field.kind))."
        )
      }
    }
    return fields
  }

  private func value(_ text: String, _ kind: SampleField.Kind) -> Value? {
    switch kind {
    case .text: return nil
    case .number:
      let isNumber = text.utf8.allSatisfy { ($0 >= 0x30 && $0 <= 0x39) || $0 == 0x2E || $0 == 0x2D }
      return isNumber && text.utf8.count <= 18 ? Decimal(string: text).map(Value.number) : nil
    case .date: return CalendarDate(text).map(Value.date)
    case .choice(let codeFrame):
      return questionnaire.codeFrames[codeFrame].element(text).map { .one($0.id) }
    }
  }

  private func taken(_ kind: SampleField.Kind) -> String {
    switch kind {
    case .text: "text"
    case .number: "a number with a decimal point"
    case .date: "a date such as 2026-01-31"
    case .choice(let codeFrame):
      "one of: \(questionnaire.codeFrames[codeFrame].elements.map(\.id).joined(separator: ", "))"
    }
  }
}
