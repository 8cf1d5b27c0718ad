import Diagnostics
import Documents
import Instruments
import Texts

extension Reader {
  /// Reads the outermost map.
  mutating func questionnaire(_ node: Node) -> Draft? {
    guard node.kind == .map else {
      wrongShape(node, "a questionnaire", "Begin it with `questionnaire:` and an id.")
      return nil
    }
    typealias Keys = QuestionnaireKeys
    guard let form = form(node, Keys.shape) else { return nil }
    var draft = Draft(id: form[Keys.id] ?? Name(text: "", range: node.range))
    draft.languages = form[Keys.languages] ?? []
    draft.title = form[Keys.title]
    draft.about = form[Keys.about]?.text
    draft.minutes = form[Keys.minutes].flatMap { minutes in
      form.place(of: Keys.minutes).map { (minutes, $0) }
    }
    draft.missing = form[Keys.missing]
    draft.scales = form[Keys.scales] ?? []
    draft.lists = form[Keys.lists] ?? []
    draft.factors = form[Keys.factors]
    draft.segments = form[Keys.segments] ?? []
    draft.sample = form[Keys.sample] ?? []
    draft.items = form[Keys.items] ?? []
    draft.quotas = form[Keys.quotas] ?? []
    draft.alerts = form[Keys.alerts] ?? []
    draft.unread = unread
    return draft
  }

  /// Reads the languages of the file and stores them in `languages`, which determines how wordings are read.
  mutating func languageTags(_ node: Node) -> [Name]? {
    guard let names = ids(node, anyName: true) else { return nil }
    if names.isEmpty { wrongShape(node, "a list of languages", "For example `[en, it]`.") }
    var seen: [Name] = []
    for name in names {
      if !Self.isLanguageTag(name.text) {
        report(
          .badValue, name.range, "`\(name.text)` is not a language tag",
          "Use BCP 47 tags, such as `en`, `it`, or `pt-BR`.")
      } else if seen.contains(where: { $0.text == name.text }) {
        report(.duplicateID, name.range, "duplicate language `\(name.text)`", "Remove one of the two.")
      } else {
        seen.append(name)
      }
    }
    languages = seen.map(\.text)
    return seen
  }

  private static func isLanguageTag(_ text: String) -> Bool {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard let first = parts.first, (2...3).contains(first.count),
      first.allSatisfy({ $0.isASCII && $0.isLetter })
    else { return false }
    return parts.dropFirst().allSatisfy {
      (1...8).contains($0.count) && $0.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) }
    }
  }

  /// Reads a map from ids to definitions.
  mutating func definitions<Value>(_ node: Node, _ read: (inout Reader, Name, Node) -> Value?) -> [Value]? {
    guard node.kind == .map else {
      wrongShape(node, "a map from ids to definitions", "Write `id:` and its definition.")
      return nil
    }
    return node.entries.compactMap { entry in
      guard let name = id(entry.key) else { return nil }
      return read(&self, name, entry.value)
    }
  }
}
