/// A kind of item: the shape of its map, and how to read it.
///
/// To add a kind, add a file in this folder, a line in `ItemKinds.all`, and a dialogue.
protocol ItemKind: SendableMetatype {
  /// The first key of its items.
  static var name: String { get }
  /// The shape of its items.
  static var shape: MapShape { get }
  /// Reads an item. Returns nil if it is not valid, and reports the problem.
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

  /// The names of all kinds.
  static let names = all.map { $0.name }

  /// The kinds with their shapes, by name. Cached.
  static let table: [String: (kind: any ItemKind.Type, shape: MapShape)] = Dictionary(
    uniqueKeysWithValues: all.map { ($0.name, ($0, $0.shape)) })
}
