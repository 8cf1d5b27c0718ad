import Texts

/// Goes through a questionnaire in its order, and decides of every item whether an interview comes to it, and of every
/// condition whether it can hold and can fail.
///
/// Conditions over options, scales, whole numbers, days, lists of options, segments, loops and computed values are
/// decided, with what earlier conditions, ends and checks imply; of what depends on texts, on today, on orders and
/// amounts, and of what would take too long, nothing is said.
struct RouteReasoner {
  let questionnaire: Questionnaire
  let resolved: Resolved
  var facts: RouteFacts
  private(set) var findings: [RouteFinding] = []
  /// The questions that no interview comes to, by their numbers.
  private(set) var unreached: Set<Int> = []
  /// Whether no interview comes to where one has got.
  private var isOver = false

  /// The most rounds of loops and rows that are looked at one by one.
  private static let mostRounds = 200

  private init(_ questionnaire: Questionnaire, _ resolved: Resolved) {
    (self.questionnaire, self.resolved) = (questionnaire, resolved)
    facts = RouteFacts(questionnaire)
  }

  /// All that can be said of the routes of a questionnaire.
  static func reason(_ inspection: Inspection) -> RouteReasoner {
    var reasoner = RouteReasoner(inspection.questionnaire, inspection.resolved)
    reasoner.visit(inspection.items, Way())
    reasoner.reasonAboutDefinitions()
    return reasoner
  }

  /// How one has come to a place: the conditions around it, and the elements of the loops around it.
  struct Way {
    var steps: [RouteFacts.Step] = []
    /// The elements that can be bound here; nil where they are too many to be looked at.
    var rounds: [[Int]]? = [[]]

    /// The same way with one more condition.
    func given(_ condition: Expression?, _ place: SourceRange?) -> Way {
      var way = self
      if let condition { way.steps.append(.condition(condition, place)) }
      return way
    }

    /// The same way into the rounds of a loop, or the rows of a battery.
    func through(_ set: ElementSet, _ place: SourceRange?) -> Way {
      var way = self
      way.steps.append(.member(set, place))
      way.rounds = rounds.flatMap { rounds in
        rounds.count * set.count > RouteReasoner.mostRounds
          ? nil : rounds.flatMap { round in (0..<set.count).map { round + [$0] } }
      }
      return way
    }
  }

  // MARK: items

  /// Goes through items that stand together.
  private mutating func visit(_ items: [PlacedItem], _ way: Way) {
    // What was passed since one last looked whether one can still come here.
    var known = facts.passed.count
    for (place, item) in items.enumerated() {
      if isOver || facts.passed.count > known, isClosed(way, before: items[place...]) { return }
      known = facts.passed.count
      visit(item, way)
    }
  }

  /// Whether no interview comes to the items from here on; then it is told.
  private mutating func isClosed(_ way: Way, before rest: ArraySlice<PlacedItem>) -> Bool {
    guard let first = rest.first, isOver || isImpossible(way) else { return false }
    let conflict = isOver ? [] : self.conflict(way)
    let ends = isOver ? facts.passed.suffix(1).compactMap(\.origin) : conflict
    findings.append(
      RouteFinding(
        kind: .unreachable(count: rest.reduce(0) { $0 + $1.count }), place: first.place, conflict: ends))
    for item in rest { close(item) }
    return true
  }

  /// Notes that no interview comes to an item.
  private mutating func close(_ item: PlacedItem) {
    unreached.formUnion(item.questions)
    for question in item.questions { facts.note(question, [.condition(.truth(false), nil)]) }
  }

  private mutating func visit(_ item: PlacedItem, _ way: Way) {
    let condition = item.item.condition(in: questionnaire)
    if let condition, let place = item.when {
      if isNever(condition, place, way, consequence(of: item)) {
        close(item)
        return
      }
      if case .end = item.item {
        isAlways(condition, place, way, "so that every interview ends here")
      } else {
        isAlways(condition, place, way)
      }
    }
    let inner = way.given(condition, item.when)
    switch item.item {
    case .statement(let statement):
      if case .statement(let wording, let instruct, _) = item.draft {
        variants(of: statement.wording, wording, inner)
        variants(of: statement.instruct, instruct, inner)
      }
    case .section: visit(item.items, inner)
    case .loop(let loop): visit(item, loop, inner)
    case .end(let end): pass(end, item, inner)
    case .question(let number): visit(number, inner)
    }
  }

