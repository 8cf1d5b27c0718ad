import Dates
package import Instruments

import struct Foundation.Decimal

extension Evaluator {
  /// The text of a wording in the language of the interview, with its fills.
  package func text(_ wording: Wording, _ slots: [Int] = []) -> String {
    let variant = wording.variants.first { $0.condition == nil || holds($0.condition, slots).holds }
    guard let variant else { return "" }
    return parts(variant.texts).map { text($0, slots) }.joined()
  }

  /// The parts of the text in the language of the interview, or else in its primary language, or else in the source
  /// language.
  private func parts(_ texts: [String: Wording.Text]) -> [Wording.Part] {
    let primary = situation.language.split(separator: "-").first.map(String.init) ?? ""
    let text =
      texts[situation.language] ?? texts[primary] ?? texts[questionnaire.sourceLanguage] ?? texts["en"]
      ?? texts.min { $0.key < $1.key }?.value
    return text?.parts ?? []
  }

  private func text(_ part: Wording.Part, _ slots: [Int]) -> String {
    switch part {
    case .text(let text): text
    case .unreadable: ""
    case .mention(let reference, let place):
      reference.index(slots).map { field in
        if case .given(.texts(let texts)) = situation.cells[field], place < texts.count {
          texts[place]
        } else {
          ""
        }
      } ?? ""
    case .sample(let index): sampleText(index)
    case .element(_, let slot) where slot >= slots.count: ""
    case .element(let codeFrame, let slot):
      written(questionnaire.codeFrames[codeFrame].elements[slots[slot]], of: codeFrame)
        ?? name(of: questionnaire.codeFrames[codeFrame].elements[slots[slot]], inText: true, slots)
    case .answer(let reference):
      reference.index(slots).map {
        let question = questionnaire.questions[reference.question]
        return answerText(question, situation.cells[$0], question.indices(of: $0), asWritten: true)
      } ?? ""
    }
  }

  /// The text of a sample field within a sentence; empty if it has no value.
  func sampleText(_ index: Int) -> String {
    switch (situation.sample[index], questionnaire.sample[index].kind) {
    case (.given(.one(let id)), .choice(let codeFrame)):
      questionnaire.codeFrames[codeFrame].element(id).map { name(of: $0, inText: true) } ?? id
    case (.given(.text(let text)), _): text
    case (.given(.number(let number)), _): "\(number)"
    case (.given(.date(let date)), _): date.text
    default: ""
    }
  }

  /// The name of an element: its label, or its name within a sentence.
  package func name(of element: Element, inText: Bool = false, _ slots: [Int] = []) -> String {
    let wording = inText ? element.inText ?? element.label : element.label
    return wording.map { text($0, slots) } ?? element.id
  }

  /// The write-in text of an option from the question that first offered it, for questions that carry options forward.
  private func written(_ element: Element, of codeFrame: Int) -> String? {
    guard element.isWrittenIn else { return nil }
    for question in questionnaire.questions
    where question.extents.isEmpty && question.shape.codeFrame == codeFrame {
      if let text = written(element, question, []) { return text }
    }
    return nil
  }

  /// The write-in text of an option from this question, or else from the question that first offered it.
  func written(_ element: Element, of codeFrame: Int, _ question: Question, _ slots: [Int]) -> String? {
    written(element, question, slots) ?? written(element, of: codeFrame)
  }

  /// The write-in text of an option from a question; nil if there is none.
  private func written(_ element: Element, _ question: Question, _ slots: [Int]) -> String? {
    guard element.isWrittenIn, let number = questionnaire.numbers["\(question.id)_\(element.id)_text"],
      case let text = questionnaire.questions[number], slots.count >= text.extents.count,
      case .given(.text(let written)) = situation.cells[text.field(slots)]
    else { return nil }
    return written
  }

  /// The text of an answer, with labels instead of codes; empty if there is none. With `asWritten`, a write-in text
  /// replaces the label of its option.
  package func answerText(_ question: Question, _ cell: Cell, _ slots: [Int] = [], asWritten: Bool = false)
    -> String
  {
    guard case .given(let value) = cell else { return "" }
    let names = AnswerNames(evaluator: self, question: question, slots: slots, asWritten: asWritten)
    return question.shape.form.text(of: value, names) ?? ""
  }
}
