import Answers
import Digests

/// The versions of a questionnaire in an answers file, numbered from 1 for the oldest.
struct StoredVersions {
  private let id: String
  /// The hashes, the oldest first.
  let hashes: [Digest]

  init(_ store: any AnswerStore, _ id: String) throws {
    self.id = id
    hashes = try store.versions(of: id).map(\.hash)
    if hashes.isEmpty { throw Failure(.noInput, "There are no interviews with the questionnaire `\(id)`.") }
  }

  /// The hash of a version that is named as `v1`, `1`, by the first digits of its hash, or as `newest`.
  func hash(_ name: String) throws -> Digest {
    if name == "newest", let last = hashes.last { return last }
    let digits = name.hasPrefix("v") ? name.dropFirst() : name[...]
    if let number = Int(digits), digits.count < 4, hashes.indices.contains(number - 1) {
      return hashes[number - 1]
    }
    let found = hashes.filter { $0.hexadecimal.hasPrefix(name.lowercased()) }
    guard name.count >= 4, found.count == 1 else {
      let known = hashes.enumerated().map { "v\($0 + 1) (\($1.hexadecimal.prefix(12)))" }
      throw Failure(
        .noInput,
        "The answers file has no version `\(name)` of `\(id)`. Its versions: \(known.joined(separator: ", "))."
      )
    }
    return found[0]
  }
}
