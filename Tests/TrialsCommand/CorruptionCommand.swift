import ArgumentParser
import Foundation
import Trials

/// `trials corrupt`: damaged and edited answers files.
struct CorruptionCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "corrupt",
    abstract: "Damage and edit an answers file, and see whether export notices.",
    discussion: """
      An export that differs must end with an error, or name each interview that differs. The last three kinds cannot be \
      noticed by anybody who has nothing but the file; they are counted only.
      """)

  @Option(help: "Number of corruptions, in equal parts of each kind.")
  var corruptions = 600

  @Option(help: "Only this kind, such as \"bits turned\".")
  var kind: String?

  @Option(help: "Folder to keep the files in that were exported in silence.")
  var keep: String?

  @OptionGroup var chance: SeedOptions

  func run() throws {
    print("corruptions, seed \(chance.seed)")
    let kinds = CorruptionKind.allCases.filter { kind == nil || $0.rawValue == kind }
    guard !kinds.isEmpty else { throw ValidationError("There is no such kind of corruption.") }
    let trial = try CorruptionTrial(seed: chance.seed, keepingIn: keep.map { URL(fileURLWithPath: $0) })
    let figures = try trial.run(each: corruptions / kinds.count, kinds)
    print(CorruptionFigures.table(figures), terminator: "")
    for figure in figures {
      for crash in figure.crashes { print(crash) }
      if !figure.silent.isEmpty { print("silent, \(figure.kind.rawValue): \(figure.silent)") }
    }
    let isClean = figures.allSatisfy { $0.crashes.isEmpty && ($0.silent.isEmpty || !$0.kind.canBeNoticed) }
    if !isClean { throw ExitCode.failure }
  }
}
