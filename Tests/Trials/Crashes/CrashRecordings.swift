import Instruments

extension RecordedInterviews {
  /// Sixty answers that differ from one interview to the next.
  static func answers(_ interview: Int, count: Int = 60) -> [Int] {
    (1...count).map { ($0 * 7 + interview) % 10 + 1 }
  }

  /// The situations in which the power fails.
  package static func all() throws -> [RecordedInterviews] {
    let (first, second) = (answers(1), answers(2))
    let new = try RecordedInterviews("first interview, new file") {
      try $0.conduct(["interview", "q.yaml"], first)
    }
    return [
      new.untilFirstPrompt("a new file"),
      new,
      try RecordedInterviews("second interview") {
        try $0.conduct(["interview", "q.yaml"], first)
        try $0.cutFromHere()
        try $0.conduct(["interview", "q.yaml"], second)
      },
      try RecordedInterviews("resumed interview") {
        try $0.conduct(["interview", "q.yaml"], Array(first.prefix(25)))
        try $0.cutFromHere()
        try $0.conduct(["resume"], Array(first.dropFirst(25)))
      },
      try RecordedInterviews("two interviews at once") { try $0.conductTogether([first, second]) },
      // After about a thousand pages, SQLite copies its log into the file, and starts the log again.
      try RecordedInterviews("1,200 questions in one", questions: 1200) {
        try $0.conduct(["interview", "q.yaml"], answers(3, count: 1200))
      },
    ]
  }

  /// A negative control: an interview whose answers are not synced.
  package static func lossy() throws -> RecordedInterviews {
    try RecordedInterviews("control: synchronous NORMAL") {
      try $0.conduct([file, "NORMAL"], answers(1), program: "DurabilityProbe")
    }.whileAnswersCanBeLost()
  }

  /// A negative control: the first interview, on a disk that ignores syncs of files.
  package static func unsynced() throws -> RecordedInterviews {
    try RecordedInterviews("control: syncs without effect") {
      try $0.conduct(["interview", "q.yaml"], answers(1))
    }.whileAnswersCanBeLost()
  }

  /// The same under another name, with cuts only up to the first prompt: while the file is made.
  private func untilFirstPrompt(_ name: String) -> RecordedInterviews {
    let end = recording.entries.firstIndex { $0.call.isPrompt } ?? 0
    return RecordedInterviews(name: name, recording: recording, typed: typed, cuts: cuts.lowerBound...end)
  }

  /// The same with cuts only between the first acknowledged answer and the last prompt.
  private func whileAnswersCanBeLost() -> RecordedInterviews {
    let prompts = recording.entries.indices.filter { recording.entries[$0].call.isPrompt }
    var copy = self
    if prompts.count > 2 { copy.cuts = prompts[1] + 1...prompts[prompts.count - 1] + 1 }
    return copy
  }
}
