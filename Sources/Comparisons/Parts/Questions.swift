import Instruments

extension Comparer {
  /// Compares all questions and computed values by their ids.
  mutating func compareQuestions() {
    let renamed = renamedQuestions()
    let replaced = questionsNowComputed()
    for question in new.questions {
      if let number = old.numbers[question.id] {
        compare(old.questions[number], question)
      } else if let before = renamed[question.id] {
        add(
          .renamed, .question(question.id), "has the wording of `\(before.id)`, which is gone: renamed?",
          before.origin, question.origin)
      } else if !question.isWriteIn {
        let former = replaced[newText(question.ask)]
        add(
          .added, .question(question.id),
          former.map { "is new, with the wording of `\($0)`, which is computed now" } ?? "is new", nil,
          question.origin)
      }
    }
    let known = Set(renamed.values.map(\.id))
    for question in old.questions
    where new.numbers[question.id] == nil && !known.contains(question.id) && !question.isWriteIn {
      add(.dropped, .question(question.id), "is gone", question.origin)
    }
  }

  private mutating func compare(_ before: Question, _ after: Question) {
    let subject = Change.Subject.question(after.id)
    if before.isComputed != after.isComputed { return compareForm(before, after) }
    compareText(before, after)
    compareRows(before, after)
    compareForm(before, after)
    compareBase(before, after)
    compareChecks(before, after)
    compareMissing(before, after)
    compareOrder(subject, before.order, after.order, before.origin, after.origin)
    compareMeasures(before, after)
  }

  /// Compares the texts of a question. A question that reads entirely differently is another question.
  private mutating func compareText(_ before: Question, _ after: Question) {
    let subject = Change.Subject.question(after.id)
    let (was, now) = (oldText(before.ask), newText(after.ask))
    let isAnother = was != now && !Likeness.isAlike(was, now)
    compareWording("the question", subject, before.ask, after.ask, isAnother ? .changed : .reworded)
    compareWording("the instruction", subject, before.instruct, after.instruct)
    compareWording("the help", subject, before.help, after.help)
    compareWording("the label", subject, before.label, after.label)
  }

  /// Compares the rows of a battery and the loops around a question: for how many elements it is asked.
  private mutating func compareRows(_ before: Question, _ after: Question) {
    let subject = Change.Subject.question(after.id)
    guard before.loops.count == after.loops.count, (before.rows == nil) == (after.rows == nil) else {
      add(
        .changed, subject, "was asked \(Self.extent(before)) and is asked \(Self.extent(after))",
        before.origin,
        after.origin)
      return
    }
    let (was, now) = (before.loops + countedRows(before), after.loops + countedRows(after))
    var isChanged = false
    for (was, now) in zip(was, now) where compareFrames(was, now, .rows, subject) == .changed {
      isChanged = true
    }
    if isChanged { noteChanged(after.id) }
    if let was = before.rows, let now = after.rows {
      compareFilter("the rows", subject, was, now, before.origin, after.origin)
    }
    if before.variable != after.variable || before.variableEnd != after.variableEnd
      || before.isLastRoundLeftOut != after.isLastRoundLeftOut
    {
      add(.changed, subject, "has other variables", before.origin, after.origin)
    }
  }

  /// The rows of a question, unless they are the sets of a design, which follow from its parameters.
  private func countedRows(_ question: Question) -> [ElementSet] {
    if case .extremes = question.shape { [] } else { [question.rows].compactMap { $0 } }
  }

  private static func extent(_ question: Question) -> String {
    let loops =
      question.loops.isEmpty
      ? "once" : "in the rounds of \(question.loops.count) loop\(question.loops.count == 1 ? "" : "s")"
    return question.rows == nil ? loops : "\(loops) for several rows"
  }

  private mutating func compareForm(_ before: Question, _ after: Question) {
    let subject = Change.Subject.question(after.id)
    guard before.shape.form == after.shape.form else {
      var now = after.shape.form.rawValue
      if case .computed(let formula, _) = after.shape { now += ": \(words(formula, new))" }
      add(
        .changed, subject, "was \(before.shape.form.rawValue) and is \(now)", before.origin, after.origin)
      return
    }
    FormComparison(before, after, subject).compare(&self)
    if before.isOptional != after.isOptional {
      add(
        after.isOptional ? .extended : .restricted, subject,
        after.isOptional ? "can be left empty" : "cannot be left empty any more", before.origin, after.origin)
    }
  }

  private mutating func compareMeasures(_ before: Question, _ after: Question) {
    func words(_ measures: [Measured]) -> String {
      measures.isEmpty
        ? "nothing"
        : measures.map { $0.role.rawValue + ($0.of.map { " of \($0)" } ?? "") }.joined(separator: ", ")
    }
    let (was, now) = (words(before.measures), words(after.measures))
    if was == now { return }
    add(
      .evaluated, .question(after.id), "measured \(was) and measures \(now)", before.origin, after.origin)
  }
}

extension Question {
  /// Whether it is the text of an option, which is told with the option.
  var isWriteIn: Bool { if case .derived(_, .writeIn) = origin { true } else { false } }
}
