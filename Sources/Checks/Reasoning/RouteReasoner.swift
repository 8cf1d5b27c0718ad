import Instruments
import Texts

/// Goes through a questionnaire in its order, and decides of every item whether an interview comes to it, and of every
/// condition whether it can hold and can fail.
///
/// Conditions over options, scales, whole numbers, days, lists of options, segments, loops and computed values are
/// decided, with what earlier conditions, ends and checks imply; of what depends on texts, on today, on orders and
/// amounts, and of what would take too long, nothing is said.
struct RouteReasoner {
  let questionnaire: Questionnaire
  var facts: RouteFacts
  var findings: [RouteFinding] = []
  /// The questions that no interview comes to, by their numbers.
  private(set) var unreached: Set<Int> = []
  /// Whether no interview comes to where one has got.
  private(set) var isOver = false
  /// The conditions that were not decided, where they are asked for.
  var undecided: [Undecided] = []
  let listsUndecided: Bool

  /// The most rounds of loops and rows that are looked at one by one.
  private static let mostRounds = 200

  private init(_ questionnaire: Questionnaire, listsUndecided: Bool) {
    (self.questionnaire, self.listsUndecided) = (questionnaire, listsUndecided)
    facts = RouteFacts(questionnaire)
  }

  /// All that can be said of the routes of a questionnaire, and if wanted of what nothing can.
  static func reason(_ questionnaire: Questionnaire, listsUndecided: Bool = false) -> RouteReasoner {
    var reasoner = RouteReasoner(questionnaire, listsUndecided: listsUndecided)
    reasoner.visit(questionnaire.items, Way())
    reasoner.reasonAboutDefinitions()
    return reasoner
  }

  /// How one has come to a place: the conditions around it, and the elements of the loops around it.
  struct Way {
    var steps: [RouteFacts.Step] = []
    /// The elements that can be bound here; nil where they are too many to be looked at.
    var rounds: [[Int]]? = [[]]

    /// The same way with one more condition.
    func given(_ condition: Expression?) -> Way {
      var way = self
      if let condition { way.steps.append(.condition(condition)) }
      return way
    }

    /// The same way into the rounds of a loop, or the rows of a battery.
    func through(_ set: ElementSet) -> Way {
      var way = self
      way.steps.append(.member(set))
      way.rounds = rounds.flatMap { rounds in
        rounds.count * set.count > RouteReasoner.mostRounds
          ? nil : rounds.flatMap { round in (0..<set.count).map { round + [$0] } }
      }
      return way
    }
  }

  // MARK: items

  /// Goes through items that stand together.
  private mutating func visit(_ items: [Item], _ way: Way) {
    // What was passed since one last looked whether one can still come here.
    var known = facts.passed.count
    for (place, item) in items.enumerated() {
      if isOver || facts.passed.count > known, isClosed(way, before: items[place...]) { return }
      known = facts.passed.count
      visit(item, way)
    }
  }

  /// Whether no interview comes to the items from here on; then it is told.
  private mutating func isClosed(_ way: Way, before rest: ArraySlice<Item>) -> Bool {
    guard let first = rest.first, isOver || isImpossible(way) else { return false }
    let conflict = isOver ? [] : self.conflict(way)
    let ends = isOver ? facts.passed.suffix(1).compactMap(\.origin) : conflict
    findings.append(
      RouteFinding(
        kind: .unreachable(count: rest.reduce(0) { $0 + $1.count }), place: place(of: first), conflict: ends))
    for item in rest { close(item) }
    return true
  }

  /// Where an item is written, or what it was made of.
  private func place(of item: Item) -> SourceRange {
    item.origin(in: questionnaire).place ?? questionnaire.origin.place ?? SourceRange(0, 0)
  }

  /// Notes that no interview comes to an item.
  private mutating func close(_ item: Item) {
    unreached.formUnion(item.questions)
    for question in item.questions { facts.note(question, [.condition(.truth(false))]) }
  }

