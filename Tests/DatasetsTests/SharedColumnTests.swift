import Answers
import Datasets
import Instruments
import Interviews
import Stories
import Testing

/// Columns that versions share, where names and codes could collide.
@Suite struct SharedColumnTests {
  /// The variables of an export of one interview with each of some versions, the oldest first.
  private func export(_ versions: [(yaml: String, lines: [String])]) throws -> [String] {
    let store = MemoryStore()
    let moment = Moment(utc: 1_763_757_889_000, monotonic: 0)
    for (place, version) in versions.enumerated() {
      let questionnaire = try #require(Story.questionnaire("questionnaire: q\nitems:\n\(version.yaml)"))
      store.keep(questionnaire, at: moment)
      let events = try Story.converse(questionnaire, version.lines).events
      try store.begin(
        "i\(place)", version: questionnaire.hash, try JournalEntry.journal(events, of: "i\(place)") { moment }
      )
    }
    let extract = try Extract(store, questionnaire: "q")
    var bytes: [UInt8] = []
    _ = try CSVWriter.write(extract, CSVWriter.Options()) { bytes += $0 }
    return Story.variables(String(decoding: bytes, as: UTF8.self))
  }

  @Test("A column that is split off takes no name that any version has for another question") func names()
    throws
  {
    let overall = "  - number: overall\n    ask: \"How many points?\"\n"
    let other = "  - number: overall_v1\n    ask: \"And before?\"\n"
    let text = overall.replacing("number", with: "open")
    #expect(
      try export([(overall + other, ["7", "8"]), (text, ["seven"])]) == [
        "overall,overall_v1_,overall_v1", ",7,8", "seven,,",
      ])
  }

  @Test("Versions that share an older meaning have one code for an option, too") func codes() throws {
    func choice(_ options: String) -> String {
      "  - choice: c\n    ask: \"Which?\"\n    options: {\(options)}\n"
    }
    #expect(
      try export([
        (choice("a: \"A\", b: \"B\""), ["a"]), (choice("b: \"B\", a: \"A\""), ["a"]),
        (choice("a: \"B\", b: \"A\""), ["a"]),
      ]) == ["c,c_v1", ",2", ",2", "1,"])
  }
}
