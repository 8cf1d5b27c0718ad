import Diagnostics
import Documents
import Texts

/// `!=` and `not` where the question offers a missing answer: of those who gave it the condition is unknown, and does not
/// hold, though nobody would say that they are what is denied.
enum UnknownIfMissing {
  static func check(_ inspection: Inspection) -> [Diagnostic] {
    inspection.expressions.filter(\.isCondition).flatMap { root -> [Diagnostic] in
      var found = Denials()
      found.visit(root.expression.syntax)
      let places = ExpressionPlaces(root.expression.node)
      return found.denials.compactMap { denial in
        guard let number = inspection.resolved.numbers[denial.question],
          !found.tested.contains(denial.question),
          !root.answered.contains(number), inspection.resolved.questions[number].offersMissing
        else { return nil }
        return diagnostic(denial, places)
      }
    }
  }

  private static func diagnostic(_ denial: Denial, _ places: ExpressionPlaces) -> Diagnostic {
    let (id, range) = (denial.question, places.source(denial.range))
    let instead = denial.option.map { "\(denial.written) is not \($0)" }
    return Diagnostic(
      .unknownIfMissing, at: range,
      "where `\(id)` has a missing answer, this is unknown, and does not hold",
      remedy: instead.map {
        "Write `\($0)` if those are meant, too, who gave a missing answer or were not asked; `\(denial.written) is answered and` before it if not."
      }
        ?? "If those without an answer are meant, too, add `or \(denial.written) is not answered`; if not, `\(denial.written) is answered and`."
    )
  }

  /// Something that is denied of a question.
  private struct Denial {
    var question: String
    /// The question as it was written, with its element.
    var written: String
    /// The option that is denied, where there is one.
    var option: String?
    var range: SourceRange
  }

  /// What is denied in an expression, and of which questions missing answers are asked for: who did that has thought of
  /// them.
  private struct Denials {
    var denials: [Denial] = []
    var tested: Set<String> = []

    mutating func visit(_ syntax: Syntax, isDenied: SourceRange? = nil) {
      switch syntax {
      case .unary("not", let inner, let range): visit(inner, isDenied: range)
      case .binary("!=", let left, let right, let range): deny(left, right, range)
      case .binary("==", let left, let right, _):
        if let isDenied { deny(left, right, isDenied) }
      case .binary(_, let left, let right, _):
        if let isDenied, ["has", "<", "<=", ">", ">="].contains(operation(syntax)) {
          deny(left, nil, isDenied)
        } else {
          visit(left, isDenied: isDenied)
          visit(right, isDenied: isDenied)
        }
      case .isIn(let inner, _, _): if let isDenied { deny(inner, nil, isDenied) }
      case .isState(let inner, _, _, _): if let name = Self.question(inner) { tested.insert(name.id) }
      case .unary(_, let inner, _): visit(inner)
      case .call(_, let arguments, _): for argument in arguments { visit(argument) }
      case .unreadable, .number, .text, .date, .name, .element, .member, .matches, .over: break
      }
    }

    private func operation(_ syntax: Syntax) -> String {
      if case .binary(let operation, _, _, _) = syntax { operation } else { "" }
    }

    private mutating func deny(_ left: Syntax, _ right: Syntax?, _ range: SourceRange) {
      guard let question = Self.question(left) else { return }
      var option: String?
      if case .name(let name)? = right { option = name.text }
      denials.append(Denial(question: question.id, written: question.written, option: option, range: range))
    }

    private static func question(_ syntax: Syntax) -> (id: String, written: String)? {
      switch syntax {
      case .name(let name): (name.text, name.text)
      case .element(let name, let indices, _):
        (name.text, name.text + indices.map { "[\($0.text)]" }.joined())
      default: nil
      }
    }
  }
}

extension Resolved.Skeleton {
  /// Whether somebody can leave it without an answer.
  fileprivate var offersMissing: Bool { !isComputed && (!missing.isEmpty || draft.isOptional) }
}
