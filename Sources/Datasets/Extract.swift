package import Answers
import Diagnostics
import Foundation
import Interviews
import Questionnaires
import Texts
import Threads

/// The interviews of a questionnaire as rows under variables, one by one: only one interview is in memory.
///
/// The variables are those of the newest version, in its order, then those that only older versions had, so
/// that no answer is lost when a questionnaire changes.
package struct Extract: Sendable {
  /// Which interviews are taken, and how cells are filled.
  package struct Options: Sendable {
    /// Whether codes stand as labels.
    package var labels = false
    /// Whether points of a scale whose good end is the low one are turned, so that more is always better.
    package var turned = false
    /// Whether simulated interviews are taken too.
    package var simulated = false
    /// Only the interviews of this wave, if one is given.
    package var wave: String?
    /// Only the interviews of this perspective, `customer` or `management`, if one is given.
    package var perspective: String?

    /// Codes, real interviews, all waves.
    package init() {}
  }

  /// Why there is no extract.
  package enum Problem: Error, Hashable {
    /// There are no interviews with this questionnaire.
    case noInterviews(String)
    /// A version that was kept cannot be compiled by this program.
    case version(String)
    /// An interview does not go with its questionnaire.
    case interview(String)

    /// What is wrong, and what to do, in full sentences.
    package var message: String {
      switch self {
      case .noInterviews(let id): "There are no interviews with the questionnaire `\(id)`."
      case .version(let version):
        "The version \(version) of the questionnaire cannot be read by this program. Use the newest outsidein."
      case .interview(let id):
        "The journal of interview \(id) does not go with its questionnaire. Look at it with `outsidein answers show \(id)`."
      }
    }
  }

  /// A version of the questionnaire with the place of each of its variables.
  private struct Version: Sendable {
    var questionnaire: Questionnaire
    /// For each column, the variable of this version, nil where it has none.
    var variables: [Variable?]
  }

  /// The names of the variables, without the fixed columns.
  package let names: [String]
  private let store: any AnswerStore
  private let id: String
  private let options: Options
  private let versions: [Digest: Version]

  /// An extract of all interviews with a questionnaire: of all variables, or of those that are named, in their order.
  package init(
    _ store: any AnswerStore, questionnaire id: String, only wanted: [String]? = nil,
    options: Options = Options()
  ) throws {
    let compiled = try store.versions(of: id).map { version in
      guard let questionnaire = Compiler.compile(SourceText(name: id, bytes: version.source)).value else {
        throw Problem.version(String(version.hash.hexadecimal.prefix(Self.versionDigits)))
      }
      return questionnaire
    }
    guard !compiled.isEmpty else { throw Problem.noInterviews(id) }
    let names = wanted ?? Self.names(compiled)
    var versions: [Digest: Version] = [:]
    for questionnaire in compiled {
      let own = Dictionary(questionnaire.variables.map { ($0.name, $0) }) { first, _ in first }
      versions[questionnaire.hash] = Version(questionnaire: questionnaire, variables: names.map { own[$0] })
    }
    (self.store, self.id, self.options, self.names, self.versions) = (store, id, options, names, versions)
  }

  /// The names of all variables: those of the newest version in its order, then those that only older ones had.
  private static func names(_ versions: [Questionnaire]) -> [String] {
    var names: [String] = []
    var known: Set<String> = []
    for questionnaire in versions.reversed() {
      for variable in questionnaire.variables where known.insert(variable.name).inserted {
        names.append(variable.name)
      }
    }
    return names
  }

  /// How many digits of a version's hash stand in a data set.
  package static let versionDigits = 12

  /// How many interviews are replayed at once, each by one of some threads.
  private static let batch = 128

  /// Hands out row after row, in the order in which the interviews were begun. Returns how many.
  package func forEachRow(_ body: (DataRow) throws -> Void) throws -> Int {
    var count = 0
    var waiting: [(InterviewHistory, InterviewSummary, Version)] = []
    func handOut() throws {
      let taken = waiting
      let rows = Parallel.map(taken.count, threads: Parallel.cores) { place in
        Result { try row(taken[place].0, taken[place].1, taken[place].2) }
      }
      waiting.removeAll(keepingCapacity: true)
      count += rows.count
      for row in rows { try body(try row.get()) }
    }
    try store.forEachInterview(of: id) { history in
      guard let summary = InterviewSummary(history), let version = versions[history.head.version] else {
        throw Problem.interview(history.head.id)
      }
      if summary.start.isSimulated, !options.simulated { return }
      if let wave = options.wave, summary.start.wave != wave { return }
      if let perspective = options.perspective, summary.start.perspective != perspective { return }
      waiting.append((history, summary, version))
      if waiting.count == Self.batch { try handOut() }
    }
    try handOut()
    return count
  }

  private func row(_ history: InterviewHistory, _ summary: InterviewSummary, _ version: Version) throws
    -> DataRow
  {
    do {
      var interview = try Interview(version.questionnaire, replaying: history.entries.lazy.map(\.happening))
      let route = interview.route()
      let cells = Cells(
        questionnaire: version.questionnaire, situation: route.situation,
        labels: options.labels, turned: options.turned)
      var row = DataRow(fixed: fixed(summary), cells: [])
      row.cells.reserveCapacity(version.variables.count)
      for variable in version.variables { row.cells.append(variable.map { cells.cell($0) } ?? .empty) }
      return row
    } catch {
      throw Problem.interview(history.head.id)
    }
  }

  private func fixed(_ summary: InterviewSummary) -> [DataCell] {
    func text(_ text: String) -> DataCell { text.isEmpty ? .empty : .text(text) }
    return [
      .word(summary.id), .word(summary.questionnaire),
      .word(String(summary.version.hexadecimal.prefix(Self.versionDigits))),
      .word(summary.language), text(summary.start.interviewer), .word(summary.start.perspective),
      text(summary.start.wave),
      text(summary.start.caseID), .code(summary.start.isSimulated ? 1 : 0), .word(summary.status),
      .word(summary.startedAt.text), summary.endedAt.map { .word($0.text) } ?? .empty,
    ]
  }
}

extension Moment {
  /// The moment as `2026-11-21T20:44:49Z` (ISO 8601, UTC).
  package var text: String { Date(timeIntervalSince1970: Double(utc / 1000)).ISO8601Format() }
}
