package import Instruments

/// Whether a record could have come from the interview itself: each event is held against what the machine would have
/// recorded where it stands.
package struct InterviewAudit {
  /// An event that the machine would not have recorded, by its place from 1.
  package struct Finding: Hashable, Sendable {
    /// The place of the event in the record.
    package var place: Int
    /// Fault is wrong with it.
    package var what: Fault
  }

  /// Fault is wrong with an event.
  package enum Fault: Hashable, Sendable {
    /// It is about a field that the questionnaire does not have.
    case noField(Address?)
    /// It is about a question that was not asked there.
    case offRoute(Address)
    /// It is an answer that the question does not take.
    case notTaken(Address)
    /// It ends an interview with open questions, or with another outcome than the questionnaire gives it.
    case wrongEnd
    /// It comes after the end.
    case afterEnd

    /// Fault is wrong, in a sentence without its end.
    package var summary: String {
      switch self {
      case .noField(let address): "the questionnaire has no `\(address?.text ?? "")`"
      case .offRoute(let address): "`\(address.text)` was not asked there"
      case .notTaken(let address): "`\(address.text)` does not take this answer"
      case .wrongEnd: "the interview could not end there, or not with this outcome"
      case .afterEnd: "it comes after the end of the interview"
      }
    }
  }

  private var interview: Interview
  private var findings: [Finding] = []

  /// All events that the machine would not have recorded, in their order. Fault stands behind a field that the
  /// questionnaire does not have is not judged any more.
  package static func examine(_ questionnaire: Questionnaire, _ events: [InterviewEvent]) -> [Finding] {
    guard case .started(let start)? = events.first else { return [] }
    var audit = InterviewAudit(interview: Interview(questionnaire, start))
    for (place, event) in events.enumerated().dropFirst() {
      if let what = audit.judge(event) { audit.findings.append(Finding(place: place + 1, what: what)) }
      do {
        try audit.interview.apply(event)
      } catch {
        audit.findings.append(Finding(place: place + 1, what: .noField(event.address)))
        break
      }
    }
    return audit.findings
  }

  private func judge(_ event: InterviewEvent) -> Fault? {
    if case .completed = interview.status {
      if case .amended = event { return nil }
      return .afterEnd
    }
    if case .resumed = event { return nil }
    if case .stopped = interview.status {
      if case .amended = event { return nil }
      return .afterEnd
    }
    switch event {
    case .answered(let address, let answer, let override): return judge(address, answer, override)
    case .reopened(let address):
      return interview.handle(.goTo(address.text)) == .record(event) ? nil : .offRoute(address)
    case .completed: return interview.handle(.finish) == .record(event) ? nil : .wrongEnd
    case .started, .advanced, .noted, .language, .quotaFull, .stopped, .resumed, .day, .amended: return nil
    }
  }

  private func judge(_ address: Address, _ answer: Answer, _ override: String?) -> Fault? {
    let route = interview.route()
    guard let field = interview.questionnaire.field(at: address) else { return nil }
    guard let current = interview.current(), route.stops[current].field == field else {
      return .offRoute(address)
    }
    switch interview.handle(.answer(answer)) {
    case .record: return nil
    case .refuse(.check(_, canOverride: true)) where override != nil: return nil
    case .refuse: return .notTaken(address)
    }
  }
}

extension InterviewEvent {
  /// The field that it is about.
  fileprivate var address: Address? {
    switch self {
    case .answered(let address, _, _), .reopened(let address): address
    default: nil
    }
  }
}
