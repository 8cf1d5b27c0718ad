import Answers
import Datasets
import Dates
package import Instruments
package import Interviews
package import Terminal
import Words

/// An interview within a test: a conversation as it would stand on a terminal.
package struct Conversation {
  /// Everything that was shown and typed; what was typed stands behind `> `.
  package var transcript = ""
  /// How it was left.
  package var ending: Ending?
  /// What was recorded, in order.
  package var events: [InterviewEvent] = []

  /// An interview of which only what was recorded is known.
  package init(events: [InterviewEvent] = []) { self.events = events }
}

extension Story {
  /// A beginning: seed 1, on 21 November 2026.
  package static func start(
    _ questionnaire: Questionnaire, language: String? = nil, isSelfCompleted: Bool = false,
    sample: CaseFields = CaseFields()
  ) -> Start {
    Start(
      questionnaire: questionnaire.hash, seed: 1, date: CalendarDate("2026-11-21") ?? .epoch,
      language: language ?? questionnaire.sourceLanguage, sample: sample.recorded,
      isSelfCompleted: isSelfCompleted)
  }

  /// An interview in line mode: the lines are typed one after another, then the input ends.
  package static func converse(
    _ questionnaire: Questionnaire, _ lines: [String], language: String? = nil, isSelfCompleted: Bool = false,
    sample: CaseFields = CaseFields(), replaying earlier: [InterviewEvent] = [], counter: QuotaCounter? = nil,
    isTerminal: Bool = false, also recordElsewhere: @escaping (InterviewEvent) throws -> Void = { _ in }
  ) throws -> Conversation {
    let box = Box()
    box.conversation.events = earlier
    box.lines = lines
    let record: (InterviewEvent) throws -> Void = {
      box.conversation.events.append($0)
      try recordElsewhere($0)
    }
    let controller =
      earlier.isEmpty
      ? try InterviewController(
        beginning: questionnaire,
        start(questionnaire, language: language, isSelfCompleted: isSelfCompleted, sample: sample),
        sampleTexts: sample.texts, counter: counter, record: record)
      : try InterviewController(
        resuming: Interview(questionnaire, replaying: earlier), counter: counter, record: record)
    let world = LineDriver.World(
      read: { box.lines.isEmpty ? nil : box.lines.removeFirst() },
      write: { box.conversation.transcript += $0 }, isTerminal: isTerminal)
    let tag = controller.interview.language
    var driver = LineDriver(controller, words: Words.of(tag.isEmpty ? "en" : tag), world: world)
    if !earlier.isEmpty { driver.recap() }
    box.conversation.ending = try driver.run()
    return box.conversation
  }

  /// Runs a conversation that is written down as it should stand: what is behind `> ` is typed, and the whole
  /// transcript comes back to be compared. A single `>` is an empty line; the last one is the end of the input.
  package static func replay(_ yaml: String, _ script: String, language: String? = nil) throws -> String {
    guard let questionnaire = questionnaire(yaml) else { return report(yaml) }
    var typed = script.split(separator: "\n", omittingEmptySubsequences: false).filter {
      $0 == ">" || $0.hasPrefix("> ")
    }.map {
      String($0.dropFirst(2))
    }
    if script.hasSuffix("\n>") || script.hasSuffix("\n> ") { typed.removeLast() }
    let transcript = try converse(questionnaire, typed, language: language).transcript
    // Blanks at the end of a line are not seen in a test.
    return transcript.split(separator: "\n", omittingEmptySubsequences: false)
      .map { line in line == "> " ? ">" : String(line) }.joined(separator: "\n")
  }

  private final class Box {
    var conversation = Conversation()
    var lines: [String] = []
  }
}
