import Instruments
import Texts

extension Questionnaire {
  /// The wordings that the author wrote, each once, in no particular order.
  var wordings: [Wording] {
    var found = WordingList()
    found.add(title)
    for definition in scales { found.add(definition.scale) }
    for codeFrame in codeFrames where codeFrame.whole == nil {
      for element in codeFrame.elements { found.add(element.label, element.inText) }
    }
    for segment in segments {
      found.add(segment.label)
      for group in segment.groups { found.add(group.label) }
    }
    for item in items { found.add(item, self) }
    for alert in alerts { found.add(alert.say) }
    for quota in quotas { found.add(quota.say) }
    return found.wordings
  }
}

/// A list of wordings without duplicates. Wordings that questions share have the same place and are added once.
private struct WordingList {
  private(set) var wordings: [Wording] = []
  private var places: Set<SourceRange> = []

  mutating func add(_ wordings: Wording?...) {
    for case let wording? in wordings {
      // Built-in wordings have no place.
      guard let place = wording.origin.place, places.insert(place).inserted else { continue }
      self.wordings.append(wording)
    }
  }

  mutating func add(_ scale: Scale) {
    for label in scale.labels.values { add(label) }
    for offer in scale.missing ?? [] { add(offer.wording) }
  }

  mutating func add(_ item: Item, _ questionnaire: Questionnaire) {
    switch item {
    case .question(let number): add(questionnaire.questions[number])
    case .statement(let statement): add(statement.wording, statement.instruct)
    case .section(let section): add(section.title)
    case .loop(let loop): add(loop.title)
    case .end: break
    }
    for inner in item.items { add(inner, questionnaire) }
  }

  private mutating func add(_ question: Question) {
    add(question.ask, question.instruct, question.help, question.label)
    for offer in question.missing { add(offer.wording) }
    for check in question.checks { add(check.message) }
  }
}

extension Wording {
  /// The text in a language; nil if the wording has several variants.
  func single(_ language: String) -> Text? { variants.count == 1 ? variants[0].texts[language] : nil }
}

extension Wording.Text {
  /// The characters, with a space in place of each fill.
  var characters: String {
    parts.map { if case .text(let text) = $0 { text } else { " " } }.joined()
  }

  /// The words, in lower case, without the fills.
  var words: [Substring] { Self.words(characters) }

  /// The words of a text, in lower case.
  static func words(_ text: String) -> [Substring] {
    text.lowercased().split { !$0.isLetter && !$0.isNumber && $0 != "'" && $0 != "’" }
  }

  /// The fills.
  var fills: Set<Wording.Part> {
    Set(parts.filter { if case .text = $0 { false } else { true } })
  }
}
