import Instruments
import Interviews
import Texts
import Words

extension PageDriver {
  private var pages: LinePages { LinePages(words: words) }

  func clean(_ text: String) -> String { CleanText.forTerminal(text) }

  /// The name of a missing answer.
  func missingName(_ kind: MissingKind, _ question: QuestionScreen) -> String {
    question.missing.first { $0.kind == kind }?.label.map(clean) ?? pages.name(of: kind)
  }

  /// Formats questions with their answers, with a number of columns before them.
  func reviewText(after columns: Int) -> ReviewText {
    ReviewText(words: words, width: max(8, size.columns - columns))
  }

  /// Why an input was rejected, in words for the full screen.
  func text(of problem: InputProblem) -> String {
    switch problem {
    case .answerNeeded: words.page.answerNeeded
    case .notOffered(let kinds):
      words.notOffered(
        kinds.map { kind in question.map { missingName(kind, $0) } ?? pages.name(of: kind) }.joined(
          separator: ", "))
    case .check(let message, _): message.map(clean) ?? words.checkFailed
    default: pages.problem(problem, question).replacing("\n", with: " ")
    }
  }

  /// Why the typed text is not an answer.
  func text(of problem: LineProblem, _ question: QuestionScreen) -> String {
    switch problem {
    case .problem(let problem): text(of: problem)
    default: pages.problem(problem, question)
    }
  }
}
