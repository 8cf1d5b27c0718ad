import CSodium
package import Digests
import Instruments
package import Interviews

/// A point in time, by two clocks.
package struct Moment: Hashable, Sendable {
  /// Milliseconds since 1970, UTC.
  package var utc: Int64
  /// Milliseconds of a monotonic clock, for durations.
  package var monotonic: Int64

  /// A moment by both clocks.
  package init(utc: Int64, monotonic: Int64) {
    self.utc = utc
    self.monotonic = monotonic
  }
}

/// An entry of the journal: an event of an interview with its sequence number, its time and its hash.
///
/// The hash of each entry includes the hash of the entry before. Answers enter it only as a salted digest, so that they
/// can be erased later without breaking the chain.
package struct JournalEntry: Hashable, Sendable {
  /// Its number in the interview, from 1, without gaps. Together with the interview it identifies a repeated write.
  package let sequence: Int
  /// What happened in the interview.
  package let event: InterviewEvent
  /// When it happened.
  package let moment: Moment
  /// Random bytes, so that a short answer cannot be guessed from its digest.
  let salt: [UInt8]
  /// The digest of salt and content.
  let digest: Digest
  /// The hash of this entry: over the hash of the entry before, and this entry with the digest in place of its content.
  package let chain: Digest

  /// The next entry of an interview, after the entry with the hash `previous` (nil for the first).
  package init(
    _ event: InterviewEvent, sequence: Int, at moment: Moment, after previous: Digest?,
    salt: [UInt8] = RandomBytes.make(16)
  ) throws {
    let record = try Payload.encode(event)
    self.sequence = sequence
    self.event = event
    self.moment = moment
    self.salt = salt
    digest = Self.digest(of: record, salt)
    chain = Self.chain(previous, sequence, record, moment, digest)
  }

  /// The hash that the chain of an interview starts with. It contains the id, so that entries cannot be moved to another
  /// interview. Chains written by older versions of the program start without it.
  package static func root(of id: String) -> Digest { Digest(of: Array("interview \(id)".utf8)) }

  /// A whole journal, as a chain of entries.
  package static func journal(_ events: [InterviewEvent], of id: String, at moment: () -> Moment) throws
    -> [JournalEntry]
  {
    var previous: Digest? = root(of: id)
    return try events.enumerated().map { index, event in
      let entry = try JournalEntry(event, sequence: index + 1, at: moment(), after: previous)
      previous = entry.chain
      return entry
    }
  }

  /// An entry read from a store.
  init(
    stored event: InterviewEvent, sequence: Int, moment: Moment, salt: [UInt8], digest: Digest, chain: Digest
  ) {
    self.sequence = sequence
    self.event = event
    self.moment = moment
    self.salt = salt
    self.digest = digest
    self.chain = chain
  }

  /// Whether the entry is what was recorded, and follows the one with the hash `previous`.
  package func follows(_ previous: Digest?) -> Bool {
    guard let record = try? Payload.encode(event) else { return false }
    return digest == Self.digest(of: record, salt)
      && chain == Self.chain(previous, sequence, record, moment, digest)
  }

  private static func digest(of record: Payload.Record, _ salt: [UInt8]) -> Digest {
    Digest(of: salt + Array((record.payload ?? "").utf8))
  }

  private static func chain(
    _ previous: Digest?, _ sequence: Int, _ record: Payload.Record, _ moment: Moment, _ digest: Digest
  ) -> Digest {
    let text = "\(sequence)\n\(record.kind)\n\(record.address ?? "")\n\(moment.utc)\n\(moment.monotonic)\n"
    return Digest(of: (previous?.bytes ?? []) + Array(text.utf8) + digest.bytes)
  }
}

/// Random bytes, seeds and ids.
package enum RandomBytes {
  /// Random bytes.
  package static func make(_ count: Int) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: count)
    unsafe randombytes_buf(&bytes, count)
    return bytes
  }

  /// A random seed.
  package static func seed() -> UInt64 { make(8).reduce(0) { $0 << 8 | UInt64($1) } }

  /// A random interview id: ten characters (50 bits) of an alphabet without characters that are easily confused.
  package static func interviewID() -> String {
    let alphabet = Array("0123456789abcdefghjkmnpqrstvwxyz")
    return String(make(10).map { alphabet[Int($0 & 31)] })
  }
}
