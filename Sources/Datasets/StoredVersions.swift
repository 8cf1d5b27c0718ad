package import Answers
package import Digests
package import Instruments

/// All versions of all questionnaires in a store, each compiled once.
package struct StoredVersions: Sendable {
  /// A version that cannot be used.
  package struct Unusable: Sendable {
    /// The id of its questionnaire.
    package var questionnaire: String
    /// Its hash.
    package var hash: Digest
    /// Why it cannot be used.
    package var fault: JournalFault
  }

  private var known: [Digest: Result<Questionnaire, JournalFault>] = [:]
  /// The versions that cannot be used.
  package private(set) var unusable: [Unusable] = []

  /// All versions in a store that have interviews.
  package init(_ store: any AnswerStore) throws {
    for id in try store.questionnaireIDs() {
      for version in try store.versions(of: id) {
        let compiled = StoredSource(id, version.hash, version.source).compiled()
        known[version.hash] = compiled
        if case .failure(let fault) = compiled {
          unusable.append(Unusable(questionnaire: id, hash: version.hash, fault: fault))
        }
      }
    }
  }

  /// The questionnaire of a version, or why it cannot be used.
  package subscript(version: Digest) -> Result<Questionnaire, JournalFault> {
    known[version] ?? .failure(.noSource)
  }
}
