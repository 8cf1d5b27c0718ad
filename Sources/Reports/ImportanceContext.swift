/// What a report of importance says of where its numbers come from.
package struct ImportanceContext: Sendable {
  /// The questionnaire's title, or the name of the file.
  package var title: String
  /// What a row is: `interviews`, or `rows`.
  package var rows = "interviews"
  /// The wave, where only one was taken.
  package var wave: String?
  /// The weights, where there are any.
  package var weights: String?
  /// How many versions of the questionnaire the interviews were made with.
  package var versions = 1
  /// Whether simulated interviews are among them.
  package var simulated = false
  /// The seed that the bootstrap was drawn from.
  package var seed: UInt64 = 1

  /// A context with a title.
  package init(title: String) { self.title = title }

  /// One line about all of that: `You and your bank; wave 2026q4; weighted by w; simulated`.
  var line: String {
    let parts = [
      title, wave.map { "wave \($0)" }, weights.map { "weighted by \($0)" },
      versions > 1 ? "\(versions) versions of the questionnaire" : nil,
      simulated ? "simulated interviews included" : nil,
    ]
    return parts.compactMap { $0 }.joined(separator: "; ")
  }
}
