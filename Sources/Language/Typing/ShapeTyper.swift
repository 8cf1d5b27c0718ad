import Dates
import Diagnostics
import Instruments
import Texts

import struct Foundation.Decimal

extension Typer {
  /// The typed shape of the answers to a question.
  func shape(_ skeleton: Resolved.Skeleton, _ context: TypingContext) -> Shape {
    let count = skeleton.options.map { resolved.codeFrames[$0].elements.count } ?? 0
    switch skeleton.draft.shape {
    case .oneOf(let set):
      return .oneOf(options(set, skeleton.options, context))
    case .someOf(let set, let atLeast, let atMost, let place):
      let options = options(set, skeleton.options, context)
      if skeleton.options != nil, atLeast > count {
        report(
          .emptyRange, place ?? set.text.range,
          "`at_least` is \(atLeast), but there are only \(count) options",
          "Make `at_least` no greater than the number of options.")
      }
      return .someOf(options, atLeast: atLeast, atMost: min(atMost ?? count, count))
    case .point(let name):
      if skeleton.draft.origin.isWritten { uses.refer(to: .scale, name.text, at: name.range) }
      return .point(scale(skeleton.scale, named: name.range, context))
    case .number(let from, let to, let decimals, let unit, let set):
      let (low, high) = (number(from, context), number(to, context))
      let beside = set.map { options($0, skeleton.options, context) }
      if let set { checkCodes(of: set, skeleton.options, low, high) }
      if case (.number(let least), .number(let greatest)) = (low?.form, high?.form), least > greatest, let to
      {
        report(
          .emptyRange, to.source.range, "the numbers start at \(least) but end at \(greatest)",
          "Make `to` no less than `from`.")
      }
      return .number(
        NumberDomain(from: low, to: high, decimals: decimals, unit: wording(unit, context), options: beside))
    case .date(let from, let to):
      let (first, last) = (date(from, context), date(to, context))
      if case (.date(let first), .date(let last)) = (first?.form, last?.form), first > last, let to {
        report(
          .emptyRange, to.source.range, "the dates start on \(first.text) but end on \(last.text)",
          "Make `to` no earlier than `from`.")
      }
      return .date(DateDomain(from: first, to: last))
    case .text(let lines, let characters, let pattern, let message):
      return .text(
        TextDomain(
          lines: lines, characters: characters, pattern: pattern?.text, message: wording(message, context)))
    case .texts(let atMost): return .texts(atMost: atMost)
    case .order(let set, let top):
      if skeleton.options != nil, let top, top > count {
        report(
          .emptyRange, set.text.range, "`top` is \(top), but there are only \(count) elements",
          "Make `top` no greater than the number of elements.")
      }
      return .order(options(set, skeleton.options, context), top: top)
    case .amounts(let set, let total, let unit):
      let sum = number(total, context) ?? .number(100)
      if case .number(let sum) = sum.form, sum <= 0, let total {
        report(
          .emptyRange, total.source.range, "the total is \(sum), but it must be more than 0",
          "Make `total` greater than 0.")
      }
      return .amounts(
        options(set, skeleton.options, context),
        AmountsDomain(total: sum, unit: wording(unit, context)))
    case .extremes(let set, let perSet, let times, let most, let least):
      return .extremes(
        options(set, skeleton.options, context),
        ExtremesDomain(
          plan: DesignPlan(perSet: perSet, times: times), most: wording(most, context),
          least: wording(least, context)))
    case .drawn: return .drawn(codeFrame: skeleton.options ?? 0)
    case .computed(let draft):
      guard let (expression, type) = typed(draft, context) else { return .computed(.unreadable, .truth) }
      types[skeleton.index] = type
      return .computed(expression, type.computed)
    }
  }

  /// Reports a code of an option that is also a valid number of the question, because data could not distinguish them.
  private func checkCodes(of set: Draft.Set, _ codeFrame: Int?, _ low: Expression?, _ high: Expression?) {
    guard let codeFrame = codeFrame.map({ resolved.codeFrames[$0] }) else { return }
    for (element, code) in zip(codeFrame.elements, codeFrame.codes) {
      if case .number(let least)? = low?.form, Decimal(code) < least { continue }
      if case .number(let greatest)? = high?.form, Decimal(code) > greatest { continue }
      report(
        .codeTwice, element.codeRange ?? element.name.range,
        "`\(element.name.text)` has the code \(code), which is also a valid number",
        "Give it a `value` outside of `from` and `to` (written as numbers), such as -1 with `from: 0`.")
    }
  }

  /// The options of a question. They can depend only on earlier questions.
  func options(_ set: Draft.Set, _ codeFrame: Int?, _ context: TypingContext) -> ElementSet {
    guard let codeFrame else { return ElementSet(codeFrame: 0, count: 0, condition: nil, slot: 0) }
    return elementSet(set, codeFrame, context)
  }

  func scale(_ source: Resolved.ScaleSource?, named place: SourceRange, _ context: TypingContext) -> Scale {
    guard case .written(let draft) = source else {
      if case .standard(var scale) = source {
        scale.origin = .derived(from: place, by: .standardScale)
        return scale
      }
      // An unknown scale, which is reported: allow any comparison with it.
      return Scale(low: -1000, high: 1000, labels: [:])
    }
    var labels: [Int: Wording] = [:]
    for label in draft.labels { labels[label.point] = wording(label.wording, context) }
    return Scale(
      low: draft.low, high: draft.high, labels: labels, best: draft.best,
      missing: draft.missing.map { missing($0, context) }, origin: .written(place))
  }
}
