import Texts

/// The text that an option asks for when it is chosen is a question of its own, behind the one with the option: so it is
/// asked, journaled, gone back to and exported as any other.
enum WriteIn {
  /// The question, as if the author had written it.
  static func question(for element: Draft.Element, of question: Draft.Question, rows: Base.Binding?)
    -> Draft.Question
  {
    let range = element.name.range
    let name = Name(text: "\(question.name.text)_\(element.name.text)_text", range: question.name.range)
    var text = Draft.Question(
      kind: OpenKind.name, name: name, shape: .text(lines: 1, characters: nil, pattern: nil, message: nil))
    text.ask = element.writeIn.ask ?? element.label
    text.each = question.each
    text.missing = question.missing
    text.isGenerated = true
    if let variable = question.variable {
      text.variable = Name(text: "\(variable.text)_\(element.name.text)_text", range: variable.range)
    }
    guard let node = question.options?.node else { return text }
    let asked = Name(text: question.name.text, range: range)
    let option = Syntax.name(Name(text: element.name.text, range: range))
    let answer =
      rows.map { Syntax.element(asked, [Name(text: $0.rawValue, range: range)], range) } ?? .name(asked)
    let isSeveral = if case .someOf = question.shape { true } else { false }
    let condition = Syntax.binary(isSeveral ? "has" : "==", answer, option, range)
    if rows == nil {
      text.condition = Draft.Expression(syntax: condition, node: node)
    } else {
      text.rowCondition = Draft.Expression(syntax: condition, node: node)
    }
    return text
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
  var options: Draft.Set? {
    switch shape {
    case .oneOf(let set), .someOf(let set, _, _, _): set
    default: nil
    }
  }
}
