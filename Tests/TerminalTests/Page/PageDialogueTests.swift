import Instruments
import Interviews
import Stories
import Terminal
import Testing

/// Interviews on a full screen, as an interviewer types them.
@Suite struct PageDialogueTests {
  private static let visit = """
    questionnaire: visit
    title: {en: "Your visit", it: "La sua visita"}
    languages: [en, it]
    items:
      - section: start
        title: {en: "At the counter", it: "Allo sportello"}
        items:
          - choice: contact
            ask: {en: "How did you get in touch?", it: "Come ci ha contattato?"}
            instruct: {en: "Read out.", it: "Leggere."}
            options:
              branch: {en: "At a branch", it: "In filiale"}
              phone: {en: "By telephone", it: "Per telefono"}
      - open: story
        when: contact == branch
        ask: {en: "What happened there?", it: "Che cosa è successo?"}
        lines: 4
      - number: minutes
        ask: {en: "How many minutes did you wait?", it: "Quanti minuti ha aspettato?"}
        from: 0
        to: 600
        should: {that: minutes < 120, message: {en: "More than two hours?", it: "Più di due ore?"}}
        must: {that: minutes != 13, message: {en: "Not thirteen.", it: "Non tredici."}}
      - rating: overall
        ask: {en: "All in all?", it: "Nel complesso?"}
        scale: standard.satisfaction10
    alerts:
      - alert: unhappy
        when: overall <= 3
        say: {en: "Call back today.", it: "Richiamare oggi."}
    """

  private func visit(
    columns: Int = 80, rows: Int = 24, language: String = "en", isSelfCompleted: Bool = false
  ) throws -> PageStory {
    let questionnaire = try #require(Story.questionnaire(Self.visit), "\(Story.report(Self.visit))")
    return try PageStory(
      questionnaire, columns: columns, rows: rows, language: language, isSelfCompleted: isSelfCompleted)
  }

  private func answers(_ page: PageStory) -> [String] {
    page.events.compactMap {
      switch $0 {
      case .answered(let address, let answer, let override):
        "\(address.text) \(answer)\(override.map { " because \($0)" } ?? "")"
          .replacing("Instruments.", with: "").replacing("Value.", with: "").replacing("Answer.", with: "")
          .replacing("MissingKind.", with: "")
      case .noted(let address, let text): "note \(address?.text ?? ""): \(text)"
      case .reopened(let address): "back to \(address.text)"
      case .stopped(let outcome): "stopped \(outcome)"
      case .completed(let outcome): "end \(outcome)"
      case .language(let tag): "language \(tag)"
      case .advanced: "on"
      default: nil
      }
    }
  }

