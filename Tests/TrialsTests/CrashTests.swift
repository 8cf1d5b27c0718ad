import Testing
import Trials

#if os(Linux)
  /// The power fails during an interview. Kills cannot show what is lost then.
  @Suite struct CrashTests {
    private let seed = TrialSeed.current

    @Test(
      "After 300 power failures every acknowledged answer is there, and the chain of each interview holds")
    func crashes() throws {
      let recordings = try RecordedInterviews.all()
      let figures = try recordings.map {
        try CrashTrial($0, seed: seed).run(images: 300 / recordings.count)
      }
      #expect(figures.allSatisfy { $0.acknowledged > 0 || $0.name == "a new file" })
      print("crash images, seed \(seed):\n\(CrashFigures.table(figures))")
      for figure in figures {
        #expect(figure.isClean, "\(figure.name), seed \(seed): \(figure.problems)")
        #expect(figure.falseAlarms == 0)
      }
    }

    @Test("The same trial finds losses where syncs are left out, and on a disk that ignores them")
    func controls() throws {
      let figures = [
        try CrashTrial(try .lossy(), seed: seed).run(images: 100),
        try CrashTrial(ignoringSyncs: try .unsynced(), seed: seed).run(images: 100),
      ]
      print("negative controls, seed \(seed):\n\(CrashFigures.table(figures))")
      for figure in figures {
        #expect(2 * figure.withLosses > figure.images, "\(figure.name), seed \(seed)")
      }
    }

    @Test("A file that a command writes is the old or the new one after a power failure") func outputs()
      throws
    {
      for trial in try OutputCrashTrial.all() {
        let (figures, control) = (
          trial.run(images: 200, seed: seed),
          trial.run(images: 200, seed: seed, ignoringSyncs: true)
        )
        print(OutputCrashTrial.table([figures, control]))
        #expect(figures.torn == 0, "\(figures.name), seed \(seed)")
        #expect(control.torn > 0, "\(figures.name), seed \(seed)")
      }
    }
  }
#endif
