/// What became of crash images, counted.
package struct CrashFigures: Sendable {
  /// The recording that they were made from.
  package let name: String
  /// All of them.
  package private(set) var images = 0
  /// Those without an answers file, cut before there was one.
  package private(set) var withoutFile = 0
  /// Those that had everything that was acknowledged.
  package private(set) var whole = 0
  /// Those that had everything, and the program said that the log is missing.
  package private(set) var falseAlarms = 0
  /// Those in which an acknowledged answer was missing.
  package private(set) var withLosses = 0
  /// The answers that were acknowledged in all images.
  package private(set) var acknowledged = 0
  /// The acknowledged answers that were missing.
  package private(set) var lost = 0
  /// Those that could not be opened, or were wrong.
  package private(set) var unusable = 0
  /// Those whose interviews the program went on with to their end.
  package private(set) var resumed = 0
  /// The first things that went wrong, with the number of the image.
  package private(set) var problems: [String] = []

  init(name: String) { self.name = name }

  /// Whether nothing was lost and nothing was wrong.
  package var isClean: Bool {
    withLosses == 0 && problems.isEmpty && whole + falseAlarms + withoutFile == images
  }

  mutating func note(_ verdict: CrashedFolder.Verdict, _ told: Acknowledgements, _ image: Int) {
    images += 1
    acknowledged += told.count
    switch verdict {
    case .nothingThere: withoutFile += 1
    case .whole: whole += 1
    case .falseAlarm: falseAlarms += 1
    case .lost(let count):
      withLosses += 1
      lost += count
      note("\(count) of \(told.count) acknowledged answers lost", image)
    case .unopened(let message), .wrong(let message):
      unusable += 1
      note(message, image)
    }
  }

  mutating func noteResumed(_ problems: [String], _ image: Int) {
    resumed += 1
    for problem in problems { note(problem, image) }
  }

  private mutating func note(_ problem: String, _ image: Int) {
    if problems.count < 5 { problems.append("image \(image): \(problem)") }
  }

  /// A table of figures.
  package static func table(_ all: [CrashFigures]) -> String {
    let head = [
      "images of", "images", "no file yet", "whole", "acknowledged", "lost", "losing", "unusable",
      "false alarms",
      "resumed",
    ]
    return TextTable.render(
      [head]
        + all.map { figures in
          [
            figures.name, "\(figures.images)", "\(figures.withoutFile)", "\(figures.whole)",
            "\(figures.acknowledged)", "\(figures.lost)", "\(figures.withLosses)", "\(figures.unusable)",
            "\(figures.falseAlarms)", "\(figures.resumed)",
          ]
        })
  }
}
