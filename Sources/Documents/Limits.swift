/// The limits of a questionnaire file. Each limit is named in its diagnostic.
package enum Limits {
  /// The most bytes of a file: 32 MiB.
  package static let bytes = 32 << 20
  /// The deepest nesting of maps and lists.
  package static let depth = 64
  /// The most bytes of one text: 64 KiB.
  package static let text = 64 << 10

  /// The most values of a file, counted each time that an alias repeats them: 200,000, and more for a large file.
  package static func nodes(forBytes count: Int) -> Int { max(200_000, count / 4) }
}
