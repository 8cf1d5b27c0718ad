import Testing
import Words

/// What is said in English, with numbers, names and limits filled in.
@Suite struct EnglishTests {
  private let words = Words.of("en")

  @Test("During an interview") func interview() {
    #expect(
      SpokenTexts.interview(words) == """
        Going on after 1 answer.
        Going on after 2 answers.
        Going on after 5 answers.
        Going on after 22 answers.
        question 3 of about 12
        No contact file was given. Empty without it: name, age. To fill it in: --sample FILE.
        The interview is complete. Thank you.
        The interview ends here (screened_out). Thank you.
        Saved. To go on: outsidein resume k7
        answered so far: Yes; an empty line keeps it
        answered before: Yes
        1 answer is off the route and set aside.
        2 answers are off the route and set aside.
        5 answers are off the route and set aside.
        21 answers are off the route and set aside.
        22 answers are off the route and set aside.
        Type done to finish the interview; :back or :goto ID changes an answer.
        No question called age has been reached.
        The questionnaire is in: en, it.
        There is no :x; :help lists what there is. A text that begins with a colon is written with two.
        Write :goto ID.
        """)
  }

  @Test("Of answers that can be given") func answers() {
    #expect(
      SpokenTexts.answers(words) == """
        Several are possible, at least 2, at most 4: 1 3
        Several are possible, at least 2: 1 3
        Several are possible, at most 4: 1 3
        Several are possible: 1 3
        The first one.
        The first 2, best first: 2 1
        The first 5, best first: 2 1
        1 amount in this order; or 1=9
        2 amounts in this order, 100 together; or 1=9
        5 amounts in this order (h), 100 together; or 1=9
        Most important, then least important: 1 4
        Best, then Worst: 1 4
        One a line, 5 at most; an empty line ends.
        1 … 7
        1 = bad … 7 = good
        A number from 2 to 4
        A number, 2 or more
        A number, 4 or less
        A number
        , with one decimal at most
        , with 2 decimals at most
        , with 5 decimals at most
        A date from 2026-02-01 to 2026-04-01: year-month-day
        A date, 2026-02-01 or later: year-month-day
        A date, 2026-04-01 or earlier: year-month-day
        A date: year-month-day
        """)
  }

  @Test("Of answers that cannot be given") func refusals() {
    #expect(
      SpokenTexts.refusals(words) == """
        Type the number or the id of an option, such as 2.
        Type a number from 1 to 7.
        The number must be from 2 to 4.
        The number must be 2 or more.
        The number must be 4 or less.
        This number is not possible here.
        There is no 2026-02-30: that month has 28 days.
        There is no 2026-13-01.
        The date must be from 2026-02-01 to 2026-04-01.
        The date must be 2026-02-01 or later.
        The date must be 2026-04-01 or earlier.
        This date is not possible here.
        A whole number is needed.
        At most one decimal is possible.
        At most 2 decimals are possible.
        At most 5 decimals are possible.
        At most 22 decimals are possible.
        Type 1 of them, each once, best first.
        Type 2 of them, each once, best first.
        Type 5 of them, each once, best first.
        Type 1 amount, or write it as 1=9.
        Type 2 amounts, one for each, or some as 1=9.
        Type 5 amounts, one for each, or some as 1=9.
        Type two codes that differ, the best first: 1 4.
        Together they must be 100: 9 left.
        Together they must be 100: 9 too much.
        “None” goes with no other: type it alone, or leave it out.
        Choose at least 1.
        Choose at least 2.
        At most 1 is possible.
        At most 2 are possible.
        At most 1 character is possible.
        At most 2 characters are possible.
        At most 5 characters are possible.
        At most 22 characters are possible.
        This question needs an answer.
        Here it can be: :dk, :na.
        """)
  }

  @Test("On the page") func page() {
    #expect(
      SpokenTexts.page(words.page) == """
        Space chooses; 2 to 4 of them.
        Space chooses; at least 2.
        Space chooses; at most 4.
        Space chooses; several are possible.
        type 1-7
        type 0-10 (0 = 10)
        item 2 of 5
        2 of 5 answered
        [DK] [N/A] [REF] [--] []
        0 of 1 character
        0 of 2 characters
        0 of 22 characters
        PLACE 2 of 5
        9 left of 100
        9 too much of 100
        ... 3 more above
        ... 3 more below
        This closes a part of the interview. 1 answer is set aside:
        This closes a part of the interview. 2 answers are set aside:
        This closes a part of the interview. 5 answers are set aside:
        This closes a part of the interview. 22 answers are set aside:
        F10, or type x and Enter
        """)
  }
}
