import Instruments
import Texts

/// The question for the text of an option with `write_in`. It follows the question with the option, and is asked,
/// recorded, and exported like any other question.
enum WriteIn {
  /// The question for an option, like one written by the author.
  static func question(for element: Draft.Element, of question: Draft.Question, rows: CodeFrame.Binding?)
    -> Draft.Question
  {
    let range = element.name.range
    let name = Name(text: "\(question.name.text)_\(element.name.text)_text", range: question.name.range)
    var text = Draft.Question(
      kind: OpenKind.name, name: name, ask: element.writeIn.ask ?? element.label,
      shape: .text(lines: 1, characters: nil, pattern: nil, message: nil),
      origin: .derived(from: question.name.range, by: .writeIn))
    text.each = question.each
    text.missing = question.missing
    if let variable = question.variable {
      text.variable = Name(text: "\(variable.text)_\(element.name.text)_text", range: variable.range)
    }
    let condition = Draft.Expression(
      syntax: isChosen(element, of: question, rows: rows), source: .derived(from: range))
    if rows == nil { text.condition = condition } else { text.rowCondition = condition }
    return text
  }

  /// The condition that an option is chosen, in the current row if there are rows.
  private static func isChosen(
    _ element: Draft.Element, of question: Draft.Question, rows: CodeFrame.Binding?
  )
    -> Syntax
  {
    // The words are derived, so they have no place in a text.
    func word(_ text: String) -> Word { Word(text: text, range: TextRange(0, 0)) }
    let asked = word(question.name.text)
    let answer = rows.map { Syntax.element(asked, [word($0.rawValue)], asked.range) } ?? .name(asked)
    let isSeveral = if case .someOf = question.shape { true } else { false }
    return .binary(isSeveral ? "has" : "==", answer, .name(word(element.name.text)), asked.range)
  }
}

extension Draft.Set {
  /// Whether it is `options of QUESTION`.
  var isCarriedForward: Bool {
    if case .text(let syntax) = source, case .of(let kind, _) = syntax.source {
      kind.text == "options"
    } else {
      false
    }
  }
}

extension Draft.Question {
  /// The set of options that can be chosen, if any.
  var options: Draft.Set? { shape.choices }
}
