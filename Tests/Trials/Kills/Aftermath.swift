import Foundation
import Stories

/// What the sudden end of a program left in a folder, and how the program went on with it.
struct Aftermath {
  /// The answers that had been acknowledged, before and during the interview.
  let acknowledged: Int
  /// What opening the answers file shows.
  let verdict: CrashedFolder.Verdict
  /// What went wrong when the interviews were resumed.
  let problems: [String]
  /// The drafts of a new answers file that stayed behind.
  let drafts: [String]
  /// Those that are still there after the next interview.
  let lastingDrafts: [String]

  /// Looks at a folder, then lets the program resume its interviews to their end.
  ///
  /// `typed` has the answers of the interviews that were there before, `new` those of any other.
  init(of url: URL, _ told: Acknowledgements, typed: [String: [Int]], new: [Int], _ number: Int) throws {
    let folder = CrashedFolder(url)
    acknowledged = told.count
    drafts = try Self.drafts(in: url)
    let ids = ((try? folder.interviews()) ?? [:]).keys
    let all = Dictionary(ids.map { ($0, typed[$0] ?? new) }) { first, _ in first }
    verdict = folder.verdict(on: told, typed: all, number)
    problems = verdict == .whole || verdict == .falseAlarm ? try folder.resume(typed: all) : []
    if !drafts.isEmpty { _ = try Programs.run(["interview", "q.yaml"], input: "1\n", in: url) }
    lastingDrafts = try Self.drafts(in: url)
  }

  private static func drafts(in folder: URL) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.contains(".new-") }
  }
}
