import Foundation
import Instruments
import Interviews

/// A kind of question as small worlds have it: how it is written, what can be said to it, and what a condition on it
/// means, worked out without the machine.
struct WorldKind: Sendable {
  /// What it is called.
  let name: String
  /// The lines of a question of some id, all behind the first one indented by four.
  let yaml: @Sendable (String) -> String
  /// A condition on its answer; nil where none can be.
  let condition: (@Sendable (String) -> String)?
  /// Whether the condition holds, given what its fields hold; nil where that is unknown.
  let truth: @Sendable ([Cell]) -> Bool?
  /// Two answers that are right.
  let answers: @Sendable (QuestionScreen) -> [Value]

  /// A value that no question takes.
  static let wrong = Value.point(99)

  static let all: [WorldKind] = [
    WorldKind(
      name: "choice", yaml: { "choice: \($0)\n    ask: \"A?\"\n    options: things\n" },
      condition: { "\($0) == x" }, truth: { one($0) { $0 == .one("x") } },
      answers: { _ in [.one("x"), .one("y")] }),
    WorldKind(
      name: "number", yaml: { "number: \($0)\n    ask: \"A?\"\n    from: 0\n    to: 2\n" },
      condition: { "\($0) >= 1" }, truth: { one($0) { $0 != .number(0) } },
      answers: { _ in [.number(0), .number(2)] }),
    WorldKind(
      name: "choices", yaml: { "choices: \($0)\n    ask: \"A?\"\n    options: things\n" },
      condition: { "\($0) has x" }, truth: { one($0) { $0 == .some(["x"]) } },
      answers: { _ in [.some(["x"]), .some(["y"])] }),
    WorldKind(
      name: "battery",
      yaml: { "rating: \($0)\n    ask: \"A?\"\n    each: things\n    scale: standard.satisfaction5\n" },
      condition: { "mean(\($0)) >= 2" },
      truth: { cells in
        if cells.contains(.absent(.notReached)) { return nil }
        let points = cells.compactMap { if case .given(.point(let point)) = $0 { point } else { nil } }
        return points.isEmpty ? nil : points.reduce(0, +) >= 2 * points.count
      }, answers: { _ in [.point(1), .point(3)] }),
    WorldKind(
      name: "open", yaml: { "open: \($0)\n    ask: \"A?\"\n    missing: [dk]\n" },
      condition: { "\($0) is answered" },
      truth: { cells in
        if cells == [.absent(.notReached)] { return nil }
        if case .given = cells[0] { return true }
        return false
      }, answers: { _ in [.text("one"), .text("two")] }),
    WorldKind(
      name: "loop",
      yaml: { "loop: \($0)\n    over: things\n    items:\n      - number: \($0)_n\n        ask: \"A?\"\n" },
      condition: { "count(things where \($0)_n[option] >= 1) >= 1" },
      truth: { cells in
        if cells.contains(.absent(.notReached)) { return nil }
        return cells.contains(.given(.number(1)))
      }, answers: { _ in [.number(0), .number(1)] }),
    WorldKind(
      name: "ranking", yaml: { "ranking: \($0)\n    ask: \"A?\"\n    of: things\n    top: 1\n" },
      condition: { "\($0) has x" }, truth: { one($0) { $0 == .order(["x"]) } },
      answers: { _ in [.order(["x"]), .order(["y"])] }),
    WorldKind(
      name: "best_worst", yaml: { "best_worst: \($0)\n    ask: \"A?\"\n    of: things\n    per_set: 2\n" },
      condition: nil, truth: { _ in nil },
      answers: { screen in
        let shown = screen.form.options.map(\.id)
        return [
          .extremes(Extremes(shown: shown, best: shown[0], worst: shown[1])),
          .extremes(Extremes(shown: shown, best: shown[1], worst: shown[0])),
        ]
      }),
  ]

  /// What holds of the only field; unknown where it has no value.
  private static func one(_ cells: [Cell], _ holds: (Value) -> Bool) -> Bool? {
    if case .given(let value) = cells[0] { holds(value) } else { nil }
  }
}
