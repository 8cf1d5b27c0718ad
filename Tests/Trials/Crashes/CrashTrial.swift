import Instruments
import Randomness

/// Power failures during recorded interviews: the files are put together as a disk can hold them afterwards, and opened.
///
/// An image is made from the seed, the name of the recording and its own number: the same three make it again.
package struct CrashTrial {
  private let interviews: RecordedInterviews
  private let syncs: SimulatedDisk.Syncs
  private let seed: UInt64

  /// The program itself goes on with the interviews of one image out of so many.
  private static let resumedOneIn = 25

  /// A trial of recorded interviews.
  package init(_ interviews: RecordedInterviews, seed: UInt64) {
    (self.interviews, self.seed, syncs) = (interviews, seed, .honored)
  }

  /// A trial on a disk that ignores syncs of files: a negative control.
  package init(ignoringSyncs interviews: RecordedInterviews, seed: UInt64) {
    (self.interviews, self.seed, syncs) = (interviews, seed, .ignoredForFiles)
  }

  /// A power failure: when, and the chance that decides what it takes.
  private struct Crash {
    var number: Int
    var cut: Int
    var chance: KeyedRandom
  }

  /// Makes so many images and opens them all.
  package func run(images count: Int) throws -> CrashFigures {
    let crashes = (1...max(1, count)).map(crash).sorted { ($0.cut, $0.number) < ($1.cut, $1.number) }
    var figures = CrashFigures(name: interviews.name)
    var disk = SimulatedDisk(syncs: syncs)
    var told = Acknowledgements()
    var place = 0
    for var crash in crashes {
      while place < crash.cut {
        disk.apply(interviews.recording.entries[place].call)
        told.note(interviews.recording.entries[place])
        place += 1
      }
      let image = try CrashedFolder(disk.crash(&crash.chance))
      defer { image.remove() }
      let verdict = image.verdict(on: told, typed: interviews.typed, crash.number)
      figures.note(verdict, told, crash.number)
      if verdict == .whole || verdict == .falseAlarm, syncs == .honored, crash.number % Self.resumedOneIn == 0
      {
        figures.noteResumed(try image.resume(typed: interviews.typed), crash.number)
      }
    }
    return figures
  }

  private func crash(_ number: Int) -> Crash {
    var chance = KeyedRandom(seed: seed, key: "\(interviews.name), image \(number)")
    let cut = interviews.cuts.lowerBound + chance.below(interviews.cuts.count)
    return Crash(number: number, cut: cut, chance: chance)
  }
}
