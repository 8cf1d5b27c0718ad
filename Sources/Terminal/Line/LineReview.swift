import Instruments
import Interviews
import Texts
import Words

// The review before the end, and the end of the input.
extension LineDriver {
  /// Whether a line finishes the interview: the word does; in a pipe also an empty line, because nobody can press Enter too
  /// often there.
  var howToFinish: String {
    world.isTerminal ? pages.words.wordFinishes(pages.words.finishWord) : pages.words.enterFinishes
  }

  /// Reads lines at the review. The word finishes the interview, and so does the end of piped input.
  mutating func askAtReview() throws -> Ending? {
    while true {
      guard let line = readLine() else {
        if world.isTerminal { return try inputEnded() }
        return try finish()
      }
      if line.trimmed.isEmpty ? !world.isTerminal : line.trimmed.folded == pages.words.finishWord.folded {
        return try finish()
      }
      guard let command = LineCommand(line) else {
        print([howToFinish])
        continue
      }
      switch try obey(command, nil) {
      case .stay: continue
      case .go: return nil
      case .leave(let ending): return ending
      }
    }
  }

  private mutating func finish() throws -> Ending? {
    let raised = controller.alerts()
    guard try take(.finish, nil) else { return nil }
    guard case .completed(let disposition) = controller.interview.status else { return nil }
    if !isSelfCompleted {
      print(raised.map { CleanText.forTerminal("\(pages.words.alert) \($0.id): \($0.say)") })
    }
    print([pages.words.finished(disposition.word)])
    return .completed(disposition)
  }

  mutating func inputEnded() throws -> Ending {
    _ = try controller.take(.leave)
    return .inputEnded
  }
}
