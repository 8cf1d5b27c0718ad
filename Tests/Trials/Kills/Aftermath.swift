import Foundation

/// What the sudden end of a program left in a folder, and how the program went on with it.
struct Aftermath {
  /// The answers that had been acknowledged, before and during the interview.
  let acknowledged: Int
  /// What opening the answers file shows.
  let verdict: CrashedFolder.Verdict
  /// What went wrong when the interviews were resumed.
  let problems: [String]
  /// Whether a draft of a new answers file stayed behind.
  let hasDraft: Bool

  /// Looks at a folder, then lets the program resume its interviews to their end.
  ///
  /// `typed` has the answers of the interviews that were there before, `new` those of any other.
  init(of url: URL, _ told: Acknowledgements, typed: [String: [Int]], new: [Int], _ number: Int) throws {
    let folder = CrashedFolder(url)
    acknowledged = told.count
    hasDraft = try FileManager.default.contentsOfDirectory(atPath: url.path).contains { $0.contains(".new-") }
    let ids = ((try? folder.interviews()) ?? [:]).keys
    let all = Dictionary(ids.map { ($0, typed[$0] ?? new) }) { first, _ in first }
    verdict = folder.verdict(on: told, typed: all, number)
    problems = verdict == .whole || verdict == .falseAlarm ? try folder.resume(typed: all) : []
  }
}
