package import Texts

/// What is wrong with a file of data, and where. It never holds a value: those are personal.
package struct CSVProblem: Error, Hashable {
  /// The file.
  package var file: String
  /// The place, from 1; nil where it is the file as a whole.
  package var place: SourcePosition?
  /// What is wrong and what to do, in full sentences.
  package var sentence: String

  /// `FILE:LINE:COLUMN: sentence`.
  package var message: String {
    guard let place else { return "\(file): \(sentence)" }
    return "\(file):\(place.line):\(place.column): \(sentence)"
  }
}
