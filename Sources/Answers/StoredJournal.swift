package import Digests
import Instruments

/// The stored bytes of the journal of one interview, not parsed and not verified yet.
///
/// Reading it checks the digest and the hash of every entry, so that changes by hand are noticed. The bytes of all entries
/// are in one array, so that one thread can fetch many journals and other threads can read them.
package struct StoredJournal: Sendable {
  /// The places of the parts of an entry in `bytes`.
  struct Line: Sendable {
    var sequence: Int
    var payloadVersion: Int
    var moment: Moment
    var kind: Range<Int>
    var address: Range<Int>?
    var payload: Range<Int>?
    var salt: Range<Int>?
    var digest: Range<Int>
    var chain: Range<Int>
  }

  /// The id and questionnaire of the interview.
  package let head: InterviewHead
  var bytes: [UInt8] = []
  var lines: [Line] = []

  /// A journal without entries.
  init(_ head: InterviewHead) { self.head = head }

  /// The journal of a record.
  package init(_ record: InterviewRecord) throws {
    self.init(record.head)
    for entry in record.entries {
      let columns = try Payload.encode(entry.event)
      lines.append(
        Line(
          sequence: entry.sequence, payloadVersion: Payload.version, moment: entry.moment,
          kind: add(columns.kind.utf8), address: columns.address.map { add($0.utf8) },
          payload: columns.payload.map { add($0.utf8) }, salt: add(entry.salt),
          digest: add(entry.digest.bytes),
          chain: add(entry.chain.bytes)))
    }
  }

  /// Appends bytes. Returns their place.
  mutating func add(_ part: some Sequence<UInt8>) -> Range<Int> {
    let start = bytes.count
    bytes.append(contentsOf: part)
    return start..<bytes.count
  }

  /// The number of entries.
  package var count: Int { lines.count }

  /// The hash over all entries; nil if there are none.
  package var proof: Digest? { lines.last.flatMap { Digest(stored: Array(bytes[$0.chain])) } }

  func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
}

// MARK: reading

extension StoredJournal {
  /// The verified interview with its hashes.
  ///
  /// - Throws: `JournalFault` if an entry is missing, was changed, or cannot be read.
  package func record() throws(JournalFault) -> InterviewRecord {
    var reader = JournalReader()
    let history = try reader.history(self)
    var record = InterviewRecord(head: head, entries: [])
    for (line, entry) in zip(lines, history.entries) {
      guard let digest = Digest(stored: Array(bytes[line.digest])),
        let chain = Digest(stored: Array(bytes[line.chain]))
      else { throw .altered(at: line.sequence) }
      record.entries.append(
        JournalEntry(
          stored: entry.event, sequence: line.sequence, moment: line.moment,
          salt: line.salt.map { Array(bytes[$0]) } ?? [], digest: digest, chain: chain))
    }
    return record
  }

  /// The history of the interview; see `JournalReader.read`.
  package func read(unverified: Bool) -> (history: InterviewHistory?, doubt: UnverifiedInterview?) {
    var reader = JournalReader()
    return reader.read(self, unverified: unverified)
  }
}
