import Instruments
import Texts

@testable import Language

/// A questionnaire in lines of text: everything that is known of it, with the places where it stands.
struct Outline {
  let questionnaire: Questionnaire
  let source: SourceText

  init(_ questionnaire: Questionnaire, _ source: SourceText) {
    (self.questionnaire, self.source) = (questionnaire, source)
  }

  var lines: [String] {
    let whole = questionnaire
    var lines = ["questionnaire \(whole.id)\(place(whole.origin))"]
    lines += note("title", whole.title) + note("about", whole.about)
    lines += note("minutes", whole.minutes.map { "\($0)\(place(whole.minutesOrigin))" })
    if whole.languages != [""] { lines.append("languages \(whole.languages.joined(separator: " "))") }
    for scale in whole.scales {
      let ends = scale.ends.map { ", from\(place($0.low)) to\(place($0.high))" } ?? ""
      lines.append("scale \(scale.id): \(described(scale.scale))\(ends)")
    }
    for (index, codeFrame) in whole.codeFrames.enumerated() { lines += described(codeFrame, index) }
    for segment in whole.segments {
      lines.append("segment \(segment.id)\(place(segment.origin))\(titled(segment.label))")
      for group in segment.groups {
        lines.append("  \(group.id)\(place(group.origin))\(titled(group.label))\(given(group.condition))")
      }
    }
    for field in whole.sample { lines.append("sample \(field.id): \(field.kind)\(place(field.origin))") }
    for item in whole.items { lines += described(item, "") }
    for quota in whole.quotas {
      let limit = "quota \(quota.id)\(place(quota.origin)): \(quota.limit)"
      lines.append("\(limit)\(given(quota.condition))\(titled(quota.say))")
    }
    for alert in whole.alerts {
      lines.append("alert \(alert.id)\(place(alert.origin))\(given(alert.condition))\(titled(alert.say))")
    }
    return lines
  }

  // MARK: definitions

  private func described(_ codeFrame: CodeFrame, _ index: Int) -> [String] {
    let factors = questionnaire.factors == index ? ", the factors" : ""
    let whole = codeFrame.whole.map { ", part of \($0)" } ?? ""
    let loops = codeFrame.loopCount == 0 ? "" : ", in \(codeFrame.loopCount) loops"
    let head =
      "elements \(index) \(codeFrame.name) by \(codeFrame.binding.rawValue)\(place(codeFrame.origin))"
    return ["\(head)\(factors)\(whole)\(loops)"]
      + codeFrame.elements.map { element in
        var line = "  \(element.code) \(element.id)\(place(element.origin))\(titled(element.label))"
        line += element.inText.map { " in text \(described($0))" } ?? ""
        line += given(element.condition)
        if element.isExclusive { line += ", exclusive" }
        if element.isSpontaneous { line += ", spontaneous" }
        if element.isWrittenIn { line += ", written in" }
        line += element.area.map { ", area \($0)" } ?? ""
        line += element.raisedBy.map { ", raised by \($0)" } ?? ""
        if element.codeOrigin.place != nil { line += ", code\(place(element.codeOrigin))" }
        if element.definition.place != nil { line += ", defined\(place(element.definition))" }
        return line
      }
  }

  func described(_ scale: Scale) -> String {
    let labels = scale.labels.sorted { $0.key < $1.key }.map { "\($0.key) \(described($0.value))" }
    let missing = scale.missing.map { ", missing \(described($0))" } ?? ""
    let all = ([""] + labels).joined(separator: ", ")
    return "\(scale.low)–\(scale.high), \(scale.best) is best\(all)\(missing)\(place(scale.origin))"
  }

  private func described(_ offers: [MissingOffer]) -> String {
    "[\(offers.map { $0.kind.rawValue + titled($0.wording) }.joined(separator: ", "))]"
  }

  // MARK: items

