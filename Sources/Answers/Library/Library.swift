package import Digests
package import Instruments
package import Interviews

/// The interviews of a store with their questionnaires: each version is compiled once, and each interview is replayed with
/// the version that it was started with.
package final class Library {
  /// The store.
  package let store: any AnswerStore
  private var known: [Digest: Result<Questionnaire, JournalFault>] = [:]

  /// The library of a store.
  package init(_ store: any AnswerStore) { self.store = store }

  /// The questionnaire of a version, or why it cannot be used.
  package func questionnaire(_ version: Digest, of id: String) throws -> Result<Questionnaire, JournalFault> {
    if let known = known[version] { return known }
    let compiled = StoredSource(id, version, try store.source(of: version)).compiled()
    known[version] = compiled
    return compiled
  }

  /// The questionnaire that an interview was started with.
  ///
  /// - Throws: `UnverifiedInterview` if it cannot be used.
  package func questionnaire(of head: InterviewHead) throws -> Questionnaire {
    do { return try questionnaire(head.version, of: head.questionnaire).get() } catch let fault
      as JournalFault
    {
      throw UnverifiedInterview(id: head.id, fault: fault)
    }
  }

  /// The interview as of its last entry.
  ///
  /// - Throws: `UnverifiedInterview` if its questionnaire cannot be used, or if its entries do not match it.
  package func interview(_ history: InterviewHistory) throws -> Interview {
    let questionnaire = try questionnaire(of: history.head)
    let interview = try? Interview(questionnaire, replaying: history.entries.lazy.map(\.event)) {
      try? self.questionnaire($0, of: history.head.questionnaire).get()
    }
    guard let interview else {
      throw UnverifiedInterview(id: history.head.id, fault: .foreign)
    }
    return interview
  }

  /// All versions of all questionnaires that have interviews, each with its fault if it cannot be used.
  package func versions() throws -> [(questionnaire: String, hash: Digest, fault: JournalFault?)] {
    try store.questionnaireIDs().flatMap { id in
      try store.versions(of: id).map { version in
        let compiled = StoredSource(id, version.hash, version.source).compiled()
        known[version.hash] = compiled
        let fault: JournalFault? = if case .failure(let fault) = compiled { fault } else { nil }
        return (id, version.hash, fault)
      }
    }
  }
}
