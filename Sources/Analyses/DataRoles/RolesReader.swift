package import Diagnostics
import Documents
package import Texts

/// Reads the roles of the columns of a data file from YAML:
///
/// ```yaml
/// outcome: {column: overall, label: "All in all", scale: [1, 10], missing: [99]}
/// recommend: nps
/// factors:
///   - {column: speed, label: "Speed", scale: [1, 5], best: low, stated: say_speed, expectation: want_speed}
///   - price
/// weight: w
/// segments: [region]
/// ```
package struct RolesReader {
  private var diagnostics: [Diagnostic] = []

  /// The roles in a text, with all problems; no roles if there is any problem.
  package static func read(_ source: SourceText) -> Diagnosed<DataRoles> {
    let document = Document.parse(source)
    guard let tree = document.value, !document.hasErrors else { return Diagnosed(nil, document.diagnostics) }
    var reader = RolesReader()
    let roles = reader.roles(tree.root)
    return Diagnosed(reader.diagnostics.isEmpty ? roles : nil, reader.diagnostics.inOrderOfPlace())
  }

  private mutating func roles(_ root: Node) -> DataRoles {
    var roles = DataRoles(
      outcome: DataRoles.Column(""), recommend: nil, factors: [], weight: nil, segments: [])
    for (key, value) in entries(root, ["outcome", "recommend", "factors", "weight", "segments"]) {
      switch key {
      case "outcome": roles.outcome = column(value, Self.ratingKeys)
      case "recommend":
        var column = column(value, ["label", "missing"])
        column.scale = RatingScale(0...10)
        roles.recommend = column
      case "factors": roles.factors = columns(value, Self.ratingKeys + ["stated", "expectation"])
      case "weight": roles.weight = name(value)
      case "segments": roles.segments = columns(value, ["label", "missing"])
      default: break
      }
    }
    for key in ["outcome", "factors"] where root.kind == .map && root[key] == nil {
      report(.missingKey, root.range, "`\(key)` is missing", "Name the columns: `\(key): …`.")
    }
    return roles
  }

  private static let ratingKeys = ["label", "scale", "best", "missing"]

  private mutating func columns(_ node: Node, _ keys: [String]) -> [DataRoles.Column] {
    guard node.kind == .list else {
      report(.wrongShape, node.range, "expected a list", "Write the columns as a list: `[speed, price]`.")
      return []
    }
    return node.members.map { column($0, keys) }
  }

  /// A column: its name, or a map with what is told of it.
  private mutating func column(_ node: Node, _ keys: [String]) -> DataRoles.Column {
    guard node.kind == .map else { return DataRoles.Column(name(node)) }
    var column = DataRoles.Column("")
    var points: ClosedRange<Double>?
    var isTurned = false
    for (key, value) in entries(node, ["column"] + keys) {
      switch key {
      case "column": column.name = name(value)
      case "label": column.label = name(value)
      case "scale": points = scale(value)
      case "best": isTurned = end(value) == "low"
      case "missing": column.missing = Set(numbers(value))
      case "stated": column.stated = name(value)
      case "expectation": column.expectation = name(value)
      default: break
      }
    }
    if node["column"] == nil {
      report(.missingKey, node.range, "`column` is missing", "Name the column: `column: speed`.")
    }
    if let best = node["best"], node["scale"] == nil {
      report(.missingKey, best.range, "`best` needs `scale`", "Write the ends of the scale: `scale: [1, 5]`.")
    }
    column.scale = points.map { RatingScale($0, isTurned: isTurned) }
    return column
  }

  private mutating func scale(_ node: Node) -> ClosedRange<Double>? {
    let ends = numbers(node)
    if ends.count == 2, ends[0] < ends[1] { return ends[0]...ends[1] }
    report(
      .wrongShape, node.range, "expected the two ends of a scale",
      "Write the lower one first: `scale: [1, 5]`.")
    return nil
  }

  private mutating func end(_ node: Node) -> String {
    let word = name(node)
    if !["low", "high"].contains(word) {
      report(
        .wrongShape, node.range, "expected `low` or `high`", "Write which end of the scale is the good one.")
    }
    return word
  }

  // MARK: helpers

  private mutating func numbers(_ node: Node) -> [Double] {
    let members = node.kind == .list ? node.members : [node]
    return members.compactMap { member in
      if member.kind == .text, let number = Double(member.text), number.isFinite { return number }
      report(.badNumber, member.range, "expected a number", "Write it in digits: `99`.")
      return nil
    }
  }

  private mutating func name(_ node: Node) -> String {
    if node.kind == .text, !node.isAbsent { return node.text }
    report(.wrongShape, node.range, "expected a text", "Write it on this line.")
    return ""
  }

  private mutating func entries(_ node: Node, _ known: [String]) -> [(String, Node)] {
    node.entries(known, called: "key here", &diagnostics)
  }

  private mutating func report(_ rule: Rule, _ range: SourceRange, _ summary: String, _ remedy: String) {
    diagnostics.append(Diagnostic(rule, at: range, summary, remedy: remedy))
  }
}
