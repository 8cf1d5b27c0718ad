import Documents
import Instruments
import Texts

/// What the text of an expression was taken from.
enum TextSource {
  /// An author wrote it.
  case node(Node)
  /// It was made of something else at a place.
  case derived(from: SourceRange)

  /// Where it is in the file, with its quotes.
  var range: SourceRange {
    switch self {
    case .node(let node): node.range
    case .derived(let place): place
    }
  }

  /// Where it comes from; what was derived was not written.
  var origin: Origin {
    switch self {
    case .node(let node): .written(node.range)
    case .derived: .builtIn
    }
  }
}

/// Places in an expression's text as places in the file.
struct ExpressionPlaces {
  private let scalar: ScalarPlaces?
  private let whole: SourceRange

  /// The places of a text that an author wrote.
  init(_ node: Node) { (scalar, whole) = (ScalarPlaces(node), node.range) }

  /// The places of a text; all of what was derived is where it was derived from.
  init(_ source: TextSource) {
    scalar = if case .node(let node) = source { ScalarPlaces(node) } else { nil }
    whole = source.range
  }

  /// The bytes of the file that a range of the text was written as.
  func source(_ range: TextRange) -> SourceRange { scalar?.source(of: range) ?? whole }

  /// The same, nil where no author wrote the text.
  func written(_ range: TextRange) -> SourceRange? { scalar?.source(of: range) }
}
