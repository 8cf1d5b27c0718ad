import Dates
import Instruments
import Interviews
import Texts
import Words

/// Renders screens as lines of text, for pipes, screen readers and plain terminals.
struct LinePages {
  let words: Words

  /// Everything about a question, except the texts before it.
  func question(_ screen: QuestionScreen, _ remarks: Remarks) -> [String] {
    var lines = [header(screen)]
    if let ask = screen.ask { lines.append(clean(ask)) }
    if let row = screen.row { lines.append("  > \(clean(row))") }
    if let instruct = screen.instruct { lines.append("  [\(words.interviewer): \(clean(instruct))]") }
    lines += screen.form.terminal.prompt(self)
    if screen.isOptional { lines.append("  \(words.optional)") }
    if !screen.missing.isEmpty {
      lines.append(
        "  "
          + screen.missing.map { ":\($0.kind.rawValue) \(clean($0.label ?? name(of: $0.kind)))" }.joined(
            separator: "   "))
    }
    if let answer = screen.answer {
      let text = self.answer(answer, screen.answerText)
      lines.append("  (\(screen.objection == nil ? words.answerNow(text) : words.answerBefore(text)))")
    }
    if let objection = screen.objection { lines.append("  \(problem(objection, screen))") }
    return lines + notes(remarks.at(screen.address).map(\.line))
  }

  /// A wording, with the interviewer instruction.
  func said(_ said: [SpokenText]) -> [String] {
    said.flatMap { said in
      (said.text.map { [clean($0)] } ?? [])
        + (said.instruct.map { ["  [\(words.interviewer): \(clean($0))]"] } ?? []) + [""]
    }
  }

  /// The columns of a row in a list, which any terminal has.
  private static let width = 76

  /// All answers, one per line, with the ids for `:goto`.
  func review(_ screen: ReviewScreen, _ remarks: Remarks) -> [String] {
    let noted = Set(remarks.all.compactMap(\.address))
    var lines = screen.lines.isEmpty ? [] : [words.review]
    lines += screen.lines.map {
      "\(listed($0, rows: 2))  [\($0.address.text)]\(noted.contains($0.address) ? "  [\(words.page.note)]" : "")"
    }
    if screen.isOneTooMany { lines.append(words.quotaFull) }
    if !screen.aside.isEmpty { lines.append(words.setAside(screen.aside.count)) }
    return lines + notes(remarks.all.map { Remarks.listed($0, screen.lines) })
  }

  /// The remarks of interviewers, one per line; empty if there are none.
  func notes(_ notes: [String]) -> [String] {
    notes.isEmpty ? [] : ["  \(words.notes)"] + notes.map { "    \($0)" }
  }

  /// A question with its answer in a list.
  func listed(_ line: ReviewScreen.Line, rows: Int = 1) -> String {
    "  \(ReviewText(words: words, width: Self.width).short(line, rows: rows))"
  }

  /// The answers that were set aside by a changed answer.
  func fallen(_ lines: [ReviewScreen.Line]) -> [String] {
    lines.isEmpty ? [] : [words.page.closesTitle(lines.count)] + lines.map { listed($0) }
  }

  /// The questions in a check, with the commands that go to them.
  func goals(_ lines: [ReviewScreen.Line]) -> [String] {
    lines.map { ":goto \($0.address.text)\(listed($0))" }
  }

  /// The options of a question that contain a text; all options if the text is empty.
  func options(_ form: QuestionScreen.Form, containing text: String) -> [String] {
    list(form.options.filter { $0.label.finds(text) })
  }

  /// An answer in words.
  func answer(_ answer: Answer, _ text: String) -> String {
    switch answer {
    case .given: clean(text)
    case .missing(let kind): "(\(text.isEmpty ? name(of: kind) : clean(text)))"
    }
  }

  /// The answer to a question in words; empty if there is none.
  func answer(_ line: ReviewScreen.Line) -> String { line.answer.map { answer($0, line.text) } ?? "" }

