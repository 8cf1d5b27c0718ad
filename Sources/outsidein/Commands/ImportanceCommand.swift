import Analyses
import Answers
import ArgumentParser
import Datasets
import Foundation
import Reports
import Threads

extension ImportanceAnalysis.RowRule: ExpressibleByArgument {}

/// `importance`: estimates how much each factor matters.
struct ImportanceCommand: ParsableCommand {
  /// The supported formats.
  enum Format: String, ExpressibleByArgument, CaseIterable { case text, json, csv }

  static let configuration = CommandConfiguration(
    commandName: "importance",
    abstract: "Estimate which factors matter most, for whom, and how precisely.",
    discussion: """
      The importance of a factor is its contribution to the R² of the outcome, averaged over all orders of entry (exact \
      LMG). Next to it, the report shows how important customers say the factor is, what managers assume, and how satisfied \
      customers are with it. Which interviews count is said above the table; --rows decides it.

        outsidein importance --questionnaire bank_satisfaction --by account
        outsidein importance --data survey.csv --outcome overall --factors price,app
        outsidein importance --data - --outcome y --factors a,b --missing-codes -99,99
      """)

  @OptionGroup var store: StoreOptions

  @Option(help: "The id of the questionnaire; needed only if there are several.")
  var questionnaire: String?

  @Option(help: "A CSV file to analyze instead; its first line names the columns. - reads standard input.")
  var data: String?

  @Option(
    help:
      "With --data: a YAML file with the roles of the columns: outcome, factors, scales, missing codes, and more."
  )
  var roles: String?

  @Option(help: "The outcome: a column or a question (default: the question with `measures: overall`).")
  var outcome: String?

  @Option(
    help: "The factors: columns or ids, separated by commas (default: all of the questionnaire).")
  var factors: [String] = []

  @Option(
    help: "With --data: the columns of stated importance, in the order of --factors.")
  var stated: [String] = []

  @Option(help: "A segment or column; also analyze each of its groups. Can be repeated.")
  var by: [String] = []

  @Option(help: "Only interviews of this wave.")
  var wave: String?

  @Option(help: "The column with the weight of each row.")
  var weights: String?

  @Option(help: "The number of bootstrap replicates for the intervals; 0 for no intervals.")
  var bootstrap = 1000

  @Option(
    help: "The number of permutations of each factor that tell what chance would contribute; 0 for none.")
  var permutations = 200

  @Option(help: "The random seed: the same seed gives the same intervals.")
  var seed: UInt64 = 1

  @Option(help: "Hide groups with fewer complete interviews than this.")
  var minBase = 30

  @Option(
    parsing: .unconditionalSingleValue,
    help:
      "With --data: numbers that mean a missing answer, such as -99,99, or price=6,9 for a column. Can be repeated."
  )
  var missingCodes: [String] = []

  @Option(
    help:
      "Which interviews count: complete ones, those with all that they were asked, or all (default: asked; with --data complete)."
  )
  var rows: ImportanceAnalysis.RowRule?

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

  @Flag(help: "Draw dots and signs in ASCII; names are not changed.")
  var plain = false

  func validate() throws {
    if data != nil, questionnaire != nil {
      throw ValidationError("Use either --data or --questionnaire, not both.")
    }
    if data != nil, roles == nil, outcome == nil || factors.allSatisfy(\.isEmpty) {
      throw ValidationError(
        "--data needs --outcome NAME and --factors a,b,c (column names), or --roles FILE.")
    }
    if roles != nil, data == nil { throw ValidationError("--roles works only with --data.") }
    if roles != nil, outcome != nil || !factors.isEmpty || !stated.isEmpty || weights != nil {
      throw ValidationError(
        "--roles names the outcome, the factors and the weight; leave out the other options.")
    }
    if data == nil, !stated.isEmpty {
      throw ValidationError(
        "--stated works only with --data. In a questionnaire, `measures: importance` marks these questions.")
    }
    if data != nil, store.answers != nil {
      throw ValidationError("Use either --data or --answers, not both.")
    }
    if data == nil, !missingCodes.isEmpty {
      throw ValidationError(
        "--missing-codes works only with --data. In an answers file, missing answers are already marked.")
    }
    if data != nil, rescale {
      throw ValidationError("--rescale works only with an answers file, which has the scale of each version.")
    }
    if bootstrap < 0 || bootstrap > 1_000_000 {
      throw ValidationError("--bootstrap needs a number from 0 to 1000000.")
    }
    if permutations != 0, permutations < 19 || permutations > 1_000_000 {
      throw ValidationError("--permutations needs 0, or a number from 19 to 1000000.")
    }
    if minBase < 1 { throw ValidationError("--min-base needs a number of 1 or more.") }
  }

  func run() throws {
    // Check before the analysis, which can take long.
    if let output { try OutputGuard(output).allow(besides: inputs) }
    let source = try data.map { try ImportanceSource(file: $0, self) } ?? ImportanceSource(store: self)
    let workload = ImportanceWorkload(
      source.table, source.plan, replicates: bootstrap, permutations: permutations)
    workload.announce()
    var options = ImportanceAnalysis.Options()
    (options.replicates, options.seed, options.leastBase) = (bootstrap, seed, minBase)
    options.permutations = permutations
    options.rows = rows ?? (data == nil ? .asked : .complete)
    options.dominance = format == .json
    options.threads = Parallel.cores
    options.progress = workload.progress
    var findings = try translatingErrors { try ImportanceAnalysis.run(source.table, source.plan, options) }
    if let managers = source.managers { findings.assume(managers, seed: seed) }
    workload.finish()
    var context = source.context
    (context.wave, context.weights, context.seed) = (wave, source.plan.weights, seed)
    try write(findings, context)
    try UnverifiedNotice.show(source.table.doubts, areTaken: trust.unverified)
  }

  private func write(_ findings: ImportanceFindings, _ context: ImportanceContext) throws {
    var page = Typography()
    page.isPlain = plain || !(output != nil || Console.takesUnicode)
    let text =
      switch format {
      case .text: ImportanceText(findings, context, page).render()
      case .json: try ImportanceJSON.render(findings, context)
      case .csv: ImportanceCSV.render(findings)
      }
    guard let output else { return Console.write(text) }
    try OutputFile.write(output, reading: inputs) { write in try write(Array(text.utf8)) }
  }

  /// The files that the analysis reads.
  private var inputs: [String] { [data ?? store.path] + [roles].compactMap { $0 } }
}
