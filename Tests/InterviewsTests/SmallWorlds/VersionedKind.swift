import Instruments
import Interviews

/// A kind of question in small worlds with versions. Kinds with the same meaning take the same answers, if not all of them.
struct VersionedKind: Sendable {
  let name: String
  /// What its answers mean.
  let meaning: String
  let yaml: @Sendable (String) -> String
  let condition: (@Sendable (String) -> String)?
  let answers: @Sendable (QuestionScreen) -> [Value]

  private init(_ kind: WorldKind) {
    (name, meaning, yaml, condition, answers) = (
      kind.name, kind.name, kind.yaml, kind.condition, kind.answers
    )
  }

  private init(_ kind: WorldKind, _ name: String, _ meaning: String, _ old: String, _ new: String) {
    (self.name, self.meaning, condition, answers) = (name, meaning, kind.condition, kind.answers)
    yaml = { kind.yaml($0).replacing(old, with: new) }
  }

  private static func kind(_ name: String) -> WorldKind {
    WorldKind.all.first { $0.name == name } ?? WorldKind.all[0]
  }

  /// All kinds of small worlds, and variants of some: other bounds, another scale, exchanged labels, another wording.
  static let all: [VersionedKind] =
    WorldKind.all.map { VersionedKind($0) } + [
      VersionedKind(kind("number"), "small number", "number", "to: 2", "to: 1"),
      VersionedKind(
        kind("number"), "number in a unit", "number in a unit", "to: 2", "to: 2\n    unit: \"EUR\""),
      VersionedKind(kind("battery"), "longer battery", "longer battery", "satisfaction5", "satisfaction10"),
      VersionedKind(
        kind("choice"), "exchanged choice", "exchanged choice", "options: things",
        "options: {x: \"Y\", y: \"X\"}"),
      VersionedKind(kind("choice"), "shorter choice", "choice", "options: things", "options: {x: \"X\"}"),
      VersionedKind(kind("open"), "reworded open", "open", "A?", "Is A?"),
    ]
}
