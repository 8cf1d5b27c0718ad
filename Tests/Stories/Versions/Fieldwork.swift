package import Answers
import Comparisons
import Datasets
package import Instruments
package import Interviews

/// A questionnaire that is edited in the field: interviews before the edit, interviews in the middle that keep the old version
/// or move, and interviews after it.
package final class Fieldwork {
  /// An interview of the fieldwork.
  package struct Case {
    /// Its id: `before0`, `kept1`, `moved2`, `after0`.
    package var id: String
    /// What was recorded.
    package var events: [InterviewEvent]
    /// The version that it was started with.
    package var questionnaire: Questionnaire
  }

  package let old, new: Questionnaire
  package private(set) var cases: [Case] = []
  /// The addresses that a move asked again, over all moved interviews, each once.
  package private(set) var askedAgain: [String] = []
  /// How many answers an interview in the middle has when the edit is made.
  private static let answered = 9

  /// The fieldwork with an old and a new version, with three interviews of each kind.
  package init(_ old: Questionnaire, _ new: Questionnaire) throws {
    (self.old, self.new) = (old, new)
    for number in 0..<3 {
      try add("before\(number)", old) { try Story.answerAll(&$0, number) }
      try addMiddle("kept\(number)", number, isMoved: false)
      try addMiddle("moved\(number)", number, isMoved: true)
      try add("after\(number)", new) { try Story.answerAll(&$0, number) }
    }
  }

  private func add(
    _ id: String, _ questionnaire: Questionnaire, _ conduct: (inout InterviewController) throws -> Void
  ) throws {
    let box = Box()
    var controller = try InterviewController(
      beginning: questionnaire, Story.start(questionnaire), record: { box.events.append($0) })
    try conduct(&controller)
    cases.append(Case(id: id, events: box.events, questionnaire: questionnaire))
  }

  private func addMiddle(_ id: String, _ number: Int, isMoved: Bool) throws {
    try add(id, old) { try Story.answerAll(&$0, number, atMost: Self.answered) }
    let box = Box()
    box.events = cases[cases.count - 1].events
    let interview = try Interview(old, replaying: box.events)
    if case .completed = interview.status { return }
    let move = Move(of: interview, to: new, Comparison(from: old, to: new))
    if isMoved {
      for address in interview.askedAgain(after: move, to: new).map(\.text)
      where !askedAgain.contains(address) {
        askedAgain.append(address)
      }
    }
    var controller = try InterviewController(
      resuming: interview, moving: isMoved ? (move, to: new) : nil, record: { box.events.append($0) })
    try Story.answerAll(&controller, number)
    cases[cases.count - 1].events = box.events
  }

  private final class Box { var events: [InterviewEvent] = [] }

  /// All interviews in a store, those before the edit first.
  package func store() throws -> MemoryStore {
    let store = MemoryStore()
    let moment = Moment(utc: 1_763_757_889_000, monotonic: 0)
    store.keep(old, at: moment)
    store.keep(new, at: moment)
    for item in cases {
      try store.begin(
        item.id, version: item.questionnaire.hash,
        try JournalEntry.journal(item.events, of: item.id) { moment })
    }
    return store
  }

  /// An interview as it stands at its end.
  package func interview(_ item: Case) throws -> Interview {
    try Interview(item.questionnaire, replaying: item.events) { $0 == self.new.hash ? self.new : nil }
  }
}
