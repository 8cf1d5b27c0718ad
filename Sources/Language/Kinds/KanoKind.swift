import Instruments
import Texts

/// `kano`: how respondents feel if an element is present, and if it is absent (Kano, Seraku, Takahashi, and Tsuji
/// 1984).
///
/// Each element has two questions in a row, on the scale of that method. The item becomes a loop over the elements with
/// two ratings.
enum KanoKind: AnsweredKind {
  static let name = "kano"
  static let id = Key<Name>.ofQuestion(name)
  static let of = Key(
    "of", .set, required: true, "the elements to ask about", "factors", "[waiting, fees]",
    "{a: \"A\", b: \"B\"}")
  static let with = Key(
    "with", .wording, required: true, "how the respondent feels if it is present",
    "\"If there is {factor}?\"",
    "{en: \"If there is {factor}?\"}", "[{text: \"If there is {factor}?\"}]")
  static let without = Key(
    "without", .wording, required: true, "how the respondent feels if it is absent",
    "\"If there is no {factor}?\"", "{en: \"If there is no {factor}?\"}", "[{text: \"If not?\"}]")
  static let keys: [any AnyKey] = [of, with, without]
  static let isAsked = false
  static let commonKeys: [any AnyKey] = [
    QuestionKeys.instruct, QuestionKeys.help, QuestionKeys.condition, QuestionKeys.missing,
    QuestionKeys.order, OrderKeys.first, OrderKeys.last, QuestionKeys.variable,
  ]

  static func item(_ form: Form, _ reader: inout Reader, _ question: (Draft.Shape) -> Draft.Question)
    -> Draft.Item?
  {
    guard let name = form[id], let set = form[of], let with = form[with], let without = form[without] else {
      return nil
    }
    let scale = Draft.Shape.point(Name(text: StandardScales.kano, range: name.range))
    return loop(question(scale), set, with: with, without: without)
  }

  /// The loop with both questions.
  private static func loop(
    _ question: Draft.Question, _ set: Draft.Set, with: Draft.Wording, without: Draft.Wording
  ) -> Draft.Item {
    func rating(_ side: String, _ ask: Draft.Wording) -> Draft.Item {
      var rating = question
      rating.kind = RatingKind.name
      rating.name = Name(text: "\(question.name.text)_\(side)", range: question.name.range)
      rating.ask = ask
      rating.condition = nil
      rating.origin = .derived(from: question.name.range, by: .kano)
      rating.variable = question.variable ?? question.name
      rating.variableEnd = side
      (rating.arrangement, rating.orderRange, rating.first, rating.last) = (.asWritten, nil, [], [])
      return .question(rating)
    }
    let order = Order(
      arrangement: question.arrangement, first: question.first.map(\.text), last: question.last.map(\.text))
    return .loop(
      question.name, title: nil, over: .set(set), when: question.condition, order: order,
      [rating("with", with), rating("without", without)])
  }
}
