import Checks
import Diagnostics
import Foundation
import Instruments
import Stories
import Testing
import Texts
import Threads

/// Every file of `questionnaires/` with each line dropped, each doubled, each word changed: what cannot be right is told
/// where it is, or where it is referred to, and what means the same is passed over in silence.
///
/// The tests of every day take half of them, mixed up; `OUTSIDEIN_MUTATIONS=all` takes all, and prints every variant that was not
/// told, and every harmless one that was.
@Suite struct MutationStudyTests {
  private static let isWhole = ProcessInfo.processInfo.environment["OUTSIDEIN_MUTATIONS"] != nil

  private struct Tally {
    var (variants, told, elsewhere, silent) = (0, 0, 0, 0)
    var misses: [String] = []
  }

  @Test(
    "Of what cannot be right 95 of 100 are told at the right place; of what means the same nothing is said")
  func study() throws {
    var whole: [MutationClassifier.Verdict: Tally] = [:]
    for name in try Self.names() {
      let file = WrittenFile(try Story.file(name))
      for (verdict, tally) in study(file, name) {
        print("\(name): \(Self.figures(verdict, tally))")
        whole[verdict, default: Tally()].variants += tally.variants
        whole[verdict]?.told += tally.told
        whole[verdict]?.elsewhere += tally.elsewhere
        whole[verdict]?.silent += tally.silent
        whole[verdict]?.misses += tally.misses
      }
    }
    for verdict in MutationClassifier.Verdict.allCases {
      guard let tally = whole[verdict] else { continue }
      print("all: \(Self.figures(verdict, tally))")
      if Self.isWhole {
        for miss in tally.misses { print("  \(verdict.rawValue): \(miss)") }
      }
    }
    let (illegal, harmless) = (whole[.illegal] ?? Tally(), whole[.harmless] ?? Tally())
    #expect(illegal.variants > 1000 && illegal.told * 100 >= illegal.variants * 95)
    #expect(harmless.variants > 1000 && harmless.silent == harmless.variants, "\(harmless.misses.prefix(5))")
  }

  private static func names() throws -> [String] {
    let folder = Story.project.appendingPathComponent("questionnaires")
    return try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".yaml") }
      .map { String($0.dropLast(5)) }.sorted()
  }

  private static func figures(_ verdict: MutationClassifier.Verdict, _ tally: Tally) -> String {
    let share = Double(tally.told) / Double(max(1, tally.variants)) * 100
    return
      "\(verdict.rawValue) \(tally.variants): told at its place \(tally.told) (\(String(format: "%.1f", share)) %), "
      + "elsewhere \(tally.elsewhere), not \(tally.silent)"
  }

  private func study(_ file: WrittenFile, _ name: String) -> [(MutationClassifier.Verdict, Tally)] {
    let classifier = MutationClassifier(file: file)
    let all = Mutation.all(file)
    let mutations =
      Self.isWhole ? all : all.indices.filter { $0 &* 0x9E37_79B9 >> 16 & 1 == 0 }.map { all[$0] }
    let found = Parallel.map(mutations.count, threads: Parallel.cores) { index in
      let source = SourceText(name: "\(name).yaml", mutations[index].text(file))
      return Checker.check(source).diagnostics.map { ($0.rule, source.position(of: $0.range.lower).line) }
    }
    var tallies: [MutationClassifier.Verdict: Tally] = [:]
    for (mutation, diagnostics) in zip(mutations, found) {
      let verdict = classifier.verdict(mutation)
      let isTold = diagnostics.contains { mutation.isRightPlace($0.1, file) }
      tallies[verdict, default: Tally()].variants += 1
      if diagnostics.isEmpty {
        tallies[verdict]?.silent += 1
      } else if isTold {
        tallies[verdict]?.told += 1
      } else {
        tallies[verdict]?.elsewhere += 1
      }
      let isMiss = verdict == .illegal ? !isTold : !diagnostics.isEmpty
      if isMiss {
        let said = diagnostics.map { "\($0.0.code):\($0.1)" }.prefix(4).joined(separator: " ")
        tallies[verdict]?.misses.append("\(name), \(mutation) [\(said)] \(mutation.line.text)")
      }
    }
    return MutationClassifier.Verdict.allCases.compactMap { verdict in tallies[verdict].map { (verdict, $0) }
    }
  }
}
