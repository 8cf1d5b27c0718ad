package import Texts

/// One difference between two versions of a questionnaire.
package struct Change: Hashable, Sendable {
  /// What a difference does to the answers, the most serious first.
  package enum Kind: String, Hashable, Sendable, CaseIterable {
    /// The answers to the two versions mean different things.
    case changed
    /// An option has another code. The id still means the same.
    case recoded
    /// A part has another id, as far as its wording tells.
    case renamed
    /// Only the new version has the part.
    case added
    /// Only the old version has the part.
    case dropped
    /// Other respondents are asked.
    case asked
    /// Some answers are possible only in the new version.
    case extended
    /// Some answers are possible only in the old version.
    case restricted
    /// Something reads differently.
    case reworded
    /// Something is shown in another order.
    case ordered
    /// Something is at another place.
    case moved
    /// The analysis or the follow-up is different, but not the interview.
    case evaluated
  }

  /// The part of a questionnaire that is different.
  package enum Subject: Hashable, Sendable {
    /// The whole questionnaire.
    case questionnaire
    /// A question or a computed value, by its id.
    case question(String)
    /// A code frame that is not the options of one question: the factors, or a list.
    case list(String)
    /// A section, by its id.
    case section(String)
    /// A loop, by its id.
    case loop(String)
    /// A text without an answer or an end, by the id of the item before it; nil at the start.
    case item(after: String?)
    /// A segment, by its id.
    case segment(String)
    /// A sample field, by its id.
    case sample(String)
    /// A quota, by its id.
    case quota(String)
    /// An alert, by its id.
    case alert(String)
  }

  /// What it does to the answers.
  package var kind: Kind
  /// The part that is different.
  package var subject: Subject
  /// The difference in words, without a period at the end.
  package var summary: String
  /// The place in the old version; nil if the part is not there.
  package var old: SourceRange?
  /// The place in the new version; nil if the part is not there.
  package var new: SourceRange?
}

extension Change.Subject {
  /// The part in words: `overall`, `list brands`, `section visit`.
  package var name: String {
    switch self {
    case .questionnaire: "questionnaire"
    case .question(let id): id
    case .section(let id): "section \(id)"
    case .loop(let id): "loop \(id)"
    case .list(let name): name == "factors" ? name : "list \(name)"
    case .item(let before): before.map { "after \($0)" } ?? "at the start"
    case .segment(let id): "segment \(id)"
    case .sample(let id): "sample \(id)"
    case .quota(let id): "quota \(id)"
    case .alert(let id): "alert \(id)"
    }
  }

  /// The name of its variable; nil if it has none of its own. A question can have several, which begin with its id.
  package var variable: String? {
    switch self {
    case .question(let id): id
    case .segment(let id): "segment_\(id)"
    case .sample(let id): "sample_\(id)"
    case .questionnaire, .list, .section, .loop, .item, .quota, .alert: nil
    }
  }
}
