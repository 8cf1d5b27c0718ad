import Instruments
import Texts

/// What is to be said of the conditions of factors, options, groups, alerts and quotas, wherever interviews ended.
extension RouteReasoner {
  /// The conditions of factors, options, groups, alerts and quotas, which hold wherever they are used.
  mutating func reasonAboutDefinitions() {
    for codeFrame in questionnaire.codeFrames where codeFrame.origin.isWritten && codeFrame.loopCount == 0 {
      for element in codeFrame.elements {
        if let condition = element.condition { definition(condition, "so that `\(element.id)` never comes") }
      }
    }
    for (index, segment) in questionnaire.segments.enumerated() {
      for group in segment.groups where group.origin.isWritten { reason(about: group, of: index) }
    }
    for alert in questionnaire.alerts { definition(alert.condition, "so that the alert is never raised") }
    for quota in questionnaire.quotas { reason(about: quota) }
  }

  private mutating func definition(_ condition: Expression, _ consequence: String) {
    guard let place = condition.place else { return }
    func subject(_ outcomes: Outcomes) -> [Constraint] {
      [Constraint(demand: .comes(condition, to: outcomes), slots: [])]
    }
    if facts.verdict(subject(.holds), in: .ever) == .impossible {
      let conflict = facts.conflict(subject(.holds), in: .ever)
      findings.append(
        RouteFinding(kind: .never, place: place, consequence: consequence, conflict: conflict))
    } else if facts.verdict(subject([.fails, .unknown]), in: .ever) == .impossible {
      let conflict = facts.conflict(subject([.fails, .unknown]), in: .ever)
      findings.append(RouteFinding(kind: .always, place: place, conflict: conflict))
    } else {
      for outcomes in [Outcomes.holds, [.fails, .unknown]] {
        noteDoubt(outcomes, place, in: .ever) { _, _ in subject(outcomes) }
      }
    }
  }

  /// A group of a segment: it has to be somebody's.
  private mutating func reason(about group: Segment.Group, of index: Int) {
    let belongs = Expression.compare(.equal, Expression(.segment(index)), .option(group.id))
    let subject = [Constraint(demand: .comes(belongs, to: .holds), slots: [])]
    guard facts.verdict(subject, in: .ever) == .impossible else {
      // Whoever is in no other group is in the one without a condition: that follows from theirs.
      if let place = group.condition?.place { noteDoubt(.holds, place, in: .ever) { _, _ in subject } }
      return
    }
    if let finding = finding(of: group) { findings.append(finding) }
  }

  /// A group that nobody belongs to: its condition never holds, or others above it take everybody.
  private func finding(of group: Segment.Group) -> RouteFinding? {
    guard let place = group.condition?.place ?? group.origin.place else { return nil }
    return RouteFinding(
      kind: .never, place: place,
      consequence: group.condition == nil
        ? "since the other groups leave nobody for `\(group.id)`"
        : "so that nobody belongs to `\(group.id)`: everybody it could be true of is in a group above it already"
    )
  }

  /// A quota counts complete interviews.
  private mutating func reason(about quota: Quota) {
    guard let place = quota.condition.place else { return }
    let subject = [Constraint(demand: .comes(quota.condition, to: .holds), slots: [])]
    let scope: RouteFacts.Scope = canCompleteEarly ? .ever : .here
    guard isOver && scope == .here || facts.verdict(subject, in: scope) == .impossible else {
      return noteDoubt(.holds, place, in: scope) { _, _ in subject }
    }
    let conflict = isOver ? [] : facts.conflict(subject, in: scope)
    findings.append(RouteFinding(kind: .unfillable, place: place, conflict: conflict))
  }

  /// Whether an `end` completes an interview.
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
