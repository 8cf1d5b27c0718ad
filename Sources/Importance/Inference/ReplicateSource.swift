/// Data whose correlations can be computed again: with other rows, or with the values of a factor handed out anew.
protocol ReplicateSource: Sendable {
  /// The number of rows.
  var rows: Int { get }

  /// The correlations of the data themselves.
  var original: Moments { get }

  /// The correlations of the rows, each counted as often as it was drawn; nil if the outcome has no variance.
  func moments(_ counts: [UInt32]) -> Moments?

  /// The correlations with the values of a factor in a random order among the rows that have one. Weights stay with the outcome.
  func moments(permuting factor: Int, _ resampling: inout Resampling) -> Moments
}
