import Analyses
import Answers
import Datasets
import Diagnostics
import Foundation
import Instruments
import Reports
import Texts

/// The input of an importance analysis: an answers file or a CSV file.
struct ImportanceSource {
  let plan: ImportancePlan
  let table: DataTable
  let context: ImportanceContext
  /// What managers assume, if some were asked.
  private(set) var managers: DataTable?

  // MARK: the store

  /// Reads the answers to a questionnaire. The newest version among the interviews says what each question measures.
  init(store command: ImportanceCommand) throws {
    let stored = try StoredInterviews(
      command.store, questionnaire: command.questionnaire, wave: command.wave, simulated: command.simulated,
      unverified: command.trust.unverified, rescale: command.rescale)
    let names = command.factors.flatMap { $0.split(separator: ",").map(String.init) }
    var plan = try translatingErrors {
      try ImportancePlan(
        stored.questionnaire, outcome: command.outcome, factors: names.isEmpty ? nil : names,
        segments: command.by)
    }
    plan.weights = try command.weights.map(stored.weight)
    table = try stored.table(numbers: plan.numbers, categories: plan.categories, means: plan.means)
    if table.rows == 0 { throw try Self.nothing(stored.store, stored.id, command) }
    managers = try Self.managers(stored, plan)
    (self.plan, context) = (plan, stored.context(table))
  }

  /// What managers answered to the questions about importance; nil if there are none.
  private static func managers(_ stored: StoredInterviews, _ plan: ImportancePlan) throws -> DataTable? {
    let columns = plan.factors.compactMap(\.stated).flatMap { plan.means[$0] ?? [$0] }
    guard !columns.isEmpty else { return nil }
    var options = stored.options
    (options.perspective, options.newest) = (.management, nil)
    var table = try translatingErrors { [options] in
      try Extract.table(
        stored.store, questionnaire: stored.id, numbers: columns, categories: [], options: options)
    }
    for name in plan.factors.compactMap(\.stated) {
      if let parts = plan.means[name] { table.addMean(name, of: parts) }
    }
    return table.rows > 0 ? table : nil
  }

  /// The failure for an analysis without interviews: why there are none, and what to do.
  private static func nothing(_ store: SQLiteStore, _ id: String, _ command: ImportanceCommand) throws
    -> Failure
  {
    func count(_ change: (inout Extract.Options) -> Void) throws -> Int {
      var options = Extract.Options()
      options.wave = command.wave
      change(&options)
      return try translatingErrors { [options] in
        try Extract.table(store, questionnaire: id, numbers: [], categories: [], options: options).rows
      }
    }
    let wave = command.wave.map { " of the wave `\($0)`" } ?? ""
    let simulated = try count { ($0.simulated, $0.perspective) = (true, .customer) }
    if simulated > 0 {
      return Failure(
        .badData, "All \(simulated) interviews\(wave) are simulated. To include them, use --simulated.")
    }
    if try count({ _ in }) > 0 {
      return Failure(
        .badData,
        "All interviews\(wave) are with managers. Importance is computed from interviews with customers.")
    }
    return Failure(.badData, "There are no interviews\(wave) to analyze.")
  }

  // MARK: a file

  /// Reads columns of a CSV file by name.
  init(file path: String, _ command: ImportanceCommand) throws {
    let data = try DataFile(
      path, roles: command.roles, orElse: "so nothing was analyzed",
      DataFile.Options(
        wave: command.wave, simulated: command.simulated, missingCodes: command.missingCodes))
    var plan = try data.roles?.plan ?? Self.plan(command, data.file)
    plan.segments += command.by.map { ImportancePlan.Segment(id: $0, label: $0, column: $0) }
    table = try data.table(numbers: plan.numbers, categories: plan.categories, weights: plan.weights)
    (self.plan, context) = (plan, data.context(table))
  }

  /// The plan of the columns that the options name.
  private static func plan(_ command: ImportanceCommand, _ file: CSVFile) throws -> ImportancePlan {
    var plan = ImportancePlan(
      outcome: command.outcome ?? "", factors: command.factors.flatMap { names($0, file.header) })
    let stated = command.stated.flatMap { names($0, file.header) }
    guard stated.isEmpty || stated.count == plan.factors.count else {
      throw Failure(
        .usage,
        "--stated has \(stated.count) columns, but --factors has \(plan.factors.count). Name one column for each factor, in the same order."
      )
    }
    for (place, column) in stated.enumerated() { plan.factors[place].stated = column }
    plan.weights = command.weights
    return plan
  }

  /// Names separated by commas. A column whose name contains a comma must be named alone.
  private static func names(_ text: String, _ header: [String]) -> [String] {
    header.contains(text)
      ? [text] : text.split(separator: ",").map { $0.trimmingCharacters(in: .whitespaces) }
  }
}
