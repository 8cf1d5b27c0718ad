import Diagnostics
import Documents
import Instruments
import Texts

/// `!=` and `not` where the question offers a missing answer: of those who gave it the condition is unknown, and does not
/// hold, though nobody would say that they are what is denied.
enum UnknownIfMissing {
  static func check(_ inspection: Inspection) -> [Diagnostic] {
    let questionnaire = inspection.questionnaire
    return inspection.expressions.filter(\.isCondition).flatMap { root -> [Diagnostic] in
      var found = Denials()
      found.visit(root.expression)
      return found.denials.compactMap { denial in
        guard !found.tested.contains(denial.question), !root.answered.contains(denial.question),
          questionnaire.questions[denial.question].offersMissing
        else { return nil }
        return diagnostic(denial, inspection)
      }
    }
  }

  private static func diagnostic(_ denial: Denial, _ inspection: Inspection) -> Diagnostic {
    let id = inspection.questionnaire.questions[denial.question].id
    // As it was written, with its element, on one line.
    let written = inspection.document.source[denial.written].split(whereSeparator: \.isWhitespace)
      .joined(separator: " ")
    let instead = denial.option.map { "\(written) is not \($0)" }
    return Diagnostic(
      .unknownIfMissing, at: denial.place,
      "where `\(id)` has a missing answer, this is unknown, and does not hold",
      remedy: instead.map {
        "Write `\($0)` if those are meant, too, who gave a missing answer or were not asked; `\(written) is answered and` before it if not."
      }
        ?? "If those without an answer are meant, too, add `or \(written) is not answered`; if not, `\(written) is answered and`."
    )
  }

  /// Something that is denied of a question.
  private struct Denial {
    /// The number of the question.
    var question: Int
    /// Where the question is named.
    var written: SourceRange
    /// The option that is denied, where there is one.
    var option: String?
    var place: SourceRange
  }

  /// What is denied in an expression, and of which questions missing answers are asked for: who did that has thought of
  /// them.
  private struct Denials {
    var denials: [Denial] = []
    var tested: Set<Int> = []

    /// Looks at an expression; `isDenied` is the place of the `not` before it.
    mutating func visit(_ expression: Expression, isDenied: SourceRange? = nil) {
      switch expression.form {
      case .not(let inner): visit(inner, isDenied: expression.place)
      case .compare(.notEqual, let left, let right): deny(left, right, expression.place)
      case .compare(.equal, let left, let right): deny(left, right, isDenied)
      case .compare(_, let left, _), .has(let left, _), .isIn(let left, _): deny(left, nil, isDenied)
      case .and(let left, let right), .or(let left, let right):
        visit(left, isDenied: isDenied)
        visit(right, isDenied: isDenied)
      case .isState(let inner, _):
        if let question = inner.question { tested.insert(question) }
      case .choose, .summary, .countChosen, .yearsBetween, .arithmetic:
        for part in expression.parts { visit(part) }
      default: break
      }
    }

    private mutating func deny(_ left: Expression, _ right: Expression?, _ place: SourceRange?) {
      guard let place, let question = left.question, let written = left.place else { return }
      var option: String?
      if case .option(let id)? = right?.form { option = id }
      denials.append(Denial(question: question, written: written, option: option, place: place))
    }
  }
}

extension Expression {
  /// The number of the question whose answer it is, if it is one.
  fileprivate var question: Int? {
    switch form {
    case .field(let reference), .amount(let reference, _, _): reference.question
    default: nil
    }
  }
}

extension Question {
  /// Whether somebody can leave it without an answer.
  fileprivate var offersMissing: Bool { !isComputed && (!missing.isEmpty || isOptional) }
}
