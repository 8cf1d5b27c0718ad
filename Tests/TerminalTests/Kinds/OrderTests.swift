import Instruments
import Stories
import Testing

/// `ranking` and `allocation`: elements in an order, and a total divided among them.
@Suite struct OrderTests {
  private static let yaml = """
    questionnaire: orders
    factors: {waiting: "Waiting", fees: "Fees", advice: "Advice", app: {label: "The app", when: uses_app == yes}}
    items:
      - choice: uses_app
        ask: "Do you use the app?"
        options: {yes: "Yes", no: "No"}
      - ranking: first_two
        ask: "Which two matter most?"
        of: factors
        top: 2
      - number: hours
        ask: "How many hours do you wait in a year?"
      - allocation: spent
        ask: "How do these {hours} hours divide?"
        of: {counter: "At the counter", phone: "On the phone", web: "On the web"}
        total: hours
        unit: "hours"
        when: hours > 0
      - say: "You named {first_two} first."
        when: first_two has fees
    """

  @Test("What was given to an element is a number in conditions, in its own checks too") func amounts() throws
  {
    let yaml = """
      questionnaire: parts
      missing: [dk]
      factors: {price: "Price", staff: "Staff", app: {label: "App", when: uses == yes}}
      items:
        - {choice: uses, ask: "App?", options: {yes: "Yes", no: "No"}}
        - allocation: points
          ask: "Points?"
          of: factors
          must: {that: "points[price] <= 90", message: "Not all for the price."}
        - {say: "Price.", when: "points[price] > 50"}
        - {number: most, ask: "Most {factor}?", each: "factors where points[factor] >= 30"}
        - {say: "No app.", when: "not (points[app] > 0)"}
      """
    let questionnaire = try #require(Story.questionnaire(yaml), "\(Story.report(yaml))")
    func said(_ lines: [String]) throws -> [String] {
      try Story.converse(questionnaire, lines).transcript.split(separator: "\n").map(String.init).filter {
        $0.hasPrefix("Most") || $0.hasSuffix(".") && !$0.contains("finishes") && !$0.contains("Thank")
      }
    }
    #expect(
      try said(["no", "95 5", "60 40", "1", "2"]) == [
        "Not all for the price.", "Price.", "Most Price?", "Most Staff?",
      ])
    #expect(try said(["yes", "30 70 0", "1", "2"]) == ["Most Price?", "Most Staff?", "No app."])
    #expect(try said(["no", ":dk"]) == [])
    #expect(
      Story.places(yaml + "\n  - {say: \"A\", when: \"points[prize] > 3\"}\n") == [
        "unknown-if-missing:12:29", "unknown-option:13:30",
      ])
  }

  @Test("Asked, with what is wrong told, and told again in the review") func dialogue() throws {
    let script = """

      -- question 1 of about 3
      Do you use the app?
        1  Yes
        2  No
        :dk don't know   :refused refused
      > no
        = No

      -- question 2 of about 3
      Which two matter most?
        1  Waiting
        2  Fees
        3  Advice
        The first 2, best first: 3 2
        :dk don't know   :refused refused
      > 2
      Type 2 of them, each once, best first.
      > 2 2
      Type 2 of them, each once, best first.
      > 2 4
      Type the number or the id of an option, such as 1.
      > 3 fees
        = Advice > Fees

      -- question 3 of about 3
      How many hours do you wait in a year?
        A number
        :dk don't know   :refused refused
      > 10

      -- question 4 of about 4
      How do these 10 hours divide?
        1  At the counter
        2  On the phone
        3  On the web
        3 amounts in this order (hours), 10 together; or 3=10
        :dk don't know   :refused refused
      > 5 2
      Type 3 amounts, one for each, or some as 3=10.
      > 5 2 2
      Together they must be 10: 1 left.
      > 5 2.5 4
      Together they must be 10: 1.5 too much.
      > -1 11 0
      An amount is 0 or more.
      > web=4 1=6

      You named Advice > Fees first.

      The answers:
        Do you use the app? No  [uses_app]
        Which two matter most? Advice > Fees  [first_two]
        How many hours do you wait in a year? 10  [hours]
        How do these 10 hours divide? At the counter 6, On the web 4  [spent]
      An empty line finishes the interview; :back or :goto ID changes an answer.
      >
      The interview is complete. Thank you.

      """
    #expect(try Story.replay(Self.yaml, script) == script)
  }

  @Test("A variable for each element: its rank, 0 without one; its amount") func variables() throws {
    let questionnaire = try #require(Story.questionnaire(Self.yaml))
    #expect(
      questionnaire.variables.map(\.name).filter { $0.contains("_") && $0 != "uses_app" } == [
        "first_two_waiting", "first_two_fees", "first_two_advice", "first_two_app", "spent_counter",
        "spent_phone", "spent_web",
      ])
  }

  @Test(
    "What cannot be is told with its place",
    arguments: [
      ("- ranking: a\n  ask: \"A\"\n  of: {b: \"B\", c: \"C\"}\n  top: 3\n", ["empty-range:5:9"]),
      ("- ranking: a\n  ask: \"A\"\n", ["missing-key:3:5"]),
      ("- allocation: a\n  ask: \"A\"\n  of: factors\n", ["unknown-name:5:9"]),
      ("- allocation: a\n  ask: \"A\"\n  of: {b: \"B\"}\n  total: \"'x'\"\n", ["wrong-type:6:13"]),
      ("- ranking: a\n  ask: \"A\"\n  of: {b: \"B\"}\n  each: factors\n", ["unknown-key:6:5"]),
    ])
  func bad(_ yaml: String, _ places: [String]) {
    #expect(Story.places(yaml) == places, "\(Story.report(yaml))")
  }
}
