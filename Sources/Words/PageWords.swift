/// The texts of the full screen in one language: signs, names of keys, dialogs.
package struct PageWords: Sendable {
  // At the answer.
  package var answer: String
  package var several: @Sendable (_ least: Int?, _ most: Int?) -> String
  package var noneAllowed: String
  package var spaceChooses: String
  package var point: @Sendable (_ low: String, _ high: String, _ zeroIsTen: Bool) -> String
  package var item: @Sendable (_ number: Int, _ count: Int) -> String
  package var answered: @Sendable (_ number: Int, _ count: Int) -> String
  package var short: @Sendable (_ missing: String) -> String
  package var characters: @Sendable (_ used: Int, _ most: Int) -> String
  package var place: @Sendable (_ number: Int, _ count: Int) -> String
  package var whichIsNext: String
  package var allPlaced: String
  package var left: @Sendable (_ left: String, _ total: String) -> String
  package var enterAccepts: String
  package var most: String
  package var least: String
  package var mostImportant: String
  package var leastImportant: String
  package var otherThanMost: String
  package var answerNeeded: String
  package var moreAbove: @Sendable (_ rows: Int) -> String
  package var moreBelow: @Sendable (_ rows: Int) -> String
  package var readOn: String
  package var isFirstOpen: String

  // Key labels at the foot: one or two words each.
  package var next: String
  package var back: String
  package var help: String
  package var note: String
  package var stop: String
  package var choose: String
  package var newLine: String
  package var close: String
  package var leaveEmpty: String

  // Dialogs.
  package var noteTitle: String
  package var goToTitle: String
  package var languageTitle: String
  package var resumeTitle: String
  package var helpTitle: String
  package var keys: [(key: String, does: String)]
  package var stopTitle: String
  package var stopPartial: String
  package var stopRefused: String
  package var stopOther: String
  package var outcome: String
  package var goOn: String
  package var mustTitle: String
  package var nothingFound: String
  package var stopAlone: String
  package var isPlaced: String
  package var textStands: String
  package var find: String
  package var space: String
  package var checkTitle: String
  package var change: String
  package var keep: String
  package var reason: String
  package var closesTitle: @Sendable (_ count: Int) -> String
  package var closesGoOn: String
  package var closesLeave: String
  package var notSavedTitle: String
  package var tryAgain: String
  package var leave: String
  package var unfinished: String
  package var noUnicode: String

  // The review.
  package var finish: String
  package var finishBy: @Sendable (_ word: String) -> String
  package var end: String
  package var whole: String
  package var typed: String
  package var goTo: String
  package var aside: String
}
