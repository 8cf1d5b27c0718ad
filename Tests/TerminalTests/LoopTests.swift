import Instruments
import Stories
import Testing

/// Loops that count, loops that ask for another round, and arms drawn by chance.
@Suite struct LoopTests {
  private static let roster = """
    questionnaire: roster
    items:
      - loop: people
        until: "Does anybody else live here?"
        at_most: 3
        items:
          - open: name
            ask: "What is person {number} called?"
            missing: []
          - number: age
            ask: "How old is {name}?"
      - compute: adults
        value: count(people where age >= 18)
      - compute: everybody
        value: count(people)
      - loop: children
        over: people where age < 18
        items:
          - number: marks
            ask: "How many marks did {name} bring home?"
            missing: []
          - loop: each_mark
            times: marks
            at_most: 2
            items:
              - number: mark
                ask: "Mark {number} of {name}?"
                when: number <= 2
      - say: "{adults} of {everybody} are of age."
    """

  @Test("A roster: another round as long as there is somebody, rounds within rounds, and its sums")
  func roster() throws {
    let script = """

      -- question 1 of about 3+
      What is person 1 called?
      > Ann

      -- question 2 of about 3+
      How old is Ann?
        A number
        :dk don't know   :refused refused
      > 40

      -- question 3 of about 3+
      Does anybody else live here?
        1  Yes
        2  No
      > yes
        = Yes

      -- question 4 of about 6+
      What is person 2 called?
      > Bob

      -- question 5 of about 6+
      How old is Bob?
        A number
        :dk don't know   :refused refused
      > 7

      -- question 6 of about 7+
      Does anybody else live here?
        1  Yes
        2  No
      > 2
        = No

      -- question 7 of about 7+
      How many marks did Bob bring home?
        A number
      > 2

      -- question 8 of about 9
      Mark 1 of Bob?
        A number
        :dk don't know   :refused refused
      > 5

      -- question 9 of about 9
      Mark 2 of Bob?
        A number
        :dk don't know   :refused refused
      > 6

      1 of 2 are of age.

      The answers:
        What is person 1 called? Ann  [name[1]]
        How old is Ann? - 1: 40  [age[1]]
        Does anybody else live here? - 1: Yes  [people_more[1]]
        What is person 2 called? Bob  [name[2]]
        How old is Bob? - 2: 7  [age[2]]
        Does anybody else live here? - 2: No  [people_more[2]]
        How many marks did Bob bring home? - 2: 2  [marks[2]]
        Mark 1 of Bob? - 2: 5  [mark[2][1]]
        Mark 2 of Bob? - 2: 6  [mark[2][2]]
      An empty line finishes the interview; :back or :goto ID changes an answer.
      >
      The interview is complete. Thank you.

      """
    #expect(try Story.replay(Self.roster, script) == script)
  }

  @Test("After the last round nobody asks for another one, and a data set has all columns") func last() throws
  {
    let questionnaire = try #require(Story.questionnaire(Self.roster), "\(Story.report(Self.roster))")
    let typed = ["A", "40", "1", "B", "41", "1", "C", "42", ""]
    let conversation = try Story.converse(questionnaire, typed)
    #expect(conversation.transcript.contains("3 of 3 are of age."))
    #expect(
      questionnaire.variables.map(\.name).prefix(8) == [
        "name_1", "age_1", "people_more_1", "name_2", "age_2", "people_more_2", "name_3", "age_3",
      ])
  }

  @Test("An arm is drawn from the seed, each about as often, and can be asked about") func split() throws {
    let yaml = """
      questionnaire: arms
      segments: {arm: {from: text_version}}
      items:
        - split: text_version
          arms: [short, long]
        - open: why
          ask: "Why, in short?"
          when: text_version == short
        - open: story
          ask: "Tell us the whole story."
          when: segment.arm == long
      """
    let questionnaire = try #require(Story.questionnaire(yaml), "\(Story.report(yaml))")
    #expect(questionnaire.variables.map(\.name) == ["text_version", "why", "story", "segment_arm"])
    let conversation = try Story.converse(questionnaire, ["Because", ""])
    #expect(
      conversation.transcript.contains("Why, in short?") != conversation.transcript.contains("whole story"))
  }

  @Test(
    "What cannot be is told with its place",
    arguments: [
      ("- loop: l\n  times: 3\n  items: [{say: \"A\"}]\n", ["missing-key:3:5"]),
      ("- loop: l\n  items: [{say: \"A\"}]\n", ["missing-key:3:5"]),
      (
        "- loop: l\n  times: 3\n  until: \"More?\"\n  at_most: 3\n  items: [{say: \"A\"}]\n",
        ["missing-key:3:5"]
      ),
      ("- loop: l\n  times: \"'x'\"\n  at_most: 3\n  items: [{say: \"A\"}]\n", ["wrong-type:4:13"]),
      ("- split: s\n  arms: [a]\n", ["bad-value:4:11"]),
      ("- split: s\n  arms: [a, b]\n- say: \"A\"\n  when: s == c\n", ["unknown-option:6:16"]),
    ])
  func bad(_ yaml: String, _ places: [String]) {
    #expect(Story.places(yaml) == places, "\(Story.report(yaml))")
  }
}
