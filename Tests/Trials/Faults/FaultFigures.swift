import Stories

/// What became of a command whose file calls failed, counted.
package struct FaultFigures: Sendable {
  /// The command.
  package let name: String
  /// Its calls that can fail.
  package let calls: Int
  /// The runs with a fault.
  package private(set) var runs = 0
  /// The runs that went on to the end in spite of it.
  package private(set) var succeeded = 0
  /// The problems by kind.
  package private(set) var counts: [FaultProblem: Int] = [:]
  /// The first problems of each kind, with the fault that led to them.
  package private(set) var examples: [String] = []
  /// What the program said, with the number of runs: status, call, message.
  package private(set) var messages: [String: Int] = [:]

  init(name: String, calls: Int) { (self.name, self.calls) = (name, calls) }

  mutating func note(_ run: FaultedRun, _ problems: [(FaultProblem, String)]) {
    runs += 1
    if run.result.status < 64 { succeeded += 1 }
    for (problem, text) in problems {
      counts[problem, default: 0] += 1
      if counts[problem, default: 0] <= 3 {
        examples.append("\(problem.rawValue): \(run.description): \(text.replacing("\n", with: " "))")
      }
    }
    messages[run.message, default: 0] += 1
  }

  /// A table of figures.
  package static func table(_ all: [FaultFigures]) -> String {
    let head = ["command", "calls", "runs", "went on"] + FaultProblem.allCases.map(\.rawValue)
    return TextTable.render(
      [head]
        + all.map { figures in
          [figures.name, "\(figures.calls)", "\(figures.runs)", "\(figures.succeeded)"]
            + FaultProblem.allCases.map { "\(figures.counts[$0] ?? 0)" }
        })
  }
}

extension FaultedRun {
  /// Status, call and message, without what differs from run to run.
  fileprivate var message: String {
    let call = failed.first ?? "none"
    let error = Fault.errors.first { $0.code == fault.error }?.name ?? ""
    let lines = result.errors.split(separator: "\n").joined(separator: " ")
    return "\(result.status)  \(error) \(call): \(lines)".replacing(#/new-[0-9a-z]{10}/#, with: "new-ID")
      .replacing(#/nosync\S+/#, with: "nosyncID")
  }
}
