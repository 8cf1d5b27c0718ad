package import Analyses

/// The origin of the numbers in an importance report.
package struct ImportanceContext: Sendable {
  /// The questionnaire's title, or the name of the file.
  package var title: String
  /// The noun for rows: `interviews` or `rows`.
  package var rows = "interviews"
  /// The wave, if only one is included.
  package var wave: String?
  /// The column of the weights, if any.
  package var weights: String?
  /// The number of questionnaire versions among the interviews.
  package var versions = 1
  /// Whether simulated interviews are included.
  package var simulated = false
  /// The random seed of the bootstrap.
  package var seed: UInt64 = 1

  /// The numbers and words of the file that count as missing answers.
  package var taken: [TakenAsMissing] = []

  /// What the reader can do about a warning in the program that shows it; nil if nothing.
  package var hint: @Sendable (AnalysisWarning) -> String? = { _ in nil }

  /// A context with a title.
  package init(title: String) { self.title = title }

  /// A number of rows with its noun: `1 interview`, `2 interviews`.
  func counted(_ count: Int) -> String {
    "\(Figures.count(count)) \(count == 1 ? String(rows.dropLast()) : rows)"
  }

  /// A warning in full sentences, with the hint.
  func sentence(_ warning: AnalysisWarning) -> String {
    [warning.sentence, hint(warning)].compactMap { $0 }.joined(separator: " ")
  }

  /// The context in one line: `You and your bank; wave 2026q4; weighted by w`.
  var line: String {
    let parts = [
      title, wave.map { "wave \($0)" }, weights.map { "weighted by \($0)" },
      versions > 1 ? "\(versions) versions of the questionnaire" : nil,
      simulated ? "simulated interviews included" : nil,
    ]
    return parts.compactMap { $0 }.joined(separator: "; ")
  }
}
