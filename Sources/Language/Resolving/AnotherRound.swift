import Instruments
import Texts

/// The question that a loop with `until` asks at the end of each round but the last: `people_more`, yes or no.
enum AnotherRound {
  /// What is chosen for another round.
  static let yes = "yes"

  /// The question, as if the author had written it.
  static func question(of loop: Name, _ ask: Draft.Wording, _ place: SourceRange) -> Draft.Question {
    func option(_ id: String, _ label: [String: String]) -> Draft.Element {
      let texts = label.sorted { $0.key < $1.key }.map { language, text in
        (language: language, text: Draft.Text(parts: [.text(text)], source: .derived(from: place)))
      }
      return Draft.Element(
        name: Name(text: id, range: place),
        label: Draft.Wording(variants: [.init(condition: nil, texts: texts)], range: place))
    }
    let options = Draft.Set(
      source: .inline([option(yes, StandardLabels.yes), option("no", StandardLabels.no)]),
      text: .derived(from: place))
    var question = Draft.Question(
      kind: ChoiceKind.name, name: Name(text: "\(loop.text)_more", range: loop.range), ask: ask,
      shape: .oneOf(options), origin: .derived(from: loop.range, by: .anotherRound))
    question.missing = []
    question.isLastRoundLeftOut = true
    return question
  }
}
