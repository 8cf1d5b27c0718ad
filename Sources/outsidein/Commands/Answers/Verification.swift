import Answers
import Datasets
import Digests
import Instruments
import Interviews
import Texts
import Threads

/// The result of verifying an answers file: what was checked, and the problems that were found.
struct Verification {
  /// A problem, or something that could not be checked.
  struct Finding: Encodable, Equatable {
    var interview: String?
    var event: Int?
    var what: String
    /// Whether it could not be checked, rather than found to be wrong.
    var unjudged = false
  }

  /// The whole report as JSON.
  struct Form: Encodable {
    var file: String
    var interviews: Int
    var events: Int
    var findings: [Finding] = []
  }

  private(set) var form: Form
  private var looked: [String] = []
  /// The number of interviews that are replayed in parallel.
  private static let batch = 256

  /// Whether everything could be checked and no problem was found.
  var isSound: Bool { form.findings.isEmpty }

  /// Verifies a whole file.
  init(_ store: SQLiteStore) throws {
    let structure = try StructureAudit(store)
    form = Form(file: store.path, interviews: structure.interviews, events: structure.events)
    form.findings = structure.findings.map { Finding(what: $0) }
    looked = [
      "structure and pages", "hash chains", "sources of questionnaires", "replay of every interview",
    ]
    if store.isLogMissing {
      form.findings.append(
        Finding(
          what: "the log \(store.path)-wal is missing; it may have contained answers",
          unjudged: true))
    }
    let versions = try Versions(Library(store))
    form.findings += versions.findings
    var waiting: [StoredJournal] = []
    func examine() {
      let taken = waiting
      form.findings += Parallel.map(taken.count, threads: Parallel.cores) {
        Self.examine(taken[$0], versions)
      }.flatMap { $0 }
      waiting.removeAll(keepingCapacity: true)
    }
    try store.forEachJournal(of: nil) { journal in
      waiting.append(journal)
      if waiting.count == Self.batch { examine() }
    }
    examine()
  }

  /// Verifies one interview.
  init(_ store: SQLiteStore, idPrefix: String) throws {
    let journal = try Library(store).journal(idPrefix: idPrefix)
    form = Form(file: store.path, interviews: 1, events: journal.count)
    looked = ["hash chain", "source of the questionnaire", "replay"]
    form.findings = Self.examine(journal, try Versions(Library(store)))
  }

  /// Verifies the interview that a hash belongs to.
  static func of(proof: String, in store: SQLiteStore) throws -> Verification {
    guard let digest = Digest(hexadecimal: proof), let place = try store.place(of: digest.bytes) else {
      var none = Verification(form: Form(file: store.path, interviews: 0, events: 0))
      none.form.findings = [
        Finding(
          what: "no interview has this hash: the interview was changed or removed, or is in another file")
      ]
      return none
    }
    var found = try Verification(store, idPrefix: place.id)
    let rest = place.last - place.sequence
    found.looked.append(
      "the hash belongs to event \(place.sequence) of interview \(place.id); events recorded after it: \(rest)"
    )
    return found
  }

  private init(form: Form) { self.form = form }

  /// The report for people.
  func text() -> String {
    var lines = [
      "\(form.file): \(form.interviews) interview\(form.interviews == 1 ? "" : "s"), \(form.events) events"
    ]
    if !looked.isEmpty { lines.append("Verified: \(looked.joined(separator: "; ")).") }
    for (isUnjudged, title) in [(false, "Found:"), (true, "Could not be checked:")] {
      let findings = form.findings.filter { $0.unjudged == isUnjudged }
      if findings.isEmpty { continue }
      lines.append(title)
      for finding in findings {
        let place = [finding.interview, finding.event.map { "event \($0)" }].compactMap { $0 }.joined(
          separator: ", ")
        lines.append("  \(place.isEmpty ? "" : "\(place): ")\(finding.what)")
      }
    }
    if isSound { lines.append("No problems found.") }
    return lines.map { CleanText.forTerminal($0) + "\n" }.joined()
  }
}

extension Verification {
  /// The versions of all questionnaires, compiled before interviews are replayed in parallel.
  private struct Versions: Sendable {
    /// The questionnaire of each version, or why it cannot be used.
    private var known: [Digest: Result<Questionnaire, JournalFault>] = [:]
    /// What is wrong with versions.
    private(set) var findings: [Finding] = []

    init(_ library: Library) throws {
      for version in try library.versions() {
        known[version.hash] = try library.questionnaire(version.hash, of: version.questionnaire)
        guard let fault = version.fault else { continue }
        let name =
          "version \(version.hash.hexadecimal.prefix(Extract.versionDigits)) of \(version.questionnaire)"
        findings.append(
          fault == .noSource
            ? Finding(what: "the source of \(name) was changed")
            : Finding(what: "this outsidein cannot compile \(name)", unjudged: true))
      }
    }

    subscript(version: Digest) -> Result<Questionnaire, JournalFault> {
      known[version] ?? .failure(.noSource)
    }
  }

  /// The findings about an interview.
  private static func examine(_ journal: StoredJournal, _ versions: Versions) -> [Finding] {
    let id = journal.head.id
    let (history, doubt) = journal.read(unverified: true)
    var found: [Finding] = []
    if let doubt {
      found.append(Finding(interview: id, what: doubt.fault.summary, unjudged: !doubt.fault.isDamage))
    }
    guard let history else { return found }
    switch versions[journal.head.version] {
    case .failure(let fault):
      found.append(Finding(interview: id, what: "could not be replayed: \(fault.summary)", unjudged: true))
    case .success(let questionnaire):
      let events = history.entries.map(\.event)
      found += InterviewAudit.examine(questionnaire, events, version: { try? versions[$0].get() }).map {
        Finding(interview: id, event: $0.place, what: $0.what.summary)
      }
    }
    return found
  }
}
