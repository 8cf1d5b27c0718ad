import Instruments
import Texts

/// The text that an option asks for when it is chosen is a question of its own, behind the one with the option: so it is
/// asked, journaled, gone back to and exported as any other.
enum WriteIn {
  /// The question, as if the author had written it.
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

  /// That an option is chosen, in the current row where there are rows.
  private static func isChosen(
    _ element: Draft.Element, of question: Draft.Question, rows: CodeFrame.Binding?
  )
    -> Syntax
  {
    // Nobody wrote the words, so that they have no place in a text.
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
  /// The set of the options that can be chosen, if any can.
  var options: Draft.Set? { shape.choices }
}
