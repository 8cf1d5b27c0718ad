import Instruments
import Interviews
import Texts
import Words

extension PageDriver {
  /// The current frame.
  package func frame() -> Frame {
    layout.frame(unsaved != nil ? unsavedParts() : dialogs.last.map(parts) ?? parts())
  }

  var layout: PageLayout { PageLayout(columns: size.columns, rows: size.rows, words: words.page) }

  var isSelfCompleted: Bool { controller.interview.start.isSelfCompleted }

  /// The context in which entries are shown.
  var paper: EntryContext {
    var paper = EntryContext(
      columns: size.columns, room: layout.room, words: words, language: controller.interview.language)
    paper.isSelfCompleted = isSelfCompleted
    guard let question else { return paper }
    paper.battery = battery
    paper.isGrid = !isSelfCompleted && Grid.fits(question.form, battery, columns: size.columns)
    paper.isByRow =
      battery.count > 1 && question.form.terminal.goesByRow(isSelfCompleted: isSelfCompleted)
    return paper
  }

  /// The number of pages of the wording.
  var pageCount: Int {
    switch screen {
    case .question(let question):
      layout.pages(reading(question), below: entry.view(paper).rows.count).count
    case .review(let review): layout.pages(said(review.statements), below: review.lines.count + 2).count
    }
  }

  /// The number of pages of a dialog.
  var dialogPageCount: Int {
    guard let view = dialogs.last?.view(paper) else { return 1 }
    return layout.pages(view.reading, below: view.rows.count).count
  }

  private func parts() -> PageParts {
    switch screen {
    case .question(let question): parts(question)
    case .review(let review): parts(review)
    }
  }

  private func parts(_ question: QuestionScreen) -> PageParts {
    var parts = PageParts(head: head(question))
    let view = entry.view(paper)
    if isReadOn(reading(question), below: view.rows.count, page, &parts) { return parts }
    (parts.rows, parts.active, parts.answer) = (view.rows, view.active, view.answer)
    (parts.message, parts.hint) = (message, view.hint)
    parts.keys = keys(question)
    return parts
  }

  /// Adds a page of the wording (nil: the last page). Returns whether more pages follow.
  private func isReadOn(_ reading: [Row], below count: Int, _ page: Int?, _ parts: inout PageParts) -> Bool {
    let pages = layout.pages(reading, below: count)
    let last = pages.count - 1
    let page = min(page ?? last, last)
    parts.reading = pages[page]
    guard page < last else { return false }
    parts.answer = Row("\(words.page.readOn)  (\(page + 1)/\(pages.count))", cursor: 0)
    parts.message = message
    parts.keys = [("Enter", words.page.next), ("PgUp", words.page.back), ("?", words.page.help)]
    return true
  }

  private func parts(_ review: ReviewScreen) -> PageParts {
    var parts = PageParts(head: head(nil))
    if isReadOn(said(review.statements), below: review.lines.count + 2, page, &parts) { return parts }
    if !review.lines.isEmpty { parts.reading.append(Row(words.review)) }
    guard let list = entry as? ReviewEntry else { return parts }
    let view = list.view(review, remarks, paper)
    (parts.rows, parts.active, parts.answer, parts.message) = (view.rows, view.active, view.answer, message)
    let page = words.page
    parts.keys =
      (list.active == nil ? [("F10", page.end)] : [("Enter", page.choose), (page.space, page.whole)])
      + [
        ("PgUp", page.back), ("?", page.help), (paper.caret("^N"), page.note), (paper.caret("^C"), page.stop),
      ]
    return parts
  }

  private func parts(_ dialog: any Dialog) -> PageParts {
    let view = dialog.view(paper)
    var parts = PageParts(head: head(question))
    if isReadOn(view.reading, below: view.rows.count, dialogPage, &parts) { return parts }
    (parts.rows, parts.active) = (view.rows, view.active)
    (parts.answer, parts.message, parts.keys) = (view.answer, view.message, view.keys)
    return parts
  }

