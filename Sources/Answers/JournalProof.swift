import Digests
import Instruments

/// Recomputes the digests and the chain of a journal from its bytes.
struct JournalProof {
  /// What is hashed: kept, so that no memory is asked for anew.
  private var input: [UInt8] = []

  /// The first thing that is wrong with the chain of a journal; nil where every event is what was recorded, in its place.
  mutating func fault(_ journal: StoredJournal) -> JournalFault? {
    if journal.lines.isEmpty { return .noBeginning }
    var previous: ArraySlice<UInt8> = root(of: journal)
    for (place, line) in journal.lines.enumerated() {
      guard line.sequence == place + 1 else { return place == 0 ? .noBeginning : .gap(at: place + 1) }
      guard isProved(line, previous, journal.bytes) else {
        return line.payloadVersion > Payload.version ? .newer(at: line.sequence) : .altered(at: line.sequence)
      }
      previous = journal.bytes[line.chain]
    }
    return nil
  }

  /// What the chain of a journal begins with: its id, or nothing where an older program wrote it.
  private mutating func root(of journal: StoredJournal) -> ArraySlice<UInt8> {
    let root = Event.root(of: journal.head.id).bytes[...]
    return isProved(journal.lines[0], root, journal.bytes) ? root : []
  }

  /// Whether an event has the digest of its content, and a hash that follows from the one before.
  private mutating func isProved(
    _ line: StoredJournal.Line, _ previous: ArraySlice<UInt8>, _ bytes: [UInt8]
  ) -> Bool {
    input.removeAll(keepingCapacity: true)
    if let salt = line.salt { input += bytes[salt] }
    if let payload = line.payload { input += bytes[payload] }
    guard Digest.matches(bytes[line.digest], of: input) else { return false }
    input.removeAll(keepingCapacity: true)
    input += previous
    input.append(decimal: line.sequence)
    input += bytes[line.kind]
    input.append(UInt8(ascii: "\n"))
    if let address = line.address { input += bytes[address] }
    input.append(UInt8(ascii: "\n"))
    input.append(decimal: Int(line.moment.utc))
    input.append(decimal: Int(line.moment.monotonic))
    input += bytes[line.digest]
    return Digest.matches(bytes[line.chain], of: input)
  }
}

extension [UInt8] {
  /// Appends the digits of a number and a line break.
  fileprivate mutating func append(decimal number: Int) {
    append(contentsOf: String(number).utf8)
    append(UInt8(ascii: "\n"))
  }
}
