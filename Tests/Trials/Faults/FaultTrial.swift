import Instruments
import Randomness
import Stories

/// A command whose nth file call fails, for every n.
package struct FaultTrial {
  private let faultCase: FaultCase
  private let seed: UInt64

  /// A trial of a command.
  package init(_ faultCase: FaultCase, seed: UInt64) { (self.faultCase, self.seed) = (faultCase, seed) }

  /// Lets each call fail in each way; only `limit` of them, drawn from the seed, if there are more, or only calls with a
  /// name such as "ftruncate answers.db-shm".
  package func run(limit: Int? = nil, only call: String? = nil) throws -> FaultFigures {
    let clean = try FaultedRun(faultCase, .none(.writes))
    let reads = try FaultedRun(faultCase, .none(.reads))
    guard clean.result.status < 64, !clean.attempts.isEmpty else {
      throw RecordedInterviews.Failed(errors: clean.result.errors)
    }
    let faults = Self.faults(writes: clean.attempts.count, reads: reads.attempts.count).filter { fault in
      let attempts = fault.family == .writes ? clean.attempts : reads.attempts
      return call == nil || attempts.indices.contains(fault.number - 1) && attempts[fault.number - 1] == call
    }
    var chance = KeyedRandom(seed: seed, key: faultCase.name)
    let chosen = limit.map { Array(chance.shuffled(faults).prefix($0)) } ?? faults
    var figures = FaultFigures(name: faultCase.name, calls: clean.attempts.count + reads.attempts.count)
    for fault in chosen {
      let run = try FaultedRun(faultCase, fault)
      figures.note(run, FaultJudge(run, clean: clean).problems())
    }
    return figures
  }

  /// All faults. Reads fail with EIO only: that a disk is full does not keep anybody from reading.
  private static func faults(writes: Int, reads: Int) -> [Fault] {
    let inWrites = Fault.errors.flatMap { error in
      [Fault.Mode.once, .sticky, .short].flatMap { mode in
        (1...max(1, writes)).map { Fault(number: $0, error: error.code, mode: mode, family: .writes) }
      }
    }
    let inReads = [Fault.Mode.once, .sticky].flatMap { mode in
      (1...max(1, reads)).map { Fault(number: $0, error: Fault.errors[0].code, mode: mode, family: .reads) }
    }
    return inWrites + inReads
  }
}
