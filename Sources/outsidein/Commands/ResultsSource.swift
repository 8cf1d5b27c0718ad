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
    let data = try DataFile(
      path, roles: rolesPath, orElse: "so nothing was shown",
      DataFile.Options(
        wave: command.wave, simulated: command.simulated, missingCodes: command.missingCodes))
    guard let roles = data.roles else { throw Failure(.usage, "--data needs --roles FILE.") }
    var plan = ResultsPlan(roles)
    if let weights = command.weights { plan.weights = weights }
    plan.segments += command.by.map { ImportancePlan.Segment(id: $0, label: $0, column: $0) }
    table = try data.table(
      numbers: plan.numbers, categories: plan.segments.map(\.column), weights: plan.weights)
    (self.plan, context) = (plan, data.context(table))
  }
}
