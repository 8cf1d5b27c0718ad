import Answers
import ArgumentParser
import Datasets
import Foundation

/// `export`: writes the answers as a data set.
struct ExportCommand: ParsableCommand {
  /// The supported formats.
  enum Format: String, ExpressibleByArgument, CaseIterable { case csv }

  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Export the answers as a data set.",
    discussion: """
      Each row is an interview. Missing answers are written as dk, refused, na, skipped or not_reached, or with \
      --missing codes as -99, -98, -97, -96 or -95. The cell of a question that was not asked is empty.

        outsidein export --format csv -o bank.csv
        outsidein export --questionnaire bank_satisfaction --labels > bank.csv

      Versions of a questionnaire share a column as far as its answers mean the same: an option has the same code in all of \
      them, and what means something else has a column of its own, such as overall_v1. Standard error tells which.
      """)

  @OptionGroup var store: StoreOptions

  @Option(help: "The id of the questionnaire; needed only if there are several.")
  var questionnaire: String?

  @Option(help: "Output format.")
  var format = Format.csv

  @Option(name: .shortAndLong, help: "The file to write (default: standard output).")
  var output: String?

  @Flag(help: "Write labels instead of codes.")
  var labels = false

  @Option(help: "Only interviews of this wave.")
  var wave: String?

  @Option(help: "How to write missing answers.")
  var missing = CSVWriter.Missing.words

  @Flag(help: "Keep texts that a spreadsheet could run as formulas.")
  var exact = false

  @Flag(help: "Start the file with a byte-order mark, for Excel.")
  var bom = false

  @Flag(help: "Include simulated interviews.")
  var simulated = false

  @Flag(help: "Add a last column with the hash of each interview.")
  var proofs = false

  @Option(
    help: ArgumentHelp(
      "Only interviews with this version, as it was: v1, or the first digits of its hash.",
      valueName: "version"))
  var version: String?

  @Option(
    help: ArgumentHelp(
      "Also write a JSON file that tells which columns and codes versions made different.",
      valueName: "file.json"))
  var versionNotes: String?

  @OptionGroup var trust: TrustOptions

  func run() throws {
    let path = store.path
    let store = try store.open(for: .reading)
    let (tally, notes) = try translatingErrors {
      let extract = try extract(store)
      return (try write(extract, path), extract.notes)
    }
    for sentence in notes.sentences { Console.say("\(sentence)\n") }
    Console.say("\(tally.rows) interview\(tally.rows == 1 ? "" : "s")\n")
    try UnverifiedNotice.show(tally.doubts, areTaken: trust.unverified)
  }

  private func extract(_ store: SQLiteStore) throws -> Extract {
    let id = try store.chosen(questionnaire)
    var options = extractOptions
    options.version = try version.map { try StoredVersions(store, id).hash($0) }
    return try Extract(store, questionnaire: id, options: options)
  }

  private func write(_ extract: Extract, _ path: String) throws -> Extract.Tally {
    if let versionNotes {
      let notes = try AnswersCommand.json(ColumnNotes(extract.notes))
      try OutputFile.write(versionNotes, reading: [path]) { write in try write(Array(notes.utf8)) }
    }
    guard let output else { return try write(extract) { Console.write(bytes: $0) } }
    return try OutputFile.write(output, reading: [path]) { try write(extract, to: $0) }
  }

  private func write(_ extract: Extract, to write: @escaping ([UInt8]) throws -> Void) throws -> Extract.Tally
  {
    switch format {
    case .csv: try CSVWriter.write(extract, csvOptions, to: write)
    }
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
