import Instruments
import Interviews
import Randomness
import Stories
import Testing

/// KeyedRandom is the same on every machine, and for ever: a stored seed must show the same orders again.
@Suite struct ChanceTests {
  @Test("The numbers of a key are these, computed by another program from the definition") func golden() {
    var chance = KeyedRandom(seed: 1, key: "importance")
    #expect(
      (0..<4).map { _ in chance.next() } == [
        332660073673147316, 16560389859988754237, 5097593865424780649, 1444244069217374170,
      ])
    var order = KeyedRandom(seed: 42, key: "q[a]")
    #expect(order.shuffled(Array(0..<10)) == [6, 5, 1, 4, 2, 0, 7, 3, 9, 8])
  }

  @Test("All orders of four are equally likely, within chance") func uniform() {
    var counts: [[Int]: Int] = [:]
    for seed in 0..<24_000 {
      var chance = KeyedRandom(seed: UInt64(seed), key: "q")
      counts[chance.shuffled([0, 1, 2, 3]), default: 0] += 1
    }
    // 24 orders of 1,000 each; the chi-square of 23 degrees stays below 49.7 in 999 of 1,000.
    let square = counts.values.reduce(0.0) { $0 + (Double($1) - 1000) * (Double($1) - 1000) / 1000 }
    #expect(counts.count == 24 && square < 49.7, "\(square)")
  }

  @Test("A new question changes no other question's order") func keyed() throws {
    func order(_ more: String) throws -> [String] {
      let yaml =
        "questionnaire: x\nfactors: {a: \"A\", b: \"B\", c: \"C\", d: \"D\", e: \"E\", f: \"F\"}\nitems:\n\(more)  - {rating: r, ask: \"R {factor}\", each: factors, scale: standard.nps, order: random, first: [c], last: [a]}\n"
      let questionnaire = try #require(Story.questionnaire(yaml))
      let interview = Interview(questionnaire, Story.start(questionnaire))
      return interview.route().stops.map { questionnaire.address(of: $0.field).text }.filter {
        $0.hasPrefix("r[")
      }
    }
    let plain = try order("")
    #expect(plain.first == "r[c]" && plain.last == "r[a]" && plain.count == 6)
    #expect(
      try order("  - {rating: z, ask: \"Z {factor}\", each: factors, scale: standard.nps, order: random}\n")
        == plain)
  }

  @Test("Rotating starts anywhere and keeps the order") func rotate() throws {
    let yaml =
      "questionnaire: x\nfactors: {a: \"A\", b: \"B\", c: \"C\"}\nitems:\n  - {rating: r, ask: \"R {factor}\", each: factors, scale: standard.nps, order: rotate}\n"
    let questionnaire = try #require(Story.questionnaire(yaml))
    var seen: Set<String> = []
    for seed in 1...40 {
      var start = Story.start(questionnaire)
      start.seed = UInt64(seed)
      let interview = Interview(questionnaire, start)
      seen.insert(interview.route().stops.map { questionnaire.address(of: $0.field).elements[0] }.joined())
    }
    #expect(seen == ["abc", "bca", "cab"])
  }
}
