import Foundation
import Importance
import Stories

/// Programs in Python that compute the same contributions on the same data in the same run, where they are installed:
/// pingouin's `linear_regression(relimp=True)` and dominance-analysis.
enum PythonPeers {
  /// A peer: its module, and a Python program that reads the data and prints its seconds, then the contributions.
  private struct Peer {
    var name: String
    var module: String
    var call: String
    /// The sizes that it can be asked for within a minute or two.
    var sizes: [Int]
  }

  private static let peers = [
    Peer(
      name: "pingouin", module: "pingouin",
      call: "found = list(m.linear_regression(X, y, relimp=True, as_dataframe=False)['relimp'])[1:]",
      sizes: [10, 15]),
    Peer(
      name: "dominance-analysis", module: "dominance_analysis",
      call: """
        d = m.Dominance(data=pd.concat([X, y], axis=1), target='y', objective=1, top_k=X.shape[1], pseudo_r2=None)
        d.incremental_rsquare(); s = d.dominance_stats()['Individual Dominance'].index
        t = d.dominance_stats()['Total Dominance']; found = [t[c] for c in X.columns]
        """, sizes: [10]),
  ]

  static func run(_ observations: (Int) throws -> Observations) throws {
    for peer in peers {
      for size in peer.sizes {
        let observed = try observations(size)
        guard let (seconds, found) = try ask(peer, observed) else {
          report("\(peer.name), \(size) factors", "not installed, or does not run")
          continue
        }
        var ours: [Double] = []
        let timing = Stopwatch.median(of: 9) { ours = LMG.contributions(Moments(observed)) }
        let apart = zip(found, ours).map { abs($0 - $1) }.max() ?? .nan
        report(
          "\(peer.name), \(size) factors", seconds.seconds,
          "\((seconds / timing.cpu).times) ours, correlations included; at most \(String(format: "%.0e", apart)) apart"
        )
      }
    }
  }

  private static func ask(_ peer: Peer, _ observed: Observations) throws -> (Double, [Double])? {
    let folder = try Programs.temporaryFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let names = observed.factors.indices.map { "x\($0)" }
    let rows = (0..<observed.rows).map { row in
      (observed.factors.map { "\($0[row])" } + ["\(observed.outcome[row])"]).joined(separator: ",")
    }
    try ([(names + ["y"]).joined(separator: ",")] + rows).joined(separator: "\n")
      .write(to: folder.appendingPathComponent("data.csv"), atomically: true, encoding: .utf8)
    let script = """
      import contextlib, io, time, warnings, pandas as pd
      import numpy
      warnings.simplefilter("ignore")
      numpy.bool8 = numpy.bool_  # a name that NumPy 2 dropped, and the plotting library behind a peer wants
      import \(peer.module) as m
      data = pd.read_csv("data.csv"); y = data["y"]; X = data.drop(columns="y")
      with contextlib.redirect_stdout(io.StringIO()), contextlib.redirect_stderr(io.StringIO()):
          began = time.process_time()
          \(peer.call.replacing("\n", with: "\n    ").trimmingCharacters(in: .whitespaces))
          took = time.process_time() - began
      print(took, *found)
      """
    try script.write(to: folder.appendingPathComponent("peer.py"), atomically: true, encoding: .utf8)
    let environment = ["PATH": ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"]
    let result = try Programs.run(
      ["python3", "peer.py"], in: folder, environment: environment, program: "/usr/bin/env")
    let numbers = result.output.split(whereSeparator: \.isWhitespace).compactMap { Double($0) }
    guard result.status == 0, let seconds = numbers.first else {
      return nil
    }
    return (seconds, Array(numbers.dropFirst()))
  }
}
