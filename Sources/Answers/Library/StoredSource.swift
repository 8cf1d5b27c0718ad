import Diagnostics
package import Digests
package import Instruments
import Language
import Texts

/// The stored source of a version of a questionnaire. It is used only if it matches its hash.
package struct StoredSource {
  private let id: String
  private let hash: Digest
  private let bytes: [UInt8]?

  /// The source of a version; `bytes` is nil if it is missing.
  package init(_ id: String, _ hash: Digest, _ bytes: [UInt8]?) {
    (self.id, self.hash, self.bytes) = (id, hash, bytes)
  }

  /// The compiled questionnaire, or why it cannot be used.
  package func compiled() -> Result<Questionnaire, JournalFault> {
    guard let bytes, Digest.matches(hash.bytes[...], of: bytes) else { return .failure(.noSource) }
    let compiled = Compiler.compile(SourceText(name: id, bytes: bytes), isStored: true).value
    return compiled.map { .success($0) } ?? .failure(.unusableSource)
  }
}
