import Analyses
import Answers
import Datasets
import Foundation
import Instruments
import Reports
import Texts

/// A CSV file that is analyzed instead of an answers file, with what is known of its columns.
struct DataFile {
  /// How rows are chosen and numbers are read.
  struct Options {
    var wave: String?
    var simulated: Bool
    /// What the user says of numbers that mean a missing answer; empty if nothing.
    var missingCodes: [String]
  }

  let file: CSVFile
  /// The roles of the columns, if they stand in a file.
  let roles: DataRoles?
  private let options: Options
  private let declared: MissingCodes
  /// Whether the file was exported by outsidein, so that its codes and fixed columns are known.
  private let isOurs: Bool

  /// Reads the beginning of a file, and the roles of its columns.
  init(_ path: String, roles: String?, orElse consequence: String, _ options: Options) throws {
    let file = try translatingErrors {
      try CSVFile(name: path == "-" ? "standard input" : path, bytes: Self.read(path))
    }
    self.file = file
    self.roles = try roles.map { path in
      try CheckedFile.load(path, orElse: consequence) { RolesReader.read($0) }
    }
    self.options = options
    isOurs = FixedColumns.begins(file.header)
    declared = try Self.declared(options.missingCodes, file, self.roles)
  }

  /// The columns of an analysis. Numbers that look like codes for missing answers are refused, unless they were declared as
  /// such, or as numbers.
  func table(numbers: [String], categories: [String], weights: String?) throws -> DataTable {
    var table = try translatingErrors {
      try file.table(
        numbers: numbers, categories: categories, declared: declared, undeclared: weights, filters: filters)
    }
    if table.rows == 0, !filters.isEmpty { try explainNothing() }
    try refuseSuspects(table, except: (roles?.scaled ?? []).union([weights].compactMap { $0 }))
    try translatingErrors { try roles?.apply(to: &table) }
    if options.missingCodes.isEmpty, isOurs { tellOfCodes(in: table) }
    return table
  }

  /// Where the figures of a table come from.
  func context(_ table: DataTable) -> ImportanceContext {
    var context = ImportanceContext(title: file.name)
    context.hint = \.hint
    context.rows = "rows"
    // The codes of our own exports are told when they are read.
    context.taken = TakenAsMissing.all(in: table, numbers: !options.missingCodes.isEmpty || roles != nil)
    context.simulated = options.simulated && isOurs
    return context
  }

  /// As from an answers file, an exported file's simulated interviews and those with managers are left out.
  private var filters: [RowFilter] {
    var filters = options.wave.map { wave in [RowFilter("wave", is: wave)] } ?? []
    guard isOurs else { return filters }
    filters.append(RowFilter("perspective", is: Perspective.customer.rawValue))
    if !options.simulated { filters.append(RowFilter(unmarked: "simulated")) }
    return filters
  }

  /// Throws a failure that says which filter removed all rows of a file, if the file has rows.
  private func explainNothing() throws {
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

  private static func read(_ path: String) throws -> [UInt8] {
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
  private func refuseSuspects(_ table: DataTable, except known: Set<String>) throws {
    // `--missing-codes ''` says that no number means a missing answer.
    if !options.missingCodes.isEmpty, declared == [] { return }
    let columns = table.numbers.filter { !known.contains($0.name) && declared.byColumn[$0.name] == nil }
    let suspects = SuspectCodes.find(columns)
    if !suspects.isEmpty { try translatingErrors { throw AnalysisProblem.suspectCodes(suspects) } }
  }

  /// Tells the user that codes of an exported file were read as missing answers without --missing-codes.
  private func tellOfCodes(in table: DataTable) {
    guard !table.numbers.allSatisfy(\.declaredCodes.isEmpty) else { return }
    let codes = CSVWriter.codes.values.sorted().map(String.init).joined(separator: ", ")
    Console.say(
      "The file was exported by outsidein: \(codes) are read as missing answers. "
        + "Name other numbers with --missing-codes, or none with --missing-codes ''.\n")
  }
}
