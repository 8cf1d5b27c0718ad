import Dates
import Foundation
import Instruments
import Interviews
import Rehearsals
import Stories
import Terminal
import Testing
import Words

/// A questionnaire gives the same questions and the same record in lines and on a full screen.
@Suite struct ParityTests {
  private static let names = Story.files + Instrument.all.map(\.id) + ["everything"]

  private static func yaml(_ name: String) throws -> String {
    if name == "everything" { return Scenes.everything }
    return try Instrument.all.first { $0.id == name }?.yaml() ?? Story.file(name)
  }

  @Test("What a simulated respondent says is recorded alike, typed in lines and by keys", arguments: names)
  func parity(_ name: String) throws {
    let questionnaire = try #require(Story.questionnaire(try Self.yaml(name)))
    for number in 0..<4 {
      var start = Story.start(
        questionnaire, language: questionnaire.languages[number % questionnaire.languages.count],
        isSelfCompleted: number == 2)
      var effects = Effects()
      effects.missing = 0.15
      effects.breakOff = number == 3 ? 1 : 0
      let rehearsal = try Rehearsal(questionnaire, start, effects: effects, seed: 7, number: number)
      guard case .started(let begun) = rehearsal.events[0] else { return }
      start = begun
      let script = Array(rehearsal.events.dropFirst())
      let lines = try Self.inLines(questionnaire, start, script)
      let page = try Self.onPage(questionnaire, start, script, columns: [80, 40, 132][number % 3])
      let said = rehearsal.events.map(Self.sorted)
      #expect(Self.difference(lines, said) == nil, "\(name) \(number) in lines")
      #expect(Self.difference(page, said) == nil, "\(name) \(number) on the page")
    }
  }

  /// The first place at which two records differ; nil where they are the same.
  private static func difference(_ a: [InterviewEvent], _ b: [InterviewEvent]) -> String? {
    let place = (0..<max(a.count, b.count)).first { $0 >= a.count || $0 >= b.count || a[$0] != b[$0] }
    return place.map { "\($0): \(a.dropFirst($0).prefix(2)) for \(b.dropFirst($0).prefix(2))" }
  }

  /// Several options are recorded in the order of the questionnaire, however they were said.
  private static func sorted(_ event: InterviewEvent) -> InterviewEvent {
    guard case .answered(let address, .given(.some(let ids)), let override) = event else {
      return event
    }
    return .answered(address, .given(.some(ids.sorted())), override: override)
  }

  // MARK: lines

  private static func inLines(_ questionnaire: Questionnaire, _ start: Start, _ script: [InterviewEvent])
    throws
    -> [InterviewEvent]
  {
    var recorded: [InterviewEvent] = []
    // Options are typed by their codes, which the screens tell.
    var probe = Interview(questionnaire, start)
    var lines: [String] = []
    for event in script {
      lines += typed(event, probe.screen())
      try probe.apply(event)
    }
    let controller = try InterviewController(beginning: questionnaire, start) { recorded.append($0) }
    var transcript = ""
    let world = LineDriver.World(
      read: { lines.isEmpty ? nil : lines.removeFirst() }, write: { transcript += $0 })
    var driver = LineDriver(controller, words: Words.of("en"), world: world)
    _ = try driver.run()
    return recorded.map(sorted)
  }

  private static func typed(_ event: InterviewEvent, _ screen: ScreenModel) -> [String] {
    switch event {
    case .answered(_, let answer, let override):
      guard case .question(let question) = screen else { return [] }
      return line(answer, question) + (override.map { [":override \($0)"] } ?? [])
    case .reopened: return [":back"]
    case .stopped(let outcome): return [":stop \(outcome)"]
    case .completed: return [""]
    default: return []
    }
  }

