import Texts

/// A name in the file, with its place.
struct Name: Hashable {
  var text: String
  var range: SourceRange
}
