import Answers
import Checks
import Diagnostics
import Foundation
import Instruments
import Language
import Synchronization
import Texts

/// The questionnaires that have interviews in the answers file at a path. A missing or unreadable file counts as having
/// none; commands that need its answers report the problem.
final class FieldedQuestionnaires: Sendable {
  private let store: SQLiteStore?
  private let ids: Set<String>
  private let known = Mutex<[String: FieldedCodes]>([:])

  init(_ path: String) {
    store = FileManager.default.fileExists(atPath: path) ? try? SQLiteStore(path: path, for: .reading) : nil
    ids = Set((try? store?.questionnaireIDs()) ?? [])
  }

  /// The codes of the options in the stored versions of a questionnaire; nil if it has no interviews. Compiled once.
  func codes(_ id: String) -> FieldedCodes? {
    guard let store, ids.contains(id) else { return nil }
    return known.withLock { known in
      if let codes = known[id] { return codes }
      let sources = (try? store.versions(of: id)) ?? []
      let versions = sources.compactMap {
        Compiler.compile(SourceText(name: id, bytes: $0.source), isStored: true).value
      }
      let codes = FieldedCodes(versions)
      known[id] = codes
      return codes
    }
  }
}
