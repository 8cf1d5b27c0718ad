import Answers
import Datasets
import Foundation
import Instruments
import Interviews
import Stories

/// From journals to a data set.
struct ExportBenchmarks {
  let folder: URL

  func run() throws {
    print("\nExport of bank_satisfaction")
    guard let questionnaire = Story.questionnaire(try Story.file("bank_satisfaction")) else {
      throw CocoaError(.fileReadCorruptFile)
    }
    let journals = try (0..<20).map { try journal(questionnaire, $0) }
    var peaks: [Int: Double] = [:]
    for count in [1_000, 20_000] {
      let path = folder.appendingPathComponent("export\(count).db").path
      let filling = try Stopwatch.once {
        try FilledStore.fill(path, questionnaire, journals, count)
      }
      let exported = try Measured.run([
        "export", "--answers", path, "-o", folder.appendingPathComponent("e.csv").path,
      ])
      peaks[count] = exported.peak
      report(
        "\(count) interviews: rows a second", String(format: "%.0f", Double(count) / exported.wall),
        "\(exported.wall.seconds), peak \(String(format: "%.1f", exported.peak)) MB (filled in \(filling.wall.seconds))"
      )
    }
    report(
      "peak of 20,000 above that of 1,000",
      String(format: "%.1f MB", (peaks[20_000] ?? 0) - (peaks[1_000] ?? 0)), "(goal: 5)")
  }

  private func journal(_ questionnaire: Questionnaire, _ variant: Int) throws -> [InterviewEvent] {
    let ratings = (0..<8).map { "\(($0 + variant) % 10 + 1)" }
    let lines =
      ["\(variant % 2 + 1)", "\(variant)", "yes", "Short queues", "Low fees", ""] + ratings
      + Array(repeating: "Took too long, and nobody said why", count: 4) + ["7", "8"]
    return try Story.converse(questionnaire, lines).events
  }
}
