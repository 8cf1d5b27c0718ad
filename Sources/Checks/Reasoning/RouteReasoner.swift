import Instruments
import Texts

/// The analysis of a questionnaire's routing: for each item, whether an interview can reach it, and for each condition,
/// whether it can be true and can be false.
///
/// It analyzes conditions on options, scales, integers, days, lists of options, segments, loops and computed values,
/// and takes earlier conditions, ends and checks into account. It does not analyze texts, today's date, rankings and
/// amounts, or conditions that would take too many steps; nothing is reported about these.
struct RouteReasoner {
  let questionnaire: Questionnaire
  var facts: RouteFacts
  var findings: [RouteFinding] = []
  /// The indices of the questions that no interview reaches.
  private(set) var unreached: Set<Int> = []
  /// Whether no interview reaches the current place.
  private(set) var isUnreachable = false
  /// The conditions that could not be decided; empty unless `listsUndecided`.
  var undecided: [Undecided] = []
  let listsUndecided: Bool

  /// The maximum number of combinations of loop rounds and rows that are analyzed one by one.
  private static let mostRounds = 200

  private init(_ questionnaire: Questionnaire, listsUndecided: Bool) {
    (self.questionnaire, self.listsUndecided) = (questionnaire, listsUndecided)
    facts = RouteFacts(questionnaire)
  }

  /// The analysis of a questionnaire, with a list of undecided conditions if `listsUndecided`.
  static func reason(_ questionnaire: Questionnaire, listsUndecided: Bool = false) -> RouteReasoner {
    var reasoner = RouteReasoner(questionnaire, listsUndecided: listsUndecided)
    reasoner.visit(questionnaire.items, Path())
    reasoner.reasonAboutDefinitions()
    return reasoner
  }

  /// The way to a place: the conditions and loops around it.
  struct Path {
    var steps: [RouteFacts.Step] = []
    /// The combinations of elements that can be bound here; nil if there are too many.
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

  /// Analyzes consecutive items.
  private mutating func visit(_ items: [Item], _ path: Path) {
    // Whether items are reachable is checked again only after new facts.
    var known = facts.passed.count
    for (place, item) in items.enumerated() {
      if isUnreachable || facts.passed.count > known, reportsUnreachable(path, before: items[place...]) {
        return
      }
      known = facts.passed.count
      visit(item, path)
    }
  }

  /// Whether no interview reaches the remaining items; if so, this is reported.
  private mutating func reportsUnreachable(_ path: Path, before rest: ArraySlice<Item>) -> Bool {
    guard let first = rest.first, isUnreachable || isImpossible(path) else { return false }
    let conflict = isUnreachable ? [] : self.conflict(path)
    let ends = isUnreachable ? facts.passed.suffix(1).compactMap(\.origin) : conflict
    findings.append(
      RouteFinding(
        kind: .unreachable(count: rest.reduce(0) { $0 + $1.count }), place: place(of: first), conflict: ends))
    for item in rest { markUnreached(item) }
    return true
  }

  /// The place where an item, or the part that it is derived from, is written.
  func place(of item: Item) -> SourceRange {
    item.origin(in: questionnaire).place ?? questionnaire.origin.place ?? SourceRange(0, 0)
  }

  /// Records that no interview reaches an item.
  private mutating func markUnreached(_ item: Item) {
    unreached.formUnion(item.questions)
    for question in item.questions { facts.note(question, [.condition(.truth(false))]) }
  }

  private mutating func visit(_ item: Item, _ path: Path) {
    let condition = item.condition(in: questionnaire)
    if let condition {
      if reportsNeverTrue(condition, path, consequence(of: item)) {
        markUnreached(item)
        return
      }
      let consequence = if case .end = item { "so every interview ends here" } else { "" }
      reportAlwaysTrue(condition, path, consequence)
    }
    let inner = path.given(condition)
    switch item {
    case .statement(let statement):
      variants(of: statement.wording, inner)
      variants(of: statement.instruct, inner)
    case .section: visit(item.items, inner)
    case .loop(let loop): visit(item, loop, inner)
    case .end(let end): addEnd(end, item, inner)
    case .question(let number): visit(number, inner)
    }
  }

  func consequence(of item: Item) -> String {
    switch item {
    case .statement: "so this text is never used"
    case .section(let section): "so the section `\(section.id)` is always skipped"
    case .loop(let loop): "so the loop `\(loop.id)` is always skipped"
    case .end: "so no interview ends here"
    case .question(let number): "so `\(questionnaire.questions[number].id)` is never asked"
    }
  }

  private mutating func visit(_ item: Item, _ loop: Loop, _ path: Path) {
    if reportsNeverTrue(loop.set, path, "so the loop `\(loop.id)` has no rounds") {
      markUnreached(item)
      return
    }
    visit(item.items, path.through(loop.set))
  }

  /// Adds that the condition of an `end` was not true in interviews that continue after it.
  private mutating func addEnd(_ end: End, _ item: Item, _ path: Path) {
    guard let rounds = path.rounds else { return }
    for slots in rounds {
      let parts = facts.constraints(path.steps, slots) { .around($0) }
      add(
        Constraint(
          demand: .notAll(parts), slots: slots,
          origin: .end(end.condition?.place ?? place(of: item), isConditional: !path.steps.isEmpty)))
    }
  }

  /// Adds a constraint on the interviews that continue, and records whether there can be any.
  mutating func add(_ constraint: Constraint) {
    facts.note(constraint)
    if facts.verdict([constraint]) == .impossible { isUnreachable = true }
  }

  private mutating func visit(_ number: Int, _ path: Path) {
    let question = questionnaire.questions[number]
    var inner = path
    if let rows = question.rows {
      if reportsNeverTrue(rows, path, "so `\(question.id)` is never asked") { unreached.insert(number) }
      inner = path.through(rows)
    }
    if let options = question.shape.options, questionnaire.isConditional(options) {
      inner.steps.append(.offers(options))
    }
    facts.note(number, inner.steps)
    for wording in [question.ask, question.instruct, question.help] { variants(of: wording, inner) }
    reasonAboutChecks(of: question, inner)
  }

  /// Analyzes the conditions of the variants of a text.
  private mutating func variants(of wording: Wording?, _ path: Path) {
    for condition in wording?.variants.compactMap(\.condition) ?? [] {
      if !reportsNeverTrue(condition, path, "so this text is never used") {
        reportAlwaysTrue(condition, path, "so the texts after it are never used")
      }
    }
  }
}
