import Testing
import Texts

@testable import Checks

/// The reasons why a condition is not decided, and how they are said.
@Suite struct UndecidedReasonTests {
  @Test(
    "Each reason ends a sentence",
    arguments: [
      (
        UndecidedReason.amounts("pts"), "the amounts of the allocation `pts` and their sum are not analyzed",
        true
      ),
      (.pattern, "text patterns are not analyzed", true),
      (.today, "it depends on the day of the interview", true),
      (.answers("m"), "the possible answers to `m` are not analyzed one by one", false),
      (.numbers("n"), "`n` has too many possible values to analyze them one by one", false),
      (.sample, "it depends on the sample fields of the case", false),
      (.combinations, "it depends on too many combinations of answers", false),
      (.missingOfComputed, "it depends on which missing answer a computed value has", false),
      (.depth, "it depends on too many levels of computed values", false),
      (.definitions, "it depends on too many questions and definitions", false),
      (.steps, "it would take more than 30000 steps", false),
      (.budget, "the conditions before it used all the steps for one file", false),
      (.rounds, "there are too many loop rounds and rows to analyze them one by one", false),
      (.other, "it depends on something that is not analyzed", false),
    ] as [(UndecidedReason, String, Bool)])
  func sentences(_ reason: UndecidedReason, _ said: String, _ isPermanent: Bool) {
    #expect(reason.reason == said)
    #expect(reason.isPermanent == isPermanent)
    let place = SourceRange(3, 5)
    #expect(
      Undecided(place, [.holds, .unknown], reason).sentence
        == "could not decide whether this can be true, because \(said)")
    #expect(
      Undecided(place, [.fails, .unknown], reason).sentence
        == "could not decide whether this can be false, because \(said)")
    #expect(Undecided(place, .fails, reason).place == place)
  }
}
