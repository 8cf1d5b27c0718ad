import Diagnostics
import Documents
import Texts

/// The second phase: gives questions, lists, scales and loops their numbers, and finds what their names mean.
struct Resolver {
  var diagnostics: [Diagnostic] = []
  private var resolved: Resolved
  private var loops: [Resolved.LoopLevel] = []
  private var nextField = 0
  private var measures = Measures()

  private init(_ draft: Draft) { resolved = Resolved(draft: draft) }

  /// Resolves the names of a draft.
  static func resolve(_ draft: Draft) -> Diagnosed<Resolved> {
    var resolver = Resolver(draft)
    resolver.resolveDefinitions()
    resolver.resolved.items = draft.items.flatMap { resolver.items($0) }
    return Diagnosed(resolver.resolved, resolver.diagnostics)
  }

  private mutating func report(
    _ code: Code, _ range: SourceRange, _ summary: String, _ remedy: String, notes: [Diagnostic.Note] = []
  ) {
    diagnostics.append(Diagnostic(code, at: range, summary, remedy: remedy, notes: notes))
  }

  /// Reports a name that stands for nothing, with the near one.
  private mutating func unknown(_ name: Name, _ what: String, among candidates: [String]) {
    let near = NearNames.nearest(to: name.text, in: candidates)
    let list =
      candidates.isEmpty
      ? "There are none yet." : "There are: \(candidates.prefix(12).joined(separator: ", "))."
    diagnostics.append(
      Diagnostic(
        .unknownName, at: name.range, "there is no \(what) called `\(name.text)`",
        remedy: near.map { "Did you mean `\($0)`?" } ?? list,
        fixes: near.map { [.init("write `\($0)`", replacing: name.range, with: $0)] } ?? []))
  }

  // MARK: definitions

  private mutating func resolveDefinitions() {
    let draft = resolved.draft
    if let factors = draft.factors { resolved.factors = addBase("factors", .factor, factors.elements) }
    for list in draft.lists {
      resolved.lists[list.name.text] = addBase(list.name.text, .option, list.elements)
    }
    for (place, segment) in draft.segments.enumerated() {
      if case .groups(let groups) = segment.source {
        resolved.segments[segment.name.text] = derive(
          segment.name.text, .segment, groups.map(\.name), .groups(segment: place))
      }
    }
    resolved.sample = draft.sample.compactMap { sample($0) }
    for scale in draft.scales { resolved.scales[scale.name.text] = scale }
    once(draft.alerts.map(\.name))
    once(draft.quotas.map(\.name))
  }

  /// Reports names that stand in a list a second time.
  private mutating func once(_ names: [Name]) {
    var seen: [String: SourceRange] = [:]
    for name in names {
      if let first = seen[name.text] { duplicate(name, first) } else { seen[name.text] = name.range }
    }
  }

  private mutating func sample(_ draft: Draft.SampleField) -> SampleField? {
    let id = draft.name.text
    switch draft.kind {
    case .text: return SampleField(id: id, kind: .text)
    case .number: return SampleField(id: id, kind: .number)
    case .date: return SampleField(id: id, kind: .date)
    case .ids(let names):
      let elements = names.map { Draft.Element(name: $0) }
      return SampleField(id: id, kind: .choice(base: addBase("sample.\(id)", .option, elements)))
    case .list(let name):
      if let base = resolved.lists[name.text] { return SampleField(id: id, kind: .choice(base: base)) }
      unknown(name, "list", among: ["text", "number", "date"] + resolved.lists.keys.sorted())
      return nil
    }
  }

  private mutating func addBase(_ name: String, _ binding: Base.Binding, _ elements: [Draft.Element]) -> Int {
    var codes: [Int] = []
    var first: [Int: Name] = [:]
    for (index, element) in elements.enumerated() {
      let code = element.code ?? index + 1
      if let other = first[code] {
        report(
          .codeTwice, element.codeRange ?? element.name.range,
          "`\(element.name.text)` has the code \(code), and so has `\(other.text)`",
          "Give each option a `value` of its own; without one it is its place in the list.",
          notes: [.init("the other one", at: other.range)])
      } else {
        first[code] = element.name
      }
      codes.append(code)
    }
    resolved.bases.append(
      .init(name: name, binding: binding, elements: elements, codes: codes, loops: loops))
    return resolved.bases.count - 1
  }

  private mutating func duplicate(_ name: Name, _ first: SourceRange) {
    report(
      .duplicateID, name.range, "`\(name.text)` is the id of something else already",
      "Ids of questions, sections and loops are unique: give this one another.",
      notes: [.init("first given here", at: first)])
  }

