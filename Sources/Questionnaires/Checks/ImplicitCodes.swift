import Diagnostics
import Documents
import Texts

/// Options without a written code in a questionnaire that has answers: moving one would change what the numbers of earlier
/// interviews mean.
enum ImplicitCodes {
  static func check(_ inspection: Inspection) -> [Diagnostic] {
    guard inspection.hasAnswers else { return [] }
    var chosen: Set<Int> = []
    for question in inspection.questionnaire.questions {
      switch question.shape {
      case .oneOf(let set), .someOf(let set, _, _): chosen.insert(set.base)
      default: break
      }
    }
    return chosen.sorted().compactMap { check(inspection.resolved.bases[$0]) }
  }

  private static func check(_ base: Resolved.BaseDraft) -> Diagnostic? {
    guard case .written = base.source else { return nil }
    let implicit = zip(base.elements, base.codes).filter { $0.0.code == nil && $0.0.node != nil }
    guard let first = implicit.first else { return nil }
    let others = implicit.count > 1 ? ", nor have \(implicit.count - 1) more of `\(base.name)`" : ""
    let fixes = implicit.compactMap { fix($0, code: $1) }
    return Diagnostic(
      .implicitCodes, at: first.0.name.range,
      "`\(first.0.name.text)` has no written code\(others), and there are answers",
      remedy: "Write `value: \(first.1)`: if an option is put before it, its code stays what it was.",
      fixes: fixes.count == implicit.count ? fixes : [])
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
