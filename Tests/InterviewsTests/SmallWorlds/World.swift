import Instruments
import Interviews
import Stories

/// A questionnaire of a few questions, each tied to an earlier one, and which of them are asked, worked out by hand.
struct World: Sendable {
  /// How a question depends on an earlier one.
  enum Link: CaseIterable {
    /// It does not.
    case none
    /// It is asked when the condition on the earlier one holds.
    case when
    /// It is asked when the condition is known not to hold.
    case unless
    /// The interview ends before it when the condition holds.
    case end
  }

  /// A question, with the place of the earlier one that it depends on.
  struct Part: Sendable {
    var kind: WorldKind
    var link: Link
    var on: Int
  }

  let parts: [Part]
  private static let ids = ["a", "b", "c"]

  /// All worlds of so many questions of some kinds.
  static func all(_ count: Int, _ kinds: [WorldKind]) -> [World] {
    var worlds = [World(parts: [])]
    for place in 0..<count {
      worlds = worlds.flatMap { world in kinds.flatMap { world.followed(by: $0, place) } }
    }
    return worlds
  }

  private func followed(by kind: WorldKind, _ place: Int) -> [World] {
    var next = [World(parts: parts + [Part(kind: kind, link: .none, on: 0)])]
    for on in 0..<place where parts[on].kind.condition != nil {
      for link in Link.allCases where link != .none {
        next.append(World(parts: parts + [Part(kind: kind, link: link, on: on)]))
      }
    }
    return next
  }

  /// What it is called.
  var name: String {
    parts.map { "\($0.kind.name)(\($0.link)\($0.link == .none ? "" : " \(Self.ids[$0.on])"))" }
      .joined(separator: " ")
  }

  /// The questionnaire.
  var yaml: String {
    var yaml = "questionnaire: world\nmissing: [dk]\nlists: {things: {x: \"X\", y: \"Y\"}}\nitems:\n"
    for (place, part) in parts.enumerated() {
      let condition = parts[part.on].kind.condition?(Self.ids[part.on]) ?? ""
      if part.link == .end { yaml += "  - end: screened_out\n    when: \(condition)\n" }
      yaml += "  - " + part.kind.yaml(Self.ids[place])
      if part.link == .when { yaml += "    when: \(condition)\n" }
      if part.link == .unless { yaml += "    when: not (\(condition))\n" }
    }
    return yaml
  }

  /// What every field should hold, and the fields that should be asked, worked out from the answers alone.
  func expected(_ questionnaire: Questionnaire, _ answers: [Int: Answer]) -> (cells: [Cell], asked: Set<Int>)
  {
    var cells: [[Cell]] = []
    var asked: Set<Int> = []
    var hasEnded = false
    for (place, part) in parts.enumerated() {
      let question = questionnaire.questions[place]
      let truth = part.link == .none ? nil : parts[part.on].kind.truth(cells[part.on])
      if part.link == .end, truth == true { hasEnded = true }
      let isAsked =
        switch part.link {
        case .none, .end: true
        case .when: truth == true
        case .unless: truth == false
        }
      // Whether it will be asked is still open where the one before it has no answer yet.
      let isOpen = !isAsked && truth == nil && cells[part.on].contains(.absent(.notReached))
      let fields = question.firstField..<question.firstField + question.fieldCount
      if isAsked, !hasEnded { asked.formUnion(fields) }
      cells.append(
        fields.map { field in
          if hasEnded { return .absent(.notAsked) }
          if !isAsked { return .absent(isOpen ? .notReached : .notAsked) }
          return answers[field].map { Cell($0) } ?? .absent(.notReached)
        })
    }
    return (cells.flatMap { $0 }, asked)
  }
}
