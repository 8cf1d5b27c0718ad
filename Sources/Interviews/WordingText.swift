import Dates
package import Instruments

import struct Foundation.Decimal

extension Evaluator {
  /// The text of a wording in the language of the interview, with its places filled.
  package func text(_ wording: Wording, _ slots: [Int] = []) -> String {
    let variant = wording.variants.first { $0.condition == nil || holds($0.condition, slots).holds }
    guard let variant else { return "" }
    return parts(variant.texts).map { text($0, slots) }.joined()
  }

  /// The text in the language of the interview, else in a like one, else in the source language.
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

  /// What came with the case, as it stands in a sentence; nothing where nothing came.
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

  /// The name of an element: its label, or what stands for it in a sentence.
  package func name(of element: Element, inText: Bool = false, _ slots: [Int] = []) -> String {
    let wording = inText ? element.inText ?? element.label : element.label
    return wording.map { text($0, slots) } ?? element.id
  }

  /// What was written for an option where it was first asked: in questions that carry options forward, too.
  private func written(_ element: Element, of codeFrame: Int) -> String? {
    guard element.isWrittenIn else { return nil }
    for question in questionnaire.questions
    where question.extents.isEmpty && question.shape.codeFrame == codeFrame {
      if let text = written(element, question, []) { return text }
    }
    return nil
  }

  /// What was written for an option of a question, or where it was first asked.
  func written(_ element: Element, of codeFrame: Int, _ question: Question, _ slots: [Int]) -> String? {
    written(element, question, slots) ?? written(element, of: codeFrame)
  }

  /// What was written for an option that asks for a text.
  private func written(_ element: Element, _ question: Question, _ slots: [Int]) -> String? {
    guard element.isWrittenIn, let number = questionnaire.numbers["\(question.id)_\(element.id)_text"],
      case let text = questionnaire.questions[number], slots.count >= text.extents.count,
      case .given(.text(let written)) = situation.cells[text.field(slots)]
    else { return nil }
    return written
  }

  /// An answer as the respondent knows it: labels, not codes. Empty where there is none. `asWritten` takes the text that was
  /// asked for in the place of the label of its option.
  package func answerText(_ question: Question, _ cell: Cell, _ slots: [Int] = [], asWritten: Bool = false)
    -> String
  {
    guard case .given(let value) = cell else { return "" }
    let names = AnswerNames(evaluator: self, question: question, slots: slots, asWritten: asWritten)
    return question.shape.form.text(of: value, names) ?? ""
  }
}
