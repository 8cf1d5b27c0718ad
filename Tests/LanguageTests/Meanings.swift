import Diagnostics
import Instruments
import Texts

@testable import Language

/// What expressions mean in one questionnaire: each is written behind a `compute`, and understood there.
enum Meanings {
  private static let before = """
    questionnaire: x
    languages: [en, it]
    sample: {fields: {visits: number, region: [north, south], since: date, city: text}}
    factors: {fees: &t {en: "Q", it: "Q"}, wait: *t}
    lists: {l: {a: *t, b: *t}}
    segments: {t: {values: {u: {label: *t, when: n > 1}, v: {label: *t}}}, w: {from: c}}
    items:
      - {number: n, ask: *t, missing: [dk]}
      - {choice: c, ask: *t, options: l, missing: [na], optional: yes}
      - {choices: k, ask: *t, options: {a: *t, p: *t, q: *t}}
      - {rating: s, ask: *t, each: factors, scale: standard.nps}
      - {open: o, ask: *t}
      - {date: d, ask: *t}
      - {mentions: m, ask: *t}
      - {ranking: r, ask: *t, of: l}
      - {allocation: al, ask: *t, of: l}
      - {best_worst: bw, ask: *t, of: {a: *t, b: *t, c: *t}, per_set: 2}
      - {number: np, ask: *t, from: 0, options: {never: {label: *t, value: -1}}}
      - {compute: z, value: n + 1}
      - {compute: zt, value: n > 1}
      - {loop: lo, over: l, items: [{number: ln, ask: *t}, {rating: lr, ask: *t, each: factors, scale: standard.nps}]}
      - {loop: ti, times: 2, at_most: 3, items: [{open: lt, ask: *t}]}

    """

  /// Lines of expressions, each with what it means behind an arrow: its type and its parts, or what is told of it, with the
  /// columns within the expression. What stands behind the arrows is not looked at.
  static func read(_ text: String) -> String {
    let written = text.split(separator: "\n").map { String($0.split(separator: " ⇒ ")[0]) }
    let start = "  - {compute: computed_0000, value: '"
    let items = written.enumerated().map { index, expression in
      start.replacing("0000", with: String(1000 + index)) + expression + "'}\n"
    }
    let yaml = before + items.joined() + "  - {number: later, ask: *t}\n"
    let source = SourceText(name: "story.yaml", yaml)
    let read = Compiler.read(source)
    let first = before.count { $0 == "\n" } + 1
    var told = [[String]](repeating: [], count: written.count)
    for found in read.diagnostics.inOrderOfPlace() {
      let (lower, upper) = source.positions(of: found.range)
      let columns = "\(lower.column - start.count)-\(upper.column - start.count)"
      var line = "\(columns) \(found.rule.code): \(found.summary). \(found.explanation)"
      for note in found.notes { line += " (\(note.message))" }
      for fix in found.fixes { line += " [\(fix.replacement)]" }
      told[lower.line - first].append(line)
    }
    return written.indices.map { index in
      "\(written[index]) ⇒ \((told[index] + meaning(index, read.value, source)).joined(separator: "; "))"
    }.joined(separator: "\n")
  }

  private static func meaning(_ index: Int, _ compilation: Compilation?, _ source: SourceText) -> [String] {
    guard let whole = compilation?.questionnaire, let number = whole.numbers["computed_\(1000 + index)"],
      case .computed(let expression, let type) = whole.questions[number].shape, expression != .unreadable
    else { return [] }
    return ["\(type) \(Outline(whole, source).described(expression))"]
  }
}
