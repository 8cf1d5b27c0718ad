package import Answers
import Diagnostics
package import Digests
package import Instruments
import Language
import Texts

/// The source of a version of a questionnaire as it stands in a store: it is believed only where it has the hash that it is
/// kept under.
package struct StoredSource {
  private let id: String
  private let hash: Digest
  private let bytes: [UInt8]?

  /// The source of a version; nil bytes where it is not there.
  package init(_ id: String, _ hash: Digest, _ bytes: [UInt8]?) {
    (self.id, self.hash, self.bytes) = (id, hash, bytes)
  }

  /// The questionnaire, or why there is none.
  package func compiled() -> Result<Questionnaire, JournalFault> {
    guard let bytes, Digest.matches(hash.bytes[...], of: bytes) else { return .failure(.noSource) }
    let compiled = Compiler.compile(SourceText(name: id, bytes: bytes), isStored: true).value
    return compiled.map { .success($0) } ?? .failure(.unusableSource)
  }
}
