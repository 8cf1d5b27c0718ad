import Foundation
import Testing
import Trials

#if os(Linux)
  /// Answers files that were damaged or edited.
  @Suite struct CorruptionTests {
    /// Where all chance comes from; `OUTSIDEIN_SEED` gives the same corruptions again.
    private static let seed =
      UInt64(ProcessInfo.processInfo.environment["OUTSIDEIN_SEED"] ?? "") ?? UInt64.random(in: 1...UInt64.max)

    @Test("A corrupted file traps no command, and an export that differs says so") func corruptions() throws {
      let kinds = CorruptionKind.allCases.filter(\.canBeNoticed)
      let figures = try CorruptionTrial(seed: Self.seed).run(each: 2, kinds)
      print("corruptions, seed \(Self.seed):\n\(CorruptionFigures.table(figures))")
      for figure in figures {
        #expect(figure.crashes.isEmpty, "seed \(Self.seed)")
        if [.bits, .head].contains(figure.kind) {
          withKnownIssue(
            "an interview without its questionnaire is left out in silence", isIntermittent: true
          ) {
            #expect(figure.silent.isEmpty, "\(figure.kind.rawValue), seed \(Self.seed)")
          }
        } else {
          #expect(figure.silent.isEmpty, "\(figure.kind.rawValue), seed \(Self.seed)")
        }
      }
    }
  }
#endif