  private func consequence(of item: PlacedItem) -> String {
    switch item.item {
    case .statement: "so that this is never said"
    case .section(let section): "so that the section `\(section.id)` never comes"
    case .loop(let loop): "so that the loop `\(loop.id)` never comes"
    case .end: "so that no interview ends here"
    case .question(let number): "so that `\(questionnaire.questions[number].id)` is never asked"
    }
  }

  private mutating func visit(_ item: PlacedItem, _ loop: Loop, _ way: Way) {
    var place: SourceRange?
    if case .loop(_, _, _, .set(let set), _, _, _) = item.draft { place = set.conditionPlace }
    if let place, isNever(loop.set, place, way, "so that the loop `\(loop.id)` has no rounds") {
      close(item)
      return
    }
    visit(item.items, way.through(loop.set, place))
  }

  /// An end was not taken by those who go on.
  private mutating func pass(_ end: End, _ item: PlacedItem, _ way: Way) {
    guard let rounds = way.rounds else { return }
    for slots in rounds {
      let parts = facts.constraints(way.steps, slots) { .around($0) }
      add(
        Constraint(
          demand: .notAll(parts), slots: slots,
          origin: .end(item.when ?? item.place, isConditional: !way.steps.isEmpty)))
    }
  }

  /// Notes something that is true of those who go on, and whether there are any.
  private mutating func add(_ constraint: Constraint) {
    facts.note(constraint)
    if facts.verdict([constraint]) == .impossible { isOver = true }
  }

  private mutating func visit(_ number: Int, _ way: Way) {
    let question = questionnaire.questions[number]
    let draft = resolved.questions[number].draft
    var inner = way
    if let rows = question.rows {
      let place = draft.each?.conditionPlace
      if let place, isNever(rows, place, way, "so that `\(question.id)` is never asked") {
        unreached.insert(number)
      }
      inner = way.through(rows, place)
    }
    if let options = question.shape.options, !isPlain(options) { inner.steps.append(.offers(options)) }
    facts.note(number, inner.steps)
    for (wording, draft) in [
      (question.ask, draft.ask), (question.instruct, draft.instruct), (question.help, draft.help),
    ] {
      variants(of: wording, draft, inner)
    }
    visit(question, draft.checks, inner)
  }

  /// Whether all elements of a set are there in every interview.
  private func isPlain(_ set: ElementSet) -> Bool {
    // Of a set that could not be read nothing is known.
    set.count == 0
      || set.condition == nil && questionnaire.elements(of: set.base).allSatisfy { $0.condition == nil }
  }

  private mutating func visit(_ question: Question, _ drafts: [Draft.Check], _ way: Way) {
    guard drafts.count == question.checks.count else { return }
    for (check, draft) in zip(question.checks, drafts) where !check.isOfAllRows {
      let place = draft.condition.place
      guard let rounds = way.rounds else { continue }
      func subject(_ outcomes: Outcomes, _ slots: [Int]) -> [Constraint] {
        let given = Constraint(demand: .given(.field(question.field(slots))), slots: slots)
        return [given, Constraint(demand: .comes(check.condition, to: outcomes), slots: slots)]
      }
      if rounds.allSatisfy({ facts.verdict(subject([.holds, .unknown], $0)) == .impossible }) {
        let conflict = rounds.first.map { facts.conflict(subject([.holds, .unknown], $0)) } ?? []
        findings.append(RouteFinding(kind: .neverPasses, place: place, conflict: conflict))
      } else if rounds.allSatisfy({ facts.verdict(subject(.fails, $0)) == .impossible }) {
        let conflict = rounds.first.map { facts.conflict(subject(.fails, $0)) } ?? []
        findings.append(RouteFinding(kind: .alwaysPasses, place: place, conflict: conflict))
      }
      for slots in rounds where !check.isSoft {
        let field = Unknown.field(question.field(slots))
        add(
          Constraint(
            demand: .passes(field, check.condition), slots: slots, origin: .check(question.id, place)))
      }
    }
  }

