import CSodium
package import Digests
import Instruments
package import Interviews

/// When something happened.
package struct Moment: Hashable, Sendable {
  /// Milliseconds since 1970, UTC.
  package var utc: Int64
  /// Milliseconds of a clock that never goes back: for durations.
  package var monotonic: Int64

  /// A moment by both clocks.
  package init(utc: Int64, monotonic: Int64) {
    self.utc = utc
    self.monotonic = monotonic
  }
}

/// A line of the journal: something that happened in an interview, with its place and its proof.
///
/// Each event carries the hash of the one before. What was said enters the hash only as a salted digest, so
/// that it can be erased later and the chain still holds.
package struct Event: Hashable, Sendable {
  /// Its place in the interview, from 1, without gaps. With the interview it is the key under which a
  /// repeated write is recognised.
  package let sequence: Int
  /// What happened.
  package let happening: Happening
  /// When.
  package let moment: Moment
  /// Random bytes that keep the digest of a short answer from being guessed.
  let salt: [UInt8]
  /// The digest of salt and content.
  let digest: Digest
  /// The hash over the event before, and all of this one but its content, which its digest stands for.
  package let chain: Digest

  /// The next event of an interview, behind the one with the hash `previous` (nil for the first).
  package init(
    _ happening: Happening, sequence: Int, at moment: Moment, after previous: Digest?,
    salt: [UInt8] = RandomBytes.make(16)
  ) throws {
    let record = try Payload.encode(happening)
    self.sequence = sequence
    self.happening = happening
    self.moment = moment
    self.salt = salt
    digest = Self.digest(of: record, salt)
    chain = Self.chain(previous, sequence, record, moment, digest)
  }

  /// What the chain of an interview begins with, so that its events are proved to be those of its id. Interviews of older
  /// programs begin with nothing.
  package static func root(of id: String) -> Digest { Digest(of: Array("interview \(id)".utf8)) }

  /// A whole journal: what happened in an interview, in order, chained.
  package static func journal(_ happenings: [Happening], of id: String, at moment: () -> Moment) throws
    -> [Event]
  {
    var previous: Digest? = root(of: id)
    return try happenings.enumerated().map { index, happening in
      let event = try Event(happening, sequence: index + 1, at: moment(), after: previous)
      previous = event.chain
      return event
    }
  }

  /// An event as it was stored.
  init(
    stored happening: Happening, sequence: Int, moment: Moment, salt: [UInt8], digest: Digest, chain: Digest
  ) {
    self.sequence = sequence
    self.happening = happening
    self.moment = moment
    self.salt = salt
    self.digest = digest
    self.chain = chain
  }

  /// Whether the event is what was recorded, and follows the one with the hash `previous`.
  package func follows(_ previous: Digest?) -> Bool {
    guard let record = try? Payload.encode(happening) else { return false }
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

/// Random bytes and ids: the edge where chance comes in.
package enum RandomBytes {
  /// So many random bytes.
  package static func make(_ count: Int) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: count)
    unsafe randombytes_buf(&bytes, count)
    return bytes
  }

  /// A random seed.
  package static func seed() -> UInt64 { make(8).reduce(0) { $0 << 8 | UInt64($1) } }

  /// A random id of an interview: ten letters and digits (50 bits) that are hard to confuse.
  package static func interviewID() -> String {
    let alphabet = Array("0123456789abcdefghjkmnpqrstvwxyz")
    return String(make(10).map { alphabet[Int($0 & 31)] })
  }
}
