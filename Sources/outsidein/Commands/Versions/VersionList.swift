import Answers
import Comparisons
import Digests
import Instruments
import Interviews

/// The versions of questionnaires in an answers file, with their interviews and how each differs from the one before.
struct VersionList {
  /// A version, as JSON.
  struct Entry: Encodable {
    var questionnaire: String
    var version: Int
    var hash: String
    var interviews: Int
    var firstStart: String?
    var lastStart: String?
    var changes: String

    enum CodingKeys: String, CodingKey {
      case questionnaire, version, hash, interviews, changes
      case firstStart = "first_start"
      case lastStart = "last_start"
    }
  }

  private(set) var entries: [Entry] = []
  private(set) var doubts: [UnverifiedInterview] = []

  /// The versions with interviews that are wanted.
  init(_ store: SQLiteStore, unverified: Bool, _ isWanted: (InterviewSummary) -> Bool) throws {
    var counts: [Digest: (count: Int, first: Moment, last: Moment)] = [:]
    var (doubts, summaries): ([UnverifiedInterview], Int) = ([], 0)
    try store.forEachJournal(of: nil) { journal in
      let (history, doubt) = journal.read(unverified: unverified)
      if let doubt { doubts.append(doubt) }
      guard let history, let summary = InterviewSummary(history, countsAnswers: false), isWanted(summary)
      else { return }
      summaries += 1
      let start = summary.startedAt
      let known = counts[summary.version] ?? (0, start, start)
      counts[summary.version] = (known.count + 1, known.first, start)
    }
    self.doubts = doubts
    let library = Library(store)
    for id in try store.questionnaireIDs() {
      var before: Questionnaire?
      for (place, version) in try store.versions(of: id).enumerated() {
        let questionnaire = try? library.questionnaire(version.hash, of: id).get()
        let count = counts[version.hash]
        entries.append(
          Entry(
            questionnaire: id, version: place + 1, hash: String(version.hash.hexadecimal.prefix(12)),
            interviews: count?.count ?? 0, firstStart: count?.first.text, lastStart: count?.last.text,
            changes: Self.changes(before, questionnaire, isFirst: place == 0)))
        before = questionnaire ?? before
      }
    }
  }

  private static func changes(_ before: Questionnaire?, _ questionnaire: Questionnaire?, isFirst: Bool)
    -> String
  {
    guard let questionnaire else { return "cannot be read by this outsidein" }
    guard let before else { return isFirst ? "" : "not compared" }
    let comparison = Comparison(from: before, to: questionnaire)
    let counts = Change.Kind.allCases.compactMap { kind -> String? in
      let count = comparison.changes.count { $0.kind == kind }
      return count == 0 ? nil : "\(count) \(kind.rawValue)"
    }
    return counts.isEmpty ? "nothing" : counts.joined(separator: ", ")
  }

  /// The list as a table.
  func render() -> String {
    ResultTable.render(
      head: [
        "questionnaire", "version", "hash", "interviews", "first start (UTC)", "last start (UTC)", "changes",
      ],
      entries.map { entry in
        [
          entry.questionnaire, "v\(entry.version)", entry.hash, "\(entry.interviews)",
          entry.firstStart.map(Moment.minute) ?? "", entry.lastStart.map(Moment.minute) ?? "", entry.changes,
        ]
      })
  }
}
