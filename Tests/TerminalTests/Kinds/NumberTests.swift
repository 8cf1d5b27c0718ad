import Instruments
import Stories
import Testing

/// `number`: a decimal number, or one of the answers beside it.
@Suite struct NumberTests {
  private static let yaml = """
    questionnaire: visits
    missing: []
    items:
      - number: calls
        ask: "How often did you call us this year?"
        from: 0
        to: 365
        unit: "times"
        options:
          daily: {label: "Every day", value: 997}
          never: {label: "I cannot tell any more", value: -1}
      - say: "You called us {calls} times."
        when: calls >= 1
      - open: why
        ask: "Why every day?"
        when: calls is daily
    """

  @Test("A number, or the code or id of an answer beside it; comparing that with a number is unknown")
  func dialogue() throws {
    let script = """

      -- question 1 of about 1
      How often did you call us this year?
        997  Every day
         -1  I cannot tell any more
        A number from 0 to 365 (times)
      > 400
      The number must be from 0 to 365.
      > 997
        = Every day

      -- question 2 of about 2
      Why every day?
      > :back

      -- question 1 of about 2
      How often did you call us this year?
        997  Every day
         -1  I cannot tell any more
        A number from 0 to 365 (times)
        (answered so far: Every day; an empty line keeps it)
      > never
        = I cannot tell any more

      The answers:
        How often did you call us this year? I cannot tell any more  [calls]
      An empty line finishes the interview; :back or :goto ID changes an answer.
      > :goto calls

      -- question 1 of about 1
      How often did you call us this year?
        997  Every day
         -1  I cannot tell any more
        A number from 0 to 365 (times)
        (answered so far: I cannot tell any more; an empty line keeps it)
      > 12

      You called us 12 times.

      The answers:
        How often did you call us this year? 12  [calls]
      An empty line finishes the interview; :back or :goto ID changes an answer.
      >
      The interview is complete. Thank you.

      """
    #expect(try Story.replay(Self.yaml, script) == script)
  }

  @Test("A code that is a number of the question would mean both; an unknown answer is told") func wrong() {
    let places = Story.places(
      """
      - number: calls
        ask: "How often?"
        from: 0
        options: {daily: {label: "Daily", value: 997}, never: {label: "Never", value: -1}}
      - say: "A"
        when: calls is dialy
      """)
    #expect(places == ["code-twice:6:46", "unknown-option:8:20"])
  }
}
