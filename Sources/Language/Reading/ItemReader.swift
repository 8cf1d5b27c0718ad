import Diagnostics
import Documents
import Instruments
import Texts

extension Reader {
  /// The items of a questionnaire, a section or a loop.
  mutating func items(_ node: Node?) -> [Draft.Item] {
    guard let node else { return [] }
    guard node.kind == .list, !node.members.isEmpty else {
      wrongShape(node, "a list of items", "Each begins with `- ` and what it is: `- rating: overall`.")
      return []
    }
    return node.members.compactMap { item($0) }
  }

  private mutating func item(_ node: Node) -> Draft.Item? {
    guard node.kind == .map, let first = node.entries.first else {
      wrongShape(node, "an item", "It begins with what it is and its id: `- rating: overall`.")
      return nil
    }
    switch first.key.text {
    case "say": return statement(node)
    case "instruct" where !node.entries.dropFirst().contains { Grammar.itemKinds.contains($0.key.text) }:
      return instruction(node)
    case "section": return section(node)
    case "loop": return loop(node)
    case "end": return end(node)
    case let kind:
      guard let question = QuestionKinds.named(kind) else {
        unknownItem(first.key, node)
        return nil
      }
      return self.question(node, question)
    }
  }

  private mutating func unknownItem(_ key: Node, _ node: Node) {
    let name = key.text
    if let id = node.entries.first?.value.text { unread.insert(id) }
    if let misplaced = node.entries.first(where: { Grammar.itemKinds.contains($0.key.text) }) {
      report(
        .unknownItem, key.range, "an item begins with what it is, and this one begins with `\(name)`",
        "Move `\(misplaced.key.text):` to the first line of the item.")
    } else {
      let near = NearNames.nearest(to: name, in: Grammar.itemKinds)
      report(
        .unknownItem, key.range, "`\(name)` is no kind of item",
        near.map { "Did you mean `\($0)`?" } ?? "The kinds are \(Grammar.itemKinds.joined(separator: ", ")).",
        fixes: .writing(near, at: key.range))
    }
  }

  private mutating func statement(_ node: Node) -> Draft.Item? {
    guard let form = form(node, .statement) else { return nil }
    let (instruct, condition) = (wording(form["instruct"]), expression(form["when"]))
    return wording(form["say"]).map { .statement($0, instruct: instruct, when: condition) }
  }

  private mutating func instruction(_ node: Node) -> Draft.Item? {
    guard let form = form(node, .instruction) else { return nil }
    let condition = expression(form["when"])
    return wording(form["instruct"]).map { .statement(nil, instruct: $0, when: condition) }
  }

  private mutating func section(_ node: Node) -> Draft.Item? {
    guard let form = form(node, .section) else { return nil }
    let (title, condition, items) = (wording(form["title"]), expression(form["when"]), items(form["items"]))
    let order = order(form)
    return id(form["section"]).map { .section($0, title: title, when: condition, order: order, items) }
  }

  private mutating func loop(_ node: Node) -> Draft.Item? {
    guard let form = form(node, .loop) else { return nil }
    let (name, rounds, condition) = (id(form["loop"]), rounds(form), expression(form["when"]))
    let (title, order, items) = (wording(form["title"]), order(form), items(form["items"]))
    guard let name, let rounds else { return nil }
    return .loop(name, title: title, over: rounds, when: condition, order: order, items)
  }

  /// The order of a section or loop.
  private mutating func order(_ form: Form) -> Order {
    Order(
      arrangement: word(form["order"], as: Order.Arrangement.self) ?? .asWritten,
      first: (ids(form["first"]) ?? []).map(\.text), last: (ids(form["last"]) ?? []).map(\.text))
  }

  /// What a loop goes through: `over`, `times` or `until`, just one of them.
  private mutating func rounds(_ form: Form) -> Draft.Rounds? {
    let (set, times, until) = (set(form["over"]), expression(form["times"]), wording(form["until"]))
    // With one that cannot be read, which is reported, the loop and its items are looked at all the same.
    let atMost = integer(form["at_most"], 1...1000) ?? form["at_most"].map { _ in 20 }
    let given = ["over", "times", "until"].filter { form[$0] != nil }
    guard given.count == 1 else {
      report(
        .missingKey, firstLine(of: form.node),
        given.isEmpty
          ? "it is not said what this loop goes through"
          : "`\(given[0])` and `\(given[1])` do not go together",
        "Give it one of `over`, `times` and `until`.")
      return nil
    }
    if let set { return .set(set) }
    if given == ["over"] { return nil }
    guard let atMost else {
      report(
        .missingKey, firstLine(of: form.node), "`at_most` is missing in this loop",
        "Say how many rounds there can be at most: a data set has its columns before anyone answers.")
      return nil
    }
    if let times { return .times(times, atMost: atMost) }
    if let until, let node = form["until"] { return .until(until, atMost: atMost, place: node.range) }
    return nil
  }

