import Comparisons
import Digests
import Instruments

/// The columns that the versions of a questionnaire share. A column holds answers that mean the same; if a question means
/// something else in an older version, its answers there are in columns of their own, such as `overall_v1`.
struct SharedColumns {
  /// A version of a questionnaire.
  struct Version {
    /// Its number in the answers file, from 1 for the oldest.
    var number: Int
    var questionnaire: Questionnaire
  }

  /// The names of the columns: those of the newest version in its order, then those that only older versions have.
  private(set) var names: [String] = []
  /// The columns that were split because their meaning changed.
  private(set) var splits: [ColumnSplit] = []
  /// The name of each version's variables in the columns.
  private(set) var columnNames: [Digest: [String: String]] = [:]
  /// The meaning that each question has in each version.
  private(set) var meanings: Meanings

  /// The columns of some versions, the oldest first.
  init(_ versions: [Version], _ pooling: Extract.Pooling = .same) {
    meanings = Meanings(versions, pooling)
    // A column that is split off takes no name that a variable of any version has.
    let reserved = Set(versions.flatMap { $0.questionnaire.variables.map(\.name) })
    var known: Set<String> = []
    for version in versions.reversed() {
      var own: [String: String] = [:]
      for variable in version.questionnaire.variables {
        let name = column(of: variable, in: version, taken: known, reserved: reserved)
        own[variable.name] = name
        if known.insert(name).inserted { names.append(name) }
      }
      columnNames[version.questionnaire.hash] = own
    }
  }

  /// The column of a variable: its own name, or one with the number of the version that its meaning begins with.
  private mutating func column(
    of variable: Variable, in version: Version, taken: Set<String>, reserved: Set<String>
  ) -> String {
    let part = variable.part(in: version.questionnaire)
    guard let meaning = meanings.older(part, in: version.questionnaire.hash) else { return variable.name }
    var name = "\(variable.name)_v\(meaning.first)"
    let split = splits.firstIndex { $0.variable == variable.name && $0.first == meaning.first }
    if let split { return splits[split].column }
    while taken.contains(name) || reserved.contains(name) { name += "_" }
    splits.append(
      ColumnSplit(
        column: name, variable: variable.name, part: part, first: meaning.first, versions: meaning.versions,
        reasons: meaning.reasons, isScale: meaning.isScale))
    return name
  }
}

extension Variable {
  /// The part whose meaning decides what its values mean: the id of its question, or its own name.
  func part(in questionnaire: Questionnaire) -> String {
    question.map { questionnaire.questions[$0].id } ?? name
  }
}

/// A column with the answers that mean something else than those of newer versions.
package struct ColumnSplit: Hashable, Sendable {
  /// The name of the column.
  package var column: String
  /// The name of the variable in the questionnaire, which is that of the column with the newer answers.
  package var variable: String
  /// The id of the question, or the name of the variable of a segment or sample field.
  package var part: String
  /// The number of the first version with this meaning.
  package var first: Int
  /// The numbers of the versions with this meaning.
  package var versions: [Int]
  /// What is different, in words.
  package var reasons: [String]
  /// Whether only the ends of a scale are different.
  package var isScale: Bool
}
