import Instruments

/// A kind of item that asks or computes something: the keys of its own, and what they become.
///
/// A new kind is one file beside this one, one line in `QuestionKinds.all`, and a fixture.
protocol ItemKind {
  /// The first key of its items.
  static var name: String { get }
  /// The keys of its own. They come before those that every question takes, and win over them.
  static var keys: [Key] { get }
  /// Whether somebody is asked; false for what is computed or drawn.
  static var isAsked: Bool { get }
  /// Which of the keys that questions take it takes, too; nil for all.
  static var commonKeys: Set<String>? { get }
  /// The item; nil where it cannot be read, with a diagnostic. `question` makes a question of what its fields take.
  static func item(_ form: Form, _ reader: inout Reader, _ question: (Draft.Shape) -> Draft.Question)
    -> Draft.Item?
}

extension ItemKind {
  static var isAsked: Bool { true }
  static var commonKeys: Set<String>? { nil }
}

/// A kind of item that is one question.
protocol QuestionKind: ItemKind {
  /// What its fields take; nil where that cannot be read, with a diagnostic.
  static func shape(_ form: Form, _ reader: inout Reader) -> Draft.Shape?
}

extension QuestionKind {
  static func item(_ form: Form, _ reader: inout Reader, _ question: (Draft.Shape) -> Draft.Question)
    -> Draft.Item?
  {
    shape(form, &reader).map { .question(question($0)) }
  }
}

/// All kinds of questions.
enum QuestionKinds {
  static var all: [any ItemKind.Type] {
    [
      ChoiceKind.self, ChoicesKind.self, RatingKind.self, NumberKind.self, DateKind.self, OpenKind.self,
      MentionsKind.self,
      RankingKind.self, AllocationKind.self, BestWorstKind.self, KanoKind.self, ComputeKind.self,
      SplitKind.self,
    ]
  }

  /// The kind of a name.
  static func named(_ name: String) -> (any ItemKind.Type)? { all.first { $0.name == name } }
}
