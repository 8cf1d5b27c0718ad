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
    switch comparison.verdict {
    case .comparable:
      return comparison.changes(.recoded).isEmpty
        ? "Comparable: the answers that both have mean the same."
        : "Comparable by the ids of the options: some have other codes."
    case .comparableExcept(let subjects): return "Comparable, but for \(Self.list(subjects.map(\.name)))."
    case .notComparable: return "Not comparable: nothing that both have means the same."
    }
  }

  private static func list(_ names: [String]) -> String {
    guard names.count > 1 else { return names.joined() }
    if names.count > 12 { return "\(names.prefix(12).joined(separator: ", ")) and \(names.count - 12) more" }
    return "\(names.dropLast().joined(separator: ", ")) and \(names[names.count - 1])"
  }
}

extension ComparisonReport.Line {
  /// The parts by their names, not too many.
  var subject: String {
    let shown = subjects.prefix(8).map(\.name).joined(separator: ", ")
    return subjects.count > 8 ? "\(shown) and \(subjects.count - 8) more" : shown
  }
}
