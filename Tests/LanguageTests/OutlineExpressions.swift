import Instruments
import Texts

// The expressions, sets and texts of an outline.
extension Outline {
  func described(_ expression: Expression) -> String {
    switch expression.form {
    case .truth(let truth): "\(truth)"
    case .unreadable: "unreadable"
    case .number(let number): "\(number)"
    case .text(let text): "'\(text)'"
    case .date(let date): "\(date)"
    case .option(let id): "option \(id)"
    case .field(let reference): described(reference)
    case .amount(let reference, let codeFrame, let index):
      "amount \(described(reference))\(described(index, codeFrame))"
    case .segment(let index): "segment \(questionnaire.segments[index].id)"
    case .sample(let index): "sample \(questionnaire.sample[index].id)"
    case .language: "language"
    case .perspective: "perspective"
    case .today: "today"
    case .not(let inner): "not \(described(inner))"
    case .and(let a, let b): "(\(described(a)) and \(described(b)))"
    case .or(let a, let b): "(\(described(a)) or \(described(b)))"
    case .compare(let sign, let a, let b): "(\(described(a)) \(sign.rawValue) \(described(b)))"
    case .arithmetic(let sign, let a, let b): "(\(described(a)) \(sign.rawValue) \(described(b)))"
    case .isIn(let inner, let ids): "(\(described(inner)) in \(ids.joined(separator: " ")))"
    case .isState(let inner, let state): "(\(described(inner)) is \(described(state)))"
    case .has(let a, let b): "(\(described(a)) has \(described(b)))"
    case .matches(let inner, let pattern): "(\(described(inner)) matches \(pattern))"
    case .choose(let condition, let then, let otherwise):
      "if(\(described(condition)), \(described(then)), \(described(otherwise)))"
    case .countChosen(let inner): "count(\(described(inner)))"
    case .summary(let summary, let parts):
      "\(summary)(\(parts.map(described).joined(separator: ", ")))"
    case .countOver(let set): "count(\(described(set)))"
    case .summaryOver(let summary, let set, let body): "\(summary)(\(described(body)) for \(described(set)))"
    case .yearsBetween(let a, let b): "years(\(described(a)), \(described(b)))"
    case .position(let slot): "number of slot \(slot)"
    case .element(let codeFrame, let slot): "element of \(codeFrame) in slot \(slot)"
    }
  }

  func described(_ set: ElementSet) -> String {
    let condition = set.condition.map { " where \(described($0))" } ?? ""
    let filter =
      set.filter.map { set.filter == set.condition ? ", as written" : ", written \(described($0))" } ?? ""
    return "\(set.count) of \(set.codeFrame) in slot \(set.slot)\(condition)\(filter)"
  }

  private func described(_ state: Expression.State) -> String {
    switch state {
    case .answered: "answered"
    case .missing(let kind): kind.rawValue
    case .option(let id): "option \(id)"
    }
  }

  private func described(_ reference: FieldReference) -> String {
    let question = questionnaire.questions[reference.question]
    let isRight = reference.firstField == question.firstField && reference.extents == question.extents
    let sets = question.loops + [question.rows].compactMap { $0 }
    let indices = reference.indices.enumerated().map { described($1, sets[$0].codeFrame) }
    return question.id + indices.joined() + (isRight ? "" : " elsewhere")
  }

  private func described(_ index: FieldReference.Index, _ codeFrame: Int) -> String {
    switch index {
    case .fixed(let place): "[\(questionnaire.codeFrames[codeFrame].elements[place].id)]"
    case .slot(let slot): "[slot \(slot)]"
    case .before(let slot): "[before slot \(slot)]"
    case .mapped(let slot, let map): "[slot \(slot) as \(map.map(String.init).joined(separator: " "))]"
    }
  }

  func described(_ wording: Wording) -> String {
    let variants = wording.variants.map { variant in
      // What is there in all languages is shown in one.
      let written = variant.texts.filter { wording.origin.place != nil || $0.key == "en" || $0.key.isEmpty }
      let texts = written.sorted { $0.key < $1.key }.map { language, text in
        (language.isEmpty ? "" : "\(language) ") + "\"\(text.parts.map(described).joined())\""
      }
      return (variant.condition.map { "when \(described($0)) " } ?? "") + texts.joined(separator: " ")
    }
    return variants.count == 1 && wording.variants[0].condition == nil
      ? variants[0] : "[\(variants.joined(separator: "; "))]"
  }

  private func described(_ part: Wording.Part) -> String {
    switch part {
    case .text(let text): text
    case .answer(let reference): "{\(described(reference))}"
    case .mention(let reference, let place): "{mention \(place) of \(described(reference))}"
    case .sample(let index): "{sample \(questionnaire.sample[index].id)}"
    case .element(let codeFrame, let slot): "{element of \(codeFrame) in slot \(slot)}"
    case .unreadable: "{?}"
    }
  }
}
