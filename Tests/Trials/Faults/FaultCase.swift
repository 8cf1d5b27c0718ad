import Foundation
import Stories

/// A command that is run over and over, each time with another file call that fails.
package struct FaultCase: Sendable {
  /// What it does, in a few words.
  package let name: String
  /// The arguments of the program.
  let arguments: [String]
  /// What is typed.
  var input = ""
  /// The file that it writes, besides the answers file.
  var output: String?
  /// The files before it runs, by name.
  let files: [String: [UInt8]]
  /// The interviews before it runs.
  let before: [String: StoredInterview]

  private init(
    _ name: String, _ arguments: [String], input: String = "", output: String? = nil, in folder: FilledFolder
  ) {
    (self.name, self.arguments, self.input, self.output) = (name, arguments, input, output)
    (files, before) = (folder.files, folder.interviews)
  }

  /// All cases. `answers backup` is among them as soon as the program has it.
  package static func all() throws -> [FaultCase] {
    let empty = try FilledFolder()
    let filled = try FilledFolder { try $0.interview(answers: 10) }
    let withLog = try FilledFolder { try $0.killInterview(at: 100) }
    let fixable = try FilledFolder { try $0.write(FilledFolder.fixable, to: "fix.yaml") }
    let answers = RecordedInterviews.answers(4, count: 6).map { "\($0)\n" }.joined()
    let cases = [
      FaultCase("interview, new file", ["interview", "q.yaml"], input: answers, in: empty),
      FaultCase("interview, old file", ["interview", "q.yaml"], input: answers, in: filled),
      FaultCase("resume", ["resume"], input: answers, in: filled),
      FaultCase("resume after a kill", ["resume"], input: answers, in: withLog),
      FaultCase("simulate", ["simulate", "q.yaml", "--interviews", "3"], in: filled),
      FaultCase("export -o", ["export", "-o", "out.csv"], output: "out.csv", in: filled),
      FaultCase("export -o after a kill", ["export", "-o", "out.csv"], output: "out.csv", in: withLog),
      FaultCase("check --fix", ["check", "--fix", "fix.yaml"], output: "fix.yaml", in: fixable),
    ]
    guard try hasBackup() else { return cases }
    let backup = ["answers", "backup", "-o", "copy.db"]
    return cases + [
      FaultCase("answers backup -o", backup, output: "copy.db", in: filled),
      FaultCase("answers backup -o after a kill", backup, output: "copy.db", in: withLog),
    ]
  }

  /// Whether the program has `answers backup`.
  static func hasBackup() throws -> Bool {
    let help = try Programs.run(["answers", "backup", "--help"], in: Programs.folder)
    return help.output.contains("outsidein answers backup")
  }
}
