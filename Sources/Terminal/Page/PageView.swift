import Instruments
import Interviews
import Texts
import Words

extension PageDriver {
  /// The current frame.
  package func frame() -> Frame {
    switch state {
    case .unsaved(let unsaved): layout.frame(parts(unsaved))
    case .inDialog(let dialogs): layout.frame(parts(dialogs))
    case .atPlace, .ended: layout.frame(parts())
    }
  }

  var layout: PageLayout { PageLayout(columns: size.columns, rows: size.rows, words: words.page) }

  var isSelfCompleted: Bool { controller.interview.start.isSelfCompleted }

  /// The context in which entries are shown.
  var context: EntryContext {
    var context = EntryContext(
      columns: size.columns, room: layout.room, words: words, language: controller.interview.language)
    context.isSelfCompleted = isSelfCompleted
    guard case .question(let shown) = place else { return context }
    let form = shown.screen.form
    context.battery = shown.battery
    context.isGrid = !isSelfCompleted && Grid.fits(form, shown.battery, columns: size.columns)
    context.isByRow =
      shown.battery.count > 1 && form.terminal.goesByRow(isSelfCompleted: isSelfCompleted)
    return context
  }

  /// The number of pages of the wording.
  var pageCount: Int {
    switch place {
    case .question(let shown):
      layout.pages(reading(shown.screen), below: shown.entry.view(context).rows.count).count
    case .review(let shown):
      layout.pages(said(shown.screen.statements), below: shown.screen.lines.count + 2).count
    }
  }

  /// The number of pages of a dialog.
  func pageCount(of dialog: any Dialog) -> Int {
    let view = dialog.view(context)
    return layout.pages(view.reading, below: view.rows.count).count
  }

  private func parts() -> PageParts {
    switch place {
    case .question(let shown): parts(shown)
    case .review(let shown): parts(shown)
    }
  }

  private func parts(_ shown: QuestionPage) -> PageParts {
    let question = shown.screen
    var parts = PageParts(head: head(question))
    let view = shown.entry.view(context)
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

  private func parts(_ shown: ReviewPage) -> PageParts {
    let review = shown.screen
    var parts = PageParts(head: head(nil))
    if isReadOn(said(review.statements), below: review.lines.count + 2, page, &parts) { return parts }
    if !review.lines.isEmpty { parts.reading.append(Row(words.review)) }
    let view = shown.list.view(review, remarks, context)
    (parts.rows, parts.active, parts.answer, parts.message) = (view.rows, view.active, view.answer, message)
    let page = words.page
    parts.keys =
      (shown.list.active == nil ? [("F10", page.end)] : [("Enter", page.choose), (page.space, page.whole)])
      + [
        ("PgUp", page.back), ("?", page.help), (context.caret("^N"), page.note),
        (context.caret("^C"), page.stop),
      ]
    return parts
  }

  private func parts(_ dialogs: DialogStack) -> PageParts {
    let view = dialogs.top.view(context)
    var parts = PageParts(head: head(question))
    if isReadOn(view.reading, below: view.rows.count, dialogs.page, &parts) { return parts }
    (parts.rows, parts.active) = (view.rows, view.active)
    (parts.answer, parts.message, parts.keys) = (view.answer, view.message, view.keys)
    return parts
  }

  private func parts(_ unsaved: UnsavedInputs) -> PageParts {
    let problem = unsaved.problem
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
    if let row = question.row, !context.isGrid { rows += wrapped(row, mark: "    ", isBold: true) }
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
      keys.append((context.caret(key), missingName(missing.kind, question)))
    }
    if question.isOptional { keys.append((context.caret("^K"), page.leaveEmpty)) }
    if question.form.options.count > 9 { keys.insert(("/", page.find), at: 2) }
    let helpKey = question.form.terminal.textEntry == .none ? "?" : "F1"
    return keys + [(helpKey, page.help), (context.caret("^N"), page.note), (context.caret("^C"), page.stop)]
  }
}
