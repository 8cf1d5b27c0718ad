import Answers
import Foundation
import Stories

/// A folder as a power failure or the sudden end of a program left it.
struct CrashedFolder {
  /// What opening the answers file shows.
  enum Verdict: Hashable {
    /// There is no answers file, and nothing was promised.
    case nothingThere
    /// Everything that was promised is there.
    case whole
    /// Everything is there, and the program says that the log is missing.
    case falseAlarm
    /// Promised answers are missing.
    case lost(Int)
    /// The file cannot be opened or read.
    case unopened(String)
    /// The file was opened, and is wrong.
    case wrong(String)
  }

  private let folder: URL
  private var path: String { folder.appendingPathComponent(RecordedInterviews.file).path }

  /// A folder that is there.
  init(_ folder: URL) { self.folder = folder }

  /// Writes the files of an image into a new folder.
  init(_ files: [String: [UInt8]]) throws {
    folder = try Programs.temporaryFolder()
    for (name, bytes) in files { try Data(bytes).write(to: folder.appendingPathComponent(name)) }
  }

  /// Removes the folder.
  func remove() { try? FileManager.default.removeItem(at: folder) }

  /// The interviews in the answers file, by id.
  func interviews() throws -> [String: StoredInterview] {
    try AnswersFile(path, opening: .reading).interviews
  }

  /// Opens the answers file, for reading or writing in turn, and compares it with what users were told.
  func verdict(
    on told: Acknowledgements, typed: [String: [Int]], _ number: Int
  ) -> Verdict {
    do {
      let file = try AnswersFile(path, opening: number.isMultiple(of: 2) ? .reading : .writing)
      let verdict = compare(told, typed, file.interviews)
      return verdict == .whole && file.isLogCalledMissing ? .falseAlarm : verdict
    } catch StoreProblem.notThere {
      return told.promises.isEmpty ? .nothingThere : .lost(told.count)
    } catch let problem as StoreProblem {
      return told.count > 0 ? .lost(told.count) : .unopened(problem.message)
    } catch {
      return .wrong("\(error)")
    }
  }

  private func compare(
    _ told: Acknowledgements, _ typed: [String: [Int]],
    _ stored: [String: StoredInterview]
  ) -> Verdict {
    for (id, interview) in stored
    where interview.answers != typed[id]?.prefix(interview.answers.count).map(\.self) {
      return .wrong("\(id) has other answers than were typed")
    }
    let lost = told.missing(in: stored)
    return lost == 0 ? .whole : .lost(lost)
  }

  /// Lets the program go on with each interview to its end. Returns what went wrong.
  func resume(typed: [String: [Int]]) throws -> [String] {
    guard FileManager.default.fileExists(atPath: path) else { return [] }
    var problems: [String] = []
    for (id, interview) in try interviews() where !interview.isCompleted {
      let rest = (typed[id] ?? []).dropFirst(interview.answers.count).map { "\($0)\n" }.joined()
      let result = try Programs.run(["resume", id], input: rest, in: folder)
      let stored = try interviews()[id]
      if result.status != 0 || stored?.answers != typed[id] || stored?.isCompleted != true {
        problems.append("resume \(id) ended with \(result.status): \(result.errors)")
      }
    }
    return problems
  }
}
