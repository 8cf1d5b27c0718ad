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
    let file = try translatingErrors {
      try CSVFile(name: path == "-" ? "standard input" : path, bytes: Self.read(path))
    }
    let roles = try command.roles.map { path in
      try CheckedFile.load(path, orElse: "so nothing was analyzed") { RolesReader.read($0) }
    }
    var plan = try roles?.plan ?? Self.plan(command, file)
    plan.segments += command.by.map { ImportancePlan.Segment(id: $0, label: $0, column: $0) }
    let wanted = plan
    let filters = Self.filters(file, wave: command.wave, simulated: command.simulated)
    let declared = try Self.declared(command.missingCodes, file, roles)
    var table = try translatingErrors {
      try file.table(
        numbers: wanted.numbers, categories: wanted.categories, declared: declared,
        undeclared: wanted.weights, filters: filters)
    }
    if table.rows == 0, !filters.isEmpty { try Self.explainNothing(file, filters) }
    let scaled = (roles?.scaled ?? []).union([wanted.weights].compactMap { $0 })
    try Self.refuseSuspects(table, except: scaled, command, declared)
    try translatingErrors { try roles?.apply(to: &table) }
    if command.missingCodes.isEmpty, FixedColumns.begins(file.header) { Self.tellOfCodes(in: table) }
    self.table = table
    self.plan = plan
    var context = ImportanceContext(title: file.name)
    context.hint = \.hint
    context.rows = "rows"
    // The codes of our own exports are told when they are read.
    context.taken = TakenAsMissing.all(in: table, numbers: !command.missingCodes.isEmpty || roles != nil)
    context.simulated = command.simulated && FixedColumns.begins(file.header)
    self.context = context
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

  /// Throws a failure that says which filter removed all rows of a file, if the file has rows.
  private static func explainNothing(_ file: CSVFile, _ filters: [RowFilter]) throws {
    func rows(_ filters: [RowFilter]) throws -> Int {
      try translatingErrors { try file.table(numbers: [], categories: [], filters: filters).rows }
    }
    guard try rows([]) > 0 else { return }
    let others = filters.filter { $0.column != "simulated" }
    let simulated = try rows(others)
    if simulated > 0 {
      throw Failure(
        .badData, "\(file.name): All \(simulated) interviews are simulated. To include them, use --simulated."
      )
    }
    let columns = filters.map { "`\($0.column)`" }.joined(separator: ", ")
    throw Failure(.badData, "\(file.name): No row has the required values in the columns \(columns).")
  }

  static func read(_ path: String) throws -> [UInt8] {
    if path == "-" { return Array(FileHandle.standardInput.readDataToEndOfFile()) }
    var isFolder: ObjCBool = false
    guard unsafe FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      throw Failure(.noInput, "\(path): There is no such file.")
    }
    if isFolder.boolValue { throw Failure(.noInput, "\(path): This is a folder, not a file.") }
    guard let handle = FileHandle(forReadingAtPath: path), let data = try? handle.readToEnd() ?? Data() else {
      throw Failure(.noInput, "\(path): The file cannot be read. Check its permissions.")
    }
    return Array(data)
  }

  /// Names separated by commas. A column whose name contains a comma must be named alone.
  private static func names(_ text: String, _ header: [String]) -> [String] {
    header.contains(text)
      ? [text] : text.split(separator: ",").map { $0.trimmingCharacters(in: .whitespaces) }
  }

  /// The filters for a file. As from an answers file, an exported file's simulated interviews and those with managers are
  /// left out.
  static func filters(_ file: CSVFile, wave: String?, simulated: Bool) -> [RowFilter] {
    var filters = wave.map { wave in [RowFilter("wave", is: wave)] } ?? []
    guard FixedColumns.begins(file.header) else { return filters }
    filters.append(RowFilter("perspective", is: Perspective.customer.rawValue))
    if !simulated { filters.append(RowFilter(unmarked: "simulated")) }
    return filters
  }

  /// The numbers that mean a missing answer. For a file exported by outsidein they are known.
  private static func declared(_ codes: [String], _ file: CSVFile, _ roles: DataRoles?) throws -> MissingCodes
  {
    let known = FixedColumns.begins(file.header) ? Set(CSVWriter.codes.values.map(Double.init)) : []
    let told = roles?.missing.byColumn ?? [:]
    if codes.isEmpty { return MissingCodes(everywhere: known, byColumn: told) }
    guard var declared = MissingCodes(codes) else {
      throw Failure(
        .usage,
        "--missing-codes needs numbers separated by commas, such as -99,99, or price=6,9 for a column.")
    }
    if let unknown = declared.byColumn.keys.sorted().first(where: { !file.header.contains($0) }) {
      let suggestion = Suggestion(
        for: unknown, among: file.header, otherwise: "Name a column as the first line does.")
      throw Failure(
        .usage, "--missing-codes names `\(unknown)`, but there is no such column. \(suggestion.sentence)")
    }
    // Numbers of single columns leave the others as they are.
    if declared.everywhere.isEmpty, !codes.contains("") { declared.everywhere = known }
    declared.byColumn.merge(told) { option, _ in option }
    return declared
  }

  /// Refuses numbers that look like codes for missing answers, unless they were declared as such, or as numbers.
  private static func refuseSuspects(
    _ table: DataTable, except known: Set<String>, _ command: ImportanceCommand, _ codes: MissingCodes
  ) throws {
    // `--missing-codes ''` says that no number means a missing answer.
    if !command.missingCodes.isEmpty, codes == [] { return }
    let columns = table.numbers.filter { !known.contains($0.name) && codes.byColumn[$0.name] == nil }
    let suspects = SuspectCodes.find(columns)
    if !suspects.isEmpty { try translatingErrors { throw AnalysisProblem.suspectCodes(suspects) } }
  }

  /// Tells the user that codes of an exported file were read as missing answers without --missing-codes.
  private static func tellOfCodes(in table: DataTable) {
    guard !table.numbers.allSatisfy(\.declaredCodes.isEmpty) else { return }
    let codes = CSVWriter.codes.values.sorted().map(String.init).joined(separator: ", ")
    Console.say(
      "The file was exported by outsidein: \(codes) are read as missing answers. "
        + "Name other numbers with --missing-codes, or none with --missing-codes ''.\n")
  }
}
