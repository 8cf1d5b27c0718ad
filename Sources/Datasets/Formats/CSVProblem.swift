package import Texts

/// What is wrong with a data file, and where. It never contains values, because they are personal data.
package struct CSVProblem: Error, Hashable {
  /// The file.
  package var file: String
  /// The position; nil if the problem concerns the whole file.
  package var place: SourcePosition?
  /// What is wrong, and what to do, in full sentences.
  package var sentence: String

  /// `FILE:LINE:COLUMN: sentence`.
  package var message: String {
    guard let place else { return "\(file): \(sentence)" }
    return "\(file):\(place.line):\(place.column): \(sentence)"
  }
}
