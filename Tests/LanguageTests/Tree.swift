import Texts

@testable import Language

/// An expression as a tree in brackets: the kind of each part, and the characters that it stands on.
enum Tree {
  static func of(_ syntax: Syntax, _ text: String) -> String {
    let (name, parts, sets) = described(syntax)
    return node(name, syntax.range, text, parts.map { of($0, text) } + sets.map { of($0, text) })
  }

  static func of(_ set: SetSyntax, _ text: String) -> String {
    let source =
      switch set.source {
      case .named(let name): word(name, text)
      case .of(let kind, let name): "\(word(kind, text)) of \(word(name, text))"
      case .ids(let names): "[\(words(names, text))]"
      }
    return node("set \(source)", set.range, text, [set.condition].compactMap { $0 }.map { of($0, text) })
  }

  private static func node(_ name: String, _ range: TextRange, _ text: String, _ parts: [String]) -> String {
    "\(name) ‹\(characters(range, text))›" + (parts.isEmpty ? "" : " [\(parts.joined(separator: ", "))]")
  }

  private static func described(_ syntax: Syntax) -> (name: String, parts: [Syntax], sets: [SetSyntax]) {
    switch syntax {
    case .unreadable: ("unreadable", [], [])
    case .number(let digits, _): ("number \(digits)", [], [])
    case .text(let text, _): ("text", [.name(Word(text: text, range: syntax.range))], [])
    case .date(let text, _): ("date \(text)", [], [])
    case .name(let name): ("name \(name.text)", [], [])
    case .element(let name, let ids, _):
      ("element \(([name] + ids).map(\.text).joined(separator: " "))", ids.map { .name($0) }, [])
    case .member(let first, let second): ("member", [.name(first), .name(second)], [])
    case .unary(let operation, let inner, _): (operation, [inner], [])
    case .binary(let operation, let left, let right, _): (operation, [left, right], [])
    case .isIn(let inner, let names, _): ("in", [inner] + names.map { .name($0) }, [])
    case .isState(let inner, let negated, let state, _):
      (negated ? "is not" : "is", [inner, .name(state)], [])
    case .matches(let inner, let pattern, _): ("matches", [inner, pattern], [])
    case .call(let function, let arguments, _): ("call \(function.text)", arguments, [])
    case .over(let function, let value, let set, _):
      ("over \(function.text)", [value].compactMap { $0 }, [set])
    }
  }

  private static func words(_ names: [Word], _ text: String) -> String {
    names.map { word($0, text) }.joined(separator: ", ")
  }

  private static func word(_ word: Word, _ text: String) -> String {
    let found = characters(word.range, text)
    return found == word.text ? found : "\(word.text) (\(found))"
  }

  private static func characters(_ range: TextRange, _ text: String) -> String {
    String(decoding: Array(text.utf8)[range.lower..<range.upper], as: UTF8.self)
  }
}
