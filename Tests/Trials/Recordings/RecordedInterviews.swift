import Stories
import Threads

/// Interviews of the real program, recorded: the file calls, and what was typed.
package struct RecordedInterviews: Sendable {
  /// What happened, in a few words.
  package let name: String
  /// The file calls.
  package let recording: Recording
  /// What was typed in each interview.
  package let typed: [String: [Int]]
  /// The part of the recording in which the power may fail.
  package var cuts: ClosedRange<Int>

  /// A recording did not go as it was meant to.
  package struct Failed: Error {
    /// What the program said.
    package let errors: String
  }
}

extension RecordedInterviews {
  /// The name of the answers file.
  static let file = "answers.db"

  /// Records what `conduct` does. The power may fail in all of it, or in what comes after `Stage.cutFromHere()`.
  ///
  /// A call that is not recorded shows in every recording. Under load, once in some twenty, a recording of two programs does
  /// not hold, and why is not known: it is made again, three times at most.
  init(_ name: String, questions: Int = 60, _ conduct: (inout Stage) throws -> Void) throws {
    for _ in 1...3 {
      var stage = try Stage(questions: questions)
      defer { stage.folder.remove() }
      try conduct(&stage)
      let recording = try stage.folder.recording()
      guard recording.entries.contains(where: \.call.isPrompt) else {
        throw Failed(errors: "no prompt was recorded")
      }
      guard try stage.holds(recording) else {
        print("\(name): the files are not what was recorded; recorded again")
        continue
      }
      (self.name, self.recording, typed) = (name, recording, stage.typed)
      cuts = stage.first...max(stage.first, recording.entries.count)
      return
    }
    throw Failed(errors: "\(name): the files are not what was recorded")
  }

  /// Where interviews are recorded.
  struct Stage {
    let folder: WatchedFolder
    fileprivate var typed: [String: [Int]] = [:]
    fileprivate var first = 0

    fileprivate init(questions: Int) throws {
      folder = try WatchedFolder()
      try folder.write(Story.ratings(questions), to: "q.yaml")
    }

    /// Whether the files are what the recorded calls make of them: a call that is not recorded would show here.
    fileprivate func holds(_ recording: Recording) throws -> Bool {
      var disk = SimulatedDisk(syncs: .honored)
      for entry in recording.entries { disk.apply(entry.call) }
      let files = try FilledFolder.files(in: folder.url).filter { $0.key.hasPrefix(RecordedInterviews.file) }
      return disk.current == files.filter { !$0.key.hasSuffix("-shm") }
    }

    /// Lets the power fail only in what comes from here on.
    mutating func cutFromHere() throws { first = try folder.recording().entries.count }

    /// Conducts a part of an interview in lines: answers are typed, and the input ends.
    mutating func conduct(_ arguments: [String], _ answers: [Int], program: String = "outsidein") throws {
      note(try Self.conduct(folder, arguments, answers, program), answers)
    }

    /// Conducts several interviews at once.
    mutating func conductTogether(_ answers: [[Int]]) throws {
      let folder = folder
      let outputs = Parallel.map(answers.count, threads: answers.count) { place in
        Result { try Self.conduct(folder, ["interview", "q.yaml"], answers[place], "outsidein") }
      }
      for (output, answers) in zip(outputs, answers) { note(try output.get(), answers) }
    }

    private mutating func note(_ output: String, _ answers: [Int]) {
      typed[Acknowledgements.interview(in: output), default: []] += answers
    }

    private static func conduct(
      _ folder: WatchedFolder, _ arguments: [String], _ answers: [Int], _ program: String
    ) throws -> String {
      let input = answers.map { "\($0)\n" }.joined()
      let result = try folder.run(arguments, input: input, program: program)
      guard result.status == 0 || result.status == 3 else { throw Failed(errors: result.errors) }
      return result.output
    }
  }
}
