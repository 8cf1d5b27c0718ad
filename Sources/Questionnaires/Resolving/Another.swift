import Documents
import Texts

/// The question that a loop with `until` asks at the end of each round but the last: `people_more`, yes or no.
enum Another {
  /// What is chosen for another round.
  static let yes = "yes"

  /// The question, as if the author had written it.
  static func question(of loop: Name, _ ask: Draft.Wording, _ node: Node) -> Draft.Question {
    func option(_ id: String, _ label: [String: String]) -> Draft.Element {
      let texts = label.sorted { $0.key < $1.key }.map { language, text in
        (language: language, text: Draft.Text(parts: [.text(text)], node: node))
      }
      return Draft.Element(
        name: Name(text: id, range: node.range),
        label: Draft.Wording(variants: [.init(condition: nil, texts: texts)], range: node.range))
    }
    let options = Draft.Set(
      source: .inline([option(yes, StandardLabels.yes), option("no", StandardLabels.no)]), node: node)
    var question = Draft.Question(
      kind: ChoiceKind.name, name: Name(text: "\(loop.text)_more", range: loop.range), shape: .oneOf(options))
    question.ask = ask
    question.missing = []
    question.isLastRoundLeftOut = true
    question.isGenerated = true
    return question
  }
}
