import Analyses
import Answers
import ArgumentParser
import Datasets
import Foundation
import Reports
import Threads

/// `importance`: what matters.
struct ImportanceCommand: ParsableCommand {
  /// The formats that there are.
  enum Format: String, ExpressibleByArgument, CaseIterable { case text, json }

  static let configuration = CommandConfiguration(
    commandName: "importance",
    abstract: "Tells which factors matter, to whom, and how sure that is.",
    discussion: """
      Importance is derived: the part of the outcome's R² that each factor contributes, averaged over all orders of
      entry (exact LMG). Beside it stands what customers say matters, and how satisfied they are. Only interviews
      that answered the outcome and all factors count; the table says how many.

        outsidein importance --questionnaire bank_satisfaction --by account
        outsidein importance --data survey.csv --outcome overall --factors service,price,quality --weights w
        outsidein importance --data survey.csv --outcome y --factors a,b,c --missing-codes -99,99 --format json
      """)

  @OptionGroup var store: StoreOptions

  @Option(help: "The questionnaire; may be left out where there is only one.")
  var questionnaire: String?

  @Option(help: "Somebody's data: a CSV file whose first line names the columns. - is standard input.")
  var data: String?

  @Option(help: "The outcome: a column of the data, or a question; else what `measures: overall` marks.")
  var outcome: String?

  @Option(
    help: "The factors: columns of the data, or ids, with commas between them; else all of the questionnaire."
  )
  var factors: [String] = []

  @Option(
    help: "With --data: the columns of how important customers say each factor is, in the order of --factors."
  )
  var stated: [String] = []

  @Option(help: "A segment, or a column of the data, whose groups are told apart too. May be given again.")
  var by: [String] = []

  @Option(help: "Only the interviews of this wave.")
  var wave: String?

  @Option(help: "The column that says how many people each row stands for.")
  var weights: String?

  @Option(help: "Bootstrap replicates for the intervals; 0 leaves them out.")
  var bootstrap = 1000

  @Option(help: "What the replicates are drawn from: the same seed gives the same intervals.")
  var seed: UInt64 = 1

  @Option(help: "Groups with fewer complete interviews are not shown.")
  var minBase = 30

  @Option(
    parsing: .unconditional, help: "Numbers of the data that stand for missing answers, such as -99,99.")
  var missingCodes: String?

  @Option(help: "The format: text or json.")
  var format = Format.text

  @Option(name: .shortAndLong, help: "The file to write; standard output otherwise.")
  var output: String?

  @Flag(help: "Simulated interviews too.")
  var simulated = false

  @OptionGroup var trust: TrustOptions

  @Flag(help: "Bars and signs in ASCII; names stay as they are.")
  var plain = false

  func validate() throws {
    if data != nil, questionnaire != nil {
      throw ValidationError("--data and --questionnaire exclude each other.")
    }
    if data != nil, outcome == nil || factors.allSatisfy(\.isEmpty) {
      throw ValidationError("--data wants --outcome NAME and --factors a,b,c: the columns that are meant.")
    }
    if data == nil, !stated.isEmpty {
      throw ValidationError(
        "--stated goes with --data: a questionnaire says itself what measures importance.")
    }
    if data != nil, store.answers != nil {
      throw ValidationError("--data and --answers exclude each other.")
    }
    if data == nil, missingCodes != nil {
      throw ValidationError("--missing-codes goes with --data: answers of our own know what is missing.")
    }
    if bootstrap < 0 || bootstrap > 1_000_000 { throw ValidationError("--bootstrap is from 0 to 1000000.") }
    if minBase < 1 { throw ValidationError("--min-base is at least 1.") }
  }

  func run() throws {
    // Before a long analysis, not after it.
    if let output { try OutputGuard(output).allow(besides: inputs) }
    let source = try data.map { try ImportanceSource(file: $0, self) } ?? ImportanceSource(store: self)
    let workload = ImportanceWorkload(source.table, source.plan, replicates: bootstrap)
    workload.announce()
    var options = ImportanceAnalysis.Options()
    (options.replicates, options.seed, options.leastBase) = (bootstrap, seed, minBase)
    options.dominance = format == .json
    options.threads = Parallel.cores
    options.progress = workload.progress
    let findings = try telling { try ImportanceAnalysis.run(source.table, source.plan, options) }
    workload.finish()
    var context = source.context
    (context.wave, context.weights, context.seed) = (wave, weights, seed)
    try write(findings, context)
    try Doubts.tell(source.table.doubts, areTaken: trust.unverified)
  }

  private func write(_ findings: ImportanceFindings, _ context: ImportanceContext) throws {
    var page = Typography()
    page.isPlain = plain || !(output != nil || Console.takesUnicode)
    let text =
      switch format {
      case .text: ImportanceText(findings, context, page).render()
      case .json: try ImportanceJSON.render(findings, context)
      }
    guard let output else { return Console.write(text) }
    try OutputFile.write(output, reading: inputs) { write in try write(Array(text.utf8)) }
  }

  /// The files that the analysis reads.
  private var inputs: [String] { [data ?? store.path] }
}
