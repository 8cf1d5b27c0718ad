/// The limits of a questionnaire file. The diagnostics show them.
package enum Limits {
  /// The maximum number of bytes of a file: 32 MiB.
  package static let bytes = 32 << 20
  /// The maximum depth of nested maps and lists.
  package static let depth = 64
  /// The maximum number of bytes of one text: 64 KiB.
  package static let text = 64 << 10

  /// The maximum number of values of a file, including those that aliases repeat: 200,000, and more for a large file.
  package static func nodes(forBytes count: Int) -> Int { max(200_000, count / 4) }
}
