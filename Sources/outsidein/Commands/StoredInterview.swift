import Answers
import Datasets
import Instruments
import Interviews
import Texts

/// An interview out of a store, with the questionnaire that it is pinned to.
enum StoredInterview {
  /// The journal of the only interview whose id begins with a text.
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
        "\(heads.count) interviews begin with \(idPrefix): \(heads.prefix(5).map(\.id).joined(separator: ", ")) …"
      )
    }
    return journal
  }

  /// The record of the only interview whose id begins with a text; one that cannot be believed is an error.
  static func record(idPrefix: String, in store: SQLiteStore) throws -> InterviewRecord {
    let journal = try journal(idPrefix: idPrefix, in: store)
    do { return try journal.record() } catch { throw Doubt(id: journal.head.id, fault: error) }
  }

  /// Why an interview cannot be changed that somebody conducts just now.
  static func isOpenElsewhere(_ id: String) -> Failure {
    Failure(.busy, "Interview \(id) is open in another window. Stop it there first, or finish it there.")
  }

  /// The questionnaire that an interview was begun with.
  static func questionnaire(_ head: InterviewHead, from store: SQLiteStore) throws -> Questionnaire {
    let source = StoredSource(head.questionnaire, head.version, try store.source(of: head.version))
    do { return try source.compiled().get() } catch { throw Doubt(id: head.id, fault: error) }
  }

  /// The interview as its journal left it.
  static func replay(_ history: InterviewHistory, _ questionnaire: Questionnaire) throws -> Interview {
    do {
      return try Interview(questionnaire, replaying: history.entries.lazy.map(\.happening))
    } catch {
      throw Doubt(id: history.head.id, fault: .foreign)
    }
  }
}
