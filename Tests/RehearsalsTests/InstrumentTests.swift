import Dates
import Foundation
import Instruments
import Interviews
import Rehearsals
import Stories
import Terminal
import Testing

/// Real instruments in our language: a household survey with rosters, a customer satisfaction index, a statutory business
/// form, a form that tries every kind of check.
@Suite struct InstrumentTests {
  /// What comes with the case of the business form.
  private let sample = CaseFields(
    recorded: [
      "period": .number(202_603), "reference_date": .date(CalendarDate("2026-03-13") ?? .epoch),
      "period_end": .date(CalendarDate("2026-03-31") ?? .epoch),
    ], texts: ["company": "Example Ltd", "trading_name": "Example", "reference": "R-778", "user": "u1"])

  @Test("Nothing is wrong with it", arguments: Instrument.all.map(\.id)) func checked(_ id: String) throws {
    let instrument = try #require(Instrument.all.first { $0.id == id })
    #expect(Story.report(try instrument.yaml()) == "")
  }

  @Test("A whole interview stands in the review and in the export", arguments: Instrument.all.map(\.id))
  func conducted(_ id: String) throws {
    let instrument = try #require(Instrument.all.first { $0.id == id })
    let questionnaire = try #require(Story.questionnaire(try instrument.yaml()))
    let conversation = try Story.converse(
      questionnaire, try instrument.typed(), language: instrument.language, sample: sample)
    #expect(conversation.ending == .completed("completed"))
    let review = try instrument.review()
    #expect(conversation.transcript.contains(review), "\(conversation.transcript.suffix(6000))")
    let lines = try Story.export(questionnaire, [conversation])
    #expect(lines.count == 2)
    #expect(lines[0] == questionnaire.variables.map(\.name).joined(separator: ","))
    // What was answered is in the export, and nothing was left behind.
    #expect(!lines[1].contains("not_reached"))
  }

  @Test("Simulated respondents come to its end, and replay is what was", arguments: Instrument.all.map(\.id))
  func rehearsed(_ id: String) throws {
    let instrument = try #require(Instrument.all.first { $0.id == id })
    let questionnaire = try #require(Story.questionnaire(try instrument.yaml()))
    var effects = Effects()
    effects.breakOff = 0
    let rehearsals = try (0..<12).map {
      try Rehearsal(questionnaire, Story.start(questionnaire), effects: effects, seed: 3, number: $0)
    }
    let completed = rehearsals.filter { $0.disposition == "completed" }
    print("\(id): \(completed.count) of \(rehearsals.count) simulated interviews completed")
    #expect(!completed.isEmpty)
    for rehearsal in rehearsals {
      let replayed = try Interview(questionnaire, replaying: rehearsal.events)
      #expect((rehearsal.disposition == "partial") == (replayed.route().firstOpen != nil))
    }
    let lines = try Story.export(
      questionnaire, rehearsals.map { Conversation(events: $0.events) }, simulated: true)
    #expect(lines.count == rehearsals.count + 1)
  }
}
