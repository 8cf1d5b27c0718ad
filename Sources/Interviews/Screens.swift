import Instruments

extension Interview {
  /// The current screen.
  package func screen() -> ScreenModel {
    guard let current = current() else { return .review(review()) }
    let route = route()
    let stop = route.stops[current]
    let question = questionnaire.questions[stop.question]
    let evaluator = Evaluator(questionnaire, route.situation(at: stop))
    func text(_ wording: Wording?) -> String? { wording.map { evaluator.text($0, stop.slots) } }
    let answer = answers[stop.field]
    return .question(
      QuestionScreen(
        address: questionnaire.address(of: stop.field),
        sections: stop.titles.map { evaluator.text($0.title, $0.slots) },
        number: current + 1, total: route.stops.count, isTotalOpen: route.hasOpenRounds,
        statements: spokenTexts(stop.statements, evaluator),
        ask: text(question.ask), instruct: start.isSelfCompleted ? nil : text(question.instruct),
        help: text(question.help), row: row(question, stop, evaluator),
        form: question.shape.form.screen(asked(stop, evaluator)),
        missing: questionnaire.offers(question, isSelfCompleted: start.isSelfCompleted).map {
          .init(kind: $0.kind, label: text($0.wording))
        },
        isOptional: question.isOptional, answer: answer,
        answerText: evaluator.answerText(question, answer.map(Cell.init) ?? .absent(.notReached), stop.slots),
        objection: objection(stop, evaluator), today: route.situation.today))
  }

  /// The reason why the answer at a stop is no longer valid; nil if it is valid or there is none.
  func objection(_ stop: Route.Stop, _ evaluator: Evaluator) -> InputProblem? {
    guard !stop.isSettled, let answer = answers[stop.field] else { return nil }
    return problem(about: answer, at: stop, evaluator.on(days[stop.field] ?? start.date))
  }

  /// The reason why an answer is not valid at a stop; nil if it is.
  func problem(about answer: Answer, at stop: Route.Stop, _ evaluator: Evaluator) -> InputProblem? {
    var evaluator = evaluator
    evaluator.situation.cells[stop.field] = Cell(answer)
    return asked(stop, evaluator).problem(about: answer, isLastRow: stop.isLastRow)
  }

  private func asked(_ stop: Route.Stop, _ evaluator: Evaluator) -> AskedField {
    AskedField(
      questionnaire.questions[stop.question], stop.field, stop.slots, evaluator,
      isSelfCompleted: start.isSelfCompleted)
  }

  /// The review of all questions on the route, with answers and open questions.
  package func review() -> ReviewScreen {
    let route = route()
    let evaluator = evaluator(route)
    let lines = route.stops.map { stop in
      line(stop.field, stop.isSettled ? answers[stop.field] : nil, evaluator)
    }
    let isOneTooMany = route.ending == .quotaFull
    return ReviewScreen(
      statements: spokenTexts(route.closing, evaluator) + (isOneTooMany ? quotaTexts(evaluator) : []),
      lines: lines,
      aside: setAside().map { line($0, answers[$0], evaluator) },
      isOneTooMany: isOneTooMany)
  }

  /// The author's text for respondents whose interview ends because a quota is full.
  private func quotaTexts(_ evaluator: Evaluator) -> [SpokenText] {
    let quota = questionnaire.quotas.first {
      fullQuotas.contains($0.id) && evaluator.holds($0.condition).holds
    }
    return quota?.say.map { [SpokenText(text: evaluator.text($0), instruct: nil)] } ?? []
  }

  private func line(_ field: Int, _ answer: Answer?, _ evaluator: Evaluator) -> ReviewScreen.Line {
    let question = questionnaire.question(of: field)
    let slots = question.indices(of: field)
    let wording = question.label ?? question.ask ?? question.instruct
    return ReviewScreen.Line(
      address: questionnaire.address(of: field),
      question: wording.map { evaluator.text($0, slots) } ?? question.id,
      rounds: rounds(question, wording, slots, evaluator), answer: answer,
      text: reviewed(question, answer, slots, evaluator))
  }

