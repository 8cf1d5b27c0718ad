/// What programs have told their users of interviews, as their output says it.
struct Acknowledgements {
  /// What a user knows of an interview.
  struct Promise: Hashable {
    /// The number of answers that are safe.
    var answers = 0
    /// Whether the user was told that the interview is saved and complete.
    var isCompleted = false
  }

  /// A running program.
  private struct Session {
    var output = ""
    var prompts = 0
    /// The answers that were promised before it began.
    var earlier = 0
  }

  /// The promises by interview.
  private(set) var promises: [String: Promise] = [:]
  private var sessions: [Int: Session] = [:]

  /// Nothing was promised yet, or what an answers file held before.
  init(_ stored: [String: StoredInterview] = [:]) {
    promises = stored.mapValues { Promise(answers: $0.answers.count, isCompleted: $0.isCompleted) }
  }

  /// All answers that were promised.
  var count: Int { promises.values.reduce(0) { $0 + $1.answers } }

  /// The number of promised answers, and completions, that are missing in an answers file.
  func missing(in stored: [String: StoredInterview]) -> Int {
    promises.reduce(0) { missing, promise in
      guard let interview = stored[promise.key] else { return missing + max(1, promise.value.answers) }
      let isForgotten = promise.value.isCompleted && !interview.isCompleted
      return missing + max(0, promise.value.answers - interview.answers.count) + (isForgotten ? 1 : 0)
    }
  }

  /// Notes what a program has put out.
  mutating func note(_ entry: Recording.Entry) {
    guard case .output(let bytes) = entry.call else { return }
    var session = sessions[entry.pid] ?? Session()
    session.output += String(decoding: bytes, as: UTF8.self)
    let id = Self.interview(in: session.output)
    var promise = promises[id] ?? Promise()
    if entry.call.isPrompt {
      session.prompts += 1
      if session.prompts == 1 { session.earlier = promise.answers }
      // The first prompt acknowledges that the interview was begun or resumed, each further one an answer.
      promise.answers = session.earlier + session.prompts - 1
      promises[id] = promise
    } else if session.output.hasSuffix("\nInterview \(id): Saved.\n") {
      promise.isCompleted = true
      promises[id] = promise
    }
    sessions[entry.pid] = session
  }

  /// The id in "Interview ID - TITLE", the first line of an interview. DurabilityProbe says none.
  static func interview(in output: String) -> String {
    let words = output.prefix(64).split(separator: " ")
    return words.count > 1 && words[0] == "Interview" ? String(words[1]) : "probe"
  }
}
