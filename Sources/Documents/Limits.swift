/// What a questionnaire file may ask of us. All limits stand here, and each is named in its diagnostic.
package enum Limits {
  /// The most bytes of a file: 32 MiB.
  package static let bytes = 32 << 20
  /// The deepest nesting of maps and lists.
  package static let depth = 64
  /// The most bytes of one text: 64 KiB.
  package static let text = 64 << 10

  /// The most values of a file, each counted as often as aliases repeat it: 200,000, more for a large file.
  package static func nodes(forBytes count: Int) -> Int { max(200_000, count / 4) }
}
