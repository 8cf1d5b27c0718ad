import ArgumentParser
import Datasets
import Fieldwork
import Foundation
import Instruments

/// The option for a contact file, and the sample fields that come from it.
struct SampleOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "A contact file: CSV with a column `case` and one for each sample field.",
      valueName: "file.csv"))
  var sample: String?

  /// The sample fields of a case; empty if no file is given.
  func fields(of caseID: String, for questionnaire: Questionnaire) throws -> CaseFields {
    guard let sample else { return CaseFields() }
    guard !caseID.isEmpty else { throw Failure(.usage, "--sample needs a case: --case ID.") }
    guard !questionnaire.sample.isEmpty else {
      throw Failure(
        .usage, "The questionnaire has no `sample`, so it cannot use \(sample). Leave --sample out.")
    }
    return try ContactFile(sample).fields(of: caseID, for: questionnaire)
  }

  /// The sample fields that are empty because no file is given: free texts, and in a new interview also the others. A
  /// resumed interview has recorded the others at its start.
  func missing(for questionnaire: Questionnaire, isNew: Bool) -> [String] {
    sample == nil ? questionnaire.sample.filter { isNew || $0.kind == .text }.map(\.id) : []
  }
}

/// A contact file that has been read.
struct ContactFile {
  private let file: CSVFile

  /// The file at a path.
  init(_ path: String) throws {
    guard let bytes = FileManager.default.contents(atPath: path) else {
      throw Failure(.noInput, "\(path) cannot be read.")
    }
    file = try translatingErrors { try CSVFile(name: path, bytes: Array(bytes)) }
  }

  /// The sample fields of a case.
  func fields(of caseID: String, for questionnaire: Questionnaire) throws -> CaseFields {
    try translatingErrors { try SampleFile(file, for: questionnaire).fields(of: caseID) }
  }

  /// The free texts of a case; empty if the file does not contain the case.
  func texts(of caseID: String, for questionnaire: Questionnaire) throws -> [String: String] {
    guard !questionnaire.sample.isEmpty, !caseID.isEmpty else { return [:] }
    return (try? SampleFile(file, for: questionnaire).fields(of: caseID).texts) ?? [:]
  }
}
