import Instruments
import Interviews
import Texts
import Words

extension LineDriver {
  /// The effect of a command.
  enum Step {
    case stay, go
    case leave(Ending)
  }

  /// Runs a command.
  mutating func obey(_ command: LineCommand, _ screen: QuestionScreen?) throws -> Step {
    let isBehind = try command.leavesQuestion && takeTexts(screen)
    func step(_ wasTaken: Bool) -> Step { wasTaken ? .go : .stay }
    switch command {
    case .missing(let kind): return step(try missing(kind, screen))
    case .back:
      // Saved mentions are an answer: the interview stands behind this question, and one step leads to it only.
      if isBehind, try !take(.back, screen) { return .stay }
      return step(try take(.back, screen))
    case .next: return step(try take(.next, screen))
    case .goTo(let id): return step(try take(.goTo(id), screen))
    case .override(let reason): return step(try take(.override(reason), screen))
    case .language(let tag): return step(try changeLanguage(tag, screen))
    case .stop(let disposition): return try stop(disposition, screen)
    case .note(let text):
      if try take(.note(text), screen) { print([pages.words.saved]) }
    // A respondent at a kiosk should not get to another program.
    case .edit where isSelfCompleted: print([pages.words.noSuchCommand(":edit")])
    case .edit: return step(try edit(screen))
    case .review: print(pages.review(controller.review(), remarks))
    case .list(let text): if let screen { print(pages.options(screen.form, containing: text)) }
    case .help: help(screen)
    case .unknown(let word): print([pages.words.noSuchCommand(CleanText.forTerminal(word))])
    case .incomplete(let command, let needs): print([pages.words.commandNeeds(command, needs)])
    }
    return .stay
  }

  private mutating func missing(_ kind: String, _ screen: QuestionScreen?) throws -> Bool {
    guard let screen, let kind = MissingKind(rawValue: kind) else {
      print([howToFinish])
      return false
    }
    if case .byLine(let atMost) = screen.form.terminal.textEntry, !texts.isEmpty {
      print([pages.words.mentionsEnd(atMost)])
      return false
    }
    return try take(.answer(.missing(kind)), screen)
  }

  private mutating func changeLanguage(_ tag: String, _ screen: QuestionScreen?) throws -> Bool {
    guard try take(.language(tag), screen) else { return false }
    // The interface texts change too, if they are available in that language.
    if let words = Words.spoken(tag) { pages = LinePages(words: words) }
    return true
  }

  private mutating func stop(_ word: String, _ screen: QuestionScreen?) throws -> Step {
    let disposition = Disposition(given: word)
    guard word.isEmpty || disposition != nil else {
      print([pages.words.badOutcome])
      return .stay
    }
    guard try take(disposition.map(Input.stop) ?? .leave, screen),
      case .stopped(let given) = controller.interview.status
    else { return .stay }
    return .leave(.stopped(given))
  }

  private mutating func edit(_ screen: QuestionScreen?) throws -> Bool {
    guard let screen, screen.form.terminal.textEntry == .whole else {
      print([pages.words.onlyOpenTexts])
      return false
    }
    guard let edit = world.edit else {
      print([pages.words.noEditor])
      return false
    }
    let written = edit(screen.answer == nil ? "" : screen.answerText) ?? ""
    let text = CleanText.forTerminal(written.replacing("\r\n", with: "\n"), lines: true).trimmedEnd
    return try !text.isEmpty && take(.answer(.given(.text(text))), screen)
  }

  private func help(_ screen: QuestionScreen?) {
    if let screen {
      print([screen.help.map { CleanText.forTerminal($0, lines: true) } ?? pages.words.noHelp])
    }
    let commands = pages.words.commands.filter { !isSelfCompleted || $0.command != ":edit" }
    let width = commands.map(\.command.count).max() ?? 0
    print(
      commands.map {
        "  \($0.command)\(String(repeating: " ", count: width - $0.command.count))  \($0.does)"
      })
  }
}
