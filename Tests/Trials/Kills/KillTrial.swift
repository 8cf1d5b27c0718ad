import Instruments
import Randomness

/// Interviews whose program is killed just before a file call, any of them, and that are then resumed.
package struct KillTrial {
  private let seed: UInt64

  /// A trial with chance from a seed.
  package init(seed: UInt64) { self.seed = seed }

  /// Kills so many programs.
  package func run(kills count: Int) throws -> [AbruptEndFigures] {
    let situations = try KillSituation.all()
    var figures = situations.map { AbruptEndFigures(name: "killed, \($0.name)") }
    let calls = try situations.map { try $0.countCalls() }
    for number in 1...max(1, count) {
      let place = number % situations.count
      var chance = KeyedRandom(seed: seed, key: "kill \(number)")
      let aftermath = try situations[place].kill(at: 1 + chance.below(calls[place]), number)
      figures[place].note(aftermath, number)
    }
    return figures
  }
}

/// An interview that is killed: in a new file, in one with another interview, or when it is resumed.
private struct KillSituation {
  let name: String
  let arguments: [String]
  /// What is typed.
  let input: [Int]
  let folder: FilledFolder

  static func all() throws -> [KillSituation] {
    let filled = try FilledFolder { try $0.interview(answers: 10) }
    let new = ["interview", "q.yaml"]
    return [
      KillSituation(name: "new file", arguments: new, input: newAnswers, folder: try FilledFolder()),
      KillSituation(name: "old file", arguments: new, input: newAnswers, folder: filled),
      KillSituation(
        name: "resumed", arguments: ["resume"], input: Array(FilledFolder.answers.dropFirst(10)),
        folder: filled),
    ]
  }

  private static let newAnswers = RecordedInterviews.answers(5)

  /// The number of file calls of the whole interview.
  func countCalls() throws -> Int {
    try end(at: 0) { _, recording in recording.entries.count { $0.call.isAttempt } }
  }

  /// Kills the program before a call.
  func kill(at call: Int, _ number: Int) throws -> Aftermath {
    try end(at: call) { folder, recording in
      var told = Acknowledgements(self.folder.interviews)
      for entry in recording.entries { told.note(entry) }
      let typed = self.folder.interviews.mapValues { _ in FilledFolder.answers }
      return try Aftermath(of: folder.url, told, typed: typed, new: Self.newAnswers, number)
    }
  }

  private func end<Value>(at call: Int, _ body: (WatchedFolder, Recording) throws -> Value) throws -> Value {
    let watched = try WatchedFolder()
    defer { watched.remove() }
    try folder.write(into: watched.url)
    let fault = Fault(number: call, error: 0, mode: .kill, family: .writes)
    _ = try watched.run(arguments, input: input.map { "\($0)\n" }.joined(), fault: fault)
    return try body(watched, try watched.recording())
  }
}
