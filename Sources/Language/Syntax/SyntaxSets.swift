import Texts

extension Syntax {
  /// The sets in an expression, including those in their conditions.
  var sets: [SetSyntax] {
    switch self {
    case .unreadable, .number, .text, .date, .name, .element, .member: []
    case .unary(_, let inner, _), .isIn(let inner, _, _), .isState(let inner, _, _, _): inner.sets
    case .binary(_, let left, let right, _), .matches(let left, let right, _): left.sets + right.sets
    // `count(people)`: only name resolution decides whether `people` is a set or a question.
    case .call(_, let arguments, _): arguments.flatMap { $0.bareSet.map { [$0] } ?? $0.sets }
    case .over(_, let value, let set, _): (value?.sets ?? []) + set.sets
    }
  }

  private var bareSet: SetSyntax? {
    if case .name(let name) = self {
      SetSyntax(source: .named(name), condition: nil, range: name.range)
    } else {
      nil
    }
  }
}

extension SetSyntax {
  /// The set itself, and those in its condition.
  var sets: [SetSyntax] { [self] + (condition?.sets ?? []) }
}

extension Resolved {
  /// The place in the definition of a loop's rounds that uses the rounds of another loop.
  func mention(of other: String, inRoundsOf loop: String) -> SourceRange? {
    guard let (sets, source) = rounds[loop]?.sets else { return nil }
    let found = sets.first { if case .named(let name) = $0.source { name.text == other } else { false } }
    return found.map { ExpressionPlaces(source).source($0.range) }
  }
}

extension Resolved.Rounds {
  /// The sets that the rounds depend on, with the source of their text.
  fileprivate var sets: (sets: [SetSyntax], source: TextSource)? {
    switch self {
    case .times(let times): return (times.syntax.sets, times.source)
    case .set(let set):
      guard case .text(let syntax) = set.source else { return nil }
      return (syntax.sets, set.text)
    case .until: return nil
    }
  }
}
