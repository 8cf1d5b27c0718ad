import Datasets
import Instruments
import Interviews
import Stories
import Testing

/// What was offered, and what was asked: an option that could not be chosen is a question that was not asked.
@Suite struct OfferedTests {
  private static let yaml = """
    questionnaire: offered
    missing: [dk]
    lists:
      ways: {desk: "Desk", app: {label: "App", when: since >= 2020-01-01}, post: "Post"}
    items:
      - {choice: first, ask: "First?", options: {a: "A", b: "B"}}
      - {date: since, ask: "Since when?"}
      - {choices: used, ask: "Used?", options: ways}
      - {ranking: best, ask: "Best?", of: ways where first == a or option != post, top: 2}
      - {allocation: parts, ask: "Parts?", of: ways, total: 10}
    """

  private func rows(_ yaml: String, _ interviews: [[String]]) throws -> String {
    let questionnaire = try #require(Story.questionnaire(yaml), "\(Story.report(yaml))")
    return try Story.export(questionnaire, interviews.map { try Story.converse(questionnaire, $0) })
      .joined(separator: "\n")
  }

  @Test("As long as nothing is known of it, an option may have been offered: it was not reached")
  func unknown() throws {
    let rows = try rows(
      Self.yaml,
      [
        // Nothing said; the first question; both; all, with and without the app and the post.
        [], ["a"], ["b", "2019-05-01"], ["a", "2020-01-01", "2", "2 3", "1 2 7"],
        ["b", "2019-12-31", "1 3", "1", "4 6"], ["b", ":dk", ":dk", ":dk", ":dk"],
      ])
    #expect(
      rows == """
        first,since,used_desk,used_app,used_post,best_desk,best_app,best_post,parts_desk,parts_app,parts_post
        not_reached,not_reached,not_reached,not_reached,not_reached,not_reached,not_reached,not_reached,not_reached,not_reached,not_reached
        1,not_reached,not_reached,not_reached,not_reached,not_reached,not_reached,not_reached,not_reached,not_reached,not_reached
        2,2019-05-01,not_reached,,not_reached,not_reached,,,not_reached,,not_reached
        1,2020-01-01,0,1,0,0,1,2,1,2,7
        2,2019-12-31,1,,1,1,,,4,,6
        2,dk,dk,,dk,dk,,,dk,,dk
        """)
  }

  @Test("An order names what was asked of a battery, in the order in which it came; empty where nothing was")
  func batteries() throws {
    let yaml = """
      questionnaire: orders
      missing: [dk]
      factors: {fees: "Fees", staff: "Staff", app: {label: "App", when: n > 1}}
      items:
        - {number: n, ask: "N?"}
        - {rating: s, ask: "S {factor}?", each: factors, when: n > 0, scale: standard.satisfaction5, order: rotate}
        - {number: last, ask: "Last?"}
      """
    let rows = try rows(
      yaml, [[], ["0", "1"], ["1"], ["1", "4", "5", "1"], ["2", "4", ":dk"], ["2", "4", "5", "3", "1"]])
    #expect(
      rows == """
        n,s_fees,s_staff,s_app,s_order,last
        not_reached,not_reached,not_reached,not_reached,not_reached,not_reached
        0,,,,,1
        1,not_reached,not_reached,,not_reached,not_reached
        1,4,5,,fees staff,1
        2,4,dk,not_reached,fees staff app,not_reached
        2,4,5,3,fees staff app,1
        """)
  }

  @Test("An order of options names those that were shown") func options() throws {
    let yaml = """
      questionnaire: orders
      missing: [dk]
      items:
        - {number: n, ask: "N?"}
        - choice: c
          ask: "C?"
          order: random
          when: n > 0
          options: {a: "A", b: {label: "B", when: n > 1}, c: "C"}
      """
    let rows = try rows(yaml, [[], ["0"], ["1"], ["1", "a"], ["2", ":dk"]])
    #expect(
      rows == """
        n,c,c_order
        not_reached,not_reached,not_reached
        0,,
        1,not_reached,not_reached
        1,1,a c
        2,dk,b a c
        """)
  }

  @Test("An order of sections names those of which something was asked") func sections() throws {
    let yaml = """
      questionnaire: orders
      missing: [dk]
      items:
        - {number: n, ask: "N?"}
        - section: parts
          order: rotate
          items:
            - {number: a, ask: "A?"}
            - {number: b, ask: "B?", when: n > 1}
            - {number: c, ask: "C?"}
      """
    let rows = try rows(yaml, [[], ["1"], ["1", "1", "1"], ["1", "1"], ["2", "1", "1", "1"]])
    #expect(
      rows == """
        n,a,b,c,parts_order
        not_reached,not_reached,not_reached,not_reached,not_reached
        1,not_reached,,not_reached,not_reached
        1,1,,1,a c
        1,1,,not_reached,a c
        2,1,1,1,a b c
        """)
  }
}
