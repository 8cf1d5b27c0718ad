import Foundation

/// Measures each capability beside a peer or a physical limit: `swift run -c release benchmarks`.
///
/// Figures are medians; ratios to a peer in the same run say more than seconds on a shared machine.
@main
struct Benchmarks {
  static func main() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(
      "outsidein-benchmarks-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    CompilerBenchmarks.run()
    try ImportanceBenchmarks.run()
    try AnswerBenchmarks(folder: folder).run()
    try ExportBenchmarks(folder: folder).run()
  }
}
