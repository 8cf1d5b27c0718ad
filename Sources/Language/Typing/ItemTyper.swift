import Diagnostics
import Documents
import Instruments
import Texts

import struct Foundation.Decimal

extension Typer {
  func item(_ item: Resolved.Item, _ context: TypingContext, _ questions: inout [Question]) -> Item {
    var context = context
    context.limit = questions.count
    switch item {
    case .statement(let text, let instruct, let when):
      let when = condition(when, context)
      context = context.given(when)
      return .statement(
        Statement(
          wording: wording(text, context), instruct: wording(instruct, context), condition: when,
          origin: (text ?? instruct).map { .written($0.range) } ?? .builtIn))
    case .end(let name, let when):
      return .end(
        End(
          disposition: Disposition(word: name.text), condition: condition(when, context),
          origin: .written(name.range)))
    case .section(let name, let title, let when, let order, let blocks):
      let when = condition(when, context)
      context = context.given(when)
      let title = wording(title, context)
      let items = section(blocks, order, context, &questions)
      return .section(
        Section(
          id: name.text, title: title, condition: when, items: items.items, order: order,
          blocks: items.blocks,
          origin: .written(name.range)))
    case .loop(let name, let title, let codeFrame, let over, let when, let order, let items):
      let when = condition(when, context)
      context = context.given(when)
      let set = rounds(of: name, over, codeFrame, context)
      let inner = context.binding(
        codeFrame, resolved.codeFrames[codeFrame].binding, loops: resolved.origins(of: name.text)
      ).given(set.condition)
      return .loop(
        Loop(
          id: name.text, title: wording(title, inner), set: set, condition: when, order: order,
          items: items.map { self.item($0, inner, &questions) }, origin: .written(name.range)))
    case .question(let number):
      questions.append(question(resolved.questions[number], context, loops: loopSets(context)))
      return .question(number)
    }
  }

  /// The items of a section. In a random order, an item can use only items that always come before it.
  private func section(
    _ blocks: [Resolved.Block], _ order: Order, _ context: TypingContext, _ questions: inout [Question]
  ) -> (items: [Item], blocks: [Section.Block]) {
    var (items, typed): ([Item], [Section.Block]) = ([], [])
    var earlier: [(id: String, numbers: Range<Int>)] = []
    for block in blocks {
      let (first, start) = (questions.count, items.count)
      var inner = context
      inner.possiblyLater += earlier.filter { !order.isBefore($0.id, block.id) }.map(\.numbers)
      for item in block.items { items.append(self.item(item, inner, &questions)) }
      typed.append(.init(id: block.id, items: start..<items.count))
      if let id = block.id { earlier.append((id, first..<questions.count)) }
    }
    return (items, typed)
  }

  func loopSets(_ context: TypingContext) -> [ElementSet] {
    context.bindings.enumerated().map { slot, binding in set(of: binding.codeFrame, slot: slot) }
  }

  /// A set of elements of a code frame. Without a condition, it includes all elements.
  func set(of codeFrame: Int, slot: Int, where condition: Expression? = nil, filter: Expression? = nil)
    -> ElementSet
  {
    ElementSet(
      codeFrame: codeFrame, count: resolved.codeFrames[codeFrame].elements.count, condition: condition,
      slot: slot,
      filter: filter)
  }

  /// The set of a battery or a loop, with its condition.
  func elementSet(_ set: Draft.Set, _ codeFrame: Int, _ context: TypingContext) -> ElementSet {
    use(.codeFrame(codeFrame), at: set.text.range, context)
    var (condition, filter): (Expression?, Expression?)
    refer(to: set, codeFrame)
    if case .text(let syntax) = set.source {
      let loop = resolved.loop(of: syntax)
      condition = loop.flatMap { self.condition(ofLoop: $0, at: set.text.range, context) }
      if let written = syntax.condition {
        let inner = context.binding(
          codeFrame, resolved.codeFrames[codeFrame].binding, loops: resolved.origins(of: loop))
        filter = self.condition(Draft.Expression(syntax: written, source: set.text), inner)
        condition = condition.flatMap { whole in filter.map { .and(whole, $0) } ?? whole } ?? filter
      }
    }
    return self.set(of: codeFrame, slot: context.bindings.count, where: condition, filter: filter)
  }

