import ArgumentParser
import Trials

/// How often what is told of importance is true: `swift run -c release calibration`.
@main
struct CalibrationCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "calibration",
    abstract: "Count how often intervals, tests and ranks of importance are right, in percent.",
    discussion: """
      Samples are drawn from populations whose true contributions are known. LMG, share, R² and diff. are the intervals that \
      hold the true value (95 wanted), ranks the data sets in which all rank sets do, rank the sets for one factor. noise is \
      the factors that contribute nothing and are told from noise, overall the data sets whose factors are told from \
      noise together, groups the differences between two groups of one population that are told (5 wanted where nothing is \
      there). false is the data sets with two factors in a false order, power the different pairs that are told apart.
      """)

  @Option(help: "The number of data sets of each population and size.")
  var dataSets = 500
  @Option(help: "The number of bootstrap replicates of each.")
  var replicates = 500
  @Option(help: "The sample sizes, separated by commas.")
  var sizes = "100,300"
  @Option(help: "Seed for all chance; a random number otherwise.")
  var seed: UInt64 = .random(in: 1...UInt64.max)

  private static let populations = [
    Population("six equal effects", effects: [1, 1, 1, 1, 1, 1], halo: 0.3, r2: 0.4),
    Population("different effects", effects: [5, 4, 3, 2, 1, 0], halo: 0.3, r2: 0.4),
    Population("halo, three of six", effects: [2, 2, 1, 0, 0, 0], halo: 0.5, r2: 0.4),
    Population("no halo, three of six", effects: [3, 2, 1, 0, 0, 0], halo: 0, r2: 0.4),
    Population("nothing but noise", effects: [0, 0, 0, 0, 0, 0], halo: 0.3, r2: 0),
  ]

  func run() throws {
    print("calibration of importance, \(dataSets) data sets each, \(replicates) replicates, seed \(seed)")
    var rows = [Calibration.heads]
    for population in Self.populations {
      for size in sizes.split(separator: ",").compactMap({ Int($0) }) {
        let trial = Trial(population: population, rows: size, replicates: replicates, seed: seed)
        rows.append([population.name, "\(size)"] + trial.run(dataSets: dataSets).cells)
      }
    }
    print(TextTable.render(rows), terminator: "")
  }
}
