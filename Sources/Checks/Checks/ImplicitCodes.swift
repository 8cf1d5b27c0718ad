import Diagnostics
import Documents
import Instruments
import Texts

/// Options without a written code in a questionnaire that has answers. If one is moved, the codes of earlier interviews
/// change their meaning. The fix writes the code that the stored answers have.
enum ImplicitCodes {
  static func check(_ inspection: Inspection) -> [Diagnostic] {
    guard let fielded = inspection.fieldedCodes else { return [] }
    let questionnaire = inspection.questionnaire
    var offering: [Int: [String]] = [:]
    for question in questionnaire.questions {
      guard let codeFrame = question.shape.choices?.codeFrame else { continue }
      // Ids in brackets select options of a list; the codes belong to that list.
      offering[questionnaire.codeFrames[codeFrame].whole ?? codeFrame, default: []].append(question.id)
    }
    return offering.sorted { $0.key < $1.key }.compactMap { codeFrame, questions in
      let codeFrame = questionnaire.codeFrames[codeFrame]
      let implicit = implicit(codeFrame, fielded.codes(ofList: codeFrame.name, questions: questions))
      return diagnostic(implicit, of: codeFrame, in: inspection.document)
    }
  }

  /// An option without a written code.
  private struct Implicit {
    var element: Element
    /// The code that it should have.
    var expectedCode: Int
    /// Whether stored answers have this code.
    var isFielded: Bool
  }

  private static func diagnostic(_ implicit: [Implicit], of codeFrame: CodeFrame, in document: Document)
    -> Diagnostic?
  {
    // An option whose code has already changed is the most urgent.
    guard codeFrame.origin.isWritten,
      let reported = implicit.first(where: { $0.element.code != $0.expectedCode }) ?? implicit.first,
      let place = reported.element.origin.place
    else { return nil }
    let nodes = document.nodes(at: Set(implicit.compactMap(\.element.definition.place)))
    let fixes = implicit.compactMap { option in
      option.element.definition.place.flatMap { nodes[$0] }.flatMap { fix($0, code: option.expectedCode) }
    }
    return Diagnostic(
      .implicitCodes, at: place, summary(reported, others: implicit.count - 1, of: codeFrame.name),
      remedy:
        "Write `value: \(reported.expectedCode)`, so that the code stays the same if an option is inserted before it.",
      fixes: fixes.count == implicit.count ? fixes : [])
  }

  private static func summary(_ reported: Implicit, others: Int, of name: String) -> String {
    let (id, code) = (reported.element.id, reported.element.code)
    let start =
      others > 0
      ? "`\(id)` and \(others) more of `\(name)` have no `value`" : "`\(id)` has no `value`"
    if code == reported.expectedCode { return "\(start), and there are already answers" }
    let stored =
      reported.isFielded
      ? "but in the stored answers it is \(reported.expectedCode)"
      : "but in the stored answers \(code) is another option"
    return "\(start): by its position, the code of `\(id)` is \(code), \(stored)"
  }

  /// The options without a written code. An option that no earlier version has gets the next free code.
  private static func implicit(_ codeFrame: CodeFrame, _ fielded: [String: Int]) -> [Implicit] {
    let isImplicit = { (element: Element) in
      !element.codeOrigin.isWritten && element.definition.isWritten
    }
    var taken = Set(codeFrame.elements.filter { !isImplicit($0) }.map(\.code))
    var expectedCodes: [String: Int] = [:]
    for element in codeFrame.elements where isImplicit(element) {
      guard let code = fielded[element.id], taken.insert(code).inserted else { continue }
      expectedCodes[element.id] = code
    }
    taken.formUnion(fielded.values)
    return codeFrame.elements.filter(isImplicit).map { element in
      if let code = expectedCodes[element.id] {
        return Implicit(element: element, expectedCode: code, isFielded: true)
      }
      let next = taken.contains(element.code) ? taken.reduce(element.code, max) + 1 : element.code
      taken.insert(next)
      return Implicit(element: element, expectedCode: next, isFielded: false)
    }
  }

  /// The fix that writes the code; nil if the option takes several lines.
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
