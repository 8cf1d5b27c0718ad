import Diagnostics
import Instruments

/// `loop`: items that repeat for each element of a set, or a number of times.
enum LoopKind: ItemKind {
  static let name = "loop"
  static let id = Key(name, .id, required: true, "its id", "people")
  static let title = Key(
    "title", .wording, "the title of each round", "\"Person {number}\"", "{en: \"Person {number}\"}",
    "[{text: \"Person {number}\"}]")
  static let over = Key(
    "over", .set, "the elements that have one round each", "factors", "[waiting, fees]",
    "{a: \"A\", b: \"B\"}")
  static let times = Key("times", .expression, "the number of rounds", "household_size")
  static let until = Key(
    "until", .wording, "the question after each round: is there another one?", "\"Anybody else?\"",
    "{en: \"Anybody else?\"}", "[{text: \"Anybody else?\"}]")
  static let atMost = Key(
    "at_most", .integer(1...1000), "the maximum number of rounds, with `times` or `until`", "8")
  static let condition = Key("when", .expression, "when its items are asked", "household_size > 1")
  static let order = Key("order", Format<Order.Arrangement>.word, "the order of its rounds", "random")
  static let items = Key(
    "items", .items, required: true, "the items of a round", "[{say: \"Good morning.\"}]")
  static let shape = MapShape(
    "a `loop`",
    [id, title, over, times, until, atMost, condition, order, OrderKeys.first, OrderKeys.last, items],
    rules: [.one(of: [over, times, until], nothing: "this loop has no `over`, `times`, or `until`")])

  static func item(_ form: Form, _ reader: inout Reader) -> Draft.Item? {
    guard let id = form[id] else { return nil }
    guard let rounds = rounds(form, &reader) else {
      reader.unread.insert(id.text)
      return nil
    }
    return .loop(
      id, title: form[title], over: rounds, when: form[condition], order: Order(form, order),
      form[items] ?? [])
  }

  /// The rounds of the loop; nil unless exactly one of the keys is given, which is reported.
  private static func rounds(_ form: Form, _ reader: inout Reader) -> Draft.Rounds? {
    let given: [any AnyKey] = [over, times, until].filter { form.has($0) }
    guard given.count == 1 else { return nil }
    if form.has(over) { return form[over].map { .set($0) } }
    // With an invalid `at_most`, which is reported, still read the loop and its items.
    guard let most = form[atMost] ?? (form.has(atMost) ? 20 : nil) else {
      reader.report(
        .missingKey, reader.firstLine(of: form.node), "`at_most` is missing in this loop",
        "Add the maximum number of rounds: it decides the columns of the data set.")
      return nil
    }
    if let times = form[times] { return .times(times, atMost: most) }
    guard let ask = form[until], let place = form.place(of: until) else { return nil }
    return .until(ask, atMost: most, place: place)
  }
}
