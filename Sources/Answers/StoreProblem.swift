/// Why a store cannot be used. Nothing of what it holds is told.
package enum StoreProblem: Error, Hashable, Sendable {
  /// There is no such file.
  case notThere(String)
  /// It is a folder, or something else that is no file.
  case notAFile(String)
  /// It is a file of another kind.
  case notOurs(String)
  /// It was written by a newer program.
  case newer(String, version: Int)
  /// It may only be read.
  case readOnly(String)
  /// It cannot be created.
  case cannotCreate(String)
  /// It cannot be opened.
  case cannotOpen(String)
  /// It is damaged.
  case damaged(String)
  /// Its log stands there without it.
  case strayLog(String)
  /// It has a trigger, a view, or another thing in it that this program did not make.
  case foreignStructure(String)
  /// While it was open, it was moved, replaced or deleted, or its log was.
  case displaced(String)
  /// The disk is full, or a limit on the size of files is reached.
  case full(String)
  /// Another program holds it.
  case busy(String)
  /// It lies on a network file system, where two programs can damage it.
  case network(String)
  /// Reading or writing failed.
  case failed(String, code: Int)
  /// Answers could not be made safe on this machine.
  case unsafe(String)
  /// Another program has gone on with the interview.
  case overtaken(interview: String)
  /// There is no such interview.
  case noInterview(String)

  /// What is wrong, and what to do, in full sentences.
  package var message: String {
    switch self {
    case .notThere(let path):
      "There are no answers at \(path). They are made by the first interview; another file is named with --answers."
    case .notAFile(let path): "\(path) is not a file. Name an answers file with --answers."
    case .notOurs(let path):
      "\(path) is not an answers file; it was left as it is. Name another file with --answers."
    case .newer(let path, let version):
      "\(path) was written by a newer outsidein (schema \(version)); it was left as it is. Install that version to use it."
    case .readOnly(let path):
      "\(path) may only be read. Give yourself the right to write it, or name another file with --answers."
    case .cannotCreate(let path):
      "\(path) cannot be created. Check the folder, its permissions and the space on its disk."
    case .cannotOpen(let path):
      "\(path) cannot be opened. Check the space on its disk, its permissions, and those of its folder."
    case .damaged(let path):
      "\(path) is damaged; it was left as it is. Take the last backup, or recover what is left with `sqlite3 \(path) .recover`."
    case .strayLog(let path):
      "\(path) is missing, but its log \(path)-wal is there: answers may be in it. Put the answers file back beside its log, or name another file with --answers."
    case .foreignStructure(let path):
      "\(path) contains triggers, views or tables that outsidein did not make, and they could change answers; it was left as it is. `outsidein answers verify` names them."
    case .displaced(let path):
      "\(path) or its log was moved, replaced or deleted while it was open."
    case .full(let path):
      "The disk of \(path) is full. What was saved before is safe. Make room, then try again."
    case .busy(let path): "Another program holds \(path) for too long. Try again when it is done."
    case .network(let path):
      "\(path) lies on a network file system, where answers are not safe. Name a file on a local disk with --answers."
    case .failed(let path, let code):
      "Reading or writing \(path) failed (SQLite code \(code)). What was saved before is safe. Check the disk, then try again."
    case .unsafe(let path):
      "Answers in \(path) could not be made safe against a power failure here, so none are taken."
    case .overtaken(let id):
      "Another program has gone on with interview \(id). Nothing was overwritten; look at it with `outsidein answers show \(id)`."
    case .noInterview(let id):
      "There is no interview \(id). `outsidein answers list` lists them."
    }
  }
}
