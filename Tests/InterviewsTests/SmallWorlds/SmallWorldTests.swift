import Dispatch
import Foundation
import Instruments
import Stories
import Synchronization
import Testing

/// Every questionnaire of up to three questions, and all that can happen in it.
///
/// `OUTSIDEIN_WORLDS=3` takes all kinds, and strings that are longer by three events; the tests of every day keep to what
/// takes seconds.
@Suite struct SmallWorldTests {
  private struct Tally {
    var worlds = 0
    var (states, events) = (0, 0)
    var failures: [String] = []
  }

  private static let more = ProcessInfo.processInfo.environment["OUTSIDEIN_WORLDS"].flatMap(Int.init) ?? 0

  @Test(
    "Replay is what was, nothing off the route counts, back undoes, and every interview can be ended",
    arguments: [(1, 5), (2, 3), (3, 2)])
  func worlds(_ questions: Int, _ usual: Int) throws {
    let length = usual + Self.more
    let few: Set = Self.more > 0 ? ["choice", "number", "battery", "open", "loop"] : ["choice", "open"]
    let kinds = WorldKind.all.filter { questions < 3 || few.contains($0.name) }
    let worlds = World.all(questions, kinds)
    let tally = Mutex(Tally())
    DispatchQueue.concurrentPerform(iterations: worlds.count) { place in
      let world = worlds[place]
      guard let questionnaire = Story.questionnaire(world.yaml) else {
        return tally.withLock { $0.failures.append(Story.report(world.yaml)) }
      }
      var walk = WorldWalk(world, questionnaire)
      do { try walk.run(length: length) } catch { tally.withLock { $0.failures.append("\(error)") } }
      tally.withLock { [walk] in
        $0.worlds += 1
        $0.states += walk.states
        $0.events += walk.events
        $0.failures += walk.failures
      }
    }
    let all = tally.withLock { $0 }
    let strings = (1...length).reduce(0.0) { $0 + pow(Double(WorldWalk.Event.allCases.count), Double($1)) }
    print(
      "small worlds of \(questions): \(all.worlds) questionnaires, \(all.states) standings, \(all.events) events tried, "
        + "for \(Int(strings * Double(all.worlds))) strings of up to \(length) events")
    #expect(all.failures.isEmpty, "\(all.failures.count) failures, such as \(all.failures.prefix(3))")
    #expect(all.worlds == worlds.count)
  }
}
