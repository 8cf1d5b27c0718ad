import Instruments
import Interviews
import Stories

import struct Foundation.Decimal

/// Every interview that a small questionnaire allows: each question answered in every way that is accepted.
struct EveryInterview {
  /// The questions that some interview came to, and the outcomes of its ends.
  private(set) var questions: Set<String> = []
  private(set) var outcomes: Set<String> = []
  /// How many interviews there are.
  private(set) var count = 0
  /// Whether there are more than are gone through.
  private(set) var isTooMany = false

  private let questionnaire: Questionnaire
  private static let most = 20_000

  init(_ questionnaire: Questionnaire) {
    self.questionnaire = questionnaire
    // Who answers without an interviewer can refuse: the most that is possible.
    follow(Interview(questionnaire, Story.start(questionnaire, isSelfCompleted: true)))
  }

  private mutating func follow(_ interview: Interview) {
    let interview = interview
    guard count < Self.most else { return isTooMany = true }
    let route = interview.route()
    guard let place = interview.current() else {
      count += 1
      if let ending = route.ending { outcomes.insert(ending.word) }
      return
    }
    let stop = route.stops[place]
    let question = questionnaire.questions[stop.question]
    questions.insert(question.id)
    for answer in answers(question) {
      var next = interview
      guard case .record(let event) = next.handle(.answer(answer)) else { continue }
      // Only what is accepted goes on.
      guard (try? next.apply(event)) != nil, next.current() != place else { continue }
      follow(next)
    }
  }

  private func answers(_ question: Question) -> [Answer] {
    var values: [Value]
    switch question.shape {
    case .oneOf(let set): values = questionnaire.codeFrames[set.codeFrame].elements.map { .one($0.id) }
    case .someOf(let set, _, _):
      let ids = questionnaire.codeFrames[set.codeFrame].elements.map(\.id)
      values = (0..<(1 << ids.count)).map { bits in
        .some(ids.indices.filter { bits & (1 << $0) != 0 }.map { ids[$0] })
      }
    case .point(let scale): values = (scale.low...scale.high).map { .point($0) }
    case .number: values = (0...2).map { .number(Decimal($0)) }
    default: values = []
    }
    return values.map { .given($0) } + MissingKind.allCases.map { .missing($0) }
  }
}
