import Answers
import Datasets
import Foundation
import Instruments
import Reports
import Texts

/// The interviews of a questionnaire in an answers file that are analyzed, with the version that says what they mean.
struct StoredInterviews {
  let store: SQLiteStore
  let id: String
  /// The newest version among the interviews that this program can compile. Interviews with versions that it cannot compile
  /// are reported.
  let questionnaire: Questionnaire
  /// Which interviews are included, and how they are read.
  let options: Extract.Options

  /// Opens the answers file, and chooses the questionnaire and its version.
  init(
    _ file: StoreOptions, questionnaire id: String?, wave: String?, simulated: Bool, unverified: Bool,
    rescale: Bool
  ) throws {
    store = try file.open(for: .reading)
    self.id = try store.chosen(id)
    let (store, id) = (store, self.id)
    let versions = try translatingErrors { try store.versions(of: id) }
    if versions.isEmpty { throw Failure(Extract.Problem.noInterviews(id)) }
    var options = Extract.Options()
    (options.wave, options.simulated, options.perspective) = (wave, simulated, .customer)
    options.unverified = unverified
    options.pooling = rescale ? .rescaled : .turned
    let count = try Self.newest(store, id, options, of: versions.count)
    let usable = versions.prefix(count).reversed().lazy.compactMap {
      try? StoredSource(id, $0.hash, $0.source).compiled().get()
    }.first
    guard let usable else { throw Failure(Extract.Problem.version(id)) }
    options.newest = usable.hash
    (questionnaire, self.options) = (usable, options)
  }

  /// The number of the newest version among the interviews of a wave; that of all versions without a wave.
  private static func newest(
    _ store: SQLiteStore, _ id: String, _ options: Extract.Options, of count: Int
  ) throws -> Int {
    guard options.wave != nil, count > 1 else { return count }
    let table = try translatingErrors {
      try Extract.table(store, questionnaire: id, numbers: [], categories: [], options: options)
    }
    return table.versions.map(\.number).max() ?? count
  }

  /// The columns of an analysis, with those that are means of others.
  func table(numbers: [String], categories: [String], means: [String: [String]]) throws -> DataTable {
    var table = try translatingErrors {
      try Extract.table(store, questionnaire: id, numbers: numbers, categories: categories, options: options)
    }
    for (name, columns) in means { table.addMean(name, of: columns) }
    return table
  }

  /// The name of the variable with the weights.
  func weight(_ name: String) throws -> String {
    let names = questionnaire.variables.map(\.name)
    guard !names.contains(name) else { return name }
    let suggestion = Suggestion(
      for: name, among: names, otherwise: "Name a variable as it is called in an export.")
    throw Failure(
      .badData, "The questionnaire has no variable `\(name)` for the weights. \(suggestion.sentence)")
  }

  /// Where the figures of a table come from.
  func context(_ table: DataTable) -> ImportanceContext {
    let title = questionnaire.title?.plain(questionnaire.sourceLanguage)
    var context = ImportanceContext(title: title.map { "\($0) (\(id))" } ?? id)
    context.hint = \.hint
    (context.versions, context.simulated) = (max(1, table.versions.count), options.simulated)
    return context
  }
}
