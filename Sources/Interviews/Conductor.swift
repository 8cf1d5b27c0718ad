package import Questionnaires

/// Leads an interview: lets the machine handle an input, has what happened recorded, and only then applies it.
///
/// `record` returns once what happened is safe. If it throws, the interview stands as it did before, and
/// nothing was shown that is not safe.
package struct Conductor {
  /// The interview as it stands.
  package private(set) var interview: Interview
  private let record: (Happening) throws -> Void

  /// Begins an interview, and records that.
  package init(
    beginning questionnaire: Questionnaire, _ start: Start, sampleTexts: [String: String] = [:],
    record: @escaping (Happening) throws -> Void
  ) throws {
    self.record = record
    interview = Interview(questionnaire, start)
    interview.sampleTexts = sampleTexts
    try record(.started(start))
  }

  /// Goes on with an interview, and records that.
  package init(resuming interview: Interview, record: @escaping (Happening) throws -> Void) throws {
    self.record = record
    self.interview = interview
    try happen(.resumed)
  }

  /// Handles an input. Returns why it was not taken, nil if it was.
  package mutating func take(_ input: Input) throws -> Complaint? {
    switch interview.handle(input) {
    case .refuse(let complaint): return complaint
    case .record(let happening):
      try happen(happening)
      return nil
    }
  }

  /// What is to be shown now.
  package mutating func screen() -> ScreenModel { interview.screen() }

  /// What every field holds now.
  package mutating func situation() -> Situation { interview.route().situation }

  /// All answers so far.
  package mutating func review() -> ReviewScreen { interview.review() }

  /// The alerts that are raised.
  package mutating func alerts() -> [(id: String, say: String)] { interview.alerts() }

  /// The title in the language of the interview.
  package mutating func title() -> String { interview.title() }

  private mutating func happen(_ happening: Happening) throws {
    try record(happening)
    try interview.apply(happening)
  }
}
