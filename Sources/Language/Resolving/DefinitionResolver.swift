import Diagnostics
import Instruments
import Texts

extension Resolver {
  mutating func resolveDefinitions() {
    let draft = resolved.draft
    if let factors = draft.factors { resolved.factors = addCodeFrame("factors", .factor, factors.elements) }
    for list in draft.lists {
      resolved.lists[list.name.text] = addCodeFrame(list.name.text, .option, list.elements)
    }
    for (place, segment) in draft.segments.enumerated() {
      if case .groups(let groups) = segment.source {
        resolved.segments[segment.name.text] = derive(
          segment.name.text, .segment, groups.map(\.name), .groups(segment: place))
      }
    }
    resolved.sample = draft.sample.compactMap { sample($0) }
    for scale in draft.scales { resolved.scales[scale.name.text] = scale }
    checkUnique(draft.alerts.map(\.name))
    checkUnique(draft.quotas.map(\.name))
  }

  /// Reports names that occur more than once in a list.
  mutating func checkUnique(_ names: [Name]) {
    var seen: [String: SourceRange] = [:]
    for name in names {
      if let first = seen[name.text] { duplicate(name, first) } else { seen[name.text] = name.range }
    }
  }

  mutating func sample(_ draft: Draft.SampleField) -> SampleField? {
    let id = draft.name.text
    func field(_ kind: SampleField.Kind) -> SampleField {
      SampleField(id: id, kind: kind, origin: .written(draft.name.range))
    }
    switch draft.kind {
    case .text: return field(.text)
    case .number: return field(.number)
    case .date: return field(.date)
    case .ids(let names):
      if names.isEmpty {
        report(
          .wrongShape, draft.name.range, "this field has no values",
          "List its values: `[north, south]`.")
      }
      checkUnique(names)
      let elements = names.map { Draft.Element(name: $0) }
      return field(.choice(codeFrame: addCodeFrame("sample.\(id)", .option, elements)))
    case .list(let name):
      if let codeFrame = resolved.lists[name.text] { return field(.choice(codeFrame: codeFrame)) }
      unknown(name, "list", among: ["text", "number", "date"] + resolved.lists.keys.sorted())
      return nil
    }
  }

  mutating func addCodeFrame(
    _ name: String, _ binding: CodeFrame.Binding, _ elements: [Draft.Element], origin: Origin? = nil
  ) -> Int {
    var codes: [Int] = []
    var first: [Int: Name] = [:]
    for (index, element) in elements.enumerated() {
      let code = element.code ?? index + 1
      if let other = first[code] {
        report(
          .codeTwice, element.codeRange ?? element.name.range,
          "`\(element.name.text)` has the same code as `\(other.text)`: \(code)",
          "Give each option its own `value`. The default is its place in the list.",
          notes: [.init("the other option", at: other.range)])
      } else {
        first[code] = element.name
      }
      codes.append(code)
    }
    resolved.codeFrames.append(
      .init(
        name: name, binding: binding, elements: elements, codes: codes, source: .written(origin),
        loops: loops))
    return resolved.codeFrames.count - 1
  }
}
