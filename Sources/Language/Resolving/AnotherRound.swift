import Instruments
import Texts

/// The question at the end of each round but the last of a loop with `until`: `people_more`, yes or no.
enum AnotherRound {
  /// The option for another round.
  static let yes = "yes"

  /// The question for a loop, like one written by the author.
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
