import Testing
import Trials

#if os(Linux)
  /// Answers files that were damaged or edited.
  @Suite struct CorruptionTests {
    private let seed = TrialSeed.current

    @Test("A corrupted file traps no command, and an export that differs says so") func corruptions() throws {
      let kinds = CorruptionKind.allCases.filter(\.canBeNoticed)
      let figures = try CorruptionTrial(seed: seed).run(each: 2, kinds)
      print("corruptions, seed \(seed):\n\(CorruptionFigures.table(figures))")
      for figure in figures {
        #expect(figure.crashes.isEmpty, "seed \(seed)")
        #expect(figure.silent.isEmpty, "\(figure.kind.rawValue), seed \(seed): \(figure.silent)")
      }
    }
  }
#endif
