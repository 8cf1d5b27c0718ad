import Instruments
import Interviews

/// Reads and verifies journals. One reader for many journals is faster: it reuses parsed addresses.
package struct JournalReader {
  private var addresses = Addresses()
  private var proof = JournalProof()

  /// A new reader.
  package init() {}

  /// The history of an interview, and what is wrong with its journal. A journal that does not verify gives a history only
  /// if `unverified`, and if it can be read.
  package mutating func read(_ journal: StoredJournal, unverified: Bool) -> (
    history: InterviewHistory?, doubt: UnverifiedInterview?
  ) {
    do {
      return (try history(journal), nil)
    } catch {
      let doubt = UnverifiedInterview(id: journal.head.id, fault: error)
      return (unverified ? try? self.unverified(journal) : nil, doubt)
    }
  }

  /// The verified history of an interview.
  ///
  /// - Throws: `JournalFault` if an entry is missing, was changed, or cannot be read.
  mutating func history(_ journal: StoredJournal) throws(JournalFault) -> InterviewHistory {
    if let fault = proof.fault(journal) { throw fault }
    return try unverified(journal)
  }

  /// The history of an interview without verification.
  ///
  /// - Throws: `JournalFault` if an entry cannot be read.
  private mutating func unverified(_ journal: StoredJournal) throws(JournalFault) -> InterviewHistory {
    var history = InterviewHistory(head: journal.head, entries: [])
    history.entries.reserveCapacity(journal.lines.count)
    for line in journal.lines {
      history.entries.append(.init(event: try event(line, journal), moment: line.moment))
    }
    guard case .started(let start)? = history.entries.first?.event else { throw .noBeginning }
    guard start.questionnaire == journal.head.version else { throw .otherVersion }
    return history
  }

  private mutating func event(_ line: StoredJournal.Line, _ journal: StoredJournal) throws(JournalFault)
    -> InterviewEvent
  {
    guard line.payloadVersion <= Payload.version else { throw .newer(at: line.sequence) }
    let record = Payload.Record(
      kind: journal.text(line.kind), address: line.address.map(journal.text),
      payload: line.payload.map(journal.text))
    do { return try Payload.decode(record, &addresses) } catch { throw .unreadable(at: line.sequence) }
  }
}