  private mutating func claim(_ name: Name) {
    if let number = resolved.numbers[name.text] {
      duplicate(name, resolved.questions[number].draft.name.range)
    } else if let first = resolved.otherIDs[name.text] {
      duplicate(name, first)
    } else if Self.reserved.contains(name.text) {
      report(.badID, name.range, "`\(name.text)` is a word of the expression language", "Give it another id.")
    }
  }

  /// Words that mean something in an expression, so that no question can be called so.
  private static let reserved: Set<String> = [
    "and", "or", "not", "in", "has", "is", "matches", "mod", "if", "for", "where", "of", "count", "mean",
    "sum", "min", "max",
    "today", "language", "perspective", "segment", "sample", "factor", "option", "mention", "number",
    "factors",
    "dk", "na", "refused", "skipped", "answered", "years_between",
  ]

  // MARK: sets and scales

  /// The base that a set is drawn from.
  private mutating func base(of set: Draft.Set, named owner: String) -> Int? {
    switch set.source {
    case .inline(let elements): return addBase(owner, .option, elements)
    case .ids(let names): return part(names, set)
    case .text(let syntax):
      if case .ids(let names) = syntax.source {
        let places = ExpressionPlaces(set.node)
        return part(names.map { Name(text: $0.text, range: places.source($0.range)) }, set)
      }
      switch resolved.base(of: syntax) {
      case .success(let base): return base
      case .failure(let problem):
        diagnostics.append(problem.diagnostic(ExpressionPlaces(set.node)))
        return nil
      }
    }
  }

  /// Ids in brackets: some of the factors, or of the first list that has them all.
  private mutating func part(_ names: [Name], _ set: Draft.Set) -> Int? {
    let candidates = [resolved.factors].compactMap { $0 } + resolved.lists.values.sorted()
    let ids = names.map(\.text)
    guard !names.isEmpty else {
      report(
        .wrongShape, set.node.range, "there are no ids in the brackets",
        "Name at least one: `[waiting, fees]`.")
      return nil
    }
    guard let base = candidates.first(where: { Set(ids).isSubset(of: resolved.bases[$0].ids) }) else {
      let known = candidates.flatMap { resolved.bases[$0].ids }
      // Of several bases the one that knows most of them was meant; what it does not know is told.
      let meant = candidates.max { a, b in
        ids.count { resolved.bases[a].ids.contains($0) } < ids.count { resolved.bases[b].ids.contains($0) }
      }
      let unknownName = names.first { name in
        !(meant.map { resolved.bases[$0].ids } ?? []).contains(name.text)
      }
      if let unknownName { unknown(unknownName, "factor or option", among: known) }
      return nil
    }
    let places = ids.compactMap { resolved.bases[base].ids.firstIndex(of: $0) }
    let whole = resolved.bases[base]
    resolved.bases.append(
      .init(
        name: whole.name, binding: whole.binding, elements: places.map { whole.elements[$0] },
        codes: places.map { whole.codes[$0] }, source: .part(of: base, places)))
    return resolved.bases.count - 1
  }

  /// A base whose elements follow from something else: mentions, groups.
  private mutating func derive(
    _ name: String, _ binding: Base.Binding, _ ids: [Name], _ source: Resolved.BaseDraft.Source
  ) -> Int {
    resolved.bases.append(
      .init(
        name: name, binding: binding, elements: ids.map { Draft.Element(name: $0) },
        codes: Array(1...max(1, ids.count)),
        source: source))
    return resolved.bases.count - 1
  }

  private mutating func scale(_ name: Name) -> Resolved.ScaleSource? {
    if let scale = resolved.scales[name.text] { return .written(scale) }
    if let standard = StandardScales.named(name.text) {
      let missing = resolved.draft.languages.map(\.text).filter {
        !StandardLabels.languages.contains(Self.primary($0))
      }
      if !missing.isEmpty {
        report(
          .missingTranslation, name.range,
          "`\(name.text)` has no labels in \(missing.joined(separator: ", "))",
          "Write the scale out under `scales`; until then its labels are shown in English.")
      }
      return .standard(standard)
    }
    unknown(name, "scale", among: resolved.scales.keys.sorted() + StandardScales.names)
    return nil
  }

  /// The language of a tag without its region: `pt` of `pt-BR`.
  private static func primary(_ tag: String) -> String {
    tag.split(separator: "-").first.map(String.init) ?? tag
  }

  // MARK: items

