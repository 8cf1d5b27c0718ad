import Instruments

/// `section`: a group of items.
enum SectionKind: ItemKind {
  static let name = "section"
  static let id = Key(name, .id, required: true, "its id", "screening")
  static let title = Key(
    "title", .wording, "its title", "\"About you\"", "{en: \"About you\"}", "[{text: \"About you\"}]")
  static let condition = Key("when", .expression, "when its items are asked", "uses_app == yes")
  static let order = Key("order", Format<Order.Arrangement>.word, "the order of its items", "random")
  static let items = Key("items", .items, required: true, "its items", "[{say: \"Good morning.\"}]")
  static let shape = MapShape(
    "a `section`", [id, title, condition, order, OrderKeys.first, OrderKeys.last, items])

  static func item(_ form: Form, _ reader: inout Reader) -> Draft.Item? {
    form[id].map {
      .section(
        $0, title: form[title], when: form[condition], order: Order(form, order), form[items] ?? [])
    }
  }
}

extension Order {
  /// The order of the parts of a section or loop.
  init(_ form: Form, _ order: Key<Arrangement>) {
    self.init(
      arrangement: form[order] ?? .asWritten, first: (form[OrderKeys.first] ?? []).map(\.text),
      last: (form[OrderKeys.last] ?? []).map(\.text))
  }
}
