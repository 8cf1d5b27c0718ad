import Answers
import Digests
import Foundation
import Instruments
import Interviews
import Randomness
import Stories
import Testing
import Trials

/// Interviews whose program is killed in the middle, and gone on with.
@Suite struct KillTests {
  private static let kills = 100
  private let answers = (1...60).map { "\($0 * 7 % 10 + 1)" }

  @Test(
    "A hundred kills: no acknowledged answer is lost, none doubled, and the journal is as if nothing had happened"
  )
  func kills() throws {
    let folder = try Programs.temporaryFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    try Story.sixtyQuestions.write(
      to: folder.appendingPathComponent("q.yaml"), atomically: true, encoding: .utf8)
    let input = answers.map { $0 + "\n" }.joined()
    #expect(
      try Programs.run(
        ["interview", "q.yaml", "--seed", "1", "--answers", "whole.db"], input: input, in: folder
      ).status == 0)
    let whole = try #require(try events(folder.appendingPathComponent("whole.db")).first)

    let seed = UInt64.random(in: 1...UInt64.max)
    var chance = KeyedRandom(seed: seed, key: "kills")
    var histogram = [Int](repeating: 0, count: 61)
    for round in 1...Self.kills {
      let file = "killed\(round).db"
      let acknowledged = try KilledInterview(
        ["interview", "q.yaml", "--seed", "1", "--answers", file], input: input,
        killedAfter: 1 + chance.below(58), in: folder
      ).acknowledged
      histogram[acknowledged] += 1
      // The answer under way may have been kept or not; those before it must have been.
      let kept = try events(folder.appendingPathComponent(file)).first.map { $0.count - 1 } ?? 0
      #expect(
        kept >= acknowledged && kept <= 60,
        "kill \(round) of seed \(seed): acknowledged \(acknowledged), kept \(kept)")
      let rest = answers.dropFirst(kept).map { $0 + "\n" }.joined()
      let resumed = try Programs.run(["resume", "--answers", file], input: rest, in: folder)
      #expect(resumed.status == 0, "kill \(round) of seed \(seed): \(resumed.errors)")
      let finished = try events(folder.appendingPathComponent(file))
      #expect(
        finished.count == 1 && finished[0].filter { $0 != .resumed(by: "") } == whole,
        "kill \(round) of seed \(seed)"
      )
    }
    let between = histogram[1..<60].reduce(0, +)
    print("kills by the answers acknowledged before them (seed \(seed)):")
    for tens in stride(from: 0, through: 60, by: 10) {
      let count = histogram[tens..<min(61, tens + 10)].reduce(0, +)
      print("  \(tens)-\(min(60, tens + 9)): \(String(repeating: "#", count: count)) \(count)")
    }
    print("strictly between the first and the last acknowledgement: \(between) of \(Self.kills)")
    #expect(between >= 70)
  }

  /// What the journals of a file say, without ids and times; the seed and the day are the same for all.
  private func events(_ file: URL) throws -> [[InterviewEvent]] {
    let store = try SQLiteStore(path: file.path, for: .reading)
    var journals: [[InterviewEvent]] = []
    for head in try store.heads(idPrefix: "") {
      let record = try #require(try store.interview(head.id))
      var previous: Digest? = JournalEntry.root(of: head.id)
      for entry in record.entries {
        #expect(entry.follows(previous))
        previous = entry.chain
      }
      journals.append(record.entries.map(\.event))
    }
    return journals
  }
}
