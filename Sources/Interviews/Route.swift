import Dates
package import Instruments

/// The way through a questionnaire that follows from the answers so far.
package struct Route: Sendable {
  /// A field that is asked.
  package struct Stop: Sendable {
    /// The field.
    package var field: Int
    /// The question it belongs to, by its place among all.
    package var question: Int
    /// The elements that are bound around it, by slot.
    package var slots: [Int]
    /// What is said between the stop before and this one.
    package var statements: [BoundStatement]
    /// The titles around it, outermost first.
    package var titles: [EnclosingBlock]
    /// Whether it is the last row of its battery, or all of its question.
    package var isLastRow: Bool
    /// Whether it has an answer that can stand.
    package var isSettled: Bool
    /// How many of the fields that are known in the end were known when one came to it.
    var knownBefore: Int
  }

  /// A section or a round around a stop, with the elements that were bound around it, by slot.
  package struct EnclosingBlock: Sendable {
    /// Its title.
    package var title: Wording
    /// The elements that are bound around it, by slot.
    package var slots: [Int]
  }

  /// A statement with the elements that are bound around it.
  package struct BoundStatement: Sendable {
    /// The statement.
    package var statement: Statement
    /// The elements that are bound around it, by slot.
    package var slots: [Int]
  }

  /// What is asked, in order.
  package var stops: [Stop]
  /// What is said after the last stop.
  package var closing: [BoundStatement]
  /// The outcome of the `end` that holds, if one does.
  package var ending: Disposition?
  /// What every field holds: a value, a missing answer, or why there is none.
  package var situation: Situation
  /// Whether there may be rounds of loops that are not among the stops: it is not known yet which.
  package var hasOpenRounds: Bool
  /// The fields in the order in which it became known what they hold.
  var known: [Int]

  /// The first stop that has no answer, or none that can stand.
  package var firstOpen: Int? { stops.firstIndex { !$0.isSettled } }

  /// What was known at a stop: nothing of what comes after it. Whether an answer can stand is looked at in the same light
  /// when it is given and on every walk; otherwise one could be taken, and asked for again, without end.
  func situation(at stop: Stop) -> Situation {
    let later = known[stop.knownBefore...]
    if later.allSatisfy({ $0 == stop.field }) { return situation }
    var situation = situation
    for field in later where field != stop.field {
      situation.cells[field] = .absent(.notReached)
    }
    return situation
  }
}

/// Walks a questionnaire once, from its first item on. Conditions look only at what came before, so that
/// one walk decides everything.
struct RouteWalk {
  private let questionnaire: Questionnaire
  private let answers: [Int: Answer]
  private let overrides: [Int: Interview.Note]
  private let days: [Int: CalendarDate]
  /// Whether all of it is of one day, as most interviews are.
  private let isOneDay: Bool
  /// The quotas that were found full.
  private let full: [Quota]
  private let start: Start
  /// Whether it came to its end: then all its answers stand, whatever a later program thinks of them.
  private let isComplete: Bool
  private var evaluator: Evaluator
  private var stops: [Route.Stop] = []
  private var spoken: [Route.BoundStatement] = []
  private var titles: [Route.EnclosingBlock] = []
  private var ending: Disposition?
  private var hasOpenRounds = false
  private var known: [Int] = []

  private init(_ questionnaire: Questionnaire, _ history: History, sampleTexts: [String: String]) {
    self.questionnaire = questionnaire
    answers = history.answers
    overrides = history.overrides
    days = history.days
    isOneDay = history.days.isEmpty && history.today == history.start.date
    full = questionnaire.quotas.filter { history.fullQuotas.contains($0.id) }
    start = history.start
    isComplete = if case .completed = history.status { true } else { false }
    evaluator = Evaluator(
      questionnaire,
      Situation(
        fields: questionnaire.fieldCount, language: history.language, perspective: start.perspective,
        today: history.today, sample: questionnaire.cells(of: start.sample, texts: sampleTexts),
        seed: start.seed))
    known.reserveCapacity(questionnaire.fieldCount)
    stops.reserveCapacity(min(questionnaire.fieldCount, answers.count + 8))
  }

  /// The route of an interview by its history.
  static func walk(_ questionnaire: Questionnaire, _ history: History, sampleTexts: [String: String]) -> Route
  {
    var walk = RouteWalk(questionnaire, history, sampleTexts: sampleTexts)
    // Where something was answered, it was asked before the quota was found full.
    if history.answers.isEmpty { walk.endIfFull() }
    walk.visit(questionnaire.items, [])
    return Route(
      stops: walk.stops, closing: walk.spoken, ending: walk.ending, situation: walk.evaluator.situation,
      hasOpenRounds: walk.hasOpenRounds, known: walk.known)
  }

  private mutating func visit(_ items: [Item], _ slots: [Int]) {
    for item in items {
      if ending != nil {
        skip(item, slots, .notAsked)
        continue
      }
      let condition = evaluator.holds(item.condition(in: questionnaire), slots)
      guard condition.holds else {
        // Unknown because its questions may still be asked: then this may be, too.
        skip(item, slots, condition.absence == .notReached ? .notReached : .notAsked)
        continue
      }
      enter(item, slots)
    }
  }

