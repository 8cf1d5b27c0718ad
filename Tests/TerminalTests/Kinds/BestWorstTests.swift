import Instruments
import Interviews
import Stories
import Testing

/// `best_worst`: set by set, the most and the least important.
@Suite struct BestWorstTests {
  private let priorities = """
    questionnaire: priorities
    missing: [dk]
    factors:
      waiting: "Waiting time"
      fees: "Fees"
      advice: "Advice"
      app: {label: "The app", when: uses_app == yes}
    items:
      - choice: uses_app
        ask: "Do you use the app?"
        options: {yes: "Yes", no: "No"}
      - best_worst: priorities
        ask: "Of these, which would you keep?"
        of: factors
        per_set: 3
        times: 2
        most: "The one to keep"
        least: "the one to give up"
    """

  @Test("One line says the best and the worst; both differ, and both were shown") func dialogue() throws {
    let script = """

      -- question 1 of about 2
      Do you use the app?
        1  Yes
        2  No
        :dk don't know
      > yes
        = Yes

      -- question 2 of about 4
      Of these, which would you keep?
        > 1 / 3
        3  Advice
        2  Fees
        1  Waiting time
        The one to keep, then the one to give up: 3 2
        :dk don't know
      > 3
      Type two codes that differ, the best first: 3 2.
      > 3 3
      Type two codes that differ, the best first: 3 2.
      > 4 3
      Type the number or the id of an option, such as 3.
      > 1 advice
        = Waiting time > Advice

      -- question 3 of about 4
      Of these, which would you keep?
        > 2 / 3
        2  Fees
        3  Advice
        4  The app
        The one to keep, then the one to give up: 2 3
        :dk don't know
      > :dk

      -- question 4 of about 4
      Of these, which would you keep?
        > 3 / 3
        4  The app
        1  Waiting time
        3  Advice
        The one to keep, then the one to give up: 4 1
        :dk don't know
      > 4 1
        = The app > Waiting time

      The answers:
        Do you use the app? Yes  [uses_app]
        Of these, which would you keep? - 1: Waiting time > … > Advice  [priorities[1]]
        Of these, which would you keep? - 2: (don't know)  [priorities[2]]
        Of these, which would you keep? - 3: The app > … > Waiting time  [priorities[3]]
      An empty line finishes the interview; :back or :goto ID changes an answer.
      >
      The interview is complete. Thank you.

      """
    #expect(try Story.replay(priorities, script) == script)
  }

  @Test("With fewer elements there are fewer sets; after a change of elements the sets are asked anew")
  func changed() throws {
    let questionnaire = try #require(Story.questionnaire(priorities))
    let first = try Story.converse(questionnaire, ["no", "3 1", ":goto uses_app", "yes"])
    #expect(first.transcript.contains("  > 1 / 1\n"))
    // The first of the new sets shows the same three: its answer stands. The others are new.
    #expect(first.transcript.contains("yes\n  = Yes\n\n-- question 3 of about 4\n"))
    // What was shown stands beside the answer.
    let answers = first.events.compactMap { event -> Extremes? in
      if case .answered(_, .given(.extremes(let extremes)), _) = event { extremes } else { nil }
    }
    #expect(answers == [Extremes(shown: ["fees", "waiting", "advice"], best: "advice", worst: "waiting")])
    let more = priorities.replacing("  advice: \"Advice\"", with: "  advice: \"Advice\"\n  hours: \"Hours\"")
    let five = try #require(Story.questionnaire(more))
    let second = try Story.converse(five, ["yes", "2 5", ":goto uses_app", "no"])
    #expect(second.transcript.contains("answered before: Fees > … > The app"))
  }

  @Test("No condition can name what is drawn; sets that fall apart, or are too large, are told") func wrong()
  {
    let places = Story.places(
      """
      questionnaire: q
      factors: {a: "A", b: "B", c: "C", d: "D"}
      items:
        - best_worst: x
          ask: "Which?"
          of: factors
          per_set: 2
          times: 1
        - best_worst: y
          ask: "Which?"
          of: factors
          per_set: 5
        - say: "A"
          when: x[1] is answered
        - best_worst: z
          ask: "Which?"
          of: [a, b]
          order: random
      """)
    #expect(
      places == [
        "bad-value:6:9", "empty-range:11:9", "wrong-type:14:11", "empty-range:17:9", "unknown-key:18:5",
      ])
  }
}
