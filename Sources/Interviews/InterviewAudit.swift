package import Digests
package import Instruments

/// A check whether an interview could have produced a record. It compares each event with the event that the interview
/// would record at that point.
package struct InterviewAudit {
  /// An event that the interview would not have recorded.
  package struct Finding: Hashable, Sendable {
    /// The position of the event in the record, from 1.
    package var place: Int
    /// The fault of the event.
    package var what: Fault
  }

  /// A fault of an event.
  package enum Fault: Hashable, Sendable {
    /// The questionnaire does not have the field.
    case noField(Address?)
    /// The version that the interview was moved to is missing.
    case noVersion
    /// The question was not asked at this point.
    case offRoute(Address)
    /// The question does not accept the answer.
    case notTaken(Address)
    /// The interview ends with open questions, or with an outcome that does not follow from the questionnaire.
    case wrongEnd
    /// The event is after the end.
    case afterEnd

    /// A sentence that describes the fault, without a period at the end.
    package var summary: String {
      switch self {
      case .noField(let address): "the questionnaire has no field `\(address?.text ?? "")`"
      case .noVersion: "the version of the questionnaire that the interview was moved to is missing"
      case .offRoute(let address): "`\(address.text)` was not asked at this point"
      case .notTaken(let address): "`\(address.text)` does not accept this answer"
      case .wrongEnd: "the interview could not end at this point, or not with this outcome"
      case .afterEnd: "this is after the end of the interview"
      }
    }
  }

  private var interview: Interview
  private var findings: [Finding] = []

  /// All events that the interview would not have recorded, in their order. The audit stops at an event with a field
  /// that the questionnaire does not have. `version` returns the questionnaire with a hash, for interviews that were moved.
  package static func examine(
    _ questionnaire: Questionnaire, _ events: [InterviewEvent],
    version: (Digest) -> Questionnaire? = { _ in nil }
  ) -> [Finding] {
    guard case .started(let start)? = events.first else { return [] }
    var audit = InterviewAudit(interview: Interview(questionnaire, start))
    for (place, event) in events.enumerated().dropFirst() {
      if let what = audit.fault(of: event) { audit.findings.append(Finding(place: place + 1, what: what)) }
      do {
        try audit.interview.apply(event, version: version)
      } catch {
        let what: Fault = if case .moved = event { .noVersion } else { .noField(event.address) }
        audit.findings.append(Finding(place: place + 1, what: what))
        break
      }
    }
    return audit.findings
  }

  private func fault(of event: InterviewEvent) -> Fault? {
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
    case .answered(let address, let answer, let override): return fault(of: answer, at: address, override)
    case .reopened(let address):
      return interview.handle(.goTo(address.text)) == .record(event) ? nil : .offRoute(address)
    case .completed: return interview.handle(.finish) == .record(event) ? nil : .wrongEnd
    case .started, .advanced, .noted, .language, .quotaFull, .stopped, .resumed, .day, .moved, .amended:
      return nil
    }
  }

  private func fault(of answer: Answer, at address: Address, _ override: String?) -> Fault? {
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
  /// The address of the field that the event is about; nil for other events.
  fileprivate var address: Address? {
    switch self {
    case .answered(let address, _, _), .reopened(let address): address
    default: nil
    }
  }
}
