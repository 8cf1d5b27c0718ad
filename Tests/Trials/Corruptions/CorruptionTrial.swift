package import Foundation
import Instruments
import Randomness
import Stories

/// Damaged and edited answers files: whether the commands notice.
package struct CorruptionTrial {
  private let reference: ReferenceAnswers
  private let seed: UInt64
  /// The folder for files that were exported in silence.
  private let kept: URL?

  /// A trial of a file with real interviews. Files that were exported in silence, and the file before it was corrupted, are
  /// kept in a folder if one is given.
  package init(seed: UInt64, keepingIn kept: URL? = nil) throws {
    (self.seed, self.kept) = (seed, kept)
    reference = try ReferenceAnswers()
    try keep(reference.bytes, "reference.db")
  }

  private func keep(_ bytes: [UInt8], _ name: String) throws {
    guard let kept else { return }
    try FileManager.default.createDirectory(at: kept, withIntermediateDirectories: true)
    try Data(bytes).write(to: kept.appendingPathComponent(name))
  }

  /// Makes so many corruptions of each kind, and runs the commands on each.
  package func run(each count: Int, _ kinds: [CorruptionKind] = CorruptionKind.allCases) throws
    -> [CorruptionFigures]
  {
    try kinds.map { kind in
      var figures = CorruptionFigures(kind: kind)
      for number in 1...max(1, count) { figures.note(try corrupt(kind, number), number) }
      return figures
    }
  }

  private func corrupt(_ kind: CorruptionKind, _ number: Int) throws -> CorruptionOutcome {
    let folder = try Programs.temporaryFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appendingPathComponent(RecordedInterviews.file)
    var chance = KeyedRandom(seed: seed, key: "\(kind.rawValue) \(number)")
    var bytes = reference.bytes
    if kind.isOfBytes { ByteDamage.apply(kind, to: &bytes, &chance) }
    try Data(bytes).write(to: file)
    if !kind.isOfBytes { try RowEdit.apply(kind, to: file.path, &chance) }
    bytes = [UInt8](try Data(contentsOf: file))
    let outcome = try CorruptionOutcome(reference) { try run($0, input: $1, in: folder) }
    if outcome.export == .silent { try keep(bytes, "\(kind.rawValue) \(number).db") }
    return outcome
  }

  /// Runs a command; one that does not end is ended, with status 124.
  private func run(_ arguments: [String], input: String, in folder: URL) throws -> ProgramResult {
    try Programs.run(
      ["60", Programs.path("outsidein")] + arguments, input: input, in: folder, program: "/usr/bin/timeout")
  }
}
