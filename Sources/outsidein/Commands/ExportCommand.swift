import Answers
import ArgumentParser
import Datasets
import Foundation

/// `export`: answers as a data set.
struct ExportCommand: ParsableCommand {
  /// The formats that there are.
  enum Format: String, ExpressibleByArgument, CaseIterable { case csv }

  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Writes the answers as a data set.",
    discussion: """
      A row is an interview. Missing answers stand as dk, na, refused, skipped, not_reached; what was not asked
      is an empty cell. With --missing codes they are -99, -98, -97, -96, -95.

        outsidein export --format csv -o bank.csv
        outsidein export --questionnaire bank_satisfaction --labels > bank.csv
      """)

  @OptionGroup var store: StoreOptions

  @Option(help: "The questionnaire; may be left out where there is only one.")
  var questionnaire: String?

  @Option(help: "The format: csv.")
  var format = Format.csv

  @Option(name: .shortAndLong, help: "The file to write; standard output otherwise.")
  var output: String?

  @Flag(help: "Labels instead of codes.")
  var labels = false

  @Option(help: "Only the interviews of this wave.")
  var wave: String?

  @Option(help: "How missing answers stand: words, blank or codes.")
  var missing = CSVWriter.Missing.words

  @Flag(help: "Texts as they are, even where a spreadsheet would run them as formulas.")
  var exact = false

  @Flag(help: "A byte-order mark first, for Excel.")
  var bom = false

  @Flag(help: "Simulated interviews too.")
  var simulated = false

  @Flag(help: "A last column with the hash over the whole journal of each interview.")
  var proofs = false

  @OptionGroup var trust: TrustOptions

  func run() throws {
    let path = store.path
    let store = try store.open(for: .reading)
    let tally = try telling {
      let extract = try Extract(
        store, questionnaire: try store.chosen(questionnaire), options: extractOptions)
      guard let output else {
        return try CSVWriter.write(extract, csvOptions) { Console.write(bytes: $0) }
      }
      return try OutputFile.write(output, reading: [path]) { write in
        try CSVWriter.write(extract, csvOptions, to: write)
      }
    }
    Console.say("\(tally.rows) interview\(tally.rows == 1 ? "" : "s")\n")
    try Doubts.tell(tally.doubts, areTaken: trust.unverified)
  }

  private var extractOptions: Extract.Options {
    var options = Extract.Options()
    (options.labels, options.simulated, options.wave) = (labels, simulated, wave)
    (options.proofs, options.unverified) = (proofs, trust.unverified)
    return options
  }

  private var csvOptions: CSVWriter.Options {
    var options = CSVWriter.Options()
    (options.missing, options.exact, options.mark) = (missing, exact, bom)
    return options
  }
}

extension CSVWriter.Missing: ExpressibleByArgument {}
