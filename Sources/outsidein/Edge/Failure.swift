import Analyses
import Answers
import ArgumentParser
import Datasets

/// Why a command gives up: what it says, and its exit status, as in sysexits.
struct Failure: Error {
  /// The exit statuses that commands end with.
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

  /// What a problem of a store ends a command with.
  init(_ problem: StoreProblem) {
    let status: Status =
      switch problem {
      case .notThere, .noInterview: .noInput
      case .notAFile, .notOurs, .newer, .damaged, .overtaken: .badData
      case .readOnly, .cannotCreate: .cannotCreate
      case .cannotOpen, .full, .failed: .inputOutput
      case .busy: .busy
      case .network, .unsafe: .unavailable
      }
    self.init(status, problem.message)
  }

  /// What a problem of an extract ends a command with.
  init(_ problem: Extract.Problem) { self.init(.badData, problem.message) }
}

/// Runs work, and turns what it throws into what a command says.
func telling<Value>(_ work: () throws -> Value) throws -> Value {
  do {
    return try work()
  } catch let problem as StoreProblem {
    throw Failure(problem)
  } catch let problem as Extract.Problem {
    throw Failure(problem)
  } catch let problem as CSVProblem {
    throw Failure(.badData, problem.message)
  } catch let problem as AnalysisProblem {
    throw Failure(.badData, problem.message)
  }
}
