import Dates
import Instruments

/// The computation of a route, in one pass through the questionnaire. One pass is enough, because conditions can only
/// use earlier items.
struct RouteWalk {
  let questionnaire: Questionnaire
  let answers: [Int: Answer]
  private let overrides: [Int: Interview.Note]
  private let days: [Int: CalendarDate]
  /// Whether all answers were given on one day. This is a fast path: it is true for most interviews.
  private let isOneDay: Bool
  /// The quotas that were full.
  let full: [Quota]
  private let start: Start
  /// Whether the interview reached its end. Then all its answers are valid, even if a later version of the program has
  /// stricter checks.
  private let isComplete: Bool
  private var evaluator: Evaluator
  var stops: [Route.Stop] = []
  /// The statements since the last stop.
  var statements: [Route.BoundStatement] = []
  var titles: [Route.EnclosingBlock] = []
  var ending: Disposition?
  var hasOpenRounds = false
  var known: [Int] = []

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

  /// The route of an interview.
  static func walk(_ questionnaire: Questionnaire, _ history: History, sampleTexts: [String: String]) -> Route
  {
    var walk = RouteWalk(questionnaire, history, sampleTexts: sampleTexts)
    // If there are answers, questions were asked before the quota was full, so they are on the route.
    if history.answers.isEmpty { walk.endIfFull() }
    walk.visit(questionnaire.items, [])
    return Route(
      stops: walk.stops, closing: walk.statements, ending: walk.ending, situation: walk.evaluator.situation,
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
        // If the condition depends on questions that may still be asked, so does the item.
        skip(item, slots, condition.absence == .notReached ? .notReached : .notAsked)
        continue
      }
      enter(item, slots)
    }
  }

  private mutating func enter(_ item: Item, _ slots: [Int]) {
    switch item {
    case .statement(let statement): statements.append(.init(statement: statement, slots: slots))
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
    // Evaluate the condition round by round, because it can depend on answers in the previous round.
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
    // Set the rows that are not asked first, because checks on all rows need them.
    let absence: Absence = members.unknown == .notReached ? .notReached : .notAsked
    for row in order where !members.known.contains(row) {
      setContent(of: question.field(slots + [row]), .absent(absence))
    }
    let asked = order.filter(members.known.contains)
    for row in asked {
      let field = question.field(slots + [row])
      if ending == nil {
        ask(question, field, slots + [row], isLastRow: row == asked.last)
      } else {
        setContent(of: field, .absent(.notAsked))
      }
    }
  }

  private mutating func ask(_ question: Question, _ field: Int, _ slots: [Int], isLastRow: Bool = true) {
    if question.isComputed,
      let cell = question.shape.form.unasked(AskedField(question, field, slots, evaluator))
    {
      setContent(of: field, cell)
      return
    }
    if let absence = withoutOptions(question, slots) {
      setContent(of: field, .absent(absence))
      return
    }
    let answer = answers[field]
    let knownBefore = known.count
    var isSettled = false
    if let answer {
      setContent(of: field, Cell(answer))
      isSettled = isComplete || isValid(answer, question, field, slots, isLastRow: isLastRow)
      // The question is open again if its answer is no longer valid.
      if !isSettled { evaluator.situation.cells[field] = .absent(.notReached) }
    }
    stops.append(
      Route.Stop(
        field: field, question: question.index, slots: slots, statements: statements, titles: titles,
        isLastRow: isLastRow,
        isSettled: isSettled, knownBefore: knownBefore))
    statements = []
    endIfFull()
  }

  /// Sets the content of a field.
  private mutating func setContent(of field: Int, _ cell: Cell) {
    evaluator.situation.cells[field] = cell
    known.append(field)
  }

  /// Ends the interview if it counts for a full quota.
  private mutating func endIfFull() {
    if full.contains(where: { evaluator.holds($0.condition).holds }) { ending = .quotaFull }
  }

  /// Whether an answer is valid on the day on which it was given.
  private func isValid(
    _ answer: Answer, _ question: Question, _ field: Int, _ slots: [Int], isLastRow: Bool
  ) -> Bool {
    let day = isOneDay ? evaluator.situation.today : days[field] ?? start.date
    let asked = AskedField(
      question, field, slots, day == evaluator.situation.today ? evaluator : evaluator.on(day),
      isSelfCompleted: start.isSelfCompleted)
    return asked.problem(about: answer, isLastRow: isLastRow, isOverridden: overrides[field] != nil) == nil
  }

  /// The reason why a question has no options to offer; nil if it can be asked.
  private func withoutOptions(_ question: Question, _ slots: [Int]) -> Absence? {
    guard let set = question.shape.options else { return nil }
    let members = evaluator.members(of: set, slots)
    guard !question.shape.form.isOffered(members.known.count, slots) else { return nil }
    return members.unknown == .notReached ? .notReached : .notAsked
  }

  /// Sets all fields in an item to the reason why they are not asked.
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
        setContent(of: field, .absent(absence))
      }
    }
  }
}
