import Documents
import Instruments
import Texts

extension Format where Value == Name {
  /// An id.
  static let id = Format("an id", [.text]) { $0.id($1) }
  /// A text without fills.
  static let plain = Format("a text", [.text]) { $0.plain($1) }
  /// The name of a variable in statistics packages.
  static let variable = Format("the name of a variable", [.text]) { $0.variable($1) }
  /// The id of a scale: one of the file, or a standard one.
  static let scaleName = Format("the id of a scale", [.text]) { $0.plain($1) }
  /// A regular expression.
  static let pattern = Format("a pattern", [.text]) { $0.pattern($1) }
}

extension Format where Value == [Name] {
  /// A list of ids.
  static let ids = Format("a list of ids", [.list]) { $0.ids($1) }
  /// The languages of the file, the source language first. They determine how every wording is read.
  static let languages = Format("a list of language tags", [.list]) { $0.languageTags($1) }
}

extension Format where Value == Draft.Wording {
  /// A wording: a text, a map from languages to texts, or a list of variants.
  static let wording = Format("a wording", [.text, .map, .list]) { $0.wording($1) }
}

extension Format where Value == Int {
  /// A whole number within a range.
  static func integer(_ range: ClosedRange<Int>) -> Format {
    Format("a whole number from \(range.lowerBound) to \(range.upperBound)", [.text]) { reader, node in
      reader.integer(node, range)
    }
  }
}

extension Format where Value == Bool {
  /// `yes` or `no`.
  static let flag = Format("`yes` or `no`", [.text]) { $0.flag($1) }
}

extension Format where Value: RawRepresentable & CaseIterable & Sendable, Value.RawValue == String {
  /// One of the raw values of an enumeration.
  static var word: Format {
    let words = Value.allCases.map { "`\($0.rawValue)`" }.joined(separator: ", ")
    return Format("one of \(words)", [.text]) { $0.word($1, as: Value.self) }
  }
}

extension Format where Value == Draft.Expression {
  /// A condition or another expression.
  static let expression = Format("an expression", [.text]) { $0.expression($1) }
}

extension Format where Value == Draft.Set {
  /// A set of elements: a name, ids in brackets, or a map of options.
  static let set = Format("a set of elements", [.text, .list, .map]) { $0.set($1) }
}

extension Format where Value == [Draft.Item] {
  /// The items of a questionnaire, section, or loop.
  static let items = Format("a list of items", [.list]) { $0.items($1) }
}

extension Format where Value == [Draft.MissingOffer] {
  /// The missing answers to offer, with optional wordings.
  static let missing = Format("a list of missing answers, or a map with their wordings", [.list, .map]) {
    $0.missing($1)
  }
}

extension Format where Value == [Draft.Check] {
  /// Checks of an answer: a condition, a map with a condition, or a list of such maps.
  static let checks = Format("a condition, or a list of checks", [.text, .map, .list]) { $0.checks($1) }
}

extension Format {
  /// A map from ids to definitions. Excludes definitions with errors, which are reported.
  static func definitions<Definition>(
    _ name: String, _ read: @escaping @Sendable (inout Reader, Name, Node) -> Definition?
  ) -> Format where Value == [Definition] {
    Format(name, [.map]) { reader, node in reader.definitions(node, read) }
  }

  /// A list of maps that each begin with their kind: `- alert: unhappy`.
  static func members<Member>(_ kind: String, _ read: @escaping @Sendable (inout Reader, Node) -> Member?)
    -> Format where Value == [Member]
  {
    Format("a list of \(kind)s", [.list]) { reader, node in reader.members(node, kind, read) }
  }
}
