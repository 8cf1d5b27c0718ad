import Diagnostics

/// What is looked at once everything has its type: one check a file, registered here.
enum Checks {
  static let all: [@Sendable (Questionnaire, Resolved) -> [Diagnostic]] = [
    VariableNames.check
  ]
}
