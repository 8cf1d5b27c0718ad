import Texts

/// An expression as it was written: nothing is known yet of what its names mean.
indirect enum Syntax {
  /// What could not be read: it has been told why.
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

  /// Bytes of the expression's text.
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

/// A set of elements as it was written in text.
struct SetSyntax {
  /// Where the elements come from.
  enum Source {
    /// `factors`, the id of a list, or the id of a loop.
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

/// A word of an expression that stands for something, with its bytes in the expression's text.
struct Word: Hashable {
  var text: String
  var range: TextRange
}
