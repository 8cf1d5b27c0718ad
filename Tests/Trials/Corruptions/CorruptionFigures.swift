/// What the commands made of corrupted answers files of a kind, counted.
package struct CorruptionFigures: Sendable {
  /// The kind of corruption.
  package let kind: CorruptionKind
  /// All of them.
  package private(set) var corruptions = 0
  private var exports: [CorruptionOutcome.Export: Int] = [:]
  private var silentLists = 0
  /// Commands that ended by a signal or with a status that is documented nowhere, with the number of the corruption.
  package private(set) var crashes: [String] = []
  /// The numbers of the corruptions that were exported in silence.
  package private(set) var silent: [Int] = []

  init(kind: CorruptionKind) { self.kind = kind }

  mutating func note(_ outcome: CorruptionOutcome, _ number: Int) {
    corruptions += 1
    exports[outcome.export, default: 0] += 1
    if outcome.export == .silent { silent.append(number) }
    if outcome.isListSilent { silentLists += 1 }
    crashes += outcome.crashes.map { "\(kind.rawValue) \(number): \($0)" }
  }

  /// A table of figures.
  package static func table(_ all: [CorruptionFigures]) -> String {
    let outcomes = CorruptionOutcome.Export.allCases
    let head =
      ["corruption", "files"] + outcomes.map { "export \($0.rawValue)" } + ["list silent", "crashes"]
    return TextTable.render(
      [head]
        + all.map { figures in
          [figures.kind.rawValue, "\(figures.corruptions)"] + outcomes.map { "\(figures.exports[$0] ?? 0)" }
            + ["\(figures.silentLists)", "\(figures.crashes.count)"]
        })
  }
}
