import Analyses
import Answers
import ArgumentParser
import Datasets
import Instruments
import Reports

/// `results`: shows how well we do.
struct ResultsCommand: ParsableCommand {
  /// The supported formats.
  enum Format: String, ExpressibleByArgument, CaseIterable { case text, json, csv }

  static let configuration = CommandConfiguration(
    commandName: "results",
    abstract: "Show how well we do: means, top boxes, net promoter scores, gaps, by segment, with tests.",
    discussion: """
      Each figure is over all who answered, with its 95 % interval. Means of groups are compared by Welch's test, adjusted for \
      all comparisons of the segment.

        outsidein results --by account
        outsidein results --data survey.csv --roles roles.yaml --by region
      """)

  @OptionGroup var store: StoreOptions

  @Option(help: "The id of the questionnaire; needed only if there are several.")
  var questionnaire: String?

  @Option(help: "A CSV file to read instead; its first line names the columns. - reads standard input.")
  var data: String?

  @Option(help: "With --data: a YAML file with the roles of the columns.")
  var roles: String?

  @Option(help: "A segment or column; also show each of its groups. Can be repeated.")
  var by: [String] = []

  @Option(help: "Only interviews of this wave.")
  var wave: String?

  @Option(help: "The column with the weight of each row.")
  var weights: String?

  @Option(help: "Hide groups with fewer interviews than this.")
  var minBase = 30

  @Option(
    parsing: .unconditionalSingleValue,
    help:
      "With --data: numbers that mean a missing answer, such as -99,99, or price=6,9 for a column. Can be repeated."
  )
  var missingCodes: [String] = []

  @Option(help: "Output format.")
  var format = Format.text

  @Option(name: .shortAndLong, help: "The file to write (default: standard output).")
  var output: String?

  @Flag(help: "Include simulated interviews.")
  var simulated = false

  @Flag(
    help:
      "Include versions with another scale: stretch its points so that both ends are those of the newest one."
  )
  var rescale = false

  @OptionGroup var trust: TrustOptions

  @Flag(help: "Draw signs in ASCII; names are not changed.")
  var plain = false

  func validate() throws {
    if (data == nil) != (roles == nil) {
      throw ValidationError("Use --data and --roles together: the roles say what the columns are.")
    }
    if data != nil, questionnaire != nil || store.answers != nil || rescale {
      throw ValidationError("--data does not go with --questionnaire, --answers and --rescale.")
    }
    if data == nil, !missingCodes.isEmpty {
      throw ValidationError(
        "--missing-codes works only with --data. In an answers file, missing answers are already marked.")
    }
    if minBase < 2 { throw ValidationError("--min-base needs a number of 2 or more.") }
  }

  func run() throws {
    if let output { try OutputGuard(output).allow(besides: inputs) }
    let source =
      if let data, let roles { try ResultsSource(file: data, roles: roles, self) } else {
        try ResultsSource(store: self)
      }
    let findings = try translatingErrors {
      try ResultsAnalysis.run(source.table, source.plan, leastBase: minBase)
    }
    var context = source.context
    (context.wave, context.weights) = (wave, source.plan.weights)
    try write(findings, context)
    try UnverifiedNotice.show(source.table.doubts, areTaken: trust.unverified)
  }

  private func write(_ findings: ResultsFindings, _ context: ImportanceContext) throws {
    var page = Typography()
    page.isPlain = plain || !(output != nil || Console.takesUnicode)
    let text =
      switch format {
      case .text: ResultsText(findings, context, page).render()
      case .json: try ResultsJSON.render(findings, context)
      case .csv: ResultsCSV.render(findings)
      }
    guard let output else { return Console.write(text) }
    try OutputFile.write(output, reading: inputs) { write in try write(Array(text.utf8)) }
  }

  /// The files that are read.
  private var inputs: [String] { [data ?? store.path] + [roles].compactMap { $0 } }
}
