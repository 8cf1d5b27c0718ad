import Testing
import Trials

#if os(Linux)
  /// The program ends abruptly in the middle of an interview.
  @Suite struct AbruptEndTests {
    private let seed = TrialSeed.current

    private func expectNoLoss(_ figures: [AbruptEndFigures]) {
      print("abrupt ends, seed \(seed):\n\(AbruptEndFigures.table(figures))")
      for figure in figures {
        #expect(
          figure.problems.isEmpty && figure.lost == 0, "\(figure.name), seed \(seed): \(figure.problems)"
        )
        #expect(figure.falseAlarms == 0 && figure.lastingDrafts == 0)
        #expect(figure.withoutFile + figure.resumed == figure.ends, "\(figure.name), seed \(seed)")
      }
    }

    @Test("Killed before any file call: nothing acknowledged is lost, and the interview goes on") func kills()
      throws
    {
      expectNoLoss(try KillTrial(seed: seed).run(kills: 30))
    }

    @Test("Hung up on the page: nothing acknowledged is lost, and the interview goes on") func hangUps()
      throws
    {
      expectNoLoss([try HangUpTrial(seed: seed).run(hangUps: 6)])
    }
  }
#endif
