import Analyses
import Answers
import ArgumentParser
import Datasets
import Files
import Texts

/// An error that ends a command, with its message and its exit status (from sysexits.h where one fits).
struct Failure: Error {
  /// The exit statuses of commands.
  enum Status: Int32 {
    case foundErrors = 1
    case partial = 3
    case refused = 4
    case usage = 64
    case badData = 65
    case noInput = 66
    case unavailable = 69
    case cannotCreate = 73
    case inputOutput = 74
    case busy = 75
  }

  let message: String
  let status: ExitCode

  init(_ status: Status, _ message: String) {
    self.message = message
    self.status = ExitCode(status.rawValue)
  }

  /// The same failure with another sentence after its message.
  func saying(_ sentence: String) -> Failure { Failure(message: "\(message) \(sentence)", status: status) }

  private init(message: String, status: ExitCode) { (self.message, self.status) = (message, status) }

  /// The exit of a command that has already reported what is wrong.
  static func reported(_ status: Status) -> ExitCode { ExitCode(status.rawValue) }

  /// The failure for a problem of an answers file.
  init(_ problem: StoreProblem) {
    let status: Status =
      switch problem {
      case .notThere, .noInterview: .noInput
      case .notAFile, .notOurs, .newer, .damaged, .foreignStructure, .overtaken: .badData
      case .readOnly, .cannotCreate, .strayLog: .cannotCreate
      case .cannotOpen, .full, .failed, .displaced: .inputOutput
      case .busy: .busy
      case .network, .unsafe: .unavailable
      }
    self.init(
      status, CleanText.forTerminal([problem.message, problem.hint].compactMap { $0 }.joined(separator: " ")))
  }

  /// The failure for a problem of an output file.
  init(_ problem: FileProblem) {
    self.init(problem.isAboutPlace ? .cannotCreate : .inputOutput, problem.message)
  }

  /// The failure for an interview that does not verify.
  init(_ doubt: UnverifiedInterview) {
    self.init(
      .badData,
      "Interview \(doubt.id) does not verify: \(doubt.fault.summary). For details: `outsidein answers verify \(doubt.id)`."
    )
  }

  /// The failure for a problem of an extract.
  init(_ problem: Extract.Problem) { self.init(.badData, problem.message) }
}

/// Runs work, and turns the errors of the modules into failures of the command.
func translatingErrors<Value>(_ work: () throws -> Value) throws -> Value {
  do {
    return try work()
  } catch let problem as StoreProblem {
    throw Failure(problem)
  } catch let ambiguity as Library.Ambiguity {
    throw Failure(ambiguity)
  } catch let problem as Extract.Problem {
    throw Failure(problem)
  } catch let problem as FileProblem {
    throw Failure(problem)
  } catch let doubt as UnverifiedInterview {
    throw Failure(doubt)
  } catch let problem as CSVProblem {
    throw Failure(.badData, problem.message)
  } catch let problem as AnalysisProblem {
    throw Failure(.badData, [problem.message, problem.hint].compactMap { $0 }.joined(separator: " "))
  }
}
