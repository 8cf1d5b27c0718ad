import Instruments
import Interviews
import Stories
import Terminal
import Testing
import Words

/// What a page and a list of interviews do with the terminal and the system around them.
@Suite struct WorldTests {
  private static let yaml = "- {choice: c, ask: \"Which?\", options: {a: \"One\", b: \"Other\"}}\n"

  /// Runs a page on some events; afterwards the input ends.
  private func run(
    _ events: [PageEvent], suspend: (() -> Void)? = nil, isSelfCompleted: Bool = false, id: String? = nil
  ) throws -> (ending: Ending, writes: [String], recorded: [InterviewEvent]) {
    let questionnaire = try #require(Story.questionnaire(Self.yaml))
    var (rest, writes, recorded): ([PageEvent], [String], [InterviewEvent]) = (events, [], [])
    let controller = try InterviewController(
      beginning: questionnaire, Story.start(questionnaire, isSelfCompleted: isSelfCompleted)
    ) { recorded.append($0) }
    let world = PageWorld(
      next: { rest.isEmpty ? .ended : rest.removeFirst() },
      write: { writes.append(String(decoding: $0, as: UTF8.self)) }, suspend: suspend)
    var driver = PageDriver(
      controller, words: Words.of("en"), id: id, columns: 30, rows: 9, world: world)
    driver.notice("A notice.")
    let ending = try driver.run()
    return (ending, writes, recorded)
  }

  @Test("It paints before the first key, writes only what changed, and ends with its input") func ends()
    throws
  {
    let run = try run([
      .keys([.scalar("2")]), .keys([.scalar("x")]), .keys([.enter]),
      .keys([.function(10)]),
    ])
    #expect(run.ending == .completed("completed"))
    #expect(run.writes.count == 3 && run.writes[0].contains("A notice.") && run.writes[0].contains("Which?"))
    #expect(run.writes[0].contains("question 1 of about 1") && !run.writes[1].contains("Which?"))
    let left = try self.run([])
    #expect(left.ending == .inputEnded && left.recorded.last == .stopped("partial"))
  }

