package import Instruments

/// The comparison of two versions of a questionnaire: what changed, and whether their answers mean the same.
///
/// ```swift
/// let comparison = Comparison(from: old, to: new)
/// comparison.verdict            // .comparableExcept(["overall"])
/// comparison.changes.first?.summary  // "the scale was 1 to 5 and is 1 to 10"
/// ```
///
/// All names are compared by id and not by position, so an option that only moves is the same option.
package struct Comparison: Sendable {
  /// Whether the answers to two versions can be analyzed together.
  package enum Verdict: Hashable, Sendable {
    /// All variables that both versions have mean the same.
    case comparable
    /// All but these subjects, in the order of the new version.
    case comparableExcept([Change.Subject])
    /// Nothing that both versions have means the same.
    case notComparable
  }

  /// What is left of the options or rows of a part, by their ids.
  package struct Remainder: Hashable, Sendable {
    /// The part that has the list.
    package var subject: Change.Subject
    /// How many of the old version's elements the new version has.
    package var kept: Int
    /// How many the old version had.
    package var of: Int
  }

  /// The differences: the most serious kind first, each kind in the order of the new version.
  package let changes: [Change]
  /// Whether the answers can be analyzed together.
  package let verdict: Verdict
  /// The lists of options or rows of which less than half is left: there is little to compare.
  package let remainders: [Remainder]
  /// The questions whose answers mean something else, by id.
  package let changedQuestions: Set<String>
  /// The changed questions of which only the scale is different, in a way that points can be converted; by id.
  package let scaleChanges: [String: ScaleChange]
  /// The segments and sample fields whose values mean something else, by the name of their variable.
  package let changedVariables: Set<String>

  /// The comparison of an old version with a new one.
  package init(from old: Questionnaire, to new: Questionnaire) {
    var comparer = Comparer(old, new)
    comparer.compare()
    changes = comparer.sorted
    remainders = comparer.remainders
    changedQuestions = comparer.changedQuestions
    scaleChanges = comparer.scaleChanges.compactMapValues { changes in
      changes.count == 1 ? changes.first.flatMap { $0 == .other ? nil : $0 } : nil
    }
    changedVariables = Set(
      changes.filter { $0.kind == .changed }.compactMap { change in
        if case .question = change.subject { nil } else { change.subject.variable }
      })
    verdict = comparer.verdict
  }

  /// The differences of some kinds.
  package func changes(_ kinds: Change.Kind...) -> [Change] { changes.filter { kinds.contains($0.kind) } }

  /// The differences that give an answer or a code another meaning.
  package var breaks: [Change] { changes(.changed, .recoded) }
}

/// How the scale of a question is different.
package enum ScaleChange: Hashable, Sendable {
  /// It is turned with its labels: its good end was the other one. Turned points mean the same.
  case turned
  /// It has other ends. Whether its points can be compared is for the analyst to decide.
  case rescaled
  /// Something else is different.
  case other
}
