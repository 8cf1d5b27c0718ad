import ArgumentParser
import Datasets
import Fieldwork
import Foundation
import Questionnaires

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
    guard let bytes = FileManager.default.contents(atPath: sample) else {
      throw Failure(.noInput, "\(sample) cannot be read.")
    }
    return try telling {
      try SampleFile(CSVFile(name: sample, bytes: Array(bytes)), for: questionnaire).fields(of: caseID)
    }
  }
}
