import Answers
import Comparisons
import Digests
import Instruments
import Reports

/// Asks before a questionnaire is used whose answers would mean something else than those that are stored.
struct VersionGate {
  private let questionnaire: Questionnaire
  private let library: Library

  init(_ questionnaire: Questionnaire, _ store: any AnswerStore) {
    (self.questionnaire, library) = (questionnaire, Library(store))
  }

  /// The version whose answers mean something else, if the person accepts that; nil if there is none.
  ///
  /// - Throws: `Failure` if the person does not accept it, or cannot be asked.
  func acceptedChanges(isAccepted: Bool, path: String) throws -> Digest? {
    guard let (stored, comparison) = try changes(), !comparison.breaks.isEmpty else { return nil }
    if isAccepted { return stored.hash }
    let report = ComparisonReport(comparison, old: "", new: "", isIdentical: false)
    let changed = report.message(width: Console.messageColumns, onlyBreaks: true)
    Console.say(
      "\(path) has answers to an older version of `\(questionnaire.id)`, which would not mean the same any more.\n\(changed)"
    )
    guard Console.inputIsTerminal else {
      throw Failure(
        .usage,
        "Nothing was asked. To go on with the new version on purpose: --accept-changes. All differences: outsidein diff \(questionnaire.id)@newest FILE."
      )
    }
    guard Console.confirm("Go on with the new version? Exports keep both apart. [y/N] ") else {
      throw Failure(.usage, "Nothing was asked.")
    }
    return stored.hash
  }

  /// The newest stored version and how it differs; nil if this version is stored, or none is.
  private func changes() throws -> (Questionnaire, Comparison)? {
    let versions = try library.store.versions(of: questionnaire.id)
    if versions.contains(where: { $0.hash == questionnaire.hash }) { return nil }
    for version in versions.reversed() {
      guard case .success(let stored) = try library.questionnaire(version.hash, of: questionnaire.id) else {
        continue
      }
      return (stored, Comparison(from: stored, to: questionnaire))
    }
    return nil
  }
}
