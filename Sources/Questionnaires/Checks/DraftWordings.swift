import Diagnostics
import Documents
import Texts

extension Draft {
  /// All texts for people, in the order of the file.
  var wordings: [Wording] {
    var found: [Wording] = []
    func add(_ wording: Wording?) {
      if let wording { found.append(wording) }
    }
    func add(_ elements: [Element]) {
      for element in elements {
        add(element.label)
        add(element.inText)
        add(element.writeIn.ask)
      }
    }
    func add(_ offers: [MissingOffer]?) { for offer in offers ?? [] { add(offer.wording) } }
    func add(_ set: Set?) { if case .inline(let elements)? = set?.source { add(elements) } }
    func add(_ question: Question) {
      for text in [question.ask, question.instruct, question.help, question.label] { add(text) }
      add(question.each)
      add(question.options)
      if case .withAndWithout(let set, let with, let without) = question.shape {
        add(set)
        add(with)
        add(without)
      }
      add(question.missing)
      for check in question.checks { add(check.message) }
    }
    func add(_ items: [Item]) {
      for item in items {
        switch item {
        case .question(let question): add(question)
        case .statement(let text, let instruct, _):
          add(text)
          add(instruct)
        case .section(_, let title, _, _, let items):
          add(title)
          add(items)
        case .loop(_, let title, let rounds, _, _, let items):
          add(title)
          if case .set(let set) = rounds { add(set) }
          if case .until(let ask, _, _) = rounds { add(ask) }
          add(items)
        case .end: break
        }
      }
    }
    add(title)
    for scale in scales {
      for label in scale.labels { add(label.wording) }
      add(scale.missing)
    }
    for list in lists { add(list.elements) }
    add(factors?.elements ?? [])
    for segment in segments {
      add(segment.label)
      if case .groups(let groups) = segment.source { for group in groups { add(group.label) } }
    }
    add(missing)
    add(items)
    for alert in alerts { add(alert.say) }
    for quota in quotas { add(quota.say) }
    return found
  }
}

extension Draft.Text {
  /// The characters, with the names of what is filled in in braces.
  var whole: String {
    if parts.count == 1, case .text(let text) = parts[0] { return text }
    return parts.reduce(into: "") { text, part in
      switch part {
      case .text(let characters): text += characters
      case .fill(let name): text += "{\(name.text)}"
      }
    }
  }

  /// Whether anything is filled in.
  var isFilled: Bool { parts.contains { if case .fill = $0 { true } else { false } } }

  /// The names of what is filled in.
  var fills: Set<String> {
    parts.reduce(into: []) { if case .fill(let name) = $1 { $0.insert(name.text) } }
  }

  /// The words, in lower case, without what is filled in.
  var words: [Substring] {
    Self.words(parts.map { if case .text(let text) = $0 { text } else { " " } }.joined())
  }

  /// The words of a text, in lower case.
  static func words(_ text: String) -> [Substring] {
    text.lowercased().split { !$0.isLetter && !$0.isNumber && $0 != "'" && $0 != "’" }
  }

  /// Where it stands.
  var place: SourceRange { node.range }
}

extension Draft.Wording {
  /// The text in a language, if it has no variants.
  func single(_ language: String) -> Draft.Text? {
    variants.count == 1 ? variants[0].texts.first { $0.language == language }?.text : nil
  }
}

extension Draft {
  /// The source language; empty where the file names none.
  var sourceLanguage: String { languages.first?.text ?? "" }
}
