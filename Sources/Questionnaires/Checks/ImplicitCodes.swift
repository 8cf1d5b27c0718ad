import Diagnostics
import Documents
import Texts

/// Options without a written code in a questionnaire that has answers: moving one would change what the numbers of earlier
/// interviews mean. The code to write is the one that the answers have.
enum ImplicitCodes {
  static func check(_ inspection: Inspection) -> [Diagnostic] {
    guard let fielded = inspection.fieldedCodes else { return [] }
    var offering: [Int: [String]] = [:]
    for question in inspection.questionnaire.questions {
      switch question.shape {
      case .oneOf(let set), .someOf(let set, _, _):
        offering[written(set.base, inspection.resolved), default: []].append(question.id)
      default: break
      }
    }
    return offering.sorted { $0.key < $1.key }.compactMap { base, questions in
      guard inspection.resolved.bases.indices.contains(base) else { return nil }
      let draft = inspection.resolved.bases[base]
      return check(draft, fielded.codes(ofList: draft.name, questions: questions))
    }
  }

  /// The list that some ids in brackets are a part of.
  private static func written(_ base: Int, _ resolved: Resolved) -> Int {
    guard resolved.bases.indices.contains(base), case .part(let whole, _) = resolved.bases[base].source else {
      return base
    }
    return whole
  }

  /// An option without a written code, with the code that it should have.
  private struct Implicit {
    var element: Draft.Element
    /// The code that it has by its place.
    var code: Int
    /// The code that it should have, and whether answers have it.
    var meant: Int
    var isFielded: Bool
  }

  private static func check(_ base: Resolved.BaseDraft, _ fielded: [String: Int]) -> Diagnostic? {
    guard case .written = base.source else { return nil }
    let implicit = implicit(base, fielded)
    // The one that would change its meaning first of all.
    guard let told = implicit.first(where: { $0.code != $0.meant }) ?? implicit.first else { return nil }
    let fixes = implicit.compactMap { fix($0.element, code: $0.meant) }
    return Diagnostic(
      .implicitCodes, at: told.element.name.range,
      summary(told, others: implicit.count - 1, of: base.name),
      remedy: "Write `value: \(told.meant)`: if an option is put before it, its code stays what it was.",
      fixes: fixes.count == implicit.count ? fixes : [])
  }

  private static func summary(_ told: Implicit, others: Int, of name: String) -> String {
    let id = told.element.name.text
    let more = others > 0 ? ", nor have \(others) more of `\(name)`" : ""
    if told.code == told.meant { return "`\(id)` has no written code\(more), and there are answers" }
    let instead =
      told.isFielded
      ? "in the answers it is \(told.meant)" : "\(told.code) is another option in the answers"
    return "`\(id)` has no written code\(more): by its place it is \(told.code), and \(instead)"
  }

  /// The options without a written code. One that no version so far had gets the next free code.
  private static func implicit(_ base: Resolved.BaseDraft, _ fielded: [String: Int]) -> [Implicit] {
    let pairs = zip(base.elements, base.codes)
    let isImplicit = { (element: Draft.Element) in element.code == nil && element.node != nil }
    var taken = Set(pairs.filter { !isImplicit($0.0) }.map(\.1))
    var meant: [String: Int] = [:]
    for (element, _) in pairs where isImplicit(element) {
      guard let code = fielded[element.name.text], taken.insert(code).inserted else { continue }
      meant[element.name.text] = code
    }
    taken.formUnion(fielded.values)
    return pairs.filter { isImplicit($0.0) }.map { element, code in
      if let known = meant[element.name.text] {
        return Implicit(element: element, code: code, meant: known, isFielded: true)
      }
      let next = taken.contains(code) ? (taken.max() ?? 0) + 1 : code
      taken.insert(next)
      return Implicit(element: element, code: code, meant: next, isFielded: false)
    }
  }

  /// Writes the code down, where the option stands on one line.
  private static func fix(_ element: Draft.Element, code: Int) -> Diagnostic.Fix? {
    guard let node = element.node else { return nil }
    let text = node.source[node.range]
    guard !text.contains("\n"), node.style != .literal, node.style != .folded else { return nil }
    let isDefinition = node.kind == .map && node["label"] != nil
    if isDefinition {
      let end = SourceRange(node.range.upper - 1, node.range.upper)
      return node.isFlow ? .init("write `value: \(code)`", replacing: end, with: ", value: \(code)}") : nil
    }
    guard node.kind == .text || node.isFlow else { return nil }
    return .init("write `value: \(code)`", replacing: node.range, with: "{label: \(text), value: \(code)}")
  }
}