  private func unsavedParts() -> PageParts {
    let problem = unsaved.flatMap { world.canRetry($0.error) } ?? RecoverableError("")
    let goOn = problem.isSaved ? words.page.goOn : words.page.tryAgain
    let keys = [("^O", goOn), ("^C", words.page.leave)]
    var parts = PageParts(head: head(question), keys: keys)
    let title = problem.isSaved ? words.saved : words.page.notSavedTitle
    parts.reading =
      Wrapping.rows(title, mark: "", width: size.columns, isBold: true)
      + Wrapping.rows(CleanText.forTerminal(problem.reason), mark: "", width: size.columns) + [Row("")]
    parts.rows = keys.flatMap { Wrapping.rows($0.1, mark: "  \($0.0)  ", width: size.columns) }
    parts.answer = Row("", cursor: 0)
    return parts
  }

  // MARK: parts

  private func head(_ question: QuestionScreen?) -> (left: String, right: String) {
    let number = question.map { LinePages(words: words).number($0) } ?? ""
    if isSelfCompleted {
      let title = clean(controller.title())
      return (RightToLeft.isIn(title) ? "" : title, number)
    }
    let interview = controller.interview
    let section = question?.sections.last.map(clean) ?? ""
    let place = section.isEmpty || RightToLeft.isIn(section) ? number : "\(section)   \(number)"
    let stored = id.map { "\(words.interview) \($0)" } ?? words.dryRun
    func left(_ parts: [String]) -> String { parts.filter { !$0.isEmpty }.joined(separator: "   ") }
    // If there is no room, drop the least important part first.
    let all = [interview.questionnaire.id, stored, interview.language]
    let heads = [
      (left(all), place), (left([all[0], id ?? "", all[2]]), place),
      (left([all[0], id ?? "", all[2]]), number),
    ]
    return heads.first { DisplayWidth.of($0.0) + 2 + DisplayWidth.of($0.1) <= size.columns }
      ?? (left([id ?? all[0]]), number)
  }

  /// The wording, with the instructions for the interviewer.
  private func reading(_ question: QuestionScreen) -> [Row] {
    var rows = said(question.statements)
    // Shown here if the head has no room for it.
    if let section = question.sections.last, size.columns < 60 || isSelfCompleted || RightToLeft.isIn(section)
    {
      rows += wrapped(section)
    }
    if let ask = question.ask { rows += wrapped(ask, isBold: true) }
    if let row = question.row, !paper.isGrid { rows += wrapped(row, mark: "    ", isBold: true) }
    if let instruct = question.instruct { rows += wrapped(instruct, mark: "  > ") }
    return rows + remarkRows(question)
  }

  private func said(_ said: [SpokenText]) -> [Row] {
    said.flatMap { said in
      (said.text.map { wrapped($0, isBold: true) } ?? [])
        + (said.instruct.map { wrapped($0, mark: "  > ") } ?? []) + [Row("")]
    }
  }

  private func wrapped(_ text: String, mark: String = "", isBold: Bool = false) -> [Row] {
    Wrapping.rows(CleanText.forTerminal(text, lines: true), mark: mark, width: size.columns, isBold: isBold)
  }

  private func keys(_ question: QuestionScreen) -> [(key: String, does: String)] {
    let page = words.page
    var keys = [("Enter", page.next), ("PgUp", page.back)]
    for own in question.form.terminal.keys(page) { keys.insert((own.key, own.does), at: own.place) }
    for missing in question.missing {
      let key = Self.missing.first { $0.value == missing.kind }.map(\.key.name) ?? ""
      keys.append((paper.caret(key), missingName(missing.kind, question)))
    }
    if question.isOptional { keys.append((paper.caret("^K"), page.leaveEmpty)) }
    if question.form.options.count > 9 { keys.insert(("/", page.find), at: 2) }
    let helpKey = question.form.terminal.textEntry == .none ? "?" : "F1"
    return keys + [(helpKey, page.help), (paper.caret("^N"), page.note), (paper.caret("^C"), page.stop)]
  }
}