  private mutating func end(_ node: Node) -> Draft.Item? {
    guard let form = form(node, .end) else { return nil }
    var condition = expression(form["when"])
    // A key that was misspelt was probably this one: without it every interview would end here.
    if condition == nil, form.hasUnknownKeys {
      condition = Draft.Expression(syntax: .unreadable, source: .node(node))
    }
    return id(form["end"]).map { .end($0, when: condition) }
  }

  private mutating func question(_ node: Node, _ kind: any ItemKind.Type) -> Draft.Item? {
    guard let form = form(node, .question(kind.name)) else { return nil }
    let name = id(form[kind.name])
    let make = question(form, kind, name ?? Name(text: "", range: node.range))
    let item = kind.item(form, &self, make)
    checkAsk(form, kind)
    if name != nil, let item { return item }
    if let name { unread.insert(name.text) }
    return nil
  }

  /// Reads all that questions have in common, so that all its problems are reported whatever becomes of the rest. What is
  /// returned makes the question, given what its fields take.
  private mutating func question(_ form: Form, _ kind: any ItemKind.Type, _ name: Name)
    -> (Draft.Shape) -> Draft.Question
  {
    let (ask, instruct) = (wording(form["ask"]), wording(form["instruct"]))
    let (help, label) = (wording(form["help"]), wording(form["label"]))
    let (condition, each) = (expression(form["when"]), set(form["each"]))
    let arrangement = word(form["order"], as: Order.Arrangement.self) ?? .asWritten
    let (first, last) = (ids(form["first"]) ?? [], ids(form["last"]) ?? [])
    let missing = missing(form["missing"])
    let isOptional = flag(form["optional"]) ?? false
    let (checks, measures) = (checks(form), measures(form["measures"]))
    let variable = variable(form["variable"])
    return { shape in
      Draft.Question(
        kind: kind.name, name: name, ask: ask, instruct: instruct, help: help, label: label,
        condition: condition, each: each, shape: shape, arrangement: arrangement,
        orderRange: form["order"]?.range, first: first, last: last, missing: missing,
        isOptional: isOptional, checks: checks, measures: measures, variable: variable,
        origin: .written(name.range))
    }
  }

  /// One role, or a list of them: an item can be an outcome, and one of an index.
  private mutating func measures(_ node: Node?) -> [(role: Measure, of: Name?, range: SourceRange)] {
    guard let node else { return [] }
    return (node.kind == .list ? node.members : [node]).compactMap { measure($0) }
  }

  /// `satisfaction`, `{performance: clean}`, `{index: image}`.
  private mutating func measure(_ node: Node) -> (role: Measure, of: Name?, range: SourceRange)? {
    if node.kind == .map, let entry = node.entries.first {
      guard node.entries.count == 1 else {
        wrongShape(node, "one role", "For example `{performance: clean}`.")
        return nil
      }
      guard let role = word(entry.key, as: Measure.self), let of = id(entry.value) else { return nil }
      if role.isOfFactors || role == .index { return (role, of, node.range) }
      report(
        .badValue, node.range, "`\(role.rawValue)` is measured as a whole",
        "Write `measures: \(role.rawValue)`.")
      return nil
    }
    guard let role = word(node, as: Measure.self) else { return nil }
    guard role != .index else {
      report(
        .badValue, node.range, "it is not said which construct this measures",
        "Name it: `measures: {index: image}`.")
      return nil
    }
    return (role, nil, node.range)
  }

  /// A name as statistics packages take it: a letter, then letters, digits and `_`; 32 characters at most.
  private mutating func variable(_ node: Node?) -> Name? {
    guard let node, let text = plain(node) else { return nil }
    let isName =
      text.utf8.count <= 32 && text.first.map { $0.isASCII && $0.isLetter } == true
      && text.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "_") }
    if !isName {
      report(
        .badID, node.range, "`\(text)` cannot be the name of a variable",
        "It is a letter, then letters, digits and `_`, at most 32 characters.")
    }
    return Name(text: text, range: node.range)
  }

  private mutating func checkAsk(_ form: Form, _ kind: any ItemKind.Type) {
    guard kind.isAsked, form["ask"] == nil, form["instruct"] == nil else { return }
    report(
      .missingKey, firstLine(of: form.node),
      "`ask` is missing in \(Grammar.Place.question(kind.name).description)",
      "Add `ask:` with what is read out, or `instruct:` for what the interviewer observes.")
  }
}
