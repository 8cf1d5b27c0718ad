import Diagnostics
import Instruments
import Texts

extension Resolver {
  mutating func question(_ draft: Draft.Question) -> Resolved.Item? {
    reserve(draft.name)
    var options: Int?
    var scale: Resolved.ScaleSource?
    if let set = draft.shape.set { options = codeFrame(of: set, named: draft.name.text) }
    if case .drawn(let arms) = draft.shape {
      options = addCodeFrame(draft.name.text, .option, arms.map { Draft.Element(name: $0) })
    }
    if case .point(let name) = draft.shape { scale = self.scale(name) }
    checkWriteIns(draft)
    let rows = rows(of: draft, options)
    if case .number = draft.shape { checkOrder(draft, rows) } else { checkOrder(draft, rows ?? options) }
    let factors = resolved.factors.map { (codeFrame: $0, ids: resolved.codeFrames[$0].ids) }
    diagnostics += measures.check(draft, rows: rows, scale, loops: loops.count, factors: factors)
    let extents = (loops.map(\.codeFrame) + (rows.map { [$0] } ?? [])).map {
      resolved.codeFrames[$0].elements.count
    }
    let skeleton = Resolved.Skeleton(
      draft: draft, index: resolved.questions.count, loops: loops, rows: rows, options: options, scale: scale,
      missing: draft.missing ?? scale?.missing ?? resolved.draft.missing ?? Self.defaultMissing,
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

  /// The code frame of the rows of a battery: the set of `each`, or the sets of a best-worst design.
  mutating func rows(of draft: Draft.Question, _ options: Int?) -> Int? {
    guard case .extremes(let set, let perSet, let times, _, _) = draft.shape, let options else {
      return draft.each.flatMap { codeFrame(of: $0, named: draft.name.text) }
    }
    let plan = DesignPlan(perSet: perSet, times: times)
    let count = resolved.codeFrames[options].ids.count
    if count < perSet {
      report(
        .emptyRange, set.text.range, "each set shows \(perSet) elements, but there are only \(count)",
        "Make `per_set` no greater than the number of elements.")
    } else if count <= 200, !plan.design(of: count).isConnected {
      report(
        .badValue, set.text.range,
        "with each element shown \(times == 1 ? "once" : "\(times) times"), the sets do not connect all elements, so these cannot be compared",
        "Increase `times` or `per_set`.")
    }
    let sets = (1...max(1, plan.sets(of: count))).map { Name(text: "\($0)", range: draft.name.range) }
    return derive(draft.name.text, .number, sets, .rounds)
  }

  /// The maximum number of fields of a questionnaire.
  private static let maxFields = 100_000

  /// Counts the fields of a question. Reports the first question that exceeds the maximum.
  mutating func count(_ extents: [Int], _ name: Name) {
    var fields = 1
    for extent in extents { fields = min(fields * extent, 2 * Self.maxFields) }
    if nextField <= Self.maxFields, nextField + fields > Self.maxFields {
      report(
        .tooManyFields, name.range,
        "the questionnaire has more than \(Self.maxFields) fields, including its loops and rows",
        "Move loops out of each other, or shorten their lists.")
    }
    nextField = min(nextField + fields, 2 * Self.maxFields)
  }

  /// Reports options with a `write_in` where options are not chosen. Ignores lists, because other questions may use
  /// them.
  private mutating func checkWriteIns(_ draft: Draft.Question) {
    // If options are chosen, check only the rows; otherwise also the set.
    let sets = [draft.shape.choices == nil ? draft.shape.set : nil, draft.each]
    for case .inline(let elements) in sets.compactMap({ $0?.source }) {
      for element in elements where element.writeIn.isAsked {
        report(
          .badValue, element.name.range,
          "`\(element.name.text)` has a `write_in`, but options are not chosen here",
          "Add an `open` after this question, with a `when`.")
      }
    }
  }

  /// The missing answers that a question offers by default.
  private static var defaultMissing: [Draft.MissingOffer] { [.init(kind: .dk), .init(kind: .refused)] }

  mutating func checkOrder(_ draft: Draft.Question, _ codeFrame: Int?) {
    if codeFrame == nil, let range = draft.orderRange {
      report(
        .badValue, range, "this question has nothing to order",
        "Remove this: only options and the rows of a battery have an order.")
    }
    for name in draft.first + draft.last {
      guard let codeFrame else {
        report(
          .badValue, name.range, "this question has nothing to order",
          "Remove this: only options and the rows of a battery have an order.")
        continue
      }
      let ids = resolved.codeFrames[codeFrame].ids
      if !ids.contains(name.text) { unknown(name, "option", among: ids) }
    }
  }
}
