import Documents
import Instruments

/// The keys of a scale.
enum ScaleKeys {
  static let from = Key("from", .integer(-1000...1000), "the lowest point", "1")
  static let to = Key("to", .integer(-1000...1000), "the highest point", "10")
  static let labels = Key(
    "labels", Format("a map from points to labels", [.map]) { $0.pointLabels(byPoint: $1) },
    "labels by point", "{1: \"Very poor\", 10: \"Very good\"}")
  static let points = Key(
    "points", Format("a list of labels", [.list]) { $0.pointLabels($1) }, "labels of the points 1, 2, 3 …",
    "[\"Poor\", \"Fair\", \"Good\"]")
  static let missing = Key(
    "missing", .missing, "the missing answers to offer", "[dk, na]", "{na: \"I never called\"}")
  static let best = Key(
    "best", Format<ScaleEnd>.word, "which end is the best; `high` by default", "low")

  static let shape = MapShape(
    "a scale", [from, to, labels, points, missing, best],
    rules: [
      .excludes(points, [from, to, labels], why: "Points are numbered 1, 2, 3 …"),
      .needed([from, to], unless: points),
    ])
}

/// The keys of an option with more than a label.
enum ElementKeys {
  static let label = Key(
    "label", .wording, required: true, "its label", "\"Yes\"", "{en: \"Yes\"}", "[{text: \"Yes\"}]")
  static let value = Key("value", .integer(-999_999...999_999), "the code that is typed and exported", "97")
  static let condition = Key("when", .expression, "when it is offered", "uses_app == yes")
  static let writeIn = Key(
    "write_in", Format("`yes`, or a wording", [.text, .map, .list]) { $0.writeIn($1) },
    "whether choosing it asks for a text: `yes`, or the wording of that question", "yes",
    "{en: \"Which one?\"}", "[{text: \"Which one?\"}]")
  static let exclusive = Key("exclusive", .flag, "whether it excludes all other options", "yes")
  static let spontaneous = Key("spontaneous", .flag, "whether it is not read out", "yes")

  static let shape = MapShape("an option", [label, value, condition, writeIn, exclusive, spontaneous])
}

/// The keys of a factor.
enum FactorKeys {
  static let label = Key(
    "label", .wording, required: true, "its label", "\"Fees\"", "{en: \"Fees\"}", "[{text: \"Fees\"}]")
  static let inText = Key(
    "in_text", .wording, "its label within a sentence", "\"the fees\"", "{en: \"the fees\"}",
    "[{text: \"the fees\"}]")
  static let area = Key("area", .id, "the area that it belongs to: service, price, quality …", "price")
  static let raisedBy = Key("raised_by", Format<RaisedBy>.word, "who suggested it", "customers")
  static let condition = Key("when", .expression, "when it is asked about", "uses_app == yes")

  static let shape = MapShape("a factor", [label, inText, area, raisedBy, condition])

  /// Who suggested a factor.
  enum RaisedBy: String, CaseIterable, Sendable { case customers, management }
}

/// The keys of a variant of a wording.
enum VariantKeys {
  static let condition = Key(
    "when", .expression, "when this text is used; not in the last variant", "overall is answered")
  static let text = Key(
    "text", Format("a text, or a map from languages to texts", [.text, .map]) { $0.texts($1) },
    required: true, "the text", "\"Good morning.\"", "{en: \"Good morning.\"}")

  static let shape = MapShape("a variant of a wording", [condition, text])
}

/// The keys for the order of items, rounds, rows, or options.
enum OrderKeys {
  static let order = Key("order", Format<Order.Arrangement>.word, "the order of its parts", "random")
  static let first = Key("first", .ids, "the parts that always come first", "[intro]")
  static let last = Key("last", .ids, "the parts that always come last", "[other]")
}