  private static func line(_ answer: Answer, _ question: QuestionScreen) -> [String] {
    guard case .given(let value) = answer else {
      if case .missing(let kind) = answer { return [":\(kind.rawValue)"] }
      return []
    }
    switch value {
    case .one(let id): return [code(id, question)]
    case .some(let ids): return [ids.map { code($0, question) }.joined(separator: " ")]
    case .point(let point): return ["\(point)"]
    case .number(let number): return ["\(number)"]
    case .date(let date): return [date.text]
    case .text(let text): return [text]
    case .texts(let texts): return texts + [""]
    case .order(let ids): return [ids.map { code($0, question) }.joined(separator: " ")]
    case .truth: return []
    case .amounts(let amounts):
      return [amounts.map { "\(code($0.id, question))=\($0.number)" }.joined(separator: " ")]
    case .extremes(let extremes):
      return ["\(code(extremes.best, question)) \(code(extremes.worst, question))"]
    }
  }

  private static func code(_ id: String, _ question: QuestionScreen) -> String {
    question.form.options.first { $0.id == id }.map { "\($0.code)" } ?? "?"
  }

  // MARK: keys

  private static func onPage(
    _ questionnaire: Questionnaire, _ start: Start, _ script: [InterviewEvent], columns: Int
  ) throws -> [InterviewEvent] {
    var probe = Interview(questionnaire, start)
    let page = try PageStory(questionnaire, columns: columns, rows: 24, start: start)
    for event in script {
      let before = page.events.count
      // A long text is read to its end first.
      while page.screen.contains(Words.of(start.language).page.readOn) { try page.type("<enter>") }
      switch (event, probe.screen()) {
      case (.answered(_, let answer, let override), .question(let question)):
        try page.typeAhead(keys(answer, question))
        if let override { try page.type("<^O>\(override)<enter>") }
        // A branch that is closed is asked about.
        if page.events.count == before { try page.type("<^O>") }
      case (.reopened, _):
        while page.events.count == before { try page.type("<pgup>") }
      case (.stopped, _): try page.type("<^C><^C>")
      case (.completed, _): try page.type("<f10>")
      default: break
      }
      #expect(page.events.count == before + 1, "\(event)\n\(page.screen)")
      try probe.apply(event)
    }
    return page.events.map(sorted)
  }

  private static func keys(_ answer: Answer, _ question: QuestionScreen) -> String {
    guard case .given(let value) = answer else {
      switch answer {
      case .missing(.dk): return "<^D>"
      case .missing(.refused): return "<^R>"
      case .missing(.na): return "<^X>"
      default: return "<^K>"
      }
    }
    func code(_ id: String) -> String { Self.code(id, question) }
    switch value {
    case .one(let id): return "<^U>\(code(id))<enter>"
    case .some(let ids):
      // What is typed begins anew; a code and the same again is none.
      let first = question.form.options.first.map { "\($0.code) " } ?? ""
      return (ids.isEmpty ? first + first : ids.map { "\(code($0)) " }.joined()) + "<enter>"
    case .point(let point): return "\(point)<enter>"
    case .number(let number): return "<^U>\(number)<enter>"
    case .date(let date): return "<^U>\(date.text)<enter>"
    case .text(let text): return "<^U>\(text)<enter>"
    case .texts(let texts):
      var before = 0
      if case .given(.texts(let texts)) = question.answer { before = texts.count }
      guard case .texts(let atMost) = question.form else { return "" }
      return String(repeating: "<back><^U>", count: before) + texts.map { "\($0)<enter>" }.joined()
        + (texts.count < atMost ? "<enter>" : "")
    case .truth: return ""
    case .order(let ids):
      let takenBack = String(repeating: "<back>", count: question.answer == nil ? 0 : 40)
      // The last of all has its place when the others have theirs.
      let typed = ids.count == question.form.options.count ? ids.dropLast() : ids[...]
      return takenBack + typed.map { "\(code($0))<enter>" }.joined() + "<enter>"
    case .amounts(let amounts):
      let up = String(repeating: "<up>", count: question.form.options.count)
      return up
        + question.form.options.map { option in
          "<^U>\(amounts.first { $0.id == option.id }.map { "\($0.number)" } ?? "0")<down>"
        }.joined() + "<enter>"
    case .extremes(let extremes):
      return "<back><back>\(code(extremes.best))<enter>\(code(extremes.worst))<enter>"
    }
  }
}
