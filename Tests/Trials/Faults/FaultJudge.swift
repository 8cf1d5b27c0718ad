import Answers
import Stories

/// Compares a run with a fault with one without.
struct FaultJudge {
  /// The documented statuses.
  static let documented: Set<Int32> = [0, 1, 3, 4, 64, 65, 66, 69, 73, 74, 75]

  private let run: FaultedRun
  private let clean: FaultedRun

  init(_ run: FaultedRun, clean: FaultedRun) { (self.run, self.clean) = (run, clean) }

  /// What is wrong, each with an explanation.
  func problems() -> [(FaultProblem, String)] {
    [ending, losses, alarm, output, drafts].compactMap { $0 } + misnamed
  }

  private var ending: (FaultProblem, String)? {
    let (status, errors) = (run.result.status, run.result.errors)
    if status >= 128 { return (.signal, "signal \(status - 128)") }
    if !Self.documented.contains(status) { return (.status, "status \(status)") }
    return status >= 64 && errors.isEmpty ? (.silent, "status \(status) without a word") : nil
  }

  private var losses: (FaultProblem, String)? {
    guard let stored = run.stored else {
      return run.told.count == 0 ? nil : (.lost, "the answers file is gone")
    }
    switch stored {
    case .failure(let error): return (.unusable, (error as? StoreProblem)?.message ?? "\(error)")
    case .success(let file):
      let missing = run.told.missing(in: file.interviews)
      if missing > 0 { return (.lost, "\(missing) answers") }
      let isDone = run.result.status == 0 && file.interviews.count < clean.interviewCount
      return isDone ? (.lost, "\(file.interviews.count) interviews of \(clean.interviewCount)") : nil
    }
  }

  private var alarm: (FaultProblem, String)? {
    guard let file = try? run.stored?.get(), file.isLogCalledMissing, losses == nil else { return nil }
    return (.alarm, "the log is called missing")
  }

  /// The output is what it was, or what it has to become; after a success, only the latter.
  private var output: (FaultProblem, String)? {
    guard let name = run.faultCase.output else { return nil }
    if case .failure(let error) = run.copied { return (.half, "\(name): \(error)") }
    if case .success(let file) = run.copied {
      return file.interviews == run.faultCase.before ? nil : (.half, "\(name) lacks interviews")
    }
    let now = run.files[name]
    if now == clean.files[name] { return nil }
    if run.result.status != clean.result.status, now == run.faultCase.files[name] { return nil }
    return (.half, "\(name) has \(now?.count ?? 0) bytes after status \(run.result.status)")
  }

  /// Only a draft whose unlink failed may stay.
  private var drafts: (FaultProblem, String)? {
    let answers = RecordedInterviews.file
    let known = Set(run.faultCase.files.keys).union(
      [answers, "\(answers)-wal", "\(answers)-shm", run.faultCase.output].compactMap { $0 })
    let strays = run.files.keys.filter { !known.contains($0) && !run.failed.contains("unlink \($0)") }
    return strays.isEmpty ? nil : (.draft, strays.sorted().joined(separator: ", "))
  }

  private var misnamed: [(FaultProblem, String)] {
    let errors = run.result.errors
    let isDamage = ["damaged", "recover"].contains { errors.contains($0) }
    let isPermission = ["permission", "is read-only"].contains { errors.contains($0) }
    return (isDamage ? [(.damage, errors)] : []) + (isPermission ? [(.permission, errors)] : [])
  }
}

extension FaultedRun {
  /// The interviews in the answers file; 0 where it cannot be read.
  fileprivate var interviewCount: Int { (try? stored?.get())?.interviews.count ?? 0 }
}
