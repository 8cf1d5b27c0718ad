import Answers
import Foundation
import Stories

/// The files of a folder with a questionnaire and answers, to be put into other folders.
struct FilledFolder {
  /// A questionnaire with two mistakes that `check --fix` corrects.
  static let fixable = """
    questionnaire: fixable
    items:
      - raing: clean
        ask: "How clean was it?"
        scale: standard.satisfaction5
      - rating: fast
        aks: "How fast was it?"
        scale: standard.satisfaction5

    """

  /// The answers of its interview; only the first ones are typed.
  static let answers = RecordedInterviews.answers(1)

  /// The files by name.
  let files: [String: [UInt8]]
  /// The interviews in its answers file.
  let interviews: [String: StoredInterview]

  /// Fills a folder, and takes its files.
  init(_ fill: (Filling) throws -> Void = { _ in }) throws {
    let folder = try Programs.temporaryFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    try Data(Story.sixtyQuestions.utf8).write(to: folder.appendingPathComponent("q.yaml"))
    try fill(Filling(folder: folder))
    files = try Self.files(in: folder)
    let answers = folder.appendingPathComponent(RecordedInterviews.file).path
    interviews =
      FileManager.default.fileExists(atPath: answers)
      ? try AnswersFile(answers, opening: .reading).interviews : [:]
  }

  /// The files of a folder by name.
  static func files(in folder: URL) throws -> [String: [UInt8]] {
    var files: [String: [UInt8]] = [:]
    for name in try FileManager.default.contentsOfDirectory(atPath: folder.path) {
      files[name] = [UInt8](try Data(contentsOf: folder.appendingPathComponent(name)))
    }
    return files
  }

  /// Writes the files into another folder.
  func write(into folder: URL) throws {
    for (name, bytes) in files { try Data(bytes).write(to: folder.appendingPathComponent(name)) }
  }

  /// What can be put into the folder.
  struct Filling {
    fileprivate let folder: URL

    private func answers(_ count: Int) -> String {
      FilledFolder.answers.prefix(count).map { "\($0)\n" }.joined()
    }

    /// An interview that is left after some answers.
    func interview(answers count: Int) throws {
      let result = try Programs.run(["interview", "q.yaml"], input: answers(count), in: folder)
      guard result.status == 3 else { throw RecordedInterviews.Failed(errors: result.errors) }
    }

    /// An interview whose program is killed before a file call that comes after some answers: SQLite's log stays behind.
    func killInterview(at call: Int) throws {
      let watched = try WatchedFolder()
      defer { watched.remove() }
      try watched.write(Story.sixtyQuestions, to: "q.yaml")
      let kill = Fault(number: call, error: 0, mode: .kill, family: .writes)
      let result = try watched.run(["interview", "q.yaml"], input: answers(60), fault: kill)
      guard result.status == 128 + SIGKILL else { throw RecordedInterviews.Failed(errors: result.errors) }
      for (name, bytes) in try FilledFolder.files(in: watched.url) {
        try Data(bytes).write(to: folder.appendingPathComponent(name))
      }
    }

    /// A file.
    func write(_ text: String, to name: String) throws {
      try Data(text.utf8).write(to: folder.appendingPathComponent(name))
    }
  }
}
