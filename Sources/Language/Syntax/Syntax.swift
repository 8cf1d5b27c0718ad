import Texts

/// The syntax tree of an expression. Its names are not resolved.
indirect enum Syntax {
  /// An expression with a syntax error, which is already reported.
  case unreadable
  case number(String, TextRange)
  case text(String, TextRange)
  case date(String, TextRange)
  case name(Word)
  /// `satisfaction[waiting]`, `seen[shop][visit]`.
  case element(Word, [Word], TextRange)
  /// `segment.tenure`, `sample.region`.
  case member(Word, Word)
  case unary(String, Syntax, TextRange)
  case binary(String, Syntax, Syntax, TextRange)
  /// `x in {a, b}`.
  case isIn(Syntax, [Word], TextRange)
  /// `x is dk`, `x is not personal`.
  case isState(Syntax, negated: Bool, Word, TextRange)
  case matches(Syntax, Syntax, TextRange)
  case call(Word, [Syntax], TextRange)
  /// `count(factors where …)`, `mean(value for factors where …)`.
  case over(Word, value: Syntax?, SetSyntax, TextRange)

  /// The byte range in the expression's text.
  var range: TextRange {
    switch self {
    case .number(_, let range), .text(_, let range), .date(_, let range), .element(_, _, let range),
      .unary(_, _, let range),
      .binary(_, _, _, let range), .isIn(_, _, let range), .isState(_, _, _, let range),
      .matches(_, _, let range), .call(_, _, let range), .over(_, _, _, let range):
      range
    case .unreadable: TextRange(0, 0)
    case .name(let name): name.range
    case .member(let first, let second): first.range.joined(with: second.range)
    }
  }
}

/// The syntax tree of a set of elements.
struct SetSyntax {
  /// The source of the elements.
  enum Source {
    /// `factors`, or the id of a list or loop.
    case named(Word)
    /// `options of QUESTION`, `mentions of QUESTION`, `segments of NAME`.
    case of(Word, Word)
    /// `[waiting, fees]`.
    case ids([Word])
  }

  var source: Source
  var condition: Syntax?
  var range: TextRange
}

/// A name in an expression, with its byte range in the expression's text.
struct Word: Hashable {
  var text: String
  var range: TextRange
}
