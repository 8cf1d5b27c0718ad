import ArgumentParser
import Datasets
import Fieldwork
import Foundation
import Instruments

/// What comes with a case from a contact file.
struct SampleOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "A CSV file with what is known of the cases: a column `case`, and one for each field of the sample.",
      valueName: "file.csv"))
  var sample: String?

  /// The fields of a case; of none where no file is given.
  func fields(of caseID: String, for questionnaire: Questionnaire) throws -> CaseFields {
    guard let sample else { return CaseFields() }
    guard !caseID.isEmpty else { throw Failure(.usage, "Say which case it is: --case ID.") }
    guard !questionnaire.sample.isEmpty else {
      throw Failure(.usage, "The questionnaire has no `sample`, so that nothing of \(sample) could be used.")
    }
    return try ContactFile(sample).fields(of: caseID, for: questionnaire)
  }

  /// The fields of the sample that are empty since no file is given: free texts, and in a new interview the others, too,
  /// which are recorded at its beginning.
  func missing(for questionnaire: Questionnaire, isNew: Bool) -> [String] {
    sample == nil ? questionnaire.sample.filter { isNew || $0.kind == .text }.map(\.id) : []
  }
}

/// A contact file, read once.
struct ContactFile {
  private let file: CSVFile

  /// The file at a path.
  init(_ path: String) throws {
    guard let bytes = FileManager.default.contents(atPath: path) else {
      throw Failure(.noInput, "\(path) cannot be read.")
    }
    file = try telling { try CSVFile(name: path, bytes: Array(bytes)) }
  }

  /// What the file has for a case.
  func fields(of caseID: String, for questionnaire: Questionnaire) throws -> CaseFields {
    try telling { try SampleFile(file, for: questionnaire).fields(of: caseID) }
  }

  /// The free texts that the file has for a case; none where it does not have the case.
  func texts(of caseID: String, for questionnaire: Questionnaire) throws -> [String: String] {
    guard !questionnaire.sample.isEmpty, !caseID.isEmpty else { return [:] }
    return (try? SampleFile(file, for: questionnaire).fields(of: caseID).texts) ?? [:]
  }
}