  @Test("Keys that are typed fast answer one question after the other, where saving is fast") func fast()
    throws
  {
    let questionnaire = try #require(
      Story.questionnaire("- {number: a, ask: \"A?\"}\n- {number: b, ask: \"B?\"}\n"))
    var recorded: [InterviewEvent] = []
    var events: [PageEvent] = [.keys([.scalar("1"), .enter, .scalar("2"), .enter])]
    let controller = try InterviewController(beginning: questionnaire, Story.start(questionnaire)) {
      recorded.append($0)
    }
    let world = PageWorld(next: { events.isEmpty ? .ended : events.removeFirst() }, write: { _ in })
    var driver = PageDriver(controller, words: Words.of("en"), id: nil, columns: 30, rows: 9, world: world)
    #expect(try driver.run() == .inputEnded)
    #expect(recorded.count == 4)
  }

  @Test("^L and another size paint all of it again, and so does coming back from the shell") func again()
    throws
  {
    var suspensions = 0
    let events: [PageEvent] = [
      .keys([.control("l")]), .keys([.control("z")]), .resized(columns: 30, rows: 9),
    ]
    let page = try run(events) { suspensions += 1 }
    #expect(suspensions == 1)
    #expect(page.writes.map { $0.hasPrefix("\u{1B}[m\u{1B}[2J") } == [true, true, true, true])
    // They are no keys: the notice stays.
    #expect(page.writes.allSatisfy { $0.contains("A notice.") })
    // Without a shell, and for who answers alone, ^Z does nothing.
    #expect(try run(events).writes.count == 3)
    let alone = try run(events, suspend: { suspensions += 1 }, isSelfCompleted: true)
    #expect(suspensions == 1 && alone.writes.count == 3)
  }

  @Test("An interview is named by its id, or as a dry run") func heads() throws {
    let questionnaire = try #require(Story.questionnaire(Self.yaml))
    for (columns, id, left) in [
      (80, "7k3mq9xw2c", "example   Interview 7k3mq9xw2c"),
      (80, nil, "example   Dry run: nothing is stored."),
      (53, "7k3mq9xw2c", "example   Interview 7k3mq9xw2c"),
      (52, "7k3mq9xw2c", "example   7k3mq9xw2c"), (43, "7k3mq9xw2c", "example   7k3mq9xw2c"),
      (42, "7k3mq9xw2c", "7k3mq9xw2c"), (42, nil, "example"),
    ] as [(Int, String?, String)] {
      let controller = try InterviewController(beginning: questionnaire, Story.start(questionnaire)) { _ in }
      let world = PageWorld(next: { .ended }, write: { _ in })
      let driver = PageDriver(
        controller, words: Words.of("en"), id: id, columns: columns, rows: 9, world: world)
      let right = "question 1 of about 1"
      let gap = String(repeating: " ", count: columns - left.count - right.count)
      #expect(driver.frame().lines[0] == left + gap + right)
    }
  }

  @Test(
    "An open interview is picked from a list, with the last one marked",
    arguments: [
      ([.keys([.enter])], "c"), ([.keys([.up, .enter])], "b"), ([.keys([.home]), .keys([.enter])], "a"),
      ([.keys([.scalar("t"), .scalar("w"), .enter])], "b"), ([.keys([.escape])], nil),
      ([.keys([.control("c")])], nil), ([], nil), ([.keys([.scalar("z"), .enter])], nil),
      ([.resized(columns: 20, rows: 5), .keys([.enter])], "c"),
    ] as [([PageEvent], String?)])
  func picking(_ events: [PageEvent], _ id: String?) throws {
    var (rest, writes): ([PageEvent], [String]) = (events, [])
    var picking = Picking(
      [("a", "one"), ("b", "two"), ("c", "three")], head: "name", words: Words.of("en"), columns: 60,
      rows: 12,
      world: PageWorld(
        next: { rest.isEmpty ? .ended : rest.removeFirst() },
        write: { writes.append(String(decoding: $0, as: UTF8.self)) }))
    #expect(picking.run() == id)
    var emulator = Emulator(columns: 60, rows: 12)
    emulator.take(Array((writes.first ?? "").utf8))
    #expect(
      (0..<12).map(emulator.line) == [
        "Interview", String(repeating: "-", count: 60), "Which interview do you want to continue?",
        "     name",
        "", "     one", "     two", "  -> three", "/", "", String(repeating: "-", count: 60),
        " Enter choose   Esc close",
      ])
    if events.first == .resized(columns: 20, rows: 5) { #expect(writes[1].hasPrefix("\u{1B}[m\u{1B}[2J")) }
  }

  @Test("An error that is saved all the same says so, and can be gone on from") func savedAllTheSame() throws
  {
    struct Moved: Error {}
    let questionnaire = try #require(Story.questionnaire(Self.yaml))
    var fails = false
    let controller = try InterviewController(beginning: questionnaire, Story.start(questionnaire)) { _ in
      if fails { throw Moved() }
    }
    let world = PageWorld(
      next: { .ended }, write: { _ in },
      canRetry: { _ in RecoverableError("The file was moved.", isSaved: true) })
    var driver = PageDriver(
      controller, words: Words.of("en"), id: nil, columns: 80, rows: 16, world: world)
    fails = true
    try driver.handle(.keys([.scalar("1"), .enter]))
    #expect(
      driver.frame().lines.dropFirst(2) == [
        "Saved.", "The file was moved.", "", "", "  ^O  go on with the interview",
        "  ^C  leave; what was saved before is safe", "", "", "", "", "", "",
        String(repeating: "-", count: 80),
        " ^O go on with the interview   ^C leave; what was saved before is safe",
      ])
    fails = false
    try driver.handle(.keys([.control("o")]))
    #expect(driver.frame().lines.contains("The answers:"))
  }
}
