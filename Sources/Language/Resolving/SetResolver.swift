import Diagnostics
import Instruments
import Texts

extension Resolver {
  /// The code frame of a set.
  mutating func codeFrame(of set: Draft.Set, named owner: String) -> Int? {
    switch set.source {
    case .inline(let elements):
      if case .derived(let place) = set.text {
        return addCodeFrame(owner, .option, elements, origin: .derived(from: place, by: .anotherRound))
      }
      return addCodeFrame(owner, .option, elements)
    case .ids(let names): return part(names, set)
    case .text(let syntax):
      if case .ids(let names) = syntax.source {
        let places = ExpressionPlaces(set.text)
        return part(names.map { Name(text: $0.text, range: places.source($0.range)) }, set)
      }
      switch resolved.codeFrame(of: syntax) {
      case .success(let codeFrame): return codeFrame
      case .failure(let problem):
        diagnostics.append(problem.diagnostic(ExpressionPlaces(set.text)))
        return nil
      }
    }
  }

  /// The code frame of ids in brackets: some of the factors, or of the first list with all of the ids.
  mutating func part(_ names: [Name], _ set: Draft.Set) -> Int? {
    let candidates = [resolved.factors].compactMap { $0 } + resolved.lists.values.sorted()
    let ids = names.map(\.text)
    guard !names.isEmpty else {
      report(
        .wrongShape, set.text.range, "expected ids in the brackets",
        "List at least one: `[waiting, fees]`.")
      return nil
    }
    guard let codeFrame = candidates.first(where: { Set(ids).isSubset(of: resolved.codeFrames[$0].ids) })
    else {
      let known = candidates.flatMap { resolved.codeFrames[$0].ids }
      // Use the code frame with most of the ids. Report the first id that it does not have.
      let closest = candidates.max { a, b in
        ids.count { resolved.codeFrames[a].ids.contains($0) }
          < ids.count { resolved.codeFrames[b].ids.contains($0) }
      }
      let unknownName = names.first { name in
        !(closest.map { resolved.codeFrames[$0].ids } ?? []).contains(name.text)
      }
      if let unknownName { unknown(unknownName, "factor or option", among: known) }
      return nil
    }
    let places = ids.compactMap { resolved.codeFrames[codeFrame].ids.firstIndex(of: $0) }
    let whole = resolved.codeFrames[codeFrame]
    resolved.codeFrames.append(
      .init(
        name: whole.name, binding: whole.binding, elements: places.map { whole.elements[$0] },
        codes: places.map { whole.codes[$0] }, source: .part(of: codeFrame, places)))
    return resolved.codeFrames.count - 1
  }

  /// Adds a code frame whose elements are derived, such as mentions or groups.
  mutating func derive(
    _ name: String, _ binding: CodeFrame.Binding, _ ids: [Name], _ source: Resolved.CodeFrameDraft.Source
  ) -> Int {
    resolved.codeFrames.append(
      .init(
        name: name, binding: binding, elements: ids.map { Draft.Element(name: $0) },
        codes: Array(1...max(1, ids.count)),
        source: source))
    return resolved.codeFrames.count - 1
  }

  mutating func scale(_ name: Name) -> Resolved.ScaleSource? {
    if let scale = resolved.scales[name.text] { return .written(scale) }
    if let standard = StandardScales.named(name.text) {
      let missing = resolved.draft.languages.map(\.text).filter {
        !StandardLabels.languages.contains(Self.primary($0))
      }
      if !missing.isEmpty {
        report(
          .missingTranslation, name.range,
          "`\(name.text)` has no labels in \(missing.joined(separator: ", "))",
          "Define the scale under `scales`. Until then, its labels are shown in English.")
      }
      return .standard(standard)
    }
    unknown(name, "scale", among: resolved.scales.keys.sorted() + StandardScales.names)
    return nil
  }

  /// The language of a tag without its region: `pt` of `pt-BR`.
  private static func primary(_ tag: String) -> String {
    tag.split(separator: "-").first.map(String.init) ?? tag
  }
}
