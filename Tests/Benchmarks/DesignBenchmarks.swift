import Foundation
import Instruments
import Interviews
import Rehearsals
import Stories

/// Best-worst designs, beside the bound of a balanced one; and how fast whole instruments are walked through.
enum DesignBenchmarks {
  static func run() throws {
    print("\nbest-worst designs, D-efficiency beside a balanced design (1.000)")
    for (elements, perSet, times) in [(7, 3, 3), (13, 4, 4), (16, 4, 5), (10, 4, 3), (20, 4, 3), (30, 5, 4)] {
      var design = BestWorstDesign(elements: elements, perSet: perSet, times: times)
      let taken = Stopwatch.median(of: 3) {
        design = BestWorstDesign(elements: elements, perSet: perSet, times: times)
      }
      report(
        "\(elements) elements, \(perSet) a set, \(times) times", taken.cpu.seconds,
        "\(design.sets.count) sets, \(String(format: "%.3f", design.efficiency))")
    }
    print("\nsimulated interviews through the machine, nothing stored")
    for instrument in Instrument.all {
      guard let questionnaire = Story.questionnaire(try instrument.yaml()) else { continue }
      let count = 20
      var events = 0
      let taken = try Stopwatch.once {
        for number in 0..<count {
          let rehearsal = try Rehearsal(
            questionnaire, Story.start(questionnaire), effects: Effects(), seed: 1, number: number)
          events += rehearsal.events.count
        }
      }
      report(
        instrument.id, "\(Int(Double(count) / taken.cpu)) interviews/s",
        "\((taken.cpu / Double(events)).seconds) an event, \(events / count) events each")
    }
  }
}
