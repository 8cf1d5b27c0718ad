import Foundation
import Stories

/// An answers file with real interviews, and what the commands say of it while it is whole.
struct ReferenceAnswers {
  /// The bytes of the file.
  let bytes: [UInt8]
  /// An interview that is complete, and one that is not.
  let complete, open: String
  /// What `export` and `answers list` write.
  let export, list: String

  private static let typed = [
    "2", "5", "yes", "Short queues", "", "8", "9", ":dk", "10", "3", "9", "7", "8", "An hour for a stamp",
    "3", "9",
  ]

  /// Conducts so many interviews; each fourth is left in the middle.
  init(interviews count: Int = 24) throws {
    let folder = try Programs.temporaryFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let questionnaire = Story.project.appendingPathComponent("questionnaires/bank_satisfaction.yaml").path
    for number in 1...count {
      let lines = Self.lines(number).map { $0 + "\n" }.joined()
      let result = try Programs.run(
        ["interview", questionnaire, "--seed", "\(number)"], input: lines, in: folder)
      guard result.status == (number % 4 == 0 ? 3 : 0) else {
        throw RecordedInterviews.Failed(errors: result.errors)
      }
    }
    bytes = [UInt8](try Data(contentsOf: folder.appendingPathComponent(RecordedInterviews.file)))
    export = try Programs.run(["export"], in: folder).output
    list = try Programs.run(["answers", "list"], in: folder).output
    let ids = list.split(separator: "\n").dropFirst().map { String($0.prefix { $0 != " " }) }
    guard ids.count == count else { throw RecordedInterviews.Failed(errors: list) }
    (complete, open) = (ids[0], ids[3])
  }

  private static func lines(_ number: Int) -> [String] {
    var lines = typed
    lines[1] = "\(number)"
    lines[13] = "Interview \(number): an hour for a stamp"
    return number % 4 == 0 ? Array(lines.prefix(4 + number / 4)) : lines
  }
}
