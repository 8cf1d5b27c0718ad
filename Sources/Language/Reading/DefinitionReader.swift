import Diagnostics
import Documents
import Instruments
import Texts

extension Reader {
  /// The outermost map.
  mutating func questionnaire(_ node: Node) -> Draft? {
    guard node.kind == .map else {
      wrongShape(node, "a questionnaire", "It begins with `questionnaire:` and its id.")
      return nil
    }
    // The languages decide how every wording is read.
    let languageNames = languageTags(node["languages"])
    languages = languageNames.map(\.text)
    guard let form = form(node, .questionnaire) else { return nil }
    var draft = Draft(id: id(form["questionnaire"]) ?? Name(text: "", range: node.range))
    draft.languages = languageNames
    draft.title = wording(form["title"])
    draft.about = plain(form["about"])
    draft.minutes = integer(form["minutes"], 1...1000).flatMap { minutes in
      form["minutes"].map { (minutes, $0.range) }
    }
    draft.missing = missing(form["missing"])
    draft.scales = definitions(form["scales"]) { $0.scale($1, $2) }
    draft.lists = definitions(form["lists"]) { $0.list($1, $2) }
    draft.factors = form["factors"].map {
      Draft.List(name: Name(text: "factors", range: $0.range), elements: factors($0))
    }
    draft.segments = definitions(form["segments"]) { $0.segment($1, $2) }
    draft.sample = sample(form["sample"])
    draft.items = items(form["items"])
    draft.quotas = members(form["quotas"], "quota") { $0.quota($1) }
    draft.alerts = members(form["alerts"], "alert") { $0.alert($1) }
    draft.unread = unread
    return draft
  }

  private mutating func languageTags(_ node: Node?) -> [Name] {
    guard let node else { return [] }
    guard let names = ids(node, anyName: true) else { return [] }
    if names.isEmpty { wrongShape(node, "a list of languages", "For example `[en, it]`.") }
    var seen: [Name] = []
    for name in names {
      if !Self.isLanguageTag(name.text) {
        report(
          .badValue, name.range, "`\(name.text)` is no language tag",
          "Languages are named as in BCP 47: `en`, `it`, `pt-BR`.")
      } else if seen.contains(where: { $0.text == name.text }) {
        report(.duplicateID, name.range, "`\(name.text)` stands here a second time", "Keep one of the two.")
      } else {
        seen.append(name)
      }
    }
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

  /// A map from ids to definitions.
  mutating func definitions<Value>(_ node: Node?, _ read: (inout Reader, Name, Node) -> Value?)
    -> [Value]
  {
    guard let node else { return [] }
    guard node.kind == .map else {
      wrongShape(node, "a map from ids to definitions", "Write `id:` and the definition below it.")
      return []
    }
    return node.entries.compactMap { entry in
      guard let name = id(entry.key) else { return nil }
      return read(&self, name, entry.value)
    }
  }
}
