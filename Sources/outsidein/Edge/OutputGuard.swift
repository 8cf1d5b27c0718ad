import Answers
import Datasets
import Files
import Foundation
import Instruments

/// Protects existing answers, questionnaires and contact files from being overwritten by an output file.
struct OutputGuard {
  private let path: String
  /// The path after following symbolic links.
  private let target: String

  /// A guard for a path given with `-o`.
  init(_ path: String) {
    self.path = path
    target = LinkTarget.of(path) ?? path
  }

  /// Throws if writing to the path would replace an input of the command, an answers file or its log, a questionnaire, or a
  /// contact file, however the path is spelled.
  func allow(besides inputs: [String]) throws {
    for input in inputs where isSame(input) {
      throw Failure(
        .usage, "-o \(path) would overwrite \(input), which this command reads. Name another file.")
    }
    if let answers = answersFile() {
      throw Failure(.usage, "-o \(path) would overwrite \(answers). Name another file.")
    }
    // A device is written to, not replaced.
    guard isRegularFile else { return }
    if isQuestionnaire { throw refusal("a questionnaire") }
    if isContactFile { throw refusal("a file with a column `case`, such as a contact file") }
  }

  private func refusal(_ what: String) -> Failure {
    Failure(.usage, "-o \(path) would overwrite \(what). Name another file, or remove that one first.")
  }

  /// Whether another path leads to the same file, or would if the file existed.
  private func isSame(_ other: String) -> Bool {
    if let identity = FileIdentity(path: target) { return FileIdentity(path: other) == identity }
    return URL(fileURLWithPath: target).standardizedFileURL == URL(fileURLWithPath: other).standardizedFileURL
  }

  /// A description of the answers file, or of the part of one, that the path belongs to; nil if it belongs to none.
  private func answersFile() -> String? {
    if StoreFile(path: target).isOurs { return "an answers file" }
    for companion in StoreFile.companions where target.hasSuffix(companion) {
      let main = String(target.dropLast(companion.count))
      if StoreFile(path: main).isOurs { return "a part of the answers file \(main)" }
    }
    return nil
  }

  private var isRegularFile: Bool {
    var info = stat()
    return unsafe stat(target, &info) == 0 && info.st_mode & S_IFMT == S_IFREG
  }

  /// The first bytes of the existing file.
  private func beginning() -> [UInt8] {
    guard let handle = FileHandle(forReadingAtPath: target) else { return [] }
    defer { try? handle.close() }
    return Array((try? handle.read(upToCount: 1 << 16)) ?? Data())
  }

  private var isQuestionnaire: Bool {
    if ["yaml", "yml"].contains(URL(fileURLWithPath: target).pathExtension.lowercased()) { return true }
    return String(decoding: beginning(), as: UTF8.self).split(whereSeparator: \.isNewline).contains {
      $0.hasPrefix("questionnaire:")
    }
  }

  private var isContactFile: Bool {
    guard let file = try? CSVFile(name: path, bytes: beginning()) else { return false }
    return file.header.contains("case") && !FixedColumns.begins(file.header)
  }
}
