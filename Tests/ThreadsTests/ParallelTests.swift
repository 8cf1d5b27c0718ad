import Stories
import Synchronization
import Testing
import Threads

/// Pieces of work on several threads.
@Suite struct ParallelTests {
  /// What is told of the progress of some work, in the order told.
  private func progress(_ count: Int, threads: Int) -> [String] {
    let told = Mutex<[String]>([])
    _ = Parallel.map(
      count, threads: threads, progress: { done, of in told.withLock { $0.append("\(done)/\(of)") } }
    ) {
      $0
    }
    return told.withLock { $0 }
  }

  @Test(
    "Results stand in the order of their pieces, however many threads there are",
    arguments: [0, 1, 2, 3, 8, 64], [0, 1, 2, 7, 1000])
  func order(_ threads: Int, _ count: Int) {
    #expect(Parallel.map(count, threads: threads) { $0 * $0 } == (0..<count).map { $0 * $0 })
  }

  @Test("Each piece is done once", arguments: [1, 2, 8]) func once(_ threads: Int) {
    let times = Mutex([Int](repeating: 0, count: 500))
    _ = Parallel.map(500, threads: threads) { index in times.withLock { $0[index] += 1 } }
    #expect(times.withLock { $0 } == [Int](repeating: 1, count: 500))
  }

  @Test("Progress is told after each piece, from 1 to all", arguments: [1, 2, 8])
  func progress(_ threads: Int) {
    #expect(progress(5, threads: threads) == ["1/5", "2/5", "3/5", "4/5", "5/5"])
    #expect(progress(1, threads: threads) == ["1/1"])
    #expect(progress(0, threads: threads) == [])
  }

  @Test("On one thread a piece begins when the one before is done and told") func oneThread() {
    let told = Mutex<[String]>([])
    _ = Parallel.map(3, threads: 1, progress: { done, _ in told.withLock { $0.append("done \(done)") } }) {
      index in
      told.withLock { $0.append("begin \(index)") }
    }
    #expect(
      told.withLock { $0 } == ["begin 0", "done 1", "begin 1", "done 2", "begin 2", "done 3"])
  }

  @Test("A machine has at least one core") func cores() { #expect(Parallel.cores >= 1) }
}
