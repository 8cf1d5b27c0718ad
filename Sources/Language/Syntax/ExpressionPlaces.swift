import Documents
import Instruments
import Texts

/// The source of an expression's text.
enum TextSource {
  /// A node of the file.
  case node(Node)
  /// Generated from something else at a place.
  case derived(from: SourceRange)

  /// The place in the file, including quotes.
  var range: SourceRange {
    switch self {
    case .node(let node): node.range
    case .derived(let place): place
    }
  }

  /// The origin. A derived text is built in.
  var origin: Origin {
    switch self {
    case .node(let node): .written(node.range)
    case .derived: .builtIn
    }
  }
}

/// Maps places in an expression's text to places in the file.
struct ExpressionPlaces {
  private let scalar: ScalarPlaces?
  private let whole: SourceRange

  /// Creates the places of a text. All of a derived text maps to the place that it is derived from.
  init(_ source: TextSource) {
    scalar = if case .node(let node) = source { ScalarPlaces(node) } else { nil }
    whole = source.range
  }

  /// The range in the file for a range of the text.
  func source(_ range: TextRange) -> SourceRange { scalar?.source(of: range) ?? whole }

  /// The range in the file for a range of the text; nil for a derived text.
  func written(_ range: TextRange) -> SourceRange? { scalar?.source(of: range) }
}
