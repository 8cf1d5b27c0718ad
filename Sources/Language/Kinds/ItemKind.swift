/// A kind of item: the shape of its map, and what it becomes.
///
/// A new kind is one file beside this one, one line in `ItemKinds.all`, and a fixture.
protocol ItemKind: SendableMetatype {
  /// The first key of its items.
  static var name: String { get }
  /// What may stand in its items.
  static var shape: MapShape { get }
  /// The item; nil where it cannot be read, with a diagnostic.
  static func item(_ form: Form, _ reader: inout Reader) -> Draft.Item?
}

/// All kinds of items.
enum ItemKinds {
  static let all: [any ItemKind.Type] = [
    SayKind.self, InstructKind.self, SectionKind.self, LoopKind.self, EndKind.self, ChoiceKind.self,
    ChoicesKind.self, RatingKind.self, NumberKind.self, DateKind.self, OpenKind.self, MentionsKind.self,
    RankingKind.self, AllocationKind.self, BestWorstKind.self, KanoKind.self, ComputeKind.self,
    SplitKind.self,
  ]

  /// Their names.
  static let names = all.map { $0.name }

  /// The kinds with their shapes, by name: put together once.
  static let table: [String: (kind: any ItemKind.Type, shape: MapShape)] = Dictionary(
    uniqueKeysWithValues: all.map { ($0.name, ($0, $0.shape)) })
}