  /// An item, and the texts that its options ask for.
  private mutating func items(_ item: Draft.Item) -> [Resolved.Item] {
    if case .question(let question) = item,
      case .withAndWithout(let set, let with, let without) = question.shape
    {
      return items(KanoKind.loop(question, set, with: with, without: without))
    }
    guard let resolved = self.item(item) else { return [] }
    guard case .question(let question) = item, case .question(let number) = resolved else {
      return [resolved]
    }
    return [resolved] + writeIns(of: question, number)
  }

  /// A question for the text of each option that has one: `channels_other_text`, asked when it is chosen. Options that
  /// were chosen before, and are carried forward, have their text already.
  private mutating func writeIns(of question: Draft.Question, _ number: Int) -> [Resolved.Item] {
    let skeleton = resolved.questions[number]
    guard let base = skeleton.options, let set = question.options, !set.isCarriedForward else { return [] }
    return resolved.bases[base].elements.filter(\.writeIn.isAsked).compactMap { element in
      self.question(
        WriteIn.question(for: element, of: question, rows: skeleton.rows.map { resolved.bases[$0].binding }))
    }
  }

  private mutating func item(_ item: Draft.Item) -> Resolved.Item? {
    switch item {
    case .statement(let wording, let instruct, let when):
      return .statement(wording, instruct: instruct, when: when)
    case .end(let name, let when): return .end(name, when: when)
    case .section(let name, let title, let when, let order, let items):
      claim(name)
      resolved.otherIDs[name.text] = name.range
      checkOrder(order, of: items, in: name)
      return .section(name, title: title, when: when, order: order, blocks(items))
    case .loop(let name, let title, let over, let when, let order, let items):
      return loop(name, title, over, when, order, items)
    case .question(let question): return self.question(question)
    }
  }

  /// The items of a section in blocks.
  private mutating func blocks(_ items: [Draft.Item]) -> [Resolved.Block] {
    var blocks: [Resolved.Block] = []
    var said: [Resolved.Item] = []
    for item in items {
      let resolved = self.items(item)
      if case .statement = item {
        said += resolved
        continue
      }
      // What a section begins with introduces it; what is said later, the item behind it.
      if blocks.isEmpty, !said.isEmpty {
        blocks.append(.init(items: said))
        said = []
      }
      blocks.append(.init(id: item.name?.text, items: said + resolved))
      said = []
    }
    return said.isEmpty ? blocks : blocks + [.init(items: said)]
  }

  /// Where the order of a section is drawn, what is named has to be there, and nothing may end among it.
  private mutating func checkOrder(_ order: Order, of items: [Draft.Item], in section: Name) {
    let ids = items.compactMap { $0.name?.text }
    for id in order.first + order.last where !ids.contains(id) {
      unknown(Name(text: id, range: section.range), "item of this section", among: ids)
    }
    guard order.arrangement != .asWritten else { return }
    for case .end(let name, _) in items {
      report(
        .badValue, name.range, "an `end` has no place where the order of items is drawn",
        "Move it before or behind the section.")
    }
  }

  private mutating func loop(
    _ name: Name, _ title: Draft.Wording?, _ over: Draft.Rounds, _ when: Draft.Expression?, _ order: Order,
    _ items: [Draft.Item]
  ) -> Resolved.Item? {
    claim(name)
    let base = base(of: over, name)
    if let base {
      let ids = resolved.bases[base].ids
      for id in order.first + order.last where !ids.contains(id) {
        unknown(Name(text: id, range: name.range), "element of this loop", among: ids)
      }
    }
    resolved.otherIDs[name.text] = name.range
    resolved.loops[name.text] = base
    if case .set(let set) = over, case .text(let syntax) = set.source {
      resolved.origins[name.text] = resolved.loop(of: syntax)
    }
    // Without its elements the items still have problems of their own to tell.
    loops.append(.init(name: name.text, base: base ?? addBase(name.text, .option, [])))
    var inner = items.flatMap { self.items($0) }
    var again: Int?
    if case .until(let ask, _, let node) = over, let item = question(Another.question(of: name, ask, node)) {
      inner.append(item)
      if case .question(let number) = item { again = number }
    }
    loops.removeLast()
    return base.map {
      .loop(
        name, title: title, base: $0, over: Resolved.Rounds(over, again: again), when: when, order: order,
        inner)
    }
  }

  private mutating func base(of rounds: Draft.Rounds, _ name: Name) -> Int? {
    switch rounds {
    case .set(let set): return base(of: set, named: name.text)
    case .times(_, let atMost), .until(_, let atMost, _):
      return derive(name.text, .number, (1...atMost).map { Name(text: "\($0)", range: name.range) }, .rounds)
    }
  }

