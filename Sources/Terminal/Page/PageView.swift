import Interviews
import Questionnaires
import Texts
import Words

extension PageDriver {
  /// The screen as it is to be seen now.
  package func frame() -> Frame {
    layout.frame(unsaved != nil ? unsavedParts() : dialogs.last.map(parts) ?? parts())
  }

  private var layout: PageLayout { PageLayout(columns: size.columns, rows: size.rows, words: words.page) }

  private var isSelfCompleted: Bool { conductor.interview.start.isSelfCompleted }

  /// What entries are shown on.
  var paper: Paper {
    var paper = Paper(columns: size.columns, words: words, language: conductor.interview.language)
    guard let question else { return paper }
    paper.battery = battery
    paper.isGrid = !isSelfCompleted && Grid.fits(question.form, battery, columns: size.columns)
    return paper
  }

  /// How many pages what is read out takes.
  var pageCount: Int {
    guard let question else { return 1 }
    return layout.pages(reading(question), below: entry.view(paper).rows.count).count
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
    let pages = layout.pages(reading(question), below: view.rows.count)
    let page = min(page, pages.count - 1)
    parts.reading = pages[page]
    guard page == pages.count - 1 else {
      parts.answer = Row(words.page.readOn, cursor: 0)
      parts.message = message
      parts.keys = [("Enter", words.page.next), ("PgUp", words.page.back), ("?", words.page.help)]
      return parts
    }
    (parts.rows, parts.active, parts.answer) = (view.rows, view.active, view.answer)
    parts.message = message.isEmpty ? view.hint : message
    parts.keys = keys(question)
    return parts
  }

  private func parts(_ review: ReviewScreen) -> PageParts {
    var parts = PageParts(head: head(nil))
    parts.reading = said(review.statements) + [Row(words.review)]
    let view = (entry as? ReviewEntry)?.view(review, paper, reviewText) ?? EntryView()
    (parts.rows, parts.active, parts.message) = (view.rows, view.active, message)
    parts.keys = [
      ("Enter", words.page.choose), ("PgUp", words.page.back), ("?", words.page.help),
      ("^N", words.page.note),
      ("^C", words.page.stop),
    ]
    return parts
  }

  private func parts(_ dialog: any Dialog) -> PageParts {
    let view = dialog.view(paper)
    var parts = PageParts(head: head(question), reading: view.reading, rows: view.rows, active: view.active)
    // A long message makes room for what can be done about it.
    parts.reading = Array(view.reading.prefix(max(1, layout.room - min(view.rows.count, 4))))
    (parts.answer, parts.message, parts.keys) = (view.answer, view.message, view.keys)
    return parts
  }

  private func unsavedParts() -> PageParts {
    let reason = unsaved.flatMap { world.canRetry($0.error) } ?? ""
    let keys = [("^O", words.page.tryAgain), ("^C", words.page.leave)]
    var parts = PageParts(head: head(question), keys: keys)
    parts.reading =
      Wrapping.rows(words.page.notSavedTitle, mark: "", width: size.columns, isBold: true)
      + Wrapping.rows(CleanText.forTerminal(reason), mark: "", width: size.columns) + [Row("")]
    parts.rows = keys.flatMap { Wrapping.rows($0.1, mark: "  \($0.0)  ", width: size.columns) }
    parts.answer = Row("", cursor: 0)
    return parts
  }

  // MARK: parts

  private func head(_ question: QuestionScreen?) -> (left: String, right: String) {
    let number = question.map { words.question($0.number, $0.total) } ?? ""
    if isSelfCompleted {
      var conductor = conductor
      let title = clean(conductor.title())
      return (RightToLeft.isIn(title) ? "" : title, number)
    }
    let interview = conductor.interview
    let section = question?.sections.last.map(clean) ?? ""
    let place = section.isEmpty || RightToLeft.isIn(section) ? number : "\(section)   \(number)"
    let stored = id.map { "\(words.interview) \($0)" } ?? words.dryRun
    func left(_ parts: [String]) -> String { parts.filter { !$0.isEmpty }.joined(separator: "   ") }
    // What is wanted least goes first where there is no room.
    let all = [interview.questionnaire.id, stored, interview.language]
    let heads = [
      (left(all), place), (left([all[0], id ?? "", all[2]]), place),
      (left([all[0], id ?? "", all[2]]), number),
    ]
    return heads.first { DisplayWidth.of($0.0) + 2 + DisplayWidth.of($0.1) <= size.columns }
      ?? (left([id ?? all[0]]), number)
  }

  /// What is read out, with what the interviewer should know.
  private func reading(_ question: QuestionScreen) -> [Row] {
    var rows = said(question.statements)
    // Where the head has no place for it.
    if let section = question.sections.last, size.columns < 60 || isSelfCompleted || RightToLeft.isIn(section)
    {
      rows += wrapped(section)
    }
    if let ask = question.ask { rows += wrapped(ask, isBold: true) }
    if let row = question.row, !paper.isGrid { rows += wrapped(row, mark: "    ", isBold: true) }
    if let instruct = question.instruct { rows += wrapped(instruct, mark: "  > ") }
    return rows
  }

  private func said(_ said: [Said]) -> [Row] {
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
    if case .several = question.form { keys.insert(("Space", page.choose), at: 0) }
    if case .text(let lines, _) = question.form, lines > 1 { keys.insert(("^J", page.newLine), at: 1) }
    for missing in question.missing {
      let key = Self.missing.first { $0.value == missing.kind }.map(\.key.name) ?? ""
      keys.append((key, missingName(missing.kind, question)))
    }
    if question.isOptional { keys.append(("^K", page.leaveEmpty)) }
    let helpKey =
      switch question.form {
      case .text, .texts: "F1"
      default: "?"
      }
    return keys + [(helpKey, page.help), ("^N", page.note), ("^C", page.stop)]
  }
}