  private mutating func enter(_ item: Item, _ slots: [Int]) {
    switch item {
    case .statement(let statement): spoken.append(.init(statement: statement, slots: slots))
    case .end(let end): ending = end.disposition
    case .section(let section):
      visit(section.arrangedItems(seed: start.seed, slots), slots, under: section.title)
    case .loop(let loop): enter(loop, slots)
    case .question(let number): ask(questionnaire.questions[number], slots)
    }
  }

  /// Visits the items of a section or round under its title.
  private mutating func visit(_ items: [Item], _ slots: [Int], under title: Wording?) {
    if let title { titles.append(Route.EnclosingBlock(title: title, slots: slots)) }
    visit(items, slots)
    if title != nil { titles.removeLast() }
  }

  private mutating func enter(_ loop: Loop, _ slots: [Int]) {
    // Round by round: whether there is another one may be said in the one before.
    let elements = questionnaire.codeFrames[loop.set.codeFrame].elements
    let order = Arrangement.indices(loop.order, elements, seed: start.seed) {
      Arrangement.key(loop.id, slots)
    }
    for round in order {
      let datum = evaluator.isMember(round, of: loop.set, slots)
      if datum.holds {
        visit(loop.items, slots + [round], under: loop.title)
      } else {
        let absence = datum.absence == .notReached ? Absence.notReached : .notAsked
        if absence == .notReached { hasOpenRounds = true }
        for item in loop.items { skip(item, slots + [round], absence) }
      }
    }
  }

  private mutating func ask(_ question: Question, _ slots: [Int]) {
    guard let rows = question.rows else {
      ask(question, question.field(slots), slots)
      return
    }
    let members = evaluator.members(of: rows, slots)
    let elements = questionnaire.codeFrames[rows.codeFrame].elements
    let order = Arrangement.indices(question.order, elements, seed: start.seed) {
      questionnaire.address(of: question, slots).text
    }
    // What is not asked is known before anything is: a check on all rows looks at what is left.
    let absence: Absence = members.unknown == .notReached ? .notReached : .notAsked
    for row in order where !members.known.contains(row) {
      know(question.field(slots + [row]), .absent(absence))
    }
    let asked = order.filter(members.known.contains)
    for row in asked {
      let field = question.field(slots + [row])
      if ending == nil {
        ask(question, field, slots + [row], isLastRow: row == asked.last)
      } else {
        know(field, .absent(.notAsked))
      }
    }
  }

  private mutating func ask(_ question: Question, _ field: Int, _ slots: [Int], isLastRow: Bool = true) {
    if let cell = question.shape.form.unasked(AskedField(question, field, slots, evaluator)) {
      know(field, cell)
      return
    }
    if let absence = withoutOptions(question, slots) {
      know(field, .absent(absence))
      return
    }
    let answer = answers[field]
    let knownBefore = known.count
    var isSettled = false
    if let answer {
      know(field, Cell(answer))
      isSettled = isComplete || stands(answer, question, field, slots, isLastRow: isLastRow)
      // What cannot stand any more is no answer: the question is open again.
      if !isSettled { evaluator.situation.cells[field] = .absent(.notReached) }
    }
    stops.append(
      Route.Stop(
        field: field, question: question.index, slots: slots, statements: spoken, titles: titles,
        isLastRow: isLastRow,
        isSettled: isSettled, knownBefore: knownBefore))
    spoken = []
    endIfFull()
  }

  /// Notes what a field holds.
  private mutating func know(_ field: Int, _ cell: Cell) {
    evaluator.situation.cells[field] = cell
    known.append(field)
  }

  /// A full quota ends the interview where it is known to hold.
  private mutating func endIfFull() {
    if full.contains(where: { evaluator.holds($0.condition).holds }) { ending = .quotaFull }
  }

  /// Whether an answer can stand, seen from the day on which it was given.
  private func stands(
    _ answer: Answer, _ question: Question, _ field: Int, _ slots: [Int], isLastRow: Bool
  ) -> Bool {
    let day = isOneDay ? evaluator.situation.today : days[field] ?? start.date
    let asked = AskedField(
      question, field, slots, day == evaluator.situation.today ? evaluator : evaluator.on(day),
      isSelfCompleted: start.isSelfCompleted)
    return Acceptance(asked: asked, isLastRow: isLastRow).problem(
      about: answer, isOverridden: overrides[field] != nil) == nil
  }

  /// Why a question cannot be asked none of whose options is offered; nil where one is.
  private func withoutOptions(_ question: Question, _ slots: [Int]) -> Absence? {
    guard let set = question.shape.options else { return nil }
    let members = evaluator.members(of: set, slots)
    guard !question.shape.form.isOffered(members.known.count, slots) else { return nil }
    return members.unknown == .notReached ? .notReached : .notAsked
  }

  /// Marks everything in an item with the reason why it is not asked.
  private mutating func skip(_ item: Item, _ slots: [Int], _ absence: Absence) {
    switch item {
    case .statement, .end: break
    case .section(let section): for item in section.items { skip(item, slots, absence) }
    case .loop(let loop):
      if absence == .notReached { hasOpenRounds = true }
      for round in 0..<loop.set.count { for item in loop.items { skip(item, slots + [round], absence) } }
    case .question(let number):
      let question = questionnaire.questions[number]
      let first = question.field(slots + (question.rows == nil ? [] : [0]))
      for field in first..<first + (question.rows?.count ?? 1) {
        know(field, .absent(absence))
      }
    }
  }
}
