import Digests
import Instruments

/// Recomputes the digests and the chain of a journal from its bytes.
struct JournalProof {
  /// The bytes to hash; kept, so that their memory is reused.
  private var input: [UInt8] = []

  /// The first fault in the chain of a journal; nil if every entry is as recorded and in its place.
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

  /// The root of the chain of a journal; empty if an older version of the program wrote it.
  private mutating func root(of journal: StoredJournal) -> ArraySlice<UInt8> {
    let root = JournalEntry.root(of: journal.head.id).bytes[...]
    return isProved(journal.lines[0], root, journal.bytes) ? root : []
  }

  /// Whether the digest of an entry matches its content, and its hash matches the hash before.
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
  /// Appends a number in decimal digits, and a line break.
  fileprivate mutating func append(decimal number: Int) {
    append(contentsOf: String(number).utf8)
    append(UInt8(ascii: "\n"))
  }
}
