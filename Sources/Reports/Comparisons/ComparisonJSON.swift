import Comparisons
import Foundation
package import Texts

extension ComparisonReport {
  /// The report as JSON, with a line break at the end. `old` and `new` of a change are lines, from 1; left out if the part is
  /// not there.
  package func json(oldText: SourceText, newText: SourceText) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    let form = Form(
      old: names.old, new: names.new, verdict: Self.word(comparison.verdict),
      changed: comparison.changedNames, recoded: recoded.map(\.name),
      remainders: comparison.remainders.map {
        RemainderForm(subject: $0.subject.name, kept: $0.kept, of: $0.of)
      },
      changes: comparison.changes.map { change in
        ChangeForm(
          kind: change.kind.rawValue, subject: change.subject.name, variable: change.subject.variable,
          summary: change.summary, old: change.old.map { oldText.position(of: $0.lower).line },
          new: change.new.map { newText.position(of: $0.lower).line })
      })
    return CleanText.inJSON(String(decoding: try encoder.encode(form), as: UTF8.self)) + "\n"
  }

  private struct Form: Encodable {
    var old: String
    var new: String
    var verdict: String
    var changed: [String]
    var recoded: [String]
    var remainders: [RemainderForm]
    var changes: [ChangeForm]
  }

  private struct RemainderForm: Encodable {
    var subject: String
    var kept: Int
    var of: Int
  }

  private struct ChangeForm: Encodable {
    var kind: String
    var subject: String
    var variable: String?
    var summary: String
    var old: Int?
    var new: Int?
  }

  private static func word(_ verdict: Comparison.Verdict) -> String {
    switch verdict {
    case .comparable: "comparable"
    case .comparableExcept: "comparable_except"
    case .notComparable: "not_comparable"
    }
  }
}

extension Comparison {
  /// The ids of the questions, and the names of other variables, that mean something else.
  fileprivate var changedNames: [String] { changedQuestions.sorted() + changedVariables.sorted() }
}
