package import Diagnostics
import Documents
package import Instruments
package import Texts

/// Reads the effects of simulated respondents from YAML:
///
/// ```yaml
/// effects: {waiting: 0.9, fees: 0.3}
/// segments:
///   account:
///     business: {fees: 0.9}
/// noise: 0.5
/// missing: 0.03
/// break_off: 0.05
/// ```
package struct EffectsReader {
  private let questionnaire: Questionnaire
  private var diagnostics: [Diagnostic] = []

  /// The effects in a text, with all problems; no effects if there is any problem.
  package static func read(_ source: SourceText, for questionnaire: Questionnaire) -> Diagnosed<Effects> {
    let document = Document.parse(source)
    guard let tree = document.value, !document.hasErrors else { return Diagnosed(nil, document.diagnostics) }
    var reader = EffectsReader(questionnaire: questionnaire)
    let effects = reader.effects(tree.root)
    return Diagnosed(reader.diagnostics.isEmpty ? effects : nil, reader.diagnostics.inOrderOfPlace())
  }

  private init(questionnaire: Questionnaire) { self.questionnaire = questionnaire }

  private mutating func effects(_ root: Node) -> Effects {
    var effects = Effects()
    for (key, value) in entries(root, ["effects", "segments", "noise", "missing", "break_off"]) {
      switch key {
      case "effects": effects.all = factors(value)
      case "segments": effects.groups = groups(value)
      case "noise": effects.noise = number(value, 0...100) ?? 0
      case "missing": effects.missing = number(value, 0...1) ?? 0
      case "break_off": effects.breakOff = number(value, 0...1) ?? 0
      default: break
      }
    }
    return effects
  }

  private mutating func factors(_ node: Node) -> [String: Double] {
    let ids = questionnaire.factors.map { questionnaire.codeFrames[$0].elements.map(\.id) } ?? []
    var effects: [String: Double] = [:]
    for (id, value) in entries(node, ids, called: "factor") { effects[id] = number(value, -100...100) }
    return effects
  }

  private mutating func groups(_ node: Node) -> [Effects.Group] {
    var groups: [Effects.Group] = []
    for (id, value) in entries(node, questionnaire.segments.map(\.id), called: "segment") {
      guard let segment = questionnaire.segments.firstIndex(where: { $0.id == id }) else { continue }
      let ids = questionnaire.segments[segment].groups.map(\.id)
      for (group, effects) in entries(value, ids, called: "group of `\(id)`") {
        groups.append(Effects.Group(segment: segment, group: group, effects: factors(effects)))
      }
    }
    return groups
  }

  // MARK: helpers

  /// The entries of a map with known keys.
  private mutating func entries(_ node: Node, _ known: [String], called kind: String = "key of effects") -> [(
    String, Node
  )] { node.entries(known, called: kind, &diagnostics) }

  private mutating func number(_ node: Node, _ range: ClosedRange<Double>) -> Double? {
    if node.kind == .text, let number = Double(node.text), range.contains(number) { return number }
    report(
      .badNumber, node.range, "expected a number from \(range.lowerBound) to \(range.upperBound)",
      "Write it with a decimal point: `0.5`.")
    return nil
  }

  private mutating func report(_ rule: Rule, _ range: SourceRange, _ summary: String, _ remedy: String) {
    diagnostics.append(Diagnostic(rule, at: range, summary, remedy: remedy))
  }
}
