import Instruments
import Interviews
import Stories
import Terminal
import Testing
import Words

/// The answers before the end: how they are told, and what ends an interview.
@Suite struct ReviewTests {
  private static let stay = """
    questionnaire: stay
    languages: [en, de]
    factors: {room: {en: "the room", de: "das Zimmer"}, food: {en: "the food", de: "das Essen"}}
    missing: []
    items:
      - rating: liked
        ask: {en: "How did you like it?", de: "Wie hat es gefallen?"}
        each: factors
        scale: standard.satisfaction5
      - open: story
        ask: {en: "What happened?", de: "Was ist geschehen?"}
        lines: 4
        characters: 2000
    """

  private func stay(language: String = "en", story: String = "Nothing.") throws -> PageStory {
    let questionnaire = try #require(Story.questionnaire(Self.stay), "\(Story.report(Self.stay))")
    let page = try PageStory(questionnaire, rows: 18, language: language)
    try page.type("5<enter>4<enter>\(story)<enter>")
    return page
  }

  @Test("The review as it is read, and what Enter alone says there") func review() throws {
    let page = try stay()
    try page.type("<enter>")
    #expect(page.ending == nil)
    #expect(
      page.screen == """
        stay   Interview 7k3mq9xw2c   en
        --------------------------------------------------------------------------------
        The answers:

             How did you like it? - the room: 5 = Very satisfied
             How did you like it? - the food: 4 = Satisfied
             What happened? Nothing.
          -> Finish the interview: F10, or type done and Enter






        ANSWER:
        Finish the interview: F10, or type done and Enter
        --------------------------------------------------------------------------------
         F10 finish   PgUp back   ? help   ^N note   ^C stop
        (15,9)
        """)
  }

  @Test(
    "F10 finishes, or a word that the screen shows, in its language",
    arguments: [
      ("<f10>", "en"), ("done<enter>", "en"), (" Done <enter>", "en"), ("dome<enter>done<enter>", "en"),
      ("fertig<enter>", "de"), ("<up>FERTIG<enter>", "de"),
    ])
  func finish(_ keys: String, _ language: String) throws {
    let page = try stay(language: language)
    try page.type(keys)
    #expect(page.ending == .completed("completed"))
  }

  @Test(
    "Enter, however often, and other words finish nothing",
    arguments: ["<enter><enter><enter>", "don<enter>", "fertig<enter>"])
  func notYet(_ keys: String) throws {
    let page = try stay()
    try page.type(keys)
    #expect(page.ending == nil)
    #expect(page.screen.contains("\nFinish the interview: F10, or type done and Enter\n---"))
    #expect(page.events.count == 4)
  }

  @Test("Each language has a word of its own, which is typed without capitals and marks") func words() {
    for words in Words.all {
      #expect(words.finishWord.allSatisfy(\.isLetter) && words.finishWord == words.finishWord.lowercased())
      #expect(words.page.finishBy(words.finishWord).contains(words.finishWord))
      #expect(words.wordFinishes(words.finishWord).contains(words.finishWord))
      #expect(
        words.noSuchDay("2026-06-31", 30).contains("30") && words.noSuchDay("2026-13-01", nil).hasSuffix("."))
      #expect(!words.today.isEmpty && !words.yesterday.isEmpty)
    }
  }

  @Test("A long answer takes two rows at most, and Space shows it whole") func long() throws {
    let page = try stay(story: "He came late, and said nothing.")
    try page.type("<up><enter>")
    try page.send(.keys([.paste(String(repeating: " The floor was wet.", count: 60))]))
    try page.type("<enter><up>")
    #expect(
      page.screen.contains(
        """
             How did you like it? - the food: 4 = Satisfied
          -> What happened? He came late, and said nothing. The floor was wet. The floor
             was wet. The floor was wet. The floor was wet. The floor was wet. The fl..
             Finish the interview: F10, or type done and Enter
        """))
    #expect(
      page.screen.contains("\n Enter choose   Space whole   PgUp back   ? help   ^N note   ^C stop\n"))
    try page.type(" ")
    #expect(page.screen.contains("\nWhat happened?\nHe came late, and said nothing."))
    #expect(page.screen.contains("Enter: read on"))
    try page.type("<enter>")
    #expect(page.screen.contains("\nfloor was wet.\n"))
    try page.type("<esc><enter>")
    #expect(page.screen.contains("1171 of 2000 characters"))
  }

  @Test("Go to finds a question by its words, its row or its id, and is told by its words") func goTo() throws
  {
    let page = try stay()
    for (text, row) in [("room", "room"), ("LIKED[FOOD]", "food"), ("food", "food")] {
      try page.type("<^G>\(text)")
      #expect(page.screen.contains("\n  -> How did you like it? - the \(row):"))
      #expect(!page.screen.contains("story") && !page.screen.contains("liked["))
      try page.type("<esc>")
    }
  }

  @Test("In lines at a terminal, an empty line only says how to finish; in a pipe it finishes") func lines()
    throws
  {
    let questionnaire = try #require(Story.questionnaire("- {number: n, ask: \"N?\"}\n"))
    let terminal = try Story.converse(questionnaire, ["1", "", "Done"], isTerminal: true)
    #expect(
      terminal.transcript.hasSuffix(
        """
        The answers:
          N? 1  [n]
        Type done to finish the interview; :back or :goto ID changes an answer.
        > Type done to finish the interview; :back or :goto ID changes an answer.
        > The interview is complete. Thank you.

        """), "\(terminal.transcript)")
    #expect(terminal.ending == .completed("completed"))
    for lines in [["1", ""], ["1", "done"], ["1"]] {
      #expect(try Story.converse(questionnaire, lines).ending == .completed("completed"))
    }
    #expect(try Story.converse(questionnaire, ["1", "", ""], isTerminal: true).ending == .inputEnded)
  }
}
