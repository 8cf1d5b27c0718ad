import Foundation
import Testing
import Trials

#if os(Linux)
  /// The program ends abruptly in the middle of an interview.
  @Suite struct AbruptEndTests {
    /// Where all chance comes from; `OUTSIDEIN_SEED` gives the same ends again.
    private static let seed =
      UInt64(ProcessInfo.processInfo.environment["OUTSIDEIN_SEED"] ?? "") ?? UInt64.random(in: 1...UInt64.max)

    private func expectNoLoss(_ figures: [AbruptEndFigures]) {
      print("abrupt ends, seed \(Self.seed):\n\(AbruptEndFigures.table(figures))")
      for figure in figures {
        #expect(
          figure.problems.isEmpty && figure.lost == 0, "\(figure.name), seed \(Self.seed): \(figure.problems)"
        )
        #expect(figure.withoutFile + figure.resumed == figure.ends, "\(figure.name), seed \(Self.seed)")
      }
    }

    @Test("Killed before any file call: nothing acknowledged is lost, and the interview goes on") func kills()
      throws
    {
      expectNoLoss(try KillTrial(seed: Self.seed).run(kills: 30))
    }

    @Test("Hung up on the page: nothing acknowledged is lost, and the interview goes on") func hangUps()
      throws
    {
      expectNoLoss([try HangUpTrial(seed: Self.seed).run(hangUps: 6)])
    }
  }
#endif
