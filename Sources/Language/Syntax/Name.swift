import Texts

/// A word of the file that stands for something, with its place in the file.
struct Name: Hashable {
  var text: String
  var range: SourceRange
}
