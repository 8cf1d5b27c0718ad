import Texts

/// An expression as it was written: nothing is known yet of what its names mean.
indirect enum Syntax {
  /// What could not be read: it has been told why.
  case unreadable(SourceRange)
  case number(String, SourceRange)
  case text(String, SourceRange)
  case date(String, SourceRange)
  case name(Name)
  /// `satisfaction[waiting]`, `seen[shop][visit]`.
  case element(Name, [Name], SourceRange)
  /// `segment.tenure`, `sample.region`.
  case member(Name, Name)
  case unary(String, Syntax, SourceRange)
  case binary(String, Syntax, Syntax, SourceRange)
  /// `x in {a, b}`.
  case isIn(Syntax, [Name], SourceRange)
  /// `x is dk`, `x is not personal`.
  case isState(Syntax, negated: Bool, Name, SourceRange)
  case matches(Syntax, Syntax, SourceRange)
  case call(Name, [Syntax], SourceRange)
  /// `count(factors where …)`, `mean(value for factors where …)`.
  case over(Name, value: Syntax?, SetSyntax, SourceRange)

  /// Bytes of the expression's text.
  var range: SourceRange {
    switch self {
    case .number(_, let range), .text(_, let range), .date(_, let range), .element(_, _, let range),
      .unary(_, _, let range),
      .binary(_, _, _, let range), .isIn(_, _, let range), .isState(_, _, _, let range),
      .matches(_, _, let range), .call(_, _, let range), .over(_, _, _, let range),
      .unreadable(let range):
      range
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
    case named(Name)
    /// `options of QUESTION`, `mentions of QUESTION`, `segments of NAME`.
    case of(Name, Name)
    /// `[waiting, fees]`.
    case ids([Name])
  }

  var source: Source
  var condition: Syntax?
  var range: SourceRange
}

/// A word that stands for something, with its place.
struct Name: Hashable {
  var text: String
  var range: SourceRange
}
