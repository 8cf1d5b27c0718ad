import Testing
import Trials

#if os(Linux)
  /// A file call of a command fails.
  @Suite struct FaultTests {
    private let seed = TrialSeed.current

    @Test(
      "After a failed file call: a documented status, a message, every acknowledged answer, whole outputs")
    func faults() throws {
      let figures = try FaultCase.all().map { try FaultTrial($0, seed: seed).run(limit: 12) }
      print("failed file calls, seed \(seed):\n\(FaultFigures.table(figures))")
      for figure in figures {
        // SQLite does not hand on why a file could not be opened: the message names both the disk and permissions.
        #expect(
          figure.counts.keys.allSatisfy { $0 == .permission },
          "\(figure.name), seed \(seed): \(figure.examples)")
      }
    }

    @Test("Two errors in a row when a log is opened do not remove it") func logIsKept() throws {
      let resume = try #require(try FaultCase.all().first { $0.name == "resume after a kill" })
      let figures = try FaultTrial(resume, seed: seed).run(only: "ftruncate answers.db-shm")
      #expect(figures.runs > 0)
      #expect(figures.counts[.lost] == nil, "\(figures.examples)")
    }
  }
#endif