  @Test("A question as an interviewer sees it, and the next one") func screens() throws {
    let page = try visit(rows: 16)
    try page.type("2")
    #expect(
      page.screen == """
        visit   Interview 7k3mq9xw2c   en         At the counter   question 1 of about 3
        --------------------------------------------------------------------------------
        How did you get in touch?
          > Read out.

             1  At a branch
          -> 2  By telephone





        ANSWER: 2    By telephone

        --------------------------------------------------------------------------------
         Enter next   PgUp back   ^D don't know   ^R refused   ? help   ^N note
        (13,10)
        """)
    try page.type("<enter>")
    #expect(
      page.screen == """
        visit   Interview 7k3mq9xw2c   en                          question 2 of about 3
        --------------------------------------------------------------------------------
        How many minutes did you wait?









        ANSWER:
        A number from 0 to 600
        --------------------------------------------------------------------------------
         Enter next   PgUp back   ^D don't know   ^R refused   ? help   ^N note
        (13,9)
        """)
  }

  @Test("Enter takes nothing that nobody chose, and a wrong code stays to be mended") func nothingChosen()
    throws
  {
    let page = try visit()
    try page.type("<enter>")
    #expect(page.screen.contains("An answer is needed; ? or F1 tells what else is possible."))
    try page.type("7<enter>")
    #expect(page.screen.contains("ANSWER: 7\nType the number or the id of an option, such as 1."))
    try page.type("<back>1<enter>")
    #expect(answers(page) == ["contact given(one(\"branch\"))"])
  }

  @Test("A check is a dialogue: keys typed ahead do not answer it, and Enter is never yes") func checks()
    throws
  {
    let page = try visit()
    try page.type("2<enter>")
    try page.typeAhead("130<enter>10<enter><^O>")
    #expect(page.discards == 1)
    #expect(page.screen.contains("Is that right?\n\nMore than two hours?\n"))
    try page.type("<enter>y 1")
    #expect(page.screen.contains("More than two hours?"))
    try page.type("<esc>")
    #expect(page.screen.contains("ANSWER: 130"))
    try page.type("<enter><^O>")
    #expect(page.screen.contains("Why is it right all the same?"))
    try page.type("<enter>")
    #expect(page.screen.contains("Why is it right all the same?"))
    try page.type("the bus <^C><esc>broke down<enter>")
    #expect(answers(page).last == "minutes given(number(130)) because the bus broke down")
  }

  @Test("A must cannot be overridden") func must() throws {
    let page = try visit()
    try page.type("2<enter>13<enter>")
    #expect(page.screen.contains("Not thirteen."))
    #expect(!page.screen.contains("^O"))
    try page.type("<^O><enter><esc><back>4<enter>")
    #expect(answers(page).last == "minutes given(number(14))")
  }

  @Test("An answer that closes a branch tells what is set aside, and can be left as it was") func branch()
    throws
  {
    let page = try visit()
    try page.type("1<enter>A long story<enter>5<enter><pgup><pgup><pgup>")
    try page.typeAhead("2<enter><^O>")
    #expect(
      page.screen.contains(
        "This closes a part of the interview. 1 answer is set aside:\n\n  What happened there? A long story\n"
      ))
    try page.type("<enter><esc>")
    #expect(page.screen.contains("ANSWER: 1    At a branch"))
    #expect(answers(page).last == "back to contact")
    try page.type("2<enter><^O>")
    #expect(answers(page).last == "contact given(one(\"phone\"))")
    try page.type("3<enter>")
    #expect(
      page.screen.contains(
        "Off the route, set aside:\n     What happened there? A long story\n  -> Finish the interview"))
    try page.type("<home><enter>1<enter><enter>")
    #expect(
      page.screen.contains("     What happened there? A long story\n     How many minutes did you wait? 5\n"))
  }

  @Test("Back is never blocked, and a text in the making is kept") func drafts() throws {
    let page = try visit()
    try page.type("1<enter>It was<pgup>")
    #expect(page.screen.contains("How did you get in touch?"))
    try page.type("9<pgdn>")
    #expect(page.screen.contains("It was"))
    try page.type(" late<enter>99999<pgup><pgdn>")
    #expect(
      answers(page) == [
        "contact given(one(\"branch\"))", "back to contact", "on", "story given(text(\"It was late\"))",
        "back to story", "on",
      ])
    try page.type("<pgdn>")
    #expect(page.screen.contains("This is the first open question."))
  }

  @Test("A note keeps the answer in the making; going to a question, too") func notes() throws {
    let page = try visit()
    try page.type("1<enter>Half<^N>in a hurry<enter>")
    #expect(page.screen.contains("Half"))
    #expect(page.screen.contains("Saved."))
    try page.type("<^G>cont<enter><^G>")
    #expect(
      page.screen.contains(
        "  -> How did you get in touch? At a branch\n     What happened there? (still open)"))
    try page.type("<down><enter>")
    #expect(page.screen.contains("Half"))
    #expect(answers(page).dropFirst() == ["note story: in a hurry", "back to contact", "back to story"])
  }

  @Test(
    "Stopping: with an outcome, or twice to save and leave",
    arguments: [
      ("<^C><^C>", Ending.stopped("partial")), ("<^C>1", .stopped("partial")), ("<^C>2", .stopped("refused")),
      ("<^C>3No!<enter><^U>no_time<enter>", .stopped("no_time")), ("<^N>x<^C><^C>", .stopped("partial")),
      ("<^C><esc><enter>", nil), ("<^C><enter>4", nil),
    ] as [(String, Ending?)])
  func stopping(_ keys: String, _ ending: Ending?) throws {
    let page = try visit()
    try page.type(keys)
    #expect(page.ending == ending)
  }

  @Test("What was begun when the line is lost is kept as a note, and the question stays open") func lost()
    throws
  {
    let page = try visit()
    try page.type("1<enter>It was")
    try page.send(.ended)
    #expect(page.ending == .inputEnded)
    #expect(answers(page).suffix(2) == ["note story: (unfinished) It was", "stopped partial"])
    let questionnaire = try #require(Story.questionnaire(Self.visit))
    let again = try PageStory(questionnaire, replaying: page.events)
    #expect(again.screen.contains("What happened there?"))
    #expect(again.screen.contains("Going on after 1 answer."))
  }

  @Test(
    "After an interview was lost, the text that was begun is there again; notes and drafts of others are notes"
  )
  func begun() throws {
    let page = try visit()
    try page.type("1<enter>It was<pgup><^N>later<^C><^C>")
    #expect(
      answers(page).suffix(3) == [
        "note contact: later", "note contact: (unfinished: story) It was", "stopped partial",
      ])
    let other = try visit()
    try other.type("1<enter>It was")
    try other.send(.ended)
    let again = try PageStory(try #require(Story.questionnaire(Self.visit)), replaying: other.events)
    #expect(again.screen.contains("ANSWER:\n  It was\n"))
    try again.type(" late<enter>")
    #expect(answers(again).last == "story given(text(\"It was late\"))")
  }

  @Test("A key for a missing answer does not throw a text away") func textStands() throws {
    let page = try visit()
    try page.type("1<enter>It was<^D>")
    #expect(page.screen.contains("A text was typed here: Enter takes it, ^U empties it."))
    try page.type("<^U><^D>")
    #expect(answers(page).last == "story missing(dk)")
  }

  @Test("After a refusal, digits that are typed take the place of what was refused") func startsOver() throws
  {
    let page = try visit()
    try page.type("8<enter>2<enter>")
    #expect(answers(page) == ["contact given(one(\"phone\"))"])
    try page.type("900<enter>13<enter><esc>12<enter>")
    #expect(answers(page).last == "minutes given(number(12))")
    try page.type("11<enter>3<enter>")
    #expect(answers(page).last == "overall given(point(3))")
    try page.type("<^G>min<enter>45<enter>")
    #expect(answers(page).last == "minutes given(number(45))")
  }

  @Test("On a small screen a long check is read page by page") func longCheck() throws {
    let questionnaire = try #require(
      Story.questionnaire(
        "- {number: q, ask: \"How many?\", must: {that: q < 9, message: \"More than nine of them cannot be, since the shop has eight counters, and nobody stands at two of them.\"}}"
      ))
    let page = try PageStory(questionnaire, columns: 20, rows: 6)
    try page.type("10<enter>")
    var read = ""
    for _ in 0..<6 {
      read += page.frame.lines.prefix(4).joined(separator: " ") + " "
      try page.type("<enter>")
    }
    #expect(read.contains("That cannot be."))
    #expect(read.contains("at two of them."))
    #expect(page.screen.contains("Esc  change the"))
    try page.type("<esc>7<enter>")
    #expect(answers(page) == ["q given(number(7))"])
  }

  @Test("What cannot be recorded is told, and can be tried again") func unsaved() throws {
    let page = try visit()
    page.failure = PageStory.Passing()
    try page.typeAhead("2<enter>5<enter>")
    #expect(page.screen.contains("The last answer is NOT saved yet.\nThe disk is full.\n"))
    try page.type("<enter>1")
    #expect(page.screen.contains("NOT saved"))
    page.failure = nil
    try page.type("<^O>")
    #expect(page.screen.contains("How many minutes"))
    #expect(answers(page) == ["contact given(one(\"phone\"))"])
    page.failure = PageStory.Passing()
    try page.type("5<enter>")
    #expect(throws: PageStory.Passing.self) { try page.type("<^C>") }
  }

  @Test("Another language in the middle of an answer") func language() throws {
    let page = try visit()
    try page.type("1<enter>Half<^T>")
    #expect(page.screen.contains("Which language?\n\n  -> en  English\n     it  Italiano\n"))
    try page.type("<down><enter>")
    #expect(page.screen.contains("Che cosa è successo?"))
    #expect(page.screen.contains("Half"))
    #expect(page.screen.contains("RISPOSTA"))
    try page.type("<enter>")
    #expect(answers(page).suffix(2) == ["language it", "story given(text(\"Half\"))"])
  }

  @Test("At the end, what is to be acted on is told") func end() throws {
    let page = try visit()
    try page.type("2<enter>5<enter>2<enter>")
    #expect(
      page.screen.contains(
        "The answers:\n\n     How did you get in touch? By telephone\n     How many minutes did you wait? 5\n     All in all? 2\n  -> Finish the interview: F10, or type done and Enter\n"
      ))
    try page.type("<f10>")
    #expect(page.ending == .completed("completed"))
    #expect(page.farewell == ["ALERT unhappy: Call back today.", "The interview is complete. Thank you."])
  }

  @Test("Who answers alone sees no instructions, and can always refuse") func alone() throws {
    let page = try visit(rows: 12, isSelfCompleted: true)
    #expect(
      page.screen == """
        Your visit                                                 question 1 of about 3
        --------------------------------------------------------------------------------
        At the counter
        How did you get in touch?

             1  At a branch
             2  By telephone

        ANSWER:

        --------------------------------------------------------------------------------
         Enter next   PgUp back   Ctrl-D don't know   Ctrl-R refused   ? help
        (9,9)
        """)
    try page.type("<^R>5<enter>2<enter>")
    #expect(page.screen.contains("     How did you get in touch? (refused)\n"))
    try page.type("done<enter>")
    #expect(page.farewell == ["The interview is complete. Thank you."])
  }

  @Test("A window that becomes narrow in mid-answer keeps the answer") func narrow() throws {
    let page = try visit()
    try page.type("2")
    try page.send(.resized(columns: 30, rows: 10))
    #expect(
      page.screen == """
        7k3mq..  question 1 of about 3
        ------------------------------
          > Read out.

             1  At a branch
          -> 2  By telephone
        ANSWER: 2    By telephone

        ------------------------------
         Enter next   ? help   ^N note
        (7,10)
        """)
    try page.send(.resized(columns: 0, rows: 0))
    try page.send(.resized(columns: 20, rows: 3))
    #expect(page.screen == "  > Read out.\n  -> 2  By telephone\nANSWER: 2    By te..\n(3,10)")
    try page.type("<enter>")
    #expect(answers(page) == ["contact given(one(\"phone\"))"])
  }
}
