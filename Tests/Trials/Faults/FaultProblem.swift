/// What a fault must not lead to.
package enum FaultProblem: String, CaseIterable, Sendable {
  /// A signal ended the program.
  case signal
  /// It ended with a status that is documented nowhere.
  case status
  /// It failed without a word.
  case silent
  /// An acknowledged answer is missing.
  case lost
  /// The answers file cannot be used afterwards.
  case unusable
  /// An output file is incomplete.
  case half
  /// A draft stays behind.
  case draft
  /// A passing error of the disk is called damage.
  case damage
  /// An error of the disk is called a matter of permissions.
  case permission
  /// Nothing is lost, and the program says that the log is missing.
  case alarm
}
