import Instruments
import Interviews

/// Reads journals one after another, and proves them: what it has seen in one helps it with the next.
package struct JournalReader {
  private var addresses = Addresses()
  private var proof = JournalProof()

  /// A reader that has not seen anything yet.
  package init() {}

  /// What happened in an interview as far as it can be told, and what is wrong with its journal. Of a journal that cannot be
  /// believed the history is given only where it is wanted all the same.
  package mutating func read(_ journal: StoredJournal, unverified: Bool) -> (
    history: InterviewHistory?, doubt: Doubt?
  ) {
    do {
      return (try history(journal), nil)
    } catch {
      let doubt = Doubt(id: journal.head.id, fault: error)
      return (unverified ? try? self.unverified(journal) : nil, doubt)
    }
  }

  /// What happened in an interview.
  ///
  /// - Throws: `JournalFault` where an event is missing, was changed, or cannot be read.
  mutating func history(_ journal: StoredJournal) throws(JournalFault) -> InterviewHistory {
    if let fault = proof.fault(journal) { throw fault }
    return try unverified(journal)
  }

  /// What happened in an interview, whether it is proved or not.
  ///
  /// - Throws: `JournalFault` where an event cannot be read.
  private mutating func unverified(_ journal: StoredJournal) throws(JournalFault) -> InterviewHistory {
    var history = InterviewHistory(head: journal.head, entries: [])
    history.entries.reserveCapacity(journal.lines.count)
    for line in journal.lines {
      history.entries.append(.init(happening: try happening(line, journal), moment: line.moment))
    }
    guard case .started(let start)? = history.entries.first?.happening else { throw .noBeginning }
    guard start.questionnaire == journal.head.version else { throw .otherVersion }
    return history
  }

  private mutating func happening(_ line: StoredJournal.Line, _ journal: StoredJournal) throws(JournalFault)
    -> Happening
  {
    guard line.payloadVersion <= Payload.version else { throw .newer(at: line.sequence) }
    let record = Payload.Record(
      kind: journal.text(line.kind), address: line.address.map(journal.text),
      payload: line.payload.map(journal.text))
    do { return try Payload.decode(record, &addresses) } catch { throw .unreadable(at: line.sequence) }
  }
}
