import Instruments
import Interviews
import Texts
import Words

extension PageDriver {
  /// Goes to the page before, or to the question before. Always allowed.
  mutating func back() throws {
    let last = pageCount - 1
    if let before = page.map({ $0 - 1 }) ?? (last > 0 ? last - 1 : nil), before >= 0 {
      page = before
    } else {
      try leave(by: .back)
    }
  }

  /// Goes to the next page of a long wording.
  mutating func turnPage() {
    let next = (page ?? 0) + 1
    page = next < pageCount - 1 ? next : nil
  }

  /// Goes to the next page, or to the first open question.
  mutating func forward() throws {
    if page != nil {
      turnPage()
    } else if question?.answer == nil || question?.objection != nil {
      message = words.page.isFirstOpen
    } else {
      try leave(by: .next)
    }
  }

  /// Leaves a question without answering. Keeps an unfinished answer for later. If the question has an answer, keeps only a
  /// text, because a code typed over another one may be a mistake.
  mutating func leave(by input: Input) throws {
    if case .question(let shown) = place, shown.isTouched,
      shown.entry.draft != nil || shown.screen.answer == nil
    {
      drafts[shown.screen.address] = (shown.entry, shown.screen.form)
    }
    try take(input)
  }

  /// Moves to another row of a battery: an answered one, or the first unanswered one.
  mutating func moveToRow(_ step: Int, _ shown: QuestionPage) throws {
    let battery = shown.battery
    guard context.isByRow, let now = battery.firstIndex(where: \.isCurrent) else { return }
    guard battery.indices.contains(now + step) else { return }
    let address = battery[now + step].address
    if step > 0, shown.screen.answer == nil { return refuse(words.page.isFirstOpen) }
    try leave(by: .goTo(address.text))
  }

  func goToDialog() -> any Dialog {
    let lines = controller.review().lines
    let open = lines.firstIndex { $0.answer == nil } ?? lines.count - 1
    let reached = lines.prefix(open + 1)
    let text = reviewText(after: 5)
    let items = reached.map {
      PickDialog.Item(id: $0.address.text, label: text.short($0), words: text.whole($0))
    }
    let now = reached.firstIndex { $0.address == question?.address } ?? max(0, reached.count - 1)
    return PickDialog(words.page.goToTitle, items, active: now) { .take(.goTo($0)) }
  }

  mutating func askLanguage() {
    let languages = controller.interview.questionnaire.languages
    guard languages.count > 1 else { return refuse(words.oneLanguage) }
    let now = languages.firstIndex(of: controller.interview.language) ?? 0
    let items = languages.map { tag in
      PickDialog.Item(id: tag, label: Words.name(of: tag).map { "\(tag)  \($0)" } ?? tag)
    }
    open(PickDialog(words.page.languageTitle, items, active: now) { .take(.language($0)) })
  }

  // MARK: the end

  /// Handles a key at the review.
  mutating func press(_ key: Key, at shown: ReviewPage) throws {
    var shown = shown
    let review = shown.screen
    let reply = shown.list.take(key, review, remarks, words)
    place = .review(shown)
    switch reply {
    case .stay: break
    case .finish: try take(unfinished() + [.finish])
    case .notYet: refuse("\(words.page.finish): \(words.page.finishBy(words.finishWord))")
    case .goTo(let address): try take(.goTo(address.text))
    case .whole(let line): open(WholeDialog(reviewText(after: 0), line))
    case .remark(let remark): open(NotesDialog([Remarks.listed(remark, review.lines)]))
    case .back: try back()
    case .help: open(HelpDialog(nil, isSelfCompleted: isSelfCompleted))
    }
  }

  /// Ends the interview with an disposition. Alerts are printed for the interviewer after the full screen is closed.
  mutating func end(_ disposition: Disposition) {
    state = .ended(.completed(disposition))
    if !controller.interview.start.isSelfCompleted {
      farewell += controller.alerts().map { clean("\(words.alert) \($0.id): \($0.say)") }
    }
    farewell.append(words.finished(disposition.word))
  }

  /// The inputs that keep unfinished texts: mentions as an answer, other texts as notes.
  func unfinished() -> [Input] {
    var inputs: [Input] = []
    for case let dialog as WritingDialog in dialogs?.all ?? [] {
      if let note = dialog.unfinishedNote { inputs.append(.note(note)) }
    }
    for (address, draft) in drafts.sorted(by: { $0.key.text < $1.key.text }) {
      if let text = draft.entry.draft { inputs.append(.note(Unfinished.note(text, at: address.text, words))) }
    }
    guard case .question(let shown) = place, let text = shown.entry.draft else { return inputs }
    if let answer = (shown.entry as? MentionsEntry)?.answer, isTaken(answer) {
      return inputs + [.answer(answer)]
    }
    return inputs + [.note(Unfinished.note(text, words))]
  }

  /// Whether an answer would be accepted.
  private func isTaken(_ answer: Answer) -> Bool {
    if case .record = controller.interview.handle(.answer(answer)) { return true }
    return false
  }

  /// Saves and leaves, because the input has ended.
  mutating func inputEnded() throws {
    var inputs = unfinished()
    if case .unsaved(let unsaved) = state { inputs = unsaved.inputs + inputs }
    for input in inputs where input != .leave {
      _ = try controller.take(input)
    }
    _ = try controller.take(.leave)
    state = .ended(.inputEnded)
  }
}
