import Documents
import Texts

/// Places in an expression's text as places in the file.
struct ExpressionPlaces {
  private let places: ScalarPlaces

  init(_ node: Node) { places = ScalarPlaces(node) }

  /// The bytes of the file that a range of the text stands in.
  func source(_ range: SourceRange) -> SourceRange { places.source(of: range) }
}
