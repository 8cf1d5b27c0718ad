package import Answers
import Dates
import Diagnostics
package import Digests
import Foundation
package import Instruments
import Interviews
import Texts
import Threads

/// The interviews of a questionnaire as rows of a data set, read one by one to save memory.
///
/// The columns are the variables of the newest version, in its order, followed by those that only older versions have, so
/// that no answer is lost when a questionnaire changes. Answers that mean something else are in columns of their own.
package struct Extract: Sendable {
  /// Which interviews are included, and how cells are filled.
  package struct Options: Sendable {
    /// Whether cells have labels instead of codes.
    package var labels = false
    /// Whether points of a scale whose low end is the good one are reversed, so that higher is always better.
    package var turned = false
    /// Whether simulated interviews are included.
    package var simulated = false
    /// If set, only interviews of this wave.
    package var wave: String?
    /// If set, only interviews of this perspective: `customer` or `management`.
    package var perspective: Perspective?
    /// Whether interviews that do not verify are included, if they can be read.
    package var unverified = false
    /// Whether each row ends with the hash of its interview.
    package var proofs = false
    /// If set, only interviews with this version, with the columns and codes of this version.
    package var version: Digest?
    /// If set, the newest version that counts: the columns and codes are its own. Interviews with newer ones are left out.
    package var newest: Digest?
    /// Which answers of older versions are put into the same column.
    package var pooling = Pooling.same

    /// Codes, real interviews, all waves.
    package init() {}
  }

  /// Which answers of older versions are put into the same column.
  package enum Pooling: Sendable {
    /// Those that mean the same.
    case same
    /// For statistics on turned points: also those on a scale that was turned with its labels.
    case turned
    /// Also those on a scale with other ends, which are stretched to the ends of the newest one.
    case rescaled
  }

  /// Why an extract cannot be made.
  package enum Problem: Error, Hashable {
    /// There are no interviews with this questionnaire.
    case noInterviews(String)
    /// This program cannot compile any of the stored versions; the hash of one of them.
    case version(String)

    /// What is wrong, and what to do, in full sentences.
    package var message: String {
      switch self {
      case .noInterviews(let id): "There are no interviews with the questionnaire `\(id)`."
      case .version(let version):
        "This version of outsidein cannot read version \(version) of the questionnaire. Install the newest version of outsidein."
      }
    }
  }

  /// A version of the questionnaire with its variables in the order of the columns.
  private struct Version: Sendable {
    /// For each column, the variable of this version; nil if it does not have it.
    var variables: [Variable?]
    /// What is different from the shared columns.
    var conversion: ColumnConversion
  }

  /// The names of the variables, without the fixed columns.
  package let names: [String]
  /// What is different in the columns because there are several versions.
  package let notes: VersionNotes
  private let store: any AnswerStore
  private let id: String
  private let options: Options
  /// The versions whose variables have columns.
  private let versions: [Digest: Version]
  /// All versions, for replaying interviews.
  private let questionnaires: [Digest: Questionnaire]
  /// The faults of the versions that cannot be used.
  private let faults: [Digest: JournalFault]

  /// An extract of all interviews with a questionnaire, with all variables or only the named ones, in that order.
  package init(
    _ store: any AnswerStore, questionnaire id: String, only wanted: [String]? = nil,
    options: Options = Options()
  ) throws {
    var compiled: [SharedColumns.Version] = []
    var faults: [Digest: JournalFault] = [:]
    let stored = try store.versions(of: id)
    for (place, version) in stored.enumerated() {
      switch StoredSource(id, version.hash, version.source).compiled() {
      case .success(let questionnaire):
        compiled.append(SharedColumns.Version(number: place + 1, questionnaire: questionnaire))
      case .failure(let fault): faults[version.hash] = fault
      }
    }
    guard let newest = stored.last else { throw Problem.noInterviews(id) }
    if compiled.isEmpty { throw Problem.version(String(newest.hash.hexadecimal.prefix(Self.versionDigits))) }
    let last = compiled.lastIndex { $0.questionnaire.hash == options.newest } ?? compiled.count - 1
    let shared =
      options.version.map { only in compiled.filter { $0.questionnaire.hash == only } }
      ?? Array(compiled[...last])
    let columns = SharedColumns(shared, options.pooling)
    let codes = SharedCodes(shared, columns.meanings)
    let names = wanted ?? columns.names
    var versions: [Digest: Version] = [:]
    for version in shared {
      let questionnaire = version.questionnaire
      let columnNames = columns.columnNames[questionnaire.hash] ?? [:]
      let own = Dictionary(questionnaire.variables.map { (columnNames[$0.name] ?? $0.name, $0) }) {
        first, _ in
        first
      }
      versions[questionnaire.hash] = Version(
        variables: names.map { own[$0] },
        conversion: ColumnConversion(questionnaire, columns.meanings, codes))
    }
    (self.store, self.id, self.options) = (store, id, options)
    self.names = names + (options.proofs ? [Self.proofColumn] : [])
    (self.versions, self.faults) = (versions, faults)
    questionnaires = Dictionary(compiled.map { ($0.questionnaire.hash, $0.questionnaire) }) { first, _ in
      first
    }
    notes = VersionNotes(
      versions: stored.enumerated().map {
        .init(number: $0 + 1, hash: String($1.hash.hexadecimal.prefix(Self.versionDigits)))
      }, splits: columns.splits, codes: codes.notes,
      stretched: shared.flatMap { version in
        columns.meanings.stretched(in: version.questionnaire).map {
          StretchedScale(question: $0, version: version.number)
        }
      })
  }

  /// The name of the column with hashes.
  package static let proofColumn = "proof"

  /// The number of digits of a version's hash in a data set.
  package static let versionDigits = 12

  /// The number of interviews that are replayed in parallel.
  private static let batch = 512

  /// The result of reading an extract.
  package struct Tally: Hashable, Sendable {
    /// The number of rows.
    package var rows = 0
    /// The interviews that do not verify or cannot be read; they have a row only with `unverified`.
    package var doubts: [UnverifiedInterview] = []
  }

  /// The columns that a version does not have, given the first digits of its hash.
  func missingColumns(inVersion hash: String) -> [String] {
    guard let version = versions.first(where: { $0.key.hexadecimal.hasPrefix(hash) })?.value else {
      return []
    }
    return names.indices.filter { version.variables[$0] == nil }.map { names[$0] }
  }

  /// Calls `body` with each row, in the order in which the interviews were started.
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

  /// The row of an interview; nil if it is excluded or does not verify.
  private func row(_ journal: StoredJournal, _ reader: inout JournalReader) -> (
    row: DataRow?, doubt: UnverifiedInterview?
  ) {
    let (history, doubt) = reader.read(journal, unverified: options.unverified)
    guard let history, let summary = InterviewSummary(history, countsAnswers: false) else {
      return (nil, doubt)
    }
    guard isTaken(summary) else { return (nil, nil) }
    do {
      guard let questionnaire = questionnaires[journal.head.version] else {
        throw faults[journal.head.version] ?? JournalFault.noSource
      }
      var row = try row(history, summary, questionnaire)
      if options.proofs { row.cells.append(journal.proof.map { .word($0.hexadecimal) } ?? .empty) }
      return (row, doubt)
    } catch {
      return (nil, UnverifiedInterview(id: journal.head.id, fault: error as? JournalFault ?? .foreign))
    }
  }

  private func isTaken(_ summary: InterviewSummary) -> Bool {
    if summary.start.isSimulated, !options.simulated { return false }
    if let version = options.version, summary.version != version { return false }
    if options.newest != nil, versions[summary.version] == nil, questionnaires[summary.version] != nil {
      return false
    }
    if let wave = options.wave, summary.start.wave != wave { return false }
    return options.perspective.map { $0 == summary.start.perspective } ?? true
  }

  private func row(_ history: InterviewHistory, _ summary: InterviewSummary, _ questionnaire: Questionnaire)
    throws
    -> DataRow
  {
    let interview = try Interview(questionnaire, replaying: history.entries.lazy.map(\.event)) {
      questionnaires[$0]
    }
    var row = DataRow(fixed: fixed(summary), cells: [])
    row.cells.reserveCapacity(names.count)
    // An interview that was moved also has the columns that only its former versions have.
    let former = interview.former.reversed().compactMap { cells($0.questionnaire, $0.situation) }
    guard let current = cells(interview.questionnaire, interview.route().situation) else { return row }
    if former.isEmpty {
      row.cells += current.all
      return row
    }
    for column in current.version.variables.indices {
      let isOwn = current.version.variables[column] != nil
      let owner = isOwn ? current : former.first { $0.version.variables[column] != nil }
      let cell = owner?.cell(column) ?? .empty
      // What a former version had not reached is asked in the current one.
      if !isOwn, case .missing(.notReached, _) = cell {
        row.cells.append(.empty)
      } else {
        row.cells.append(cell)
      }
    }
    return row
  }

  /// The cells of an interview with one version of the questionnaire.
  private struct VersionCells {
    var version: Version
    var cells: Cells

    /// The cell of a column; empty if the version does not have it.
    func cell(_ column: Int) -> DataCell { version.variables[column].map { cells.cell($0) } ?? .empty }

    /// The cells of all columns.
    var all: [DataCell] {
      let cells = self.cells
      return version.variables.map { variable in variable.map { cells.cell($0) } ?? .empty }
    }
  }

  private func cells(_ questionnaire: Questionnaire, _ situation: Situation) -> VersionCells? {
    versions[questionnaire.hash].map { version in
      VersionCells(
        version: version,
        cells: Cells(version.conversion, situation, labels: options.labels, turned: options.turned))
    }
  }

  private func fixed(_ summary: InterviewSummary) -> [DataCell] {
    func text(_ text: String) -> DataCell { text.isEmpty ? .empty : .text(text) }
    return [
      .word(summary.id), .word(summary.questionnaire),
      .word(String(summary.version.hexadecimal.prefix(Self.versionDigits))),
      .word(summary.language), text(summary.start.interviewer), .word(summary.start.perspective.rawValue),
      text(summary.start.wave),
      text(summary.start.caseID), .code(summary.start.isSimulated ? 1 : 0), .word(summary.status.word),
      .word(summary.startedAt.text), summary.endedAt.map { .word($0.text) } ?? .empty,
      .word(summary.start.mode),
    ]
  }
}
