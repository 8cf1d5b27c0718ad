import Foundation
import Instruments
import Randomness
import Stories

/// Interviews on the page whose terminal hangs up, and that are then resumed.
package struct HangUpTrial {
  private let seed: UInt64

  /// A terminal did not show what was expected.
  package struct Unseen: Error {
    /// What was shown last.
    package let screen: String
  }

  /// A trial with chance from a seed.
  package init(seed: UInt64) { self.seed = seed }

  private static let answers = RecordedInterviews.answers(6)

  /// Hangs up so many terminals.
  package func run(hangUps count: Int) throws -> AbruptEndFigures {
    var figures = AbruptEndFigures(name: "hung up, on the page")
    for number in 1...max(1, count) {
      var chance = KeyedRandom(seed: seed, key: "hang-up \(number)")
      figures.note(
        try hangUp(after: chance.below(Self.answers.count), isTyping: chance.below(2) == 0, number), number)
    }
    return figures
  }

  private func hangUp(after target: Int, isTyping: Bool, _ number: Int) throws -> Aftermath {
    let folder = try Programs.temporaryFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    try Data(Self.questionnaire.utf8).write(to: folder.appendingPathComponent("q.yaml"))
    let terminal = try PseudoTerminal()
    try terminal.start(
      "outsidein", ["interview", "q.yaml", "--answers", RecordedInterviews.file], in: folder)
    try expect(0, on: terminal, since: 0)
    for place in 0..<target {
      let start = terminal.shown.count
      terminal.type("\(Self.answers[place])\r")
      try expect(place + 1, on: terminal, since: start)
    }
    // Half of the time an answer is under way; it may be kept or not.
    if isTyping { terminal.type("\(Self.answers[target])\r") }
    terminal.hangUp()
    let status = terminal.wait()
    guard status == 3 || status == 0 else { throw Unseen(screen: "status \(status)") }
    return try aftermath(in: folder, acknowledged: target, number)
  }

  private func aftermath(in folder: URL, acknowledged: Int, _ number: Int) throws -> Aftermath {
    let id = try CrashedFolder(folder).interviews().keys.first ?? "none"
    let told = Acknowledgements([id: StoredInterview(answers: Array(Self.answers.prefix(acknowledged)))])
    return try Aftermath(of: folder, told, typed: [:], new: Self.answers, number)
  }

  private func expect(_ place: Int, on terminal: PseudoTerminal, since start: Int) throws {
    let sought = place < Self.answers.count ? Self.wording(place) : "Finish the interview"
    guard terminal.shows(sought, since: start) else {
      throw Unseen(screen: String(terminal.text.suffix(2000)))
    }
  }

  /// Wordings that have no letter where the one before has it, so that each is painted whole.
  private static func wording(_ place: Int) -> String {
    let letters = Array("abcdefghijklmnopqrstuvwxyz")
    let (first, second) = (letters[place % 26], letters[(place * 3 + 5) % 26])
    return String(repeating: "\(first)\(second)", count: 5)
  }

  private static let questionnaire =
    "questionnaire: letters\nitems:\n"
    + answers.indices.map { "  - {rating: q\($0), ask: \"\(wording($0))\", scale: standard.importance10}\n" }
    .joined()
}