  /// Records the uses of symbols in a set.
  private func refer(to set: Draft.Set, _ codeFrame: Int) {
    switch set.source {
    case .text(let syntax):
      guard let (symbol, range) = resolved.symbol(of: syntax) else { return }
      if let place = ExpressionPlaces(set.text).written(range) {
        uses.references.append(.init(symbol: symbol, place: place))
      }
    case .ids(let names):
      for name in names {
        uses.refer(to: .element, name.text, of: resolved.codeFrames[codeFrame].name, at: name.range)
      }
    case .inline: break
    }
  }

  func question(
    _ skeleton: Resolved.Skeleton, _ context: TypingContext, loops: [ElementSet]
  ) -> Question {
    let draft = skeleton.draft
    var when = condition(draft.condition, context)
    if draft.isLastRoundLeftOut, let rounds = skeleton.extents.last {
      let isEarlier = Expression.compare(
        .less, .position(slot: context.bindings.count - 1), .number(Decimal(rounds)))
      when = when.map { .and($0, isEarlier) } ?? isEarlier
    }
    var rows: ElementSet?
    let context = context.given(when)
    var inner = context
    if let codeFrame = skeleton.rows, let each = draft.each {
      var set = elementSet(each, codeFrame, context)
      inner = context.binding(
        codeFrame, resolved.codeFrames[codeFrame].binding,
        loops: resolved.origins(of: resolved.loop(of: each)))
      if let own = condition(draft.rowCondition, inner) {
        set.condition = set.condition.map { .and($0, own) } ?? own
      }
      rows = set
    } else if let codeFrame = skeleton.rows {
      rows = set(of: codeFrame, slot: context.bindings.count)
      inner = context.binding(codeFrame, resolved.codeFrames[codeFrame].binding)
    }
    var checking = inner
    checking.limit = skeleton.index + 1
    checking.checkedQuestion = skeleton.index
    let shape = shape(skeleton, inner)
    return Question(
      id: draft.name.text, index: skeleton.index, kind: draft.kind, ask: wording(draft.ask, inner),
      instruct: wording(draft.instruct, inner), help: wording(draft.help, inner),
      label: wording(draft.label, context), condition: when, rows: rows, shape: shape,
      order: Order(
        arrangement: draft.arrangement, first: draft.first.map(\.text), last: draft.last.map(\.text)),
      missing: missing(skeleton.missing, context), isOptional: draft.isOptional,
      checks: draft.checks.compactMap { check($0, checking) },
      measures: draft.measures.map { Measured(role: $0.role, of: $0.of?.text) }, loops: loops,
      variable: draft.variable?.text, variableEnd: draft.variableEnd,
      isLastRoundLeftOut: draft.isLastRoundLeftOut, firstField: skeleton.firstField,
      extents: skeleton.extents, origin: draft.origin)
  }

  func check(_ draft: Draft.Check, _ context: TypingContext) -> AnswerCheck? {
    let (typed, uses) = collecting { condition(draft.condition, context) }
    guard let condition = typed else { return nil }
    // If a check fails, the answers that it depends on are present.
    let failing = context.given(.not(condition))
    return AnswerCheck(
      isSoft: draft.isSoft, condition: condition, message: wording(draft.message, failing),
      isOfAllRows: uses.namesOtherRows)
  }

  func missing(_ offers: [Draft.MissingOffer], _ context: TypingContext) -> [MissingOffer] {
    offers.map { MissingOffer($0.kind, wording: wording($0.wording, context)) }
  }
}
