import Interviews

/// The place in the interview that the page shows, with what was typed there.
enum PagePlace: Sendable {
  /// A question, and the answer being entered.
  case question(QuestionPage)
  /// The review before the end.
  case review(ReviewPage)
}

/// A question on the page, and the answer being entered.
struct QuestionPage: Sendable {
  /// The question.
  let screen: QuestionScreen
  /// The rows of the battery that the question belongs to.
  let battery: [BatteryRow]
  /// The answer that is being entered.
  var entry: any Entry
  /// Whether anything was typed or chosen in the entry.
  var isTouched = false
  /// The keys typed since the entry was shown; nil if the typed answer was rejected.
  var typed: [Key?] = []

  /// Lets the next digits replace the typed ones.
  mutating func startOver() {
    entry.startOver()
    typed.append(nil)
  }
}

/// The review on the page, and the list in which an answer is chosen.
struct ReviewPage: Sendable {
  /// The review.
  let screen: ReviewScreen
  /// The list of answers and remarks, with the end below them.
  var list = ReviewList()
}
