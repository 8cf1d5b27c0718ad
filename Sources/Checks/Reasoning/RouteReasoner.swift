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
    reasoner.visit(questionnaire.items, Path())
    reasoner.reasonAboutDefinitions()
    return reasoner
  }

  /// How one has come to a place: the conditions around it, and the elements of the loops around it.
  struct Path {
    var steps: [RouteFacts.Step] = []
    /// The elements that can be bound here; nil where they are too many to be looked at.
    var rounds: [[Int]]? = [[]]

    /// The same path with one more condition.
    func given(_ condition: Expression?) -> Path {
      var path = self
      if let condition { path.steps.append(.condition(condition)) }
      return path
    }

    /// The same path into the rounds of a loop, or the rows of a battery.
    func through(_ set: ElementSet) -> Path {
      var path = self
      path.steps.append(.member(set))
      path.rounds = rounds.flatMap { rounds in
        rounds.count * set.count > RouteReasoner.mostRounds
          ? nil : rounds.flatMap { round in (0..<set.count).map { round + [$0] } }
      }
      return path
    }
  }

  // MARK: items

  /// Goes through items that stand together.
  private mutating func visit(_ items: [Item], _ path: Path) {
    // What was passed since one last looked whether one can still come here.
    var known = facts.passed.count
    for (place, item) in items.enumerated() {
      if isOver || facts.passed.count > known, isClosed(path, before: items[place...]) { return }
      known = facts.passed.count
      visit(item, path)
    }
  }

  /// Whether no interview comes to the items from here on; then it is told.
  private mutating func isClosed(_ path: Path, before rest: ArraySlice<Item>) -> Bool {
    guard let first = rest.first, isOver || isImpossible(path) else { return false }
    let conflict = isOver ? [] : self.conflict(path)
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

  private mutating func visit(_ item: Item, _ path: Path) {
    let condition = item.condition(in: questionnaire)
    if let condition {
      if isNever(condition, path, consequence(of: item)) {
        close(item)
        return
      }
      let consequence = if case .end = item { "so that every interview ends here" } else { "" }
      isAlways(condition, path, consequence)
    }
    let inner = path.given(condition)
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

  private mutating func visit(_ item: Item, _ loop: Loop, _ path: Path) {
    if isNever(loop.set, path, "so that the loop `\(loop.id)` has no rounds") {
      close(item)
      return
    }
    visit(item.items, path.through(loop.set))
  }

  /// An end was not taken by those who go on.
  private mutating func pass(_ end: End, _ item: Item, _ path: Path) {
    guard let rounds = path.rounds else { return }
    for slots in rounds {
      let parts = facts.constraints(path.steps, slots) { .around($0) }
      add(
        Constraint(
          demand: .notAll(parts), slots: slots,
          origin: .end(end.condition?.place ?? place(of: item), isConditional: !path.steps.isEmpty)))
    }
  }

  /// Notes something that is true of those who go on, and whether there are any.
  mutating func add(_ constraint: Constraint) {
    facts.note(constraint)
    if facts.verdict([constraint]) == .impossible { isOver = true }
  }

  private mutating func visit(_ number: Int, _ path: Path) {
    let question = questionnaire.questions[number]
    var inner = path
    if let rows = question.rows {
      if isNever(rows, path, "so that `\(question.id)` is never asked") { unreached.insert(number) }
      inner = path.through(rows)
    }
    if let options = question.shape.options, questionnaire.isConditional(options) {
      inner.steps.append(.offers(options))
    }
    facts.note(number, inner.steps)
    for wording in [question.ask, question.instruct, question.help] { variants(of: wording, inner) }
    reasonAboutChecks(of: question, inner)
  }

  /// The conditions of the variants of a text.
  private mutating func variants(of wording: Wording?, _ path: Path) {
    guard let wording, wording.variants.count > 1 else { return }
    for condition in wording.variants.compactMap(\.condition) {
      if !isNever(condition, path, "so that this text is never used") {
        isAlways(condition, path, "so that the texts behind it are never used")
      }
    }
  }

  // MARK: conditions

  private func isImpossible(_ path: Path) -> Bool {
    guard let rounds = path.rounds else { return false }
    return rounds.allSatisfy {
      facts.verdict(facts.constraints(path.steps, $0) { .around($0) }) == .impossible
    }
  }

  private func conflict(_ path: Path) -> [Constraint.Origin] {
    guard let slots = path.rounds?.first else { return [] }
    let nothing = Constraint(demand: .comes(.truth(true), to: .holds), slots: slots)
    return facts.conflict(facts.constraints(path.steps, slots) { .around($0) } + [nothing])
  }

  /// Whether a condition comes to something in no interview that comes to it, by the elements that are bound.
  private func isImpossible(_ condition: Expression, to outcomes: Outcomes, _ path: Path) -> [Constraint
    .Origin]?
  {
    guard let rounds = path.rounds, !rounds.isEmpty else { return nil }
    func subject(_ slots: [Int]) -> [Constraint] {
      facts.constraints(path.steps, slots) { .around($0) } + [
        Constraint(demand: .comes(condition, to: outcomes), slots: slots)
      ]
    }
    guard rounds.allSatisfy({ facts.verdict(subject($0)) == .impossible }) else { return nil }
    return facts.conflict(subject(rounds[0]))
  }

  /// Whether a condition never holds; then it is reported, if its author wrote it.
  private mutating func isNever(_ condition: Expression, _ path: Path, _ consequence: String) -> Bool {
    guard let conflict = isImpossible(condition, to: .holds, path) else {
      noteDoubt(condition, .holds, path)
      return false
    }
    if let place = condition.place {
      findings.append(
        RouteFinding(kind: .never, place: place, consequence: consequence, conflict: conflict))
    }
    return true
  }

  /// Reports a condition that holds whenever one comes to it.
  private mutating func isAlways(_ condition: Expression, _ path: Path, _ consequence: String = "") {
    guard let place = condition.place else { return }
    guard let conflict = isImpossible(condition, to: [.fails, .unknown], path) else {
      noteDoubt(condition, [.fails, .unknown], path)
      return
    }
    findings.append(
      RouteFinding(kind: .always, place: place, consequence: consequence, conflict: conflict))
  }

  /// Whether the condition of a set never holds, of none of its elements; then it is reported. That it always does, too.
  private mutating func isNever(_ set: ElementSet, _ path: Path, _ consequence: String) -> Bool {
    // The elements' own conditions are their affair.
    guard set.filter != nil, let condition = set.condition else { return false }
    let inner = path.through(
      ElementSet(codeFrame: set.codeFrame, count: set.count, condition: nil, slot: set.slot))
    if isNever(condition, inner, consequence) { return true }
    isAlways(condition, inner)
    return false
  }
}
