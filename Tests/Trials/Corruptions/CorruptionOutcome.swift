import Stories

/// What the commands make of a corrupted answers file.
struct CorruptionOutcome {
  /// What an export does.
  enum Export: String, CaseIterable {
    /// It ends with an error.
    case refused
    /// It differs, and names every interview that differs.
    case named
    /// It does not differ.
    case same
    /// It differs without a word.
    case silent
  }

  /// What the export does.
  let export: Export
  /// Whether the list of interviews differs without a word.
  let isListSilent: Bool
  /// Commands that ended by a signal, a timeout, or with a status that is documented nowhere.
  let crashes: [String]

  /// Runs the commands; the last one writes.
  init(_ reference: ReferenceAnswers, _ run: ([String], String) throws -> ProgramResult) throws {
    let commands: [([String], String)] = [
      (["export"], ""), (["answers", "list"], ""), (["answers", "show", reference.complete], ""),
      (["answers", "show", reference.open], ""), (["resume", reference.open], "3\n"),
    ]
    let results = try commands.map { ($0.0, try run($0.0, $0.1)) }
    export = Self.judge(results[0].1, reference)
    isListSilent =
      results[1].1.status == 0 && results[1].1.errors.isEmpty && results[1].1.output != reference.list
    crashes = results.filter { !FaultJudge.documented.contains($0.1.status) }.map {
      "\($0.0.joined(separator: " ")) ended with \($0.1.status): \($0.1.errors.prefix(300))"
    }
  }

  private static func judge(_ result: ProgramResult, _ reference: ReferenceAnswers) -> Export {
    if result.status != 0 { return .refused }
    if result.output == reference.export { return .same }
    let (now, before) = (rows(result.output), rows(reference.export))
    let changed = Set(now.keys).union(before.keys).filter { now[$0] != before[$0] }
    return changed.allSatisfy { result.errors.contains($0) } ? .named : .silent
  }

  /// The rows of an export by interview; its head is "interview".
  private static func rows(_ export: String) -> [String: String] {
    let rows = export.split(separator: "\r\n").map(String.init)
    return Dictionary(rows.map { (String($0.prefix { $0 != "," }), $0) }) { $0 + $1 }
  }
}
