import Foundation
import Instruments
import Interviews
import Rehearsals
import Stories

/// What matters, from a store of many simulated interviews: 20 factors, a segment, an outcome.
struct ImportanceStoreBenchmarks {
  let folder: URL

  private static let yaml = """
    questionnaire: twenty
    factors:
    \((1...20).map { "  factor\($0): \"Factor \($0)\"" }.joined(separator: "\n"))
    segments:
      kind:
        from: account
    items:
      - choice: account
        ask: "What kind of account do you hold?"
        options: {personal: "Personal", business: "Business"}
      - rating: satisfaction
        ask: "How satisfied are you with {factor}?"
        each: factors
        scale: standard.satisfaction10
        measures: satisfaction
      - rating: overall
        ask: "All in all, how satisfied are you?"
        scale: standard.satisfaction10
        measures: overall
    """

  func run() throws {
    print("\nImportance from a store: 20 factors")
    guard let questionnaire = Story.questionnaire(Self.yaml) else { throw CocoaError(.fileReadCorruptFile) }
    var effects = Effects()
    (effects.missing, effects.breakOff) = (0.002, 0)
    let start = Story.start(questionnaire)
    let rehearsing = try Stopwatch.once {
      for number in 0..<100 {
        _ = try Rehearsal(questionnaire, start, effects: effects, seed: 2, number: number)
      }
    }
    report("simulated interviews a second", String(format: "%.0f", 100 / rehearsing.wall), "22 answers each")
    let journals = try (0..<500).map {
      try Rehearsal(questionnaire, start, effects: effects, seed: 1, number: $0).events
    }
    for count in [10_000, 100_000] {
      let path = folder.appendingPathComponent("importance\(count).db").path
      try FilledStore.fill(path, questionnaire, journals, count)
      for more in [["--bootstrap", "0"], ["--bootstrap", "0", "--by", "kind"], []]
      where more != [] || count > 10_000 {
        let measured = try Measured.run(["importance", "--answers", path, "--simulated"] + more)
        report(
          "importance \(more.joined(separator: " ")), \(count) interviews", measured.wall.seconds,
          String(
            format: "%.0f interviews a second, peak %.1f MB", Double(count) / measured.wall, measured.peak))
      }
    }
  }
}
