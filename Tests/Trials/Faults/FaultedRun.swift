import Answers
import Foundation
import Stories

/// One run of a command with a fault, and what it left.
struct FaultedRun {
  let faultCase: FaultCase
  let fault: Fault
  /// How the program ended.
  let result: ProgramResult
  /// The calls that could have failed, in order.
  let attempts: [String]
  /// What users were told of interviews, now and earlier.
  let told: Acknowledgements
  /// The files that it left, before anybody opens them.
  let files: [String: [UInt8]]
  /// The answers file that it left, or why it cannot be read; nil if there is no such file.
  let stored: Result<AnswersFile, any Error>?
  /// The same of its other output, if that is an answers file.
  let copied: Result<AnswersFile, any Error>?

  /// Runs a command in a new folder.
  init(_ faultCase: FaultCase, _ fault: Fault) throws {
    let folder = try WatchedFolder()
    defer { folder.remove() }
    for (name, bytes) in faultCase.files {
      try Data(bytes).write(to: folder.url.appendingPathComponent(name))
    }
    (self.faultCase, self.fault) = (faultCase, fault)
    var result = try folder.run(faultCase.arguments, input: faultCase.input, fault: fault)
    result.errors = result.errors.replacing("\(folder.url.path)/", with: "")
    self.result = result
    let files = try FilledFolder.files(in: folder.url)
    self.files = files
    var attempts: [String] = []
    var told = Acknowledgements(faultCase.before)
    for entry in try folder.recording().entries {
      if case .attempt(let call) = entry.call { attempts.append(call) }
      told.note(entry)
    }
    (self.attempts, self.told) = (attempts, told)
    stored = Self.interviews(in: RecordedInterviews.file, files, folder)
    let copy = faultCase.output.flatMap { $0.hasSuffix(".db") ? $0 : nil }
    copied = copy.flatMap { Self.interviews(in: $0, files, folder) }
  }

  private static func interviews(
    in name: String, _ files: [String: [UInt8]], _ folder: WatchedFolder
  ) -> Result<AnswersFile, any Error>? {
    guard files[name] != nil else { return nil }
    return Result { try AnswersFile(folder.path(name), opening: .writing) }
  }

  /// The fault in words: "EIO, once, at call 17: pread answers.db".
  var description: String {
    let error = Fault.errors.first { $0.code == fault.error }?.name ?? "\(fault.error)"
    let call = attempts.indices.contains(fault.number - 1) ? attempts[fault.number - 1] : "not reached"
    return "\(error), \(fault.mode.rawValue), at \(fault.family.rawValue) call \(fault.number): \(call)"
  }

  /// The calls that failed.
  var failed: ArraySlice<String> {
    switch fault.mode {
    case .once, .kill: attempts.dropFirst(fault.number - 1).prefix(1)
    case .short: attempts.dropFirst(fault.number - 1).prefix(2)
    case .sticky: attempts.dropFirst(fault.number - 1)
    }
  }
}
