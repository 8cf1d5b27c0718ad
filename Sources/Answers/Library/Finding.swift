package import Interviews

extension Library {
  /// More than one interview has an id that starts with a text.
  package struct Ambiguity: Error {
    /// The text.
    package var prefix: String
    /// The ids that start with it.
    package var ids: [String]
  }

  /// The journal of the only interview whose id starts with a text, not verified.
  ///
  /// - Throws: `StoreProblem.noInterview`, or `Ambiguity` if there are several.
  package func journal(idPrefix: String) throws -> StoredJournal {
    let prefix = idPrefix.lowercased()
    let heads = try store.heads(idPrefix: prefix)
    let exact = heads.first { $0.id == prefix }
    guard let head = exact ?? heads.first, let journal = try store.journal(head.id) else {
      throw StoreProblem.noInterview(idPrefix)
    }
    guard heads.count == 1 || exact != nil else { throw Ambiguity(prefix: idPrefix, ids: heads.map(\.id)) }
    return journal
  }

  /// The record of the only interview whose id starts with a text.
  ///
  /// - Throws: as `journal(idPrefix:)`, and `UnverifiedInterview` if it does not verify.
  package func record(idPrefix: String) throws -> InterviewRecord {
    let journal = try journal(idPrefix: idPrefix)
    do { return try journal.record() } catch { throw UnverifiedInterview(id: journal.head.id, fault: error) }
  }

  /// The interviews with people that can be continued, in the order of their start; those that do not verify are left out.
  package func openInterviews() throws -> [InterviewSummary] {
    try store.openHeads().compactMap { head in
      try store.journal(head.id)?.read(unverified: false).history.flatMap { InterviewSummary($0) }
    }.filter { $0.isOpen && !$0.start.isSimulated }
  }

  /// The other interviews of the same case in the same wave, from the same perspective; none if there is no case id.
  package func otherInterviews(of start: Start, questionnaire: String, without id: String? = nil) throws
    -> [InterviewSummary]
  {
    if start.caseID.isEmpty { return [] }
    return try store.heads(ofCase: start.caseID, questionnaire: questionnaire).filter { $0.id != id }
      .compactMap { head in
        try store.journal(head.id)?.read(unverified: true).history.flatMap { InterviewSummary($0) }
      }.filter {
        $0.start.wave == start.wave && $0.start.perspective == start.perspective && !$0.start.isSimulated
      }
  }
}