  /// The names of a field's rounds and row, without those that the question text includes.
  private func rounds(_ question: Question, _ wording: Wording?, _ slots: [Int], _ evaluator: Evaluator)
    -> [String]
  {
    let sets = question.loops + (question.rows.map { [$0] } ?? [])
    return zip(sets, slots).enumerated().compactMap { level, bound in
      let (set, element) = bound
      if wording?.names(slot: set.slot) == true { return nil }
      if case .extremes = question.shape, level == sets.count - 1 { return "\(element + 1)" }
      return evaluator.name(of: questionnaire.codeFrames[set.codeFrame].elements[element], slots)
    }
  }

  /// The text of an answer for the interviewer. A labeled point has its number, too.
  func reviewed(_ question: Question, _ answer: Answer?, _ slots: [Int], _ evaluator: Evaluator)
    -> String
  {
    let text = evaluator.answerText(question, answer.map(Cell.init) ?? .absent(.notReached), slots)
    if case .missing(let kind) = answer {
      return question.missing.first { $0.kind == kind }?.wording.map { evaluator.text($0, slots) } ?? ""
    }
    guard case .given(.point(let point)) = answer, text != "\(point)" else { return text }
    return "\(point) = \(text)"
  }

  /// The raised alerts, with the texts that say what to do.
  package func alerts() -> [(id: String, say: String)] {
    let evaluator = evaluator(route())
    var textEvaluator = evaluator
    // Free-text sample fields, such as names, are not stored. Show their ids as placeholders.
    for (place, field) in questionnaire.sample.enumerated() {
      if case .absent = evaluator.situation.sample[place] {
        textEvaluator.situation.sample[place] = .given(.text("[\(field.id)]"))
      }
    }
    return questionnaire.alerts.filter { evaluator.holds($0.condition).holds }.map {
      ($0.id, $0.say.map { textEvaluator.text($0) } ?? "")
    }
  }

  /// The title in the language of the interview.
  package func title() -> String {
    let evaluator = evaluator(route())
    return questionnaire.title.map { evaluator.text($0) } ?? questionnaire.id
  }

  /// The texts of the recorded sample fields, by id.
  package func sampleTable() -> [String: String] {
    let evaluator = evaluator(route())
    let fields = questionnaire.sample.enumerated().filter { start.sample[$0.element.id] != nil }
    return Dictionary(uniqueKeysWithValues: fields.map { ($0.element.id, evaluator.sampleText($0.offset)) })
  }

  private func evaluator(_ route: Route) -> Evaluator { Evaluator(questionnaire, route.situation) }

  private func spokenTexts(_ statements: [Route.BoundStatement], _ evaluator: Evaluator) -> [SpokenText] {
    statements.compactMap { bound in
      let instruct = start.isSelfCompleted ? nil : bound.statement.instruct
      if bound.statement.wording == nil, instruct == nil { return nil }
      return SpokenText(
        text: bound.statement.wording.map { evaluator.text($0, bound.slots) },
        instruct: instruct.map { evaluator.text($0, bound.slots) })
    }
  }

  /// The name of the current row; nil if the question text includes it.
  private func row(_ question: Question, _ stop: Route.Stop, _ evaluator: Evaluator) -> String? {
    guard let rows = question.rows, let element = stop.slots.last else { return nil }
    if question.ask?.names(slot: rows.slot) == true { return nil }
    if case .extremes(let set, let domain) = question.shape {
      let elements = evaluator.members(of: set, stop.slots).known.count
      return "\(element + 1) / \(domain.plan.sets(of: elements))"
    }
    return evaluator.name(of: questionnaire.codeFrames[rows.codeFrame].elements[element], stop.slots)
  }
}
