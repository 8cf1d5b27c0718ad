import Answers
import Datasets
import Instruments
import Interviews
import Texts

/// Finds interviews in a store, and replays them with their questionnaires.
enum StoredInterview {
  /// The journal of the only interview whose id starts with a text.
  static func journal(idPrefix: String, in store: SQLiteStore) throws -> StoredJournal {
    let prefix = idPrefix.lowercased()
    let heads = try store.heads(idPrefix: prefix)
    let exact = heads.first { $0.id == prefix }
    guard let head = exact ?? heads.first, let journal = try store.journal(head.id) else {
      throw StoreProblem.noInterview(CleanText.forTerminal(idPrefix))
    }
    guard heads.count == 1 || exact != nil else {
      throw Failure(
        .usage,
        "\(heads.count) interviews have an id that starts with \(idPrefix): \(heads.prefix(5).map(\.id).joined(separator: ", ")) … Type more of it."
      )
    }
    return journal
  }

  /// The record of the only interview whose id starts with a text. Throws if it does not verify.
  static func record(idPrefix: String, in store: SQLiteStore) throws -> InterviewRecord {
    let journal = try journal(idPrefix: idPrefix, in: store)
    do { return try journal.record() } catch { throw Doubt(id: journal.head.id, fault: error) }
  }

  /// The failure for an interview that another program is conducting.
  static func isOpenElsewhere(_ id: String) -> Failure {
    Failure(.busy, "Interview \(id) is open in another window. Stop or finish it there first.")
  }

  /// The questionnaire that an interview was started with.
  static func questionnaire(_ head: InterviewHead, from store: SQLiteStore) throws -> Questionnaire {
    let source = StoredSource(head.questionnaire, head.version, try store.source(of: head.version))
    do { return try source.compiled().get() } catch { throw Doubt(id: head.id, fault: error) }
  }

  /// The interview as of its last event.
  static func replay(_ history: InterviewHistory, _ questionnaire: Questionnaire) throws -> Interview {
    do {
      return try Interview(questionnaire, replaying: history.entries.lazy.map(\.happening))
    } catch {
      throw Doubt(id: history.head.id, fault: .foreign)
    }
  }
}
