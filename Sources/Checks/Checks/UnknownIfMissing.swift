import Diagnostics
import Documents
import Instruments
import Texts

/// Negated conditions (`!=`, `not`) on questions that can have a missing answer. For respondents who gave a missing
/// answer, the condition is unknown, which counts as not true, although authors usually expect it to be true.
enum UnknownIfMissing {
  static func check(_ inspection: Inspection) -> [Diagnostic] {
    let questionnaire = inspection.questionnaire
    return inspection.expressions.filter(\.isCondition).flatMap { root -> [Diagnostic] in
      var found = Negations()
      found.visit(root.expression)
      return found.negations.compactMap { negation in
        guard !found.tested.contains(negation.question), !root.answered.contains(negation.question),
          questionnaire.questions[negation.question].offersMissing
        else { return nil }
        return diagnostic(negation, inspection)
      }
    }
  }

  private static func diagnostic(_ negation: Negation, _ inspection: Inspection) -> Diagnostic {
    let id = inspection.questionnaire.questions[negation.question].id
    // The author's text, with the element in brackets, on one line.
    let written = inspection.document.source[negation.written].split(whereSeparator: \.isWhitespace)
      .joined(separator: " ")
    let instead = negation.option.map { "\(written) is not \($0)" }
    return Diagnostic(
      .unknownIfMissing, at: negation.place,
      "if `\(id)` has a missing answer, this is unknown, which counts as not true",
      remedy: instead.map {
        "To include people who gave a missing answer or were not asked, write `\($0)`; to exclude them, write `\(written) is answered and` before it."
      }
        ?? "To include people without an answer, add `or \(written) is not answered`; to exclude them, write `\(written) is answered and` before it."
    )
  }

  /// A negated comparison with the answer to a question.
  private struct Negation {
    /// The index of the question.
    var question: Int
    /// The place where the condition names the question.
    var written: SourceRange
    /// The option that is excluded, if there is one.
    var option: String?
    var place: SourceRange
  }

  /// The negated comparisons in an expression.
  private struct Negations {
    var negations: [Negation] = []
    /// The indices of the questions that the expression also tests with `is`. They are not reported, because the author
    /// already handles missing answers.
    var tested: Set<Int> = []

    /// Visits an expression; `negation` is the place of the `not` before it.
    mutating func visit(_ expression: Expression, negation: SourceRange? = nil) {
      switch expression.form {
      case .not(let inner): visit(inner, negation: expression.place)
      case .compare(.notEqual, let left, let right): add(left, right, expression.place)
      case .compare(.equal, let left, let right): add(left, right, negation)
      case .compare(_, let left, _), .has(let left, _), .isIn(let left, _): add(left, nil, negation)
      case .and(let left, let right), .or(let left, let right):
        visit(left, negation: negation)
        visit(right, negation: negation)
      case .isState(let inner, _):
        if let question = inner.question { tested.insert(question) }
      case .choose, .summary, .countChosen, .yearsBetween, .arithmetic:
        for part in expression.parts { visit(part) }
      default: break
      }
    }

    private mutating func add(_ left: Expression, _ right: Expression?, _ place: SourceRange?) {
      guard let place, let question = left.question, let written = left.place else { return }
      var option: String?
      if case .option(let id)? = right?.form { option = id }
      negations.append(Negation(question: question, written: written, option: option, place: place))
    }
  }
}

extension Expression {
  /// The index of the question, if the expression is the answer to one.
  fileprivate var question: Int? {
    switch form {
    case .field(let reference), .amount(let reference, _, _): reference.question
    default: nil
    }
  }
}

extension Question {
  /// Whether it can have a missing answer.
  fileprivate var offersMissing: Bool { !isComputed && (!missing.isEmpty || isOptional) }
}
