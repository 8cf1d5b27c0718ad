import Answers
import Digests
import Foundation
import Instruments
import Interviews

/// Records the events of one interview session. If the answers file is moved, replaced or deleted meanwhile, the whole
/// interview is saved in a new file next to it, and continues there.
final class SessionRecorder {
  /// The interview continues in another file.
  struct Moved: Error {
    let before: String
    let now: String

    /// The message for the person: what happened, and that nothing is lost.
    var message: String {
      "\(before) or its log was moved, replaced or deleted. Nothing of this interview is lost: it is saved in \(now) and continues there."
    }
  }

  /// The interview's id.
  let id: String
  private let writer: JournalWriter
  private let store: SQLiteStore
  /// The versions that the interview was conducted with, the last one current.
  private let versions: [Questionnaire]
  /// The answers file that the interview is recorded in now.
  private var path: String
  /// Whether `resume` needs the path in `--answers`.
  private var isNamed: Bool
  /// The path of the contact file, if one was given.
  private let sample: String?
  /// Reports that the interview has moved, and lets it continue at once. If this is nil, `Moved` is thrown, and the caller
  /// records the same event again.
  var say: ((String) -> Void)? = { Console.complain($0) }

  init(
    _ writer: JournalWriter, _ versions: [Questionnaire], id: String, in store: SQLiteStore,
    _ options: StoreOptions,
    sample: String?
  ) {
    (self.writer, self.versions, self.id, self.store) = (writer, versions, id, store)
    (path, isNamed, self.sample) = (options.path, options.answers != nil, sample)
  }

  /// Records an event. Returns when it is safe on disk.
  func record(_ event: InterviewEvent) throws {
    try saving { try writer.record(event) }
    // A new interview belongs to this session from its first event.
    if case .started = event { _ = try? store.claim(id) }
  }

  /// The quota counter that counts in the store.
  func counter(wave: String) -> QuotaCounter {
    let counter = writer.counter(questionnaire: versions.last?.id ?? "", wave: wave)
    return QuotaCounter(
      isFull: counter.isFull,
      complete: { event, quotas in try self.saving { try counter.complete(event, quotas) } })
  }

  private func saving<Value>(_ work: () throws -> Value) throws -> Value {
    do {
      return try work()
    } catch StoreProblem.displaced {
      let moved = try move()
      guard let say else { throw moved }
      say(moved.message)
      return try work()
    }
  }

  /// Saves the interview in its own new file.
  private func move() throws -> Moved {
    let moved = Moved(before: path, now: Self.place(beside: path, id))
    try writer.move(to: SQLiteStore(path: moved.now, for: .writing), with: versions)
    (path, isNamed, place) = (moved.now, true, moved.now)
    return moved
  }

  /// The path for a file with one interview: next to the answers file, with the id in its name.
  private static func place(beside path: String, _ id: String) -> String {
    let name = (path as NSString).lastPathComponent
    let stem = name.hasSuffix(".db") ? String(name.dropLast(3)) : name
    return (path as NSString).deletingLastPathComponent + (path.contains("/") ? "/" : "") + "\(stem)-\(id).db"
  }

  /// The arguments of `outsidein resume` that continue the interview.
  var resumption: String {
    let answers = isNamed ? ["--answers", Self.quoted(path)] : []
    let contacts = sample.map { ["--sample", Self.quoted($0)] } ?? []
    return ([id] + answers + contacts).joined(separator: " ")
  }

  /// A path, quoted for a shell if necessary.
  private static func quoted(_ path: String) -> String {
    let isPlain = path.utf8.allSatisfy {
      ($0 >= 0x30 && $0 <= 0x39) || ($0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A) || "./_-".utf8.contains($0)
    }
    return isPlain ? path : "'\(path.replacing("'", with: "'\\''"))'"
  }

  /// The path of the interview's own file, if it has moved to one.
  private(set) var place: String?

  /// The hash of all recorded events, in hexadecimal.
  var proof: String { writer.proof?.hexadecimal ?? "" }
}
