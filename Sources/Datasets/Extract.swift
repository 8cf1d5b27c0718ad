package import Answers
import Dates
import Diagnostics
import Digests
import Foundation
import Instruments
import Interviews
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
    /// Whether interviews are taken whose journals cannot be believed, as far as they can be read.
    package var unverified = false
    /// Whether each row ends with the hash over the whole journal of its interview.
    package var proofs = false

    /// Codes, real interviews, all waves.
    package init() {}
  }

  /// Why there is no extract.
  package enum Problem: Error, Hashable {
    /// There are no interviews with this questionnaire.
    case noInterviews(String)
    /// None of the versions that were kept can be compiled by this program; one of them.
    case version(String)

    /// What is wrong, and what to do, in full sentences.
    package var message: String {
      switch self {
      case .noInterviews(let id): "There are no interviews with the questionnaire `\(id)`."
      case .version(let version):
        "The version \(version) of the questionnaire cannot be read by this program. Use the newest outsidein."
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
  /// What is wrong with the versions that cannot be used.
  private let faults: [Digest: JournalFault]

  /// An extract of all interviews with a questionnaire: of all variables, or of those that are named, in their order.
  package init(
    _ store: any AnswerStore, questionnaire id: String, only wanted: [String]? = nil,
    options: Options = Options()
  ) throws {
    var compiled: [Questionnaire] = []
    var faults: [Digest: JournalFault] = [:]
    let stored = try store.versions(of: id)
    for version in stored {
      switch StoredSource(id, version.hash, version.source).compiled() {
      case .success(let questionnaire): compiled.append(questionnaire)
      case .failure(let fault): faults[version.hash] = fault
      }
    }
    guard let last = stored.last else { throw Problem.noInterviews(id) }
    if compiled.isEmpty { throw Problem.version(String(last.hash.hexadecimal.prefix(Self.versionDigits))) }
    let names = wanted ?? Self.names(compiled)
    var versions: [Digest: Version] = [:]
    for questionnaire in compiled {
      let own = Dictionary(questionnaire.variables.map { ($0.name, $0) }) { first, _ in first }
      versions[questionnaire.hash] = Version(questionnaire: questionnaire, variables: names.map { own[$0] })
    }
    (self.store, self.id, self.options) = (store, id, options)
    self.names = names + (options.proofs ? [Self.proofColumn] : [])
    (self.versions, self.faults) = (versions, faults)
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

  /// What the column of proofs is called.
  package static let proofColumn = "proof"

  /// How many digits of a version's hash stand in a data set.
  package static let versionDigits = 12

  /// How many interviews are replayed at once, each by one of some threads.
  private static let batch = 512

  /// What came of an extract.
  package struct Tally: Hashable, Sendable {
    /// How many rows were handed out.
    package var rows = 0
    /// The interviews whose journals cannot be believed or read; they have a row only where that was wanted.
    package var doubts: [Doubt] = []
  }

  /// Hands out row after row, in the order in which the interviews were begun.
  package func forEachRow(_ body: (DataRow) throws -> Void) throws -> Tally {
    var tally = Tally()
    var waiting: [StoredJournal] = []
    func handOut() throws {
      let taken = waiting
      let share = (taken.count + Parallel.cores - 1) / Parallel.cores
      let results = Parallel.map(Parallel.cores, threads: Parallel.cores) { thread in
        var reader = JournalReader()
        return taken.dropFirst(thread * share).prefix(share).map { row($0, &reader) }
      }
      waiting.removeAll(keepingCapacity: true)
      for result in results.joined() {
        if let doubt = result.doubt { tally.doubts.append(doubt) }
        guard let row = result.row else { continue }
        tally.rows += 1
        try body(row)
      }
    }
    try store.forEachJournal(of: id) { journal in
      waiting.append(journal)
      if waiting.count == Self.batch { try handOut() }
    }
    try handOut()
    return tally
  }

  /// The row of an interview; none where it was not asked for, or cannot be believed.
  private func row(_ journal: StoredJournal, _ reader: inout JournalReader) -> (row: DataRow?, doubt: Doubt?)
  {
    let (history, doubt) = reader.read(journal, unverified: options.unverified)
    guard let history, let summary = InterviewSummary(history, countsAnswers: false) else {
      return (nil, doubt)
    }
    guard isTaken(summary) else { return (nil, nil) }
    let version = versions[journal.head.version]
    do {
      guard let version else { throw faults[journal.head.version] ?? JournalFault.noSource }
      var row = try row(history, summary, version)
      if options.proofs { row.cells.append(journal.proof.map { .word($0.hexadecimal) } ?? .empty) }
      return (row, doubt)
    } catch {
      return (nil, Doubt(id: journal.head.id, fault: error as? JournalFault ?? .foreign))
    }
  }

  private func isTaken(_ summary: InterviewSummary) -> Bool {
    if summary.start.isSimulated, !options.simulated { return false }
    if let wave = options.wave, summary.start.wave != wave { return false }
    return options.perspective.map { $0 == summary.start.perspective } ?? true
  }

  private func row(_ history: InterviewHistory, _ summary: InterviewSummary, _ version: Version) throws
    -> DataRow
  {
    let interview = try Interview(version.questionnaire, replaying: history.entries.lazy.map(\.happening))
    let route = interview.route()
    let cells = Cells(
      questionnaire: version.questionnaire, situation: route.situation, labels: options.labels,
      turned: options.turned)
    var row = DataRow(fixed: fixed(summary), cells: [])
    row.cells.reserveCapacity(version.variables.count)
    for variable in version.variables { row.cells.append(variable.map { cells.cell($0) } ?? .empty) }
    return row
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
      .word(summary.start.mode),
    ]
  }
}

extension Moment {
  /// The moment as `2026-11-21T20:44:49Z` (ISO 8601, UTC).
  package var text: String {
    func padded(_ number: Int64) -> String { number < 10 ? "0\(number)" : "\(number)" }
    let (day, second) = (utc / 1000).quotientAndRemainder(dividingBy: 86_400)
    // Before 1970 the remainder is negative.
    let (date, time) = second < 0 ? (day - 1, second + 86_400) : (day, second)
    return
      "\(CalendarDate.epoch.adding(days: Int(date)).text)T\(padded(time / 3600)):\(padded(time / 60 % 60)):\(padded(time % 60))Z"
  }
}
