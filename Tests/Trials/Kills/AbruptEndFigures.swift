/// What became of interviews whose program ended abruptly, counted.
package struct AbruptEndFigures: Sendable {
  /// How they ended.
  package let name: String
  /// All of them.
  package private(set) var ends = 0
  /// The answers that were acknowledged in all of them.
  package private(set) var acknowledged = 0
  /// The acknowledged answers that were missing.
  package private(set) var lost = 0
  /// Those that had everything, and went on to the end.
  package private(set) var resumed = 0
  /// Those that ended before there was an answers file.
  package private(set) var withoutFile = 0
  /// Those after which the program said that the log is missing, and it was not.
  package private(set) var falseAlarms = 0
  /// Those that left a draft of a new answers file.
  package private(set) var drafts = 0
  /// Those whose draft was still there after the next interview.
  package private(set) var lastingDrafts = 0
  /// What went wrong, with the number of the end.
  package private(set) var problems: [String] = []

  init(name: String) { self.name = name }

  mutating func note(_ aftermath: Aftermath, _ number: Int) {
    ends += 1
    acknowledged += aftermath.acknowledged
    if !aftermath.drafts.isEmpty { drafts += 1 }
    if !aftermath.lastingDrafts.isEmpty { lastingDrafts += 1 }
    problems += aftermath.problems.map { "\(number): \($0)" }
    switch aftermath.verdict {
    case .nothingThere: withoutFile += 1
    case .whole, .falseAlarm:
      if aftermath.problems.isEmpty { resumed += 1 }
      if aftermath.verdict == .falseAlarm { falseAlarms += 1 }
    case .lost(let count):
      lost += count
      problems.append("\(number): \(count) of \(aftermath.acknowledged) acknowledged answers lost")
    case .unopened(let message), .wrong(let message): problems.append("\(number): \(message)")
    }
  }

  /// A table of figures.
  package static func table(_ all: [AbruptEndFigures]) -> String {
    let head = [
      "interviews", "ends", "acknowledged", "lost", "no file yet", "whole, resumed", "drafts", "lasting",
      "false alarms",
      "problems",
    ]
    return TextTable.render(
      [head]
        + all.map { figures in
          [
            figures.name, "\(figures.ends)", "\(figures.acknowledged)", "\(figures.lost)",
            "\(figures.withoutFile)",
            "\(figures.resumed)", "\(figures.drafts)", "\(figures.lastingDrafts)", "\(figures.falseAlarms)",
            "\(figures.problems.count)",
          ]
        })
  }
}