  private mutating func visit(_ item: Item, _ way: Way) {
    let condition = item.condition(in: questionnaire)
    if let condition {
      if isNever(condition, way, consequence(of: item)) {
        close(item)
        return
      }
      let consequence = if case .end = item { "so that every interview ends here" } else { "" }
      isAlways(condition, way, consequence)
    }
    let inner = way.given(condition)
    switch item {
    case .statement(let statement):
      variants(of: statement.wording, inner)
      variants(of: statement.instruct, inner)
    case .section: visit(item.items, inner)
    case .loop(let loop): visit(item, loop, inner)
    case .end(let end): pass(end, item, inner)
    case .question(let number): visit(number, inner)
    }
  }

  private func consequence(of item: Item) -> String {
    switch item {
    case .statement: "so that this is never said"
    case .section(let section): "so that the section `\(section.id)` never comes"
    case .loop(let loop): "so that the loop `\(loop.id)` never comes"
    case .end: "so that no interview ends here"
    case .question(let number): "so that `\(questionnaire.questions[number].id)` is never asked"
    }
  }

  private mutating func visit(_ item: Item, _ loop: Loop, _ way: Way) {
    if isNever(loop.set, way, "so that the loop `\(loop.id)` has no rounds") {
      close(item)
      return
    }
    visit(item.items, way.through(loop.set))
  }

  /// An end was not taken by those who go on.
  private mutating func pass(_ end: End, _ item: Item, _ way: Way) {
    guard let rounds = way.rounds else { return }
    for slots in rounds {
      let parts = facts.constraints(way.steps, slots) { .around($0) }
      add(
        Constraint(
          demand: .notAll(parts), slots: slots,
          origin: .end(end.condition?.place ?? place(of: item), isConditional: !way.steps.isEmpty)))
    }
  }

  /// Notes something that is true of those who go on, and whether there are any.
  mutating func add(_ constraint: Constraint) {
    facts.note(constraint)
    if facts.verdict([constraint]) == .impossible { isOver = true }
  }

  private mutating func visit(_ number: Int, _ way: Way) {
    let question = questionnaire.questions[number]
    var inner = way
    if let rows = question.rows {
      if isNever(rows, way, "so that `\(question.id)` is never asked") { unreached.insert(number) }
      inner = way.through(rows)
    }
    if let options = question.shape.options, questionnaire.isConditional(options) {
      inner.steps.append(.offers(options))
    }
    facts.note(number, inner.steps)
    for wording in [question.ask, question.instruct, question.help] { variants(of: wording, inner) }
    reasonAboutChecks(of: question, inner)
  }

  /// The conditions of the variants of a text.
  private mutating func variants(of wording: Wording?, _ way: Way) {
    guard let wording, wording.variants.count > 1 else { return }
    for condition in wording.variants.compactMap(\.condition) {
      if !isNever(condition, way, "so that this text is never used") {
        isAlways(condition, way, "so that the texts behind it are never used")
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

  /// Whether a condition never holds; then it is reported, if its author wrote it.
  private mutating func isNever(_ condition: Expression, _ way: Way, _ consequence: String) -> Bool {
    guard let conflict = isImpossible(condition, to: .holds, way) else {
      noteDoubt(condition, .holds, way)
      return false
    }
    if let place = condition.place {
      findings.append(
        RouteFinding(kind: .never, place: place, consequence: consequence, conflict: conflict))
    }
    return true
  }

  /// Reports a condition that holds whenever one comes to it.
  private mutating func isAlways(_ condition: Expression, _ way: Way, _ consequence: String = "") {
    guard let place = condition.place else { return }
    guard let conflict = isImpossible(condition, to: [.fails, .unknown], way) else {
      noteDoubt(condition, [.fails, .unknown], way)
      return
    }
    findings.append(
      RouteFinding(kind: .always, place: place, consequence: consequence, conflict: conflict))
  }

  /// Whether the condition of a set never holds, of none of its elements; then it is reported. That it always does, too.
  private mutating func isNever(_ set: ElementSet, _ way: Way, _ consequence: String) -> Bool {
    // The elements' own conditions are their affair.
    guard set.filter != nil, let condition = set.condition else { return false }
    let inner = way.through(ElementSet(base: set.base, count: set.count, condition: nil, slot: set.slot))
    if isNever(condition, inner, consequence) { return true }
    isAlways(condition, inner)
    return false
  }
}
