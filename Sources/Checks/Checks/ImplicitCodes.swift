import Diagnostics
import Documents
import Instruments
import Texts

/// Options without a written code in a questionnaire that has answers: moving one would change what the numbers of earlier
/// interviews mean. The code to write is the one that the answers have.
enum ImplicitCodes {
  static func check(_ inspection: Inspection) -> [Diagnostic] {
    guard let fielded = inspection.fieldedCodes else { return [] }
    let questionnaire = inspection.questionnaire
    var offering: [Int: [String]] = [:]
    for question in questionnaire.questions {
      guard let codeFrame = question.shape.choices?.codeFrame else { continue }
      // Of ids in brackets, the list that they are some of.
      offering[questionnaire.codeFrames[codeFrame].whole ?? codeFrame, default: []].append(question.id)
    }
    return offering.sorted { $0.key < $1.key }.compactMap { codeFrame, questions in
      let codeFrame = questionnaire.codeFrames[codeFrame]
      let implicit = implicit(codeFrame, fielded.codes(ofList: codeFrame.name, questions: questions))
      return diagnostic(implicit, of: codeFrame, in: inspection.document)
    }
  }

  /// An option without a written code, with the code that it should have.
  private struct Implicit {
    var element: Element
    /// The code that it should have, and whether answers have it.
    var meant: Int
    var isFielded: Bool
  }

  private static func diagnostic(_ implicit: [Implicit], of codeFrame: CodeFrame, in document: Document)
    -> Diagnostic?
  {
    // The one that would change its meaning first of all.
    guard codeFrame.origin.isWritten,
      let told = implicit.first(where: { $0.element.code != $0.meant }) ?? implicit.first,
      let place = told.element.origin.place
    else { return nil }
    let nodes = document.nodes(at: Set(implicit.compactMap(\.element.definition.place)))
    let fixes = implicit.compactMap { option in
      option.element.definition.place.flatMap { nodes[$0] }.flatMap { fix($0, code: option.meant) }
    }
    return Diagnostic(
      .implicitCodes, at: place, summary(told, others: implicit.count - 1, of: codeFrame.name),
      remedy: "Write `value: \(told.meant)`: if an option is put before it, its code stays what it was.",
      fixes: fixes.count == implicit.count ? fixes : [])
  }

  private static func summary(_ told: Implicit, others: Int, of name: String) -> String {
    let (id, code) = (told.element.id, told.element.code)
    let more = others > 0 ? ", nor have \(others) more of `\(name)`" : ""
    if code == told.meant { return "`\(id)` has no written code\(more), and there are answers" }
    let instead =
      told.isFielded
      ? "in the answers it is \(told.meant)" : "\(code) is another option in the answers"
    return "`\(id)` has no written code\(more): by its place it is \(code), and \(instead)"
  }

  /// The options without a written code. One that no version so far had gets the next free code.
  private static func implicit(_ codeFrame: CodeFrame, _ fielded: [String: Int]) -> [Implicit] {
    let isImplicit = { (element: Element) in
      !element.codeOrigin.isWritten && element.definition.isWritten
    }
    var taken = Set(codeFrame.elements.filter { !isImplicit($0) }.map(\.code))
    var meant: [String: Int] = [:]
    for element in codeFrame.elements where isImplicit(element) {
      guard let code = fielded[element.id], taken.insert(code).inserted else { continue }
      meant[element.id] = code
    }
    taken.formUnion(fielded.values)
    return codeFrame.elements.filter(isImplicit).map { element in
      if let known = meant[element.id] { return Implicit(element: element, meant: known, isFielded: true) }
      let next = taken.contains(element.code) ? (taken.max() ?? 0) + 1 : element.code
      taken.insert(next)
      return Implicit(element: element, meant: next, isFielded: false)
    }
  }

  /// Writes the code down, where the option stands on one line.
  private static func fix(_ node: Node, code: Int) -> Diagnostic.Fix? {
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
