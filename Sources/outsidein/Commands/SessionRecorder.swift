import Answers
import Digests
import Foundation
import Instruments
import Interviews

/// Records what happens in one session. When the answers file is moved, replaced or deleted in the middle of it, the whole
/// interview is saved in a file beside it and goes on there.
final class SessionRecorder {
  /// The interview goes on in another file.
  struct Moved: Error {
    let before: String
    let now: String

    /// What happened, and that nothing is lost.
    var message: String {
      "\(before) or its log was moved, replaced or deleted. Nothing of this interview is lost: all of it is saved in \(now), and it goes on there."
    }
  }

  /// The interview's id.
  let id: String
  private let writer: JournalWriter
  private let store: SQLiteStore
  private let questionnaire: Questionnaire
  /// The answers file that the interview is recorded in now.
  private var path: String
  /// Whether the path has to be named to go on with the interview.
  private var isNamed: Bool
  /// The contact file that was given; nil where none was.
  private let sample: String?
  /// Tells a person that the interview has moved, and lets it go on at once; where it is nil, `Moved` is thrown, and what
  /// could not be recorded is recorded when it comes again.
  var tell: ((String) -> Void)? = { Console.complain($0) }

  init(
    _ writer: JournalWriter, _ questionnaire: Questionnaire, id: String, in store: SQLiteStore,
    _ options: StoreOptions,
    sample: String?
  ) {
    (self.writer, self.questionnaire, self.id, self.store) = (writer, questionnaire, id, store)
    (path, isNamed, self.sample) = (options.path, options.answers != nil, sample)
  }

  /// Records something. Returns when it is safe.
  func record(_ happening: Happening) throws {
    try saving { try writer.record(happening) }
    // An interview that has just begun is nobody else's.
    if case .started = happening { _ = try? store.claim(id) }
  }

  /// The desk that counts quotas in the store.
  func desk(wave: String) -> QuotaDesk {
    let desk = writer.desk(questionnaire: questionnaire.id, wave: wave)
    return QuotaDesk(
      isFull: desk.isFull,
      complete: { happening, quotas in try self.saving { try desk.complete(happening, quotas) } })
  }

  private func saving<Value>(_ work: () throws -> Value) throws -> Value {
    do {
      return try work()
    } catch StoreProblem.displaced {
      let moved = try move()
      guard let tell else { throw moved }
      tell(moved.message)
      return try work()
    }
  }

  /// Saves the interview in a file of its own.
  private func move() throws -> Moved {
    let moved = Moved(before: path, now: Self.place(beside: path, id))
    try writer.move(to: SQLiteStore(path: moved.now, for: .writing), with: questionnaire)
    (path, isNamed, place) = (moved.now, true, moved.now)
    return moved
  }

  /// The place of a file that holds one interview: beside the answers file, with the id in its name.
  private static func place(beside path: String, _ id: String) -> String {
    let name = (path as NSString).lastPathComponent
    let stem = name.hasSuffix(".db") ? String(name.dropLast(3)) : name
    return (path as NSString).deletingLastPathComponent + (path.contains("/") ? "/" : "") + "\(stem)-\(id).db"
  }

  /// What is typed after `outsidein resume` to go on with the interview.
  var resumption: String {
    let answers = isNamed ? ["--answers", Self.quoted(path)] : []
    let contacts = sample.map { ["--sample", Self.quoted($0)] } ?? []
    return ([id] + answers + contacts).joined(separator: " ")
  }

  /// A path as a shell takes it.
  private static func quoted(_ path: String) -> String {
    let isPlain = path.utf8.allSatisfy {
      ($0 >= 0x30 && $0 <= 0x39) || ($0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A) || "./_-".utf8.contains($0)
    }
    return isPlain ? path : "'\(path.replacing("'", with: "'\\''"))'"
  }

  /// Where the interview is, if it has moved to a file of its own; nil otherwise.
  private(set) var place: String?

  /// The hash over all that was recorded, as it is held on to.
  var proof: String { writer.proof?.hexadecimal ?? "" }
}
