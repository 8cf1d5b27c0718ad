import Diagnostics
import Instruments
import Texts

extension Resolver {
  /// An item, and the write-in questions of its options.
  mutating func items(_ item: Draft.Item) -> [Resolved.Item] {
    guard let resolved = self.item(item) else { return [] }
    guard case .question(let question) = item, case .question(let number) = resolved else {
      return [resolved]
    }
    return [resolved] + writeIns(of: question, number)
  }

  /// A question for each option with a `write_in`: `channels_other_text`, asked when the option is chosen. Excludes
  /// options that are carried forward, because they already have their text.
  mutating func writeIns(of question: Draft.Question, _ number: Int) -> [Resolved.Item] {
    let skeleton = resolved.questions[number]
    guard let codeFrame = skeleton.options, let set = question.options, !set.isCarriedForward else {
      return []
    }
    return resolved.codeFrames[codeFrame].elements.filter(\.writeIn.isAsked).compactMap { element in
      self.question(
        WriteIn.question(
          for: element, of: question, rows: skeleton.rows.map { resolved.codeFrames[$0].binding }))
    }
  }

  mutating func item(_ item: Draft.Item) -> Resolved.Item? {
    switch item {
    case .statement(let wording, let instruct, let when):
      return .statement(wording, instruct: instruct, when: when)
    case .end(let name, let when): return .end(name, when: when)
    case .section(let name, let title, let when, let order, let items):
      reserve(name)
      resolved.otherIDs[name.text] = name.range
      checkOrder(order, of: items, in: name)
      return .section(name, title: title, when: when, order: order, blocks(items))
    case .loop(let name, let title, let over, let when, let order, let items):
      return loop(name, title, over, when, order, items)
    case .question(let question): return self.question(question)
    }
  }

  /// The items of a section, in blocks.
  mutating func blocks(_ items: [Draft.Item]) -> [Resolved.Block] {
    var blocks: [Resolved.Block] = []
    var statements: [Resolved.Item] = []
    for item in items {
      let resolved = self.items(item)
      if case .statement = item {
        statements += resolved
        continue
      }
      // Statements at the beginning introduce the section. Later ones introduce the next item.
      if blocks.isEmpty, !statements.isEmpty {
        blocks.append(.init(items: statements))
        statements = []
      }
      blocks.append(.init(id: item.name?.text, items: statements + resolved))
      statements = []
    }
    return statements.isEmpty ? blocks : blocks + [.init(items: statements)]
  }

  /// Checks the order of a section: all ids in it must exist. A random order does not allow an `end`.
  mutating func checkOrder(_ order: Order, of items: [Draft.Item], in section: Name) {
    checkPlaces(order, of: "item of this section", section, among: items.compactMap { $0.name?.text })
    if let twice = order.namedTwice {
      report(
        .duplicateID, section.range, "`\(twice)` occurs more than once in `first` and `last`",
        "List each item once.")
    }
    guard order.arrangement != .asWritten else { return }
    for case .end(let name, _) in items {
      report(
        .badValue, name.range, "an `end` is not allowed where the order of items is random",
        "Move it before or after the section.")
    }
  }

  /// Reports ids in `first` and `last` that do not exist in the section or loop.
  private mutating func checkPlaces(_ order: Order, of what: String, _ owner: Name, among ids: [String]) {
    for id in order.first + order.last where !ids.contains(id) {
      unknown(Name(text: id, range: owner.range), what, among: ids)
    }
  }

  mutating func loop(
    _ name: Name, _ title: Draft.Wording?, _ over: Draft.Rounds, _ when: Draft.Expression?, _ order: Order,
    _ items: [Draft.Item]
  ) -> Resolved.Item? {
    reserve(name)
    let codeFrame = codeFrame(of: over, name)
    if let codeFrame {
      checkPlaces(order, of: "element of this loop", name, among: resolved.codeFrames[codeFrame].ids)
    }
    resolved.otherIDs[name.text] = name.range
    resolved.loops[name.text] = codeFrame
    if case .set(let set) = over, case .text(let syntax) = set.source {
      resolved.origins[name.text] = resolved.loop(of: syntax)
    }
    // Even without elements, resolve the items to report their problems.
    loops.append(.init(name: name.text, codeFrame: codeFrame ?? addCodeFrame(name.text, .option, [])))
    var inner = items.flatMap { self.items($0) }
    var again: Int?
    if case .until(let ask, _, let place) = over,
      let item = question(AnotherRound.question(of: name, ask, place))
    {
      inner.append(item)
      if case .question(let number) = item { again = number }
    }
    loops.removeLast()
    let rounds = Resolved.Rounds(over, again: again)
    resolved.rounds[name.text] = rounds
    return codeFrame.map {
      .loop(name, title: title, codeFrame: $0, over: rounds, when: when, order: order, inner)
    }
  }

  mutating func codeFrame(of rounds: Draft.Rounds, _ name: Name) -> Int? {
    switch rounds {
    case .set(let set): return codeFrame(of: set, named: name.text)
    case .times(_, let atMost), .until(_, let atMost, _):
      return derive(name.text, .number, (1...atMost).map { Name(text: "\($0)", range: name.range) }, .rounds)
    }
  }
}
