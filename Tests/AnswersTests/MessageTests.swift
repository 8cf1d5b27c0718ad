import Foundation
import GRDB
import Stories
import Testing

@testable import Answers

/// What is said of each problem with a file or an interview, and which problem an error of SQLite is.
@Suite struct MessageTests {
  @Test(
    "Each problem with a file says what to do",
    arguments: [
      (.notThere("a"), "There is no answers file at a. The first interview creates it."),
      (.notAFile("a"), "a is not a file."), (.notOurs("a"), "a is not an answers file. It was not changed."),
      (.readOnly("a"), "a is read-only. Make it writable, or use another file."),
      (
        .cannotCreate("a"),
        "a cannot be created. Check the folder, its permissions and the space on the disk."
      ),
      (
        .cannotOpen("a"),
        "a cannot be opened. Check its permissions, those of its folder, and the space on the disk."
      ),
      (
        .damaged("a"),
        "a is damaged. It was not changed. Use the last backup, or recover what is left with `sqlite3 a .recover`."
      ),
      (
        .strayLog("a"),
        "a is missing, but its log a-wal exists and may contain answers. Put the answers file back next to its log, or use another file."
      ),
      (
        .foreignStructure("a"),
        "a contains triggers, views or tables that outsidein did not create. They could change answers, so the file was not changed."
      ),
      (.displaced("a"), "a or its log was moved, replaced or deleted while it was open."),
      (.full("a"), "The disk of a is full. What was saved before is safe. Make room, then try again."),
      (.busy("a"), "Another program is using a. Try again when it is done."),
      (
        .network("a"),
        "a is on a network file system, where answers are not safe. Use a file on a local disk."
      ),
      (
        .failed("a", code: 10),
        "Reading or writing a failed (SQLite code 10). What was saved before is safe. Check the disk, then try again."
      ),
      (
        .unsafe("a"),
        "Answers in a would not survive a power failure on this system, so no interview was started. Use a file on another disk."
      ),
      (.overtaken(interview: "a"), "Another program has continued interview a. Nothing was overwritten."),
      (.noInterview("a"), "There is no interview a."),
    ] as [(StoreProblem, String)])
  func problems(_ problem: StoreProblem, _ message: String) { #expect(problem.message == message) }

  @Test(
    "Each fault of a journal is told, and whether it is damage",
    arguments: [
      (.noBeginning, "its first event is missing", true), (.gap(at: 3), "event 3 is missing", true),
      (.altered(at: 3), "event 3 was changed", true), (.unreadable(at: 3), "event 3 cannot be read", true),
      (.newer(at: 3), "event 3 was written by a newer version of outsidein", false),
      (.otherVersion, "it was started with another version of its questionnaire", true),
      (.noSource, "the source of its questionnaire is missing or was changed", true),
      (.unusableSource, "this version of outsidein cannot compile its questionnaire", false),
      (.foreign, "its events do not match its questionnaire", true),
    ] as [(JournalFault, String, Bool)])
  func faults(_ fault: JournalFault, _ summary: String, _ isDamage: Bool) {
    #expect(fault.summary == summary && fault.isDamage == isDamage)
  }

  @Test(
    "An error of SQLite is a problem that people know, and a full disk is told as such",
    arguments: [
      (.SQLITE_FULL, 0, .full("a")), (.SQLITE_IOERR, ENOSPC, .full("a")), (.SQLITE_IOERR, EDQUOT, .full("a")),
      (.SQLITE_IOERR, EFBIG, .full("a")), (.SQLITE_CANTOPEN, ENOSPC, .full("a")),
      (.SQLITE_IOERR, EIO, .failed("a", code: 10)), (.SQLITE_CANTOPEN, 0, .cannotOpen("a")),
      (.SQLITE_AUTH, 0, .cannotOpen("a")), (.SQLITE_BUSY, ENOSPC, .busy("a")),
      (.SQLITE_LOCKED, 0, .busy("a")),
      (.SQLITE_PROTOCOL, 0, .busy("a")), (.SQLITE_CORRUPT, ENOSPC, .damaged("a")),
      (.SQLITE_NOTADB, 0, .damaged("a")),
      (.SQLITE_ERROR, 0, .damaged("a")), (.SQLITE_READONLY, 0, .readOnly("a")),
      (.SQLITE_PERM, 0, .readOnly("a")),
      (.SQLITE_IOERR_READ, 0, .failed("a", code: 266)), (.SQLITE_NOMEM, 0, .failed("a", code: 7)),
    ] as [(ResultCode, Int32, StoreProblem)])
  func errors(_ code: ResultCode, _ number: Int32, _ problem: StoreProblem) {
    let error = DatabaseError(resultCode: code)
    errno = number
    #expect(StoreProblem(error, "a") == problem)
  }

  @Test("What is thrown while a file is used becomes a problem with that file") func translated() {
    struct Other: Error {}
    #expect(throws: StoreProblem.busy("b")) { try translating("a") { throw StoreProblem.busy("b") } }
    #expect(throws: StoreProblem.damaged("a")) { try translating("a") { throw Other() } }
    #expect(throws: StoreProblem.readOnly("a")) {
      try translating("a") { throw DatabaseError(resultCode: .SQLITE_READONLY) }
    }
    // Where a file was writable before, that it no longer is has another reason.
    #expect(throws: StoreProblem.failed("a", code: 10)) {
      try translatingForWritable("a") { throw DatabaseError(resultCode: .SQLITE_READONLY) }
    }
    #expect(throws: StoreProblem.busy("a")) {
      try translatingForWritable("a") { throw DatabaseError(resultCode: .SQLITE_BUSY) }
    }
    #expect(throws: Never.self) { try translatingForWritable("a") {} }
  }

  @Test("A minute is told without its seconds") func minute() {
    #expect(Moment(utc: 1_763_757_889_000, monotonic: 0).minute == "2025-11-21 20:44")
    #expect(Moment.minute(of: "2025-11-21T20:44:49Z") == "2025-11-21 20:44")
  }

  @Test("An id of an interview has ten digits or letters that are not mistaken for others") func ids() {
    let ids = (0..<200).map { _ in RandomBytes.interviewID() }
    #expect(ids.allSatisfy { $0.count == 10 } && Set(ids).count == 200)
    #expect(Set(ids.joined()) == Set("0123456789abcdefghjkmnpqrstvwxyz"))
    #expect(RandomBytes.make(0) == [] && RandomBytes.make(5).count == 5)
    let seeds = (0..<200).map { _ in RandomBytes.seed() }
    #expect(Set(seeds).count == 200)
    // Every bit is drawn.
    #expect(seeds.reduce(0, |) == .max && seeds.reduce(.max, &) == 0)
  }
}
