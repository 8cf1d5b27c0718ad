import Instruments
import Texts

/// The analysis of conditions that are not part of the routing. They apply to all interviews, wherever these end.
extension RouteReasoner {
  /// Reports conditions of factors, options, groups, alerts and quotas that are never or always true.
  mutating func reasonAboutDefinitions() {
    for codeFrame in questionnaire.codeFrames where codeFrame.origin.isWritten && codeFrame.loopCount == 0 {
      for element in codeFrame.elements {
        if let condition = element.condition { definition(condition, "so `\(element.id)` is never used") }
      }
    }
    for (index, segment) in questionnaire.segments.enumerated() {
      for group in segment.groups where group.origin.isWritten { reason(about: group, of: index) }
    }
    for alert in questionnaire.alerts { definition(alert.condition, "so the alert is never raised") }
    for quota in questionnaire.quotas { reason(about: quota) }
  }

  private mutating func definition(_ condition: Expression, _ consequence: String) {
    guard let place = condition.place else { return }
    func subject(_ outcomes: Outcomes) -> [Constraint] {
      [Constraint(demand: .evaluates(condition, to: outcomes), slots: [])]
    }
    if facts.verdict(subject(.holds), in: .ever) == .impossible {
      let conflict = facts.conflict(subject(.holds), in: .ever)
      findings.append(
        RouteFinding(kind: .neverTrue, place: place, consequence: consequence, conflict: conflict))
    } else if facts.verdict(subject([.fails, .unknown]), in: .ever) == .impossible {
      let conflict = facts.conflict(subject([.fails, .unknown]), in: .ever)
      findings.append(RouteFinding(kind: .alwaysTrue, place: place, conflict: conflict))
    } else {
      for outcomes in [Outcomes.holds, [.fails, .unknown]] {
        noteUndecided(outcomes, place, in: .ever) { _, _ in subject(outcomes) }
      }
    }
  }

  /// Reports a group of a segment that nobody can belong to.
  private mutating func reason(about group: Segment.Group, of index: Int) {
    let belongs = Expression.compare(.equal, Expression(.segment(index)), .option(group.id))
    let subject = [Constraint(demand: .evaluates(belongs, to: .holds), slots: [])]
    guard facts.verdict(subject, in: .ever) == .impossible else {
      // A group without a condition is decided by the conditions of the other groups.
      if let place = group.condition?.place { noteUndecided(.holds, place, in: .ever) { _, _ in subject } }
      return
    }
    if let finding = finding(of: group) { findings.append(finding) }
  }

  /// The finding about a group that nobody belongs to: its condition is never true, or the groups before it include
  /// everybody.
  private func finding(of group: Segment.Group) -> RouteFinding? {
    guard let place = group.condition?.place ?? group.origin.place else { return nil }
    return RouteFinding(
      kind: .neverTrue, place: place,
      consequence: group.condition == nil
        ? "so nobody belongs to `\(group.id)`: the other groups include everybody"
        : "or only for people in an earlier group, so nobody belongs to `\(group.id)`"
    )
  }

  /// Reports a quota that no complete interview can count for.
  private mutating func reason(about quota: Quota) {
    guard let place = quota.condition.place else { return }
    let subject = [Constraint(demand: .evaluates(quota.condition, to: .holds), slots: [])]
    let scope: RouteFacts.Scope = canCompleteEarly ? .ever : .here
    guard isUnreachable && scope == .here || facts.verdict(subject, in: scope) == .impossible else {
      return noteUndecided(.holds, place, in: scope) { _, _ in subject }
    }
    let conflict = isUnreachable ? [] : facts.conflict(subject, in: scope)
    findings.append(RouteFinding(kind: .unfillable, place: place, conflict: conflict))
  }

  /// Whether the questionnaire has an `end` with the outcome `completed`.
  private var canCompleteEarly: Bool {
    func completes(_ item: Item) -> Bool {
      switch item {
      case .end(let end): end.disposition == .completed
      case .section(let section): section.items.contains(where: completes)
      case .loop(let loop): loop.items.contains(where: completes)
      case .statement, .question: false
      }
    }
    return questionnaire.items.contains(where: completes)
  }
}
