import Instruments
import Texts

extension Resolved {
  /// The place of each definition in the file.
  var definitions: [SymbolIndex.Symbol: SourceRange] {
    var found: [SymbolIndex.Symbol: SourceRange] = [:]
    func define(_ kind: SymbolIndex.Symbol.Kind, _ name: Name, of owner: String? = nil) {
      let symbol = SymbolIndex.Symbol(kind, name.text, of: owner)
      if found[symbol] == nil { found[symbol] = name.range }
    }
    for skeleton in questions {
      // A derived question has no written name.
      if skeleton.draft.origin.isWritten { define(.question, skeleton.draft.name) }
    }
    for (id, place) in otherIDs {
      define(loops[id] == nil ? .section : .loop, Name(text: id, range: place))
    }
    for list in draft.lists { define(.list, list.name) }
    for codeFrame in codeFrames {
      guard case .written(nil) = codeFrame.source else { continue }
      for element in codeFrame.elements { define(.element, element.name, of: codeFrame.name) }
    }
    for scale in draft.scales { define(.scale, scale.name) }
    for segment in draft.segments {
      define(.segment, segment.name)
      guard case .groups(let groups) = segment.source else { continue }
      for group in groups { define(.group, group.name, of: segment.name.text) }
    }
    for field in draft.sample { define(.sample, field.name) }
    for quota in draft.quotas { define(.quota, quota.name) }
    for alert in draft.alerts { define(.alert, alert.name) }
    return found
  }

  /// The symbol of a named set: a list, a loop, or the owner in `options of` and similar sets; nil for the factors.
  func symbol(of set: SetSyntax) -> (symbol: SymbolIndex.Symbol, range: TextRange)? {
    switch set.source {
    case .named(let name):
      if lists[name.text] != nil { return (.init(.list, name.text), name.range) }
      return loops[name.text] == nil ? nil : (.init(.loop, name.text), name.range)
    case .of(let kind, let name):
      return (.init(kind.text == "segments" ? .segment : .question, name.text), name.range)
    case .ids: return nil
    }
  }
}
