import Interviews
import Questionnaires
import Texts
import Words

extension PageDriver {
  /// To the page before, or to the question before: never blocked.
  mutating func back() throws {
    if page > 0 { page -= 1 } else { try leave(by: .back) }
  }

  /// To the next page, or to the first open question.
  mutating func forward() throws {
    if page < pageCount - 1 {
      page += 1
    } else if question?.answer == nil || question?.objection != nil {
      message = words.page.isFirstOpen
    } else {
      try leave(by: .next)
    }
  }

  /// Leaves a question without an answer. What was typed is kept: texts that are whole as the answer, others for
  /// when somebody comes back.
  mutating func leave(by input: Input) throws {
    if let question, entry.hasText {
      if let unsaved = (entry as? MentionsEntry)?.unsaved {
        _ = try conductor.take(.answer(unsaved))
      } else {
        drafts[question.address] = entry
      }
    }
    try take(input)
  }

  /// Moves to another row of a grid: one that was answered, or the first that was not.
  mutating func moveInGrid(_ step: Int, _ question: QuestionScreen) throws {
    guard paper.isGrid, let now = battery.firstIndex(where: \.isCurrent) else { return }
    guard battery.indices.contains(now + step) else { return }
    let address = battery[now + step].address
    if step > 0, question.answer == nil { return refuse(words.page.isFirstOpen) }
    try leave(by: .goTo(address.text))
  }

  func goToDialog() -> any Dialog {
    var conductor = conductor
    let lines = conductor.review().lines
    let open = lines.firstIndex { $0.answer == nil } ?? lines.count - 1
    let reached = lines.prefix(open + 1)
    let items = reached.map { PickDialog.Item(id: $0.address.text, label: reviewText($0)) }
    let now = reached.firstIndex { $0.address == question?.address } ?? max(0, reached.count - 1)
    return PickDialog(words.page.goToTitle, items, active: now) { .take(.goTo($0)) }
  }

  mutating func askLanguage() {
    let languages = conductor.interview.questionnaire.languages
    guard languages.count > 1 else { return refuse(words.oneLanguage) }
    let now = languages.firstIndex(of: conductor.interview.language) ?? 0
    dialogs.append(
      PickDialog(words.page.languageTitle, languages.map { .init(id: $0, label: $0) }, active: now) {
        .take(.language($0))
      })
  }

  // MARK: the end

  mutating func pressAtReview(_ key: Key) throws {
    guard case .review(let review) = screen, var list = entry as? ReviewEntry else { return }
    switch list.take(key, review) {
    case .finish: try take(.finish)
    case .goTo(let address): try take(.goTo(address.text))
    case .stay: entry = list
    case .help: dialogs.append(HelpDialog(nil))
    }
  }

  /// Ends with an outcome. The interviewer is told what is to be acted on when the screen is gone.
  mutating func end(_ outcome: String) {
    ending = .completed(outcome)
    if !conductor.interview.start.isSelfCompleted {
      farewell += conductor.alerts().map { clean("\(words.alert) \($0.id): \($0.say)") }
    }
    farewell.append(words.finished(outcome))
  }

  /// Stops. A text that was begun is kept as a note: it is no answer yet, and is not lost.
  mutating func stop(_ input: Input) throws {
    try keepUnfinished()
    try take(input)
  }

  private mutating func keepUnfinished() throws {
    guard question != nil, entry.hasText else { return }
    if let unsaved = (entry as? MentionsEntry)?.unsaved {
      _ = try conductor.take(.answer(unsaved))
    } else if let text = (entry as? TextEntry)?.text, !text.trimmed.isEmpty {
      _ = try conductor.take(.note("(\(words.page.unfinished)) \(text.trimmed)"))
    }
  }

  /// Saves and leaves: nobody is there any more.
  mutating func inputEnded() throws {
    try keepUnfinished()
    _ = try conductor.take(.stop("partial"))
    ending = .inputEnded
  }
}
