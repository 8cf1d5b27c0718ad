package import Comparisons

/// The comparison of two versions as sections of lines, for all formats.
package struct ComparisonReport: Sendable {
  /// A section: the differences that do the same to the answers.
  struct Section {
    var title: String
    var lines: [Line]
    /// Whether its differences give an answer or a code another meaning.
    var breaks = false
  }

  /// A difference of one part, or the same difference of several parts.
  struct Line {
    var subjects: [Change.Subject]
    var summary: String
  }

  /// The names of the two versions, as the user gave them.
  let names: (old: String, new: String)
  let comparison: Comparison
  /// Whether both versions have the same text.
  let isIdentical: Bool

  /// A report with the names of the two versions.
  package init(_ comparison: Comparison, old: String, new: String, isIdentical: Bool) {
    (self.comparison, names, self.isIdentical) = (comparison, (old, new), isIdentical)
  }

  /// The sections that have lines, the most serious first.
  var sections: [Section] {
    Self.titles.compactMap { title, kinds in
      let changes = comparison.changes.filter { kinds.contains($0.kind) }
      return changes.isEmpty
        ? nil : Section(title: title, lines: Self.lines(changes), breaks: kinds.contains(.changed))
    }
  }

  private static let titles: [(String, [Change.Kind])] = [
    ("Breaks comparability", [.changed, .recoded]),
    ("New, gone or renamed", [.renamed, .added, .dropped]),
    ("Asked of other people", [.asked]),
    ("Other answers are possible", [.extended, .restricted]),
    ("Reads differently", [.reworded]),
    ("Order and numbers on the screen", [.ordered]),
    ("Only moved", [.moved]),
    ("Analysis and follow-up", [.evaluated]),
  ]

  /// The same difference of several parts is told once.
  private static func lines(_ changes: [Change]) -> [Line] {
    var lines: [Line] = []
    var places: [String: Int] = [:]
    for change in changes {
      let key = "\(change.kind) \(change.summary)"
      if let place = places[key] {
        if !lines[place].subjects.contains(change.subject) { lines[place].subjects.append(change.subject) }
      } else {
        places[key] = lines.count
        lines.append(Line(subjects: [change.subject], summary: change.summary))
      }
    }
    return lines
  }

  /// Whether the answers can be analyzed together, in a sentence.
  var verdict: String {
    if comparison.changes.isEmpty {
      return isIdentical
        ? "The two are identical."
        : "The two differ only in what changes nothing that is asked, stored or read."
    }
    let whole =
      switch comparison.verdict {
      case .comparable:
        recoded.isEmpty
          ? "Comparable: no code, scale or type is different."
          : "Comparable by the ids of the options.\(codes)"
      case .comparableExcept(let subjects):
        "Comparable, but for \(Self.list(subjects.map(\.name))).\(codes)"
      case .notComparable: "Not comparable: nothing that both have means the same."
      }
    return whole + remains + reading
  }

  /// The lists of which little is left, in a sentence.
  private var remains: String {
    let names = comparison.remainders.map { "\($0.subject.name) (\($0.kept) of \($0.of))" }
    return names.isEmpty ? "" : " Little is left to compare of the options or rows of \(Self.list(names))."
  }

  private var reading: String {
    let texts = comparison.changes(.reworded).count
    if texts == 0 || comparison.verdict == .notComparable { return "" }
    return " What reads differently is for you to judge: \(texts) text\(texts == 1 ? "" : "s")."
  }

  /// The parts that have other codes, in the order of the new version.
  var recoded: [Change.Subject] {
    comparison.changes(.recoded).map(\.subject).reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }

  private var codes: String { recoded.isEmpty ? "" : " Other codes: \(Self.list(recoded.map(\.name)))." }

  private static func list(_ names: [String]) -> String {
    guard names.count > 1 else { return names.joined() }
    return "\(names.dropLast().joined(separator: ", ")) and \(names[names.count - 1])"
  }
}

extension ComparisonReport.Line {
  /// The parts by their names.
  var subject: String { subjects.map(\.name).joined(separator: ", ") }

  /// The difference in words, of one part or of several.
  var predicate: String {
    guard subjects.count > 1, summary.hasPrefix("is ") else { return summary }
    return "are " + summary.dropFirst(3)
  }
}