  /// The name of a missing answer.
  func name(of kind: MissingKind) -> String {
    switch kind {
    case .dk: words.dk
    case .na: words.na
    case .refused: words.refused
    case .skipped: words.skipped
    }
  }

  /// Why an input was rejected, and what would be valid.
  func problem(_ problem: InputProblem, _ screen: QuestionScreen?) -> String {
    switch problem {
    case .answerNeeded: words.answerNeeded
    case .notAnOption: words.notAnOption(screen?.form.terminal.sample ?? "")
    case .notANumber: words.notANumber
    case .outOfRange(let low, let high): words.outOfRange(low, high)
    case .notADate: words.notADate
    case .dateOutOfRange(let first, let last): words.dateOutOfRange(first?.text, last?.text)
    case .tooManyDecimals(let most): words.tooManyDecimals(most)
    case .notAnOrder(let places): words.notAnOrder(places)
    case .notTheTotal(let total, let left): words.notTheTotal(total, left)
    case .notExtremes: words.notExtremes(sample(screen?.form.options ?? [], 2))
    case .negativeAmount: words.negativeAmount
    case .exclusive(let label): words.exclusive(clean(label))
    case .tooFew(let least): words.tooFew(least)
    case .tooMany(let most): words.tooMany(most)
    case .tooLong(let most): words.tooLong(most)
    case .noMatch(let message): message.map(clean) ?? words.noMatch
    case .notOffered(let kinds): words.notOffered(kinds.map { ":\($0.rawValue)" }.joined(separator: " "))
    case .check(let message, let canOverride):
      (message.map(clean) ?? words.checkFailed) + (canOverride ? " " + words.canOverride : "")
    case .nothingToOverride: words.nothingToOverride
    case .isFirst: words.isFirst
    case .noSuchQuestion(let id): words.noSuchQuestion(clean(id))
    case .noSuchLanguage([""]): words.oneLanguage
    case .noSuchLanguage(let tags): words.noSuchLanguage(tags.joined(separator: ", "))
    case .stillOpen: words.questionsOpen
    case .isOver: words.isOver
    }
  }

  /// Why a line is not an answer, and what would be valid.
  func problem(_ problem: LineProblem, _ screen: QuestionScreen) -> String {
    switch problem {
    case .problem(let problem): self.problem(problem, screen)
    case .notAnOption(let sample): words.notAnOption(sample)
    case .amounts(let count): words.amountsNeeded(count, amountsSample(screen.form.options, nil))
    case .notAPoint(let low, let high): words.notAPoint("\(low)", "\(high)")
    case .noSuchDay(let day, let last): words.noSuchDay(day, last)
    }
  }

  // MARK: parts

  private func header(_ screen: QuestionScreen) -> String {
    let place = screen.sections.map { "\(clean($0)) - " }.joined()
    return "-- \(place)\(number(screen))"
  }

  /// The number of a question and the total; a plus after the total means that there may be more.
  func number(_ screen: QuestionScreen) -> String {
    words.question(screen.number, "\(screen.total)\(screen.isTotalOpen ? "+" : "")")
  }

  /// Options, one per line, each with its code.
  func list(_ options: [QuestionScreen.Option]) -> [String] {
    let width = options.map { "\($0.code)".count }.max() ?? 0
    return options.map { option in
      let code = "\(option.code)"
      return
        "  \(String(repeating: " ", count: width - code.count))\(code)  \(clean(option.label))\(option.isSpontaneous ? "  [\(words.notReadOut)]" : "")"
    }
  }

  /// The codes that can be typed.
  func sample(_ options: [QuestionScreen.Option], _ count: Int) -> String {
    options.prefix(count).map { "\($0.code)" }.joined(separator: " ")
  }

  /// A sample answer for an allocation: the whole total for one option.
  func amountsSample(_ options: [QuestionScreen.Option], _ total: String?) -> String {
    "\(options.last?.code ?? 1)=\(total ?? "10")"
  }

  /// A text without control characters.
  func clean(_ text: String) -> String { CleanText.forTerminal(text, lines: true) }
}