  private mutating func question(_ draft: Draft.Question) -> Resolved.Item? {
    claim(draft.name)
    var options: Int?
    var scale: Resolved.ScaleSource?
    switch draft.shape {
    case .oneOf(let set), .someOf(let set, _, _), .order(let set, _), .amounts(let set, _, _),
      .extremes(let set, _, _, _, _):
      options = base(of: set, named: draft.name.text)
    case .number(_, _, _, _, let set): options = set.flatMap { base(of: $0, named: draft.name.text) }
    case .drawn(let arms): options = addBase(draft.name.text, .option, arms.map { Draft.Element(name: $0) })
    case .point(let name): scale = self.scale(name)
    default: break
    }
    let rows = rows(of: draft, options)
    if case .number = draft.shape { checkOrder(draft, rows) } else { checkOrder(draft, rows ?? options) }
    let factors = resolved.factors.map { (base: $0, ids: resolved.bases[$0].ids) }
    diagnostics += measures.check(draft, rows: rows, scale, loops: loops.count, factors: factors)
    let extents = (loops.map(\.base) + (rows.map { [$0] } ?? [])).map { resolved.bases[$0].elements.count }
    let skeleton = Resolved.Skeleton(
      draft: draft, index: resolved.questions.count, loops: loops, rows: rows, options: options, scale: scale,
      missing: draft.missing ?? scale?.missing ?? resolved.draft.missing ?? Self.usualMissing,
      firstField: nextField, extents: extents)
    count(extents, draft.name)
    if case .texts(let atMost) = draft.shape, extents.isEmpty {
      let ids = (1...atMost).map { Name(text: "\($0)", range: draft.name.range) }
      resolved.mentions[draft.name.text] = derive(
        draft.name.text, .mention, ids, .mentions(question: skeleton.index))
    }
    resolved.questions.append(skeleton)
    if resolved.numbers[draft.name.text] == nil { resolved.numbers[draft.name.text] = skeleton.index }
    return .question(skeleton.index)
  }

  /// The base of the rows of a battery: what `each` names, or the sets of a best-worst design.
  private mutating func rows(of draft: Draft.Question, _ options: Int?) -> Int? {
    guard case .extremes(let set, let perSet, let times, _, _) = draft.shape, let options else {
      return draft.each.flatMap { base(of: $0, named: draft.name.text) }
    }
    let plan = DesignPlan(perSet: perSet, times: times)
    let count = resolved.bases[options].ids.count
    if count < perSet {
      report(
        .emptyRange, set.node.range, "\(perSet) of \(count) elements cannot be shown together",
        "Let `per_set` be no more than there are elements.")
    } else if count <= 200, !plan.design(of: count).isConnected {
      report(
        .badValue, set.node.range,
        "with each element shown \(times == 1 ? "once" : "\(times) times") the sets fall apart, and their elements cannot be compared",
        "Raise `times` or `per_set`.")
    }
    let sets = (1...max(1, plan.sets(of: count))).map { Name(text: "\($0)", range: draft.name.range) }
    return derive(draft.name.text, .number, sets, .rounds)
  }

  /// The most fields of a questionnaire.
  private static let mostFields = 100_000

  /// Counts the fields of a question; the first that is too much is told.
  private mutating func count(_ extents: [Int], _ name: Name) {
    var fields = 1
    for extent in extents { fields = min(fields * extent, 2 * Self.mostFields) }
    if nextField <= Self.mostFields, nextField + fields > Self.mostFields {
      report(
        .tooManyFields, name.range,
        "with its loops and rows the questionnaire has more than \(Self.mostFields) fields",
        "Take loops out of each other, or shorten their lists.")
    }
    nextField = min(nextField + fields, 2 * Self.mostFields)
  }

  /// What every question offers where nothing else is said.
  private static var usualMissing: [Draft.MissingOffer] { [.init(kind: .dk), .init(kind: .refused)] }

  private mutating func checkOrder(_ draft: Draft.Question, _ base: Int?) {
    if base == nil, let range = draft.orderRange {
      report(
        .badValue, range, "there is nothing to put in order here",
        "Only rows of a battery and options have an order.")
    }
    for name in draft.first + draft.last {
      guard let base else {
        report(
          .badValue, name.range, "there is nothing to put in order here",
          "Only rows of a battery and options have an order.")
        continue
      }
      let ids = resolved.bases[base].ids
      if !ids.contains(name.text) { unknown(name, "option", among: ids) }
    }
  }
}
