/// Why an answers file cannot be used. The messages never contain answers.
package enum StoreProblem: Error, Hashable, Sendable {
  /// There is no such file.
  case notThere(String)
  /// It is a folder or something else that is not a file.
  case notAFile(String)
  /// It is a file of another kind.
  case notOurs(String)
  /// It was written by a newer program.
  case newer(String, version: Int)
  /// It is read-only.
  case readOnly(String)
  /// It cannot be created.
  case cannotCreate(String)
  /// It cannot be opened.
  case cannotOpen(String)
  /// It is damaged.
  case damaged(String)
  /// Its log exists without it.
  case strayLog(String)
  /// It contains a trigger, a view, or another object that this program did not create.
  case foreignStructure(String)
  /// The file or its log was moved, replaced or deleted while it was open.
  case displaced(String)
  /// The disk is full, or the file has reached a size limit.
  case full(String)
  /// Another program has locked it.
  case busy(String)
  /// It is on a network file system, where two programs can damage it.
  case network(String)
  /// Reading or writing failed.
  case failed(String, code: Int)
  /// The settings that make writes safe could not be applied.
  case unsafe(String)
  /// Another program has continued the interview.
  case overtaken(interview: String)
  /// There is no such interview.
  case noInterview(String)

  /// What is wrong, and what to do, in full sentences.
  package var message: String {
    switch self {
    case .notThere(let path):
      "There is no answers file at \(path). The first interview creates it."
    case .notAFile(let path): "\(path) is not a file."
    case .notOurs(let path):
      "\(path) is not an answers file. It was not changed."
    case .newer(let path, let version):
      "\(path) was written by a newer version of outsidein (schema \(version)). It was not changed. Install the newer version to use it."
    case .readOnly(let path):
      "\(path) is read-only. Make it writable, or use another file."
    case .cannotCreate(let path):
      "\(path) cannot be created. Check the folder, its permissions and the space on the disk."
    case .cannotOpen(let path):
      "\(path) cannot be opened. Check its permissions, those of its folder, and the space on the disk."
    case .damaged(let path):
      "\(path) is damaged. It was not changed. Use the last backup, or recover what is left with `sqlite3 \(path) .recover`."
    case .strayLog(let path):
      "\(path) is missing, but its log \(path)-wal exists and may contain answers. Put the answers file back next to its log, or use another file."
    case .foreignStructure(let path):
      "\(path) contains triggers, views or tables that outsidein did not create. They could change answers, so the file was not changed."
    case .displaced(let path):
      "\(path) or its log was moved, replaced or deleted while it was open."
    case .full(let path):
      "The disk of \(path) is full. What was saved before is safe. Make room, then try again."
    case .busy(let path): "Another program is using \(path). Try again when it is done."
    case .network(let path):
      "\(path) is on a network file system, where answers are not safe. Use a file on a local disk."
    case .failed(let path, let code):
      "Reading or writing \(path) failed (SQLite code \(code)). What was saved before is safe. Check the disk, then try again."
    case .unsafe(let path):
      "Answers in \(path) would not survive a power failure on this system, so no interview was started. Use a file on another disk."
    case .overtaken(let id):
      "Another program has continued interview \(id). Nothing was overwritten."
    case .noInterview(let id):
      "There is no interview \(id)."
    }
  }
}
