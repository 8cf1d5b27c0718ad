import Answers
import Instruments
import Interviews
import Stories
import Terminal
import Words

/// Leads an interview from standard input into a store that is as durable as it is told: the second argument is
/// FULL, or NORMAL for the negative control of the tests of durability.
@main
struct DurabilityProbe {
  static func main() throws {
    let arguments = CommandLine.arguments
    guard arguments.count == 3, let durability = SQLiteStore.Durability(rawValue: arguments[2]),
      let questionnaire = Story.questionnaire(Story.sixtyQuestions)
    else { return print("usage: DurabilityProbe ANSWERS FULL|NORMAL") }
    let store = try SQLiteStore(path: arguments[1], for: .writing, durability: durability)
    let clock = { Moment(utc: 0, monotonic: 0) }
    try store.keep(questionnaire, at: clock())
    let writer = JournalWriter(store, id: "probe", version: questionnaire.hash, clock: clock)
    let controller = try InterviewController(beginning: questionnaire, Story.start(questionnaire)) {
      try writer.record($0)
    }
    let world = LineDriver.World(read: { readLine() }, write: { Story.writeAtOnce($0) })
    var driver = LineDriver(controller, words: Words.of("en"), world: world)
    _ = try driver.run()
  }
}
