import Analyses
import Answers
import Datasets
import Instruments
import Reports

/// The input of a table of results: an answers file, or a CSV file with the roles of its columns.
struct ResultsSource {
  let plan: ResultsPlan
  let table: DataTable
  let context: ImportanceContext

  /// Reads the answers to a questionnaire. The newest version among the interviews says what each question measures.
  init(store command: ResultsCommand) throws {
    let stored = try StoredInterviews(
      command.store, questionnaire: command.questionnaire, wave: command.wave, simulated: command.simulated,
      unverified: command.trust.unverified, rescale: command.rescale)
    var plan = try translatingErrors { try ResultsPlan(stored.questionnaire, segments: command.by) }
    plan.weights = try command.weights.map(stored.weight)
    let table = try stored.table(
      numbers: plan.numbers, categories: plan.segments.map(\.column), means: plan.means)
    guard table.rows > 0 else {
      throw Failure(
        .badData,
        "There are no interviews with customers to show"
          + (command.simulated ? "." : ", simulated ones left aside. To include these, use --simulated."))
    }
    (self.plan, self.table, context) = (plan, table, stored.context(table))
  }

  /// Reads the columns of a CSV file by their roles.
  init(file path: String, roles rolesPath: String, _ command: ResultsCommand) throws {
    let file = try translatingErrors {
      try CSVFile(name: path == "-" ? "standard input" : path, bytes: ImportanceSource.read(path))
    }
    let roles = try CheckedFile.load(rolesPath, orElse: "so nothing was shown") { RolesReader.read($0) }
    var plan = ResultsPlan(roles)
    if let weights = command.weights { plan.weights = weights }
    plan.segments += command.by.map { ImportancePlan.Segment(id: $0, label: $0, column: $0) }
    let filters = ImportanceSource.filters(file, wave: command.wave, simulated: command.simulated)
    var table = try translatingErrors { [plan] in
      try file.table(
        numbers: plan.numbers, categories: plan.segments.map(\.column), declared: roles.missing,
        undeclared: plan.weights, filters: filters)
    }
    let known = roles.scaled.union([plan.weights].compactMap { $0 }).union(roles.missing.byColumn.keys)
    let suspects = SuspectCodes.find(table.numbers.filter { !known.contains($0.name) })
    try translatingErrors {
      if !suspects.isEmpty { throw AnalysisProblem.suspectCodes(suspects) }
      try roles.apply(to: &table)
    }
    (self.plan, self.table) = (plan, table)
    var context = ImportanceContext(title: file.name)
    context.rows = "rows"
    context.taken = TakenAsMissing.all(in: table, numbers: true)
    self.context = context
  }
}
