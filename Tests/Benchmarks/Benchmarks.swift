import Foundation

/// Measures each capability beside a peer or a physical limit: `swift run -c release benchmarks`, or only some:
/// `swift run -c release benchmarks importance export`.
///
/// Figures are medians; ratios to a peer in the same run say more than seconds on a shared machine.
@main
struct Benchmarks {
  static func main() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(
      "outsidein-benchmarks-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let all: [(name: String, run: () throws -> Void)] = [
      ("compiler", { CompilerBenchmarks.run() }),
      ("check", { try CheckBenchmarks.run() }),
      ("comparison", { try ComparisonBenchmarks.run() }),
      ("designs", { try DesignBenchmarks.run() }),
      ("importance", { try ImportanceBenchmarks.run() }),
      ("answers", { try AnswerBenchmarks(folder: folder).run() }),
      ("store", { try ImportanceStoreBenchmarks(folder: folder).run() }),
      ("export", { try ExportBenchmarks(folder: folder).run() }),
      ("page", { try PageBenchmarks.run(folder) }),
    ]
    let wanted = CommandLine.arguments.dropFirst()
    for benchmark in all where wanted.isEmpty || wanted.contains(benchmark.name) { try benchmark.run() }
  }
}
