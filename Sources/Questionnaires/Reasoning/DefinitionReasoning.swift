import Texts

/// What is to be said of the conditions of factors, options, groups, alerts and quotas, wherever interviews ended.
extension RouteReasoner {
  /// The conditions of factors, options, groups, alerts and quotas, which hold wherever they are used.
  mutating func reasonAboutDefinitions() {
    for (base, draft) in zip(questionnaire.bases, resolved.bases) where draft.loops.isEmpty {
      guard case .written = draft.source else { continue }
      for (element, draft) in zip(base.elements, draft.elements) {
        guard let condition = element.condition, let place = draft.condition?.place else { continue }
        definition(condition, place, "so that `\(element.id)` never comes")
      }
    }
    for (place, segment) in resolved.draft.segments.enumerated() {
      if case .groups(let groups) = segment.source { reason(about: groups, of: place) }
    }
    for (alert, draft) in zip(questionnaire.alerts, resolved.draft.alerts) {
      definition(alert.condition, draft.condition.place, "so that the alert is never raised")
    }
    for (quota, draft) in zip(questionnaire.quotas, resolved.draft.quotas) {
      reason(about: quota, draft.condition.place)
    }
  }

  private mutating func definition(_ condition: Expression, _ place: SourceRange, _ consequence: String) {
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

  /// The groups of a segment: each has to be somebody's.
  private mutating func reason(about groups: [Draft.Segment.Group], of index: Int) {
    for group in groups {
      let belongs = Expression.compare(.equal, .segment(index), .option(group.name.text))
      let subject = [Constraint(demand: .comes(belongs, to: .holds), slots: [])]
      guard facts.verdict(subject, in: .ever) == .impossible else {
        // Whoever is in no other group is in the one without a condition: that follows from theirs.
        if let place = group.condition?.place { noteDoubt(.holds, place, in: .ever) { _, _ in subject } }
        continue
      }
      findings.append(finding(of: group))
    }
  }

  /// A group that nobody belongs to: its condition never holds, or others above it take everybody.
  private func finding(of group: Draft.Segment.Group) -> RouteFinding {
    let id = group.name.text
    return RouteFinding(
      kind: .never, place: group.condition?.place ?? group.name.range,
      consequence: group.condition == nil
        ? "since the other groups leave nobody for `\(id)`"
        : "so that nobody belongs to `\(id)`: everybody it could be true of is in a group above it already")
  }

  /// A quota counts complete interviews.
  private mutating func reason(about quota: Quota, _ place: SourceRange) {
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
      case .end(let end): end.outcome == "completed"
      case .section(let section): section.items.contains(where: completes)
      case .loop(let loop): loop.items.contains(where: completes)
      case .statement, .question: false
      }
    }
    return questionnaire.items.contains(where: completes)
  }
}