  private func described(_ item: Item, _ indent: String) -> [String] {
    let inner = indent + "  "
    switch item {
    case .statement(let statement):
      let instruct = statement.instruct.map { " instruct \(described($0))" } ?? ""
      let text = "say\(place(statement.origin))\(titled(statement.wording))\(instruct)"
      return ["\(indent)\(text)\(given(statement.condition))"]
    case .end(let end):
      return ["\(indent)end \(end.disposition)\(place(end.origin))\(given(end.condition))"]
    case .section(let section):
      let blocks = section.blocks.map { "\($0.id ?? "–") \($0.items.lowerBound)..<\($0.items.upperBound)" }
      let head = "section \(section.id)\(place(section.origin))\(titled(section.title))"
      return ["\(indent)\(head)\(given(section.condition))\(described(section.order)), blocks \(blocks)"]
        + section.items.flatMap { described($0, inner) }
    case .loop(let loop):
      let head = "loop \(loop.id)\(place(loop.origin))\(titled(loop.title)) over \(described(loop.set))"
      return ["\(indent)\(head)\(given(loop.condition))\(described(loop.order))"]
        + loop.items.flatMap { described($0, inner) }
    case .question(let number): return described(questionnaire.questions[number]).map { indent + $0 }
    }
  }

  private func described(_ order: Order) -> String {
    order.isAsWritten
      ? ""
      : ", order \(order.arrangement.rawValue) first \(order.first) last \(order.last)"
  }

  private func described(_ question: Question) -> [String] {
    let fields = "\(question.firstField)..<\(question.firstField + question.fieldCount)"
    var lines = ["\(question.kind) \(question.id)\(place(question.origin)), fields \(fields)"]
    lines[0] += titled(question.ask)
    lines[0] += given(question.condition) + described(question.order)
    if question.isOptional { lines[0] += ", optional" }
    if question.isLastRoundLeftOut { lines[0] += ", not in the last round" }
    lines += note("  instruct", question.instruct) + note("  help", question.help)
    lines += note("  label", question.label) + note("  variable", question.variable)
    lines += note("  variable ends", question.variableEnd)
    if !question.loops.isEmpty { lines.append("  loops \(question.loops.map(described))") }
    lines += note("  rows", question.rows.map(described))
    lines.append("  \(described(question.shape))")
    if question.missing.map(\.kind) != [.dk, .refused] {
      lines.append("  missing \(described(question.missing))")
    }
    for check in question.checks {
      let kind = (check.isSoft ? "  should" : "  must") + (check.isOfAllRows ? " of all rows" : "")
      lines.append("\(kind) \(described(check.condition))\(titled(check.message))")
    }
    for measured in question.measures {
      lines.append("  measures \(measured.role)\(measured.of.map { " of \($0)" } ?? "")")
    }
    return lines
  }

  private func described(_ shape: Shape) -> String {
    switch shape {
    case .oneOf(let set): "one of \(described(set))"
    case .someOf(let set, let least, let most): "\(least) to \(most) of \(described(set))"
    case .point(let scale): "point \(described(scale))"
    case .number(let domain):
      "number \(range(domain.from, domain.to)), \(domain.decimals) decimals\(titled(domain.unit))"
        + (domain.options.map { " or \(described($0))" } ?? "")
    case .date(let domain): "date \(range(domain.from, domain.to))"
    case .text(let domain):
      "text of \(domain.lines) lines, \(domain.characters.map(String.init) ?? "any") characters"
        + (domain.pattern.map { ", like \($0)" } ?? "") + titled(domain.message)
    case .texts(let atMost): "\(atMost) texts"
    case .order(let set, let top): "order \(top.map(String.init) ?? "all") of \(described(set))"
    case .amounts(let set, let domain):
      "amounts of \(described(domain.total))\(titled(domain.unit)) for \(described(set))"
    case .extremes(let set, let domain):
      "extremes \(domain.plan.perSet) per set, \(domain.plan.times) times, of \(described(set))"
        + titled(domain.most) + titled(domain.least)
    case .drawn(let codeFrame): "drawn from \(codeFrame)"
    case .computed(let expression, let type): "computed \(type) \(described(expression))"
    }
  }

  private func range(_ from: Expression?, _ to: Expression?) -> String {
    "\(from.map(described) ?? "")–\(to.map(described) ?? "")"
  }

  // MARK: helpers

  func place(_ origin: Origin) -> String {
    switch origin {
    case .written(let range): " @\(Understood.place(range, in: source))"
    case .derived(let range, let derivation): " @\(Understood.place(range, in: source)) by \(derivation)"
    case .builtIn: ""
    }
  }

  private func note(_ name: String, _ wording: Wording?) -> [String] { note(name, wording.map(described)) }

  private func note(_ name: String, _ text: String?) -> [String] { text.map { ["\(name) \($0)"] } ?? [] }

  private func titled(_ wording: Wording?) -> String { wording.map { " \(described($0))" } ?? "" }

  private func given(_ condition: Expression?) -> String {
    condition.map { " when \(described($0))" } ?? ""
  }
}