  /// The conditions of the variants of a text.
  private mutating func variants(of wording: Wording?, _ draft: Draft.Wording?, _ way: Way) {
    guard let wording, let draft, wording.variants.count > 1, wording.variants.count == draft.variants.count
    else { return }
    for (variant, draft) in zip(wording.variants, draft.variants) {
      guard let condition = variant.condition, let place = draft.condition?.place else { continue }
      if !isNever(condition, place, way, "so that this text is never used") {
        isAlways(condition, place, way, "so that the texts behind it are never used")
      }
    }
  }

  // MARK: conditions

  private func isImpossible(_ way: Way) -> Bool {
    guard let rounds = way.rounds else { return false }
    return rounds.allSatisfy {
      facts.verdict(facts.constraints(way.steps, $0) { .around($0) }) == .impossible
    }
  }

  private func conflict(_ way: Way) -> [Constraint.Origin] {
    guard let slots = way.rounds?.first else { return [] }
    let nothing = Constraint(demand: .comes(.truth(true), to: .holds), slots: slots)
    return facts.conflict(facts.constraints(way.steps, slots) { .around($0) } + [nothing])
  }

  /// Whether a condition comes to something in no interview that comes to it, by the elements that are bound.
  private func isImpossible(_ condition: Expression, to outcomes: Outcomes, _ way: Way) -> [Constraint
    .Origin]?
  {
    guard let rounds = way.rounds, !rounds.isEmpty else { return nil }
    func subject(_ slots: [Int]) -> [Constraint] {
      facts.constraints(way.steps, slots) { .around($0) } + [
        Constraint(demand: .comes(condition, to: outcomes), slots: slots)
      ]
    }
    guard rounds.allSatisfy({ facts.verdict(subject($0)) == .impossible }) else { return nil }
    return facts.conflict(subject(rounds[0]))
  }

  /// Whether a condition never holds; then it is told.
  private mutating func isNever(
    _ condition: Expression, _ place: SourceRange, _ way: Way, _ consequence: String
  ) -> Bool {
    guard let conflict = isImpossible(condition, to: .holds, way) else { return false }
    findings.append(
      RouteFinding(kind: .never, place: place, consequence: consequence, conflict: conflict))
    return true
  }

  /// Tells if a condition holds whenever one comes to it.
  private mutating func isAlways(
    _ condition: Expression, _ place: SourceRange, _ way: Way, _ consequence: String = ""
  ) {
    guard let conflict = isImpossible(condition, to: [.fails, .unknown], way) else { return }
    findings.append(
      RouteFinding(kind: .always, place: place, consequence: consequence, conflict: conflict))
  }

  /// Whether the condition of a set never holds, of none of its elements; then it is told. That it always does, too.
  private mutating func isNever(
    _ set: ElementSet, _ place: SourceRange, _ way: Way, _ consequence: String
  ) -> Bool {
    guard let condition = set.condition else { return false }
    // The elements' own conditions are their affair.
    let inner = way.through(ElementSet(base: set.base, count: set.count, condition: nil, slot: set.slot), nil)
    if isNever(condition, place, inner, consequence) { return true }
    isAlways(condition, place, inner)
    return false
  }

  // MARK: definitions

  /// The conditions of factors, options, groups, alerts and quotas, which hold wherever they are used.
  private mutating func reasonAboutDefinitions() {
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
    }
  }

  /// The groups of a segment: each has to be somebody's.
  private mutating func reason(about groups: [Draft.Segment.Group], of index: Int) {
    guard index < questionnaire.segments.count, questionnaire.segments.count == resolved.draft.segments.count
    else {
      return
    }
    for group in groups {
      let belongs = Expression.compare(.equal, .segment(index), .option(group.name.text))
      let subject = [Constraint(demand: .comes(belongs, to: .holds), slots: [])]
      guard facts.verdict(subject, in: .ever) == .impossible else { continue }
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
    guard isOver && scope == .here || facts.verdict(subject, in: scope) == .impossible else { return }
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
