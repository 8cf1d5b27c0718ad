import Foundation
import Stories
import Testing
import Trials

#if os(Linux)
  /// Killing a program proves nothing about a power failure: here the order of writes and syncs is recorded.
  @Suite struct SyncTests {
    /// What a preloaded library wrote down.
    private struct Record {
      /// Prompts that came when something written was not synced.
      var unsafePrompts = 0
      /// Prompts that came after something was written and synced.
      var safePrompts = 0
    }

    private func record(_ program: String, _ arguments: [String]) throws -> Record {
      let folder = try WatchedFolder()
      defer { folder.remove() }
      try folder.write(Story.sixtyQuestions, to: "q.yaml")
      let input = (1...60).map { _ in "5\n" }.joined()
      let result = try folder.run(arguments, input: input, program: program)
      #expect(result.status == 0, "\(result.errors)")
      var record = Record()
      var (hasWritten, hasSynced) = (false, false)
      for call in try folder.recording().entries.map(\.call) {
        switch call {
        case .write: (hasWritten, hasSynced) = (true, false)
        case .sync: hasSynced = true
        case _ where call.isPrompt:
          if hasWritten { if hasSynced { record.safePrompts += 1 } else { record.unsafePrompts += 1 } }
          hasWritten = false
        default: break
        }
      }
      return record
    }

    @Test("Every answer is synced before the next question is shown") func synced() throws {
      let record = try record("outsidein", ["interview", "q.yaml"])
      print("synced before the prompt: \(record.safePrompts), not synced: \(record.unsafePrompts)")
      #expect(record.unsafePrompts == 0)
      // The beginning, and sixty answers; the last prompt is that of the review.
      #expect(record.safePrompts == 61)
    }

    @Test("The same test fails on the lossy setting") func lossy() throws {
      let full = try record("DurabilityProbe", ["full.db", "FULL"])
      let lossy = try record("DurabilityProbe", ["lossy.db", "NORMAL"])
      print(
        "full: \(full.safePrompts) synced, \(full.unsafePrompts) not; lossy: \(lossy.safePrompts) synced, \(lossy.unsafePrompts) not"
      )
      #expect(full.unsafePrompts == 0 && full.safePrompts == 61)
      #expect(lossy.unsafePrompts >= 55)
    }
  }
#endif
