/// What is different in the columns of a data set because it has several versions of the questionnaire.
package struct VersionNotes: Hashable, Sendable {
  /// The numbers of the versions with interviews, the oldest first, each with its hash.
  package var versions: [Version]
  /// The columns that were split.
  package var splits: [ColumnSplit]
  /// The options whose code is not the one of their version.
  package var codes: [CodeNote]

  /// The questions whose points were stretched to the scale of the newest version.
  package var stretched: [StretchedScale] = []

  /// A version with its number and the first digits of its hash.
  package struct Version: Hashable, Sendable {
    /// Its number, from 1 for the oldest.
    package var number: Int
    /// The first digits of its hash, as in the column `version`.
    package var hash: String
  }

  /// The notes in sentences, one for each question.
  package var sentences: [String] { splitSentences + codeSentences }

  private var splitSentences: [String] {
    var sentences: [String] = []
    for (place, split) in splits.enumerated() {
      let isSame = { (other: ColumnSplit) in other.part == split.part && other.first == split.first }
      if splits[..<place].contains(where: isSame) { continue }
      let columns = splits.filter(isSame).map { "`\($0.column)`" }
      let reasons = split.reasons.isEmpty ? "it means something else" : split.reasons.joined(separator: "; ")
      sentences.append(
        "`\(split.part)`: \(reasons). The answers to \(Self.words(split.versions)) are in \(Self.list(columns))."
      )
    }
    return sentences
  }

  private var codeSentences: [String] {
    var sentences: [String] = []
    var seen: Set<String> = []
    for note in codes where seen.insert("\(note.variable) \(note.option) \(note.old)").inserted {
      let versions = codes.filter {
        ($0.variable, $0.option, $0.old) == (note.variable, note.option, note.old)
      }.map(\.version).sorted()
      let place = "in \(Self.words(versions))"
      sentences.append(
        note.code == note.old
          ? "`\(note.variable)`: `\(note.option)`, which is only \(place), keeps its code \(note.code)."
          : "`\(note.variable)`: `\(note.option)` had the code \(note.old) \(place), and has the code \(note.code) here."
      )
    }
    return sentences
  }

  /// Versions in words: `version 1`, `versions 1 and 2`.
  package static func words(_ versions: [Int]) -> String {
    "version\(versions.count == 1 ? "" : "s") \(list(versions.map(String.init)))"
  }

  private static func list(_ words: [String]) -> String {
    guard words.count > 2 else { return words.joined(separator: " and ") }
    // A battery over many factors has as many columns.
    if words.count > 6 { return "\(words[0]) to \(words[words.count - 1]) (\(words.count))" }
    return "\(words.dropLast().joined(separator: ", ")) and \(words[words.count - 1])"
  }
}

/// A question of a version whose points were stretched to another scale.
package struct StretchedScale: Hashable, Sendable {
  /// The id of the question.
  package var question: String
  /// The number of the version.
  package var version: Int
}
