import Foundation

/// How long something took.
struct Timing {
  /// Seconds of processor time of this process.
  var cpu: Double
  /// Seconds on the wall.
  var wall: Double
}

/// Takes times.
enum Stopwatch {
  /// The median of some runs, by processor time, after one that does not count.
  static func median(of runs: Int = 5, _ body: () throws -> Void) rethrows -> Timing {
    try body()
    var timings: [Timing] = []
    for _ in 0..<runs { timings.append(try once(body)) }
    return timings.sorted { $0.cpu < $1.cpu }[runs / 2]
  }

  /// Two things in turn, A B A B …: the median of each, and the median of the ratios B/A, which holds when the
  /// machine's speed drifts.
  static func pair(rounds: Int = 7, _ a: () throws -> Void, _ b: () throws -> Void) rethrows -> (
    a: Timing, b: Timing, ratio: Double
  ) {
    try a()
    try b()
    var pairs: [(a: Timing, b: Timing)] = []
    for _ in 0..<rounds { pairs.append((try once(a), try once(b))) }
    func middle(_ timings: [Timing]) -> Timing { timings.sorted { $0.cpu < $1.cpu }[rounds / 2] }
    let ratios = pairs.map { $0.b.cpu / $0.a.cpu }.sorted()
    return (middle(pairs.map(\.a)), middle(pairs.map(\.b)), ratios[rounds / 2])
  }

  /// One run.
  static func once(_ body: () throws -> Void) rethrows -> Timing {
    let (cpu, wall) = (cpuSeconds(), Date())
    try body()
    return Timing(cpu: cpuSeconds() - cpu, wall: Date().timeIntervalSince(wall))
  }

  /// Processor time of this process so far.
  static func cpuSeconds() -> Double {
    var time = timespec()
    unsafe clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}

/// Prints a figure.
func report(_ name: String, _ value: String, _ beside: String = "") {
  let padded = name + String(repeating: " ", count: max(1, 44 - name.count))
  print("\(padded)\(value)\(beside.isEmpty ? "" : "   \(beside)")")
}

extension Double {
  /// As seconds, milliseconds or microseconds.
  var seconds: String {
    self >= 1
      ? String(format: "%.2f s", self)
      : self >= 0.001 ? String(format: "%.2f ms", self * 1e3) : String(format: "%.1f us", self * 1e6)
  }

  /// As a ratio.
  var times: String { String(format: "%.2f x", self) }
}
