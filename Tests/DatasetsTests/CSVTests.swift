import Answers
import Datasets
import Digests
import Foundation
import Instruments
import Interviews
import Stories
import Testing

/// The fixed form of CSV, and that a spreadsheet runs nothing of it.
@Suite struct CSVTests {
  private func csv(
    _ yaml: String, _ interviews: [[String]], extract options: Extract.Options = Extract.Options(),
    _ change: (inout CSVWriter.Options) -> Void = { _ in }
  ) throws -> String {
    let questionnaire = try #require(Story.questionnaire(yaml), "\(Story.report(yaml))")
    var writing = CSVWriter.Options()
    change(&writing)
    return try Story.csv(
      questionnaire, interviews.map { try Story.converse(questionnaire, $0) }, extract: options, writing)
  }

  private func variables(_ csv: String) -> [String] { Story.variables(csv) }

  @Test("Every kind has its columns, in the order of the questionnaire") func columns() throws {
    let yaml = """
      questionnaire: x
      factors: {fees: "Fees", waiting: "Waiting"}
      segments: {kind: {from: c}}
      items:
        - {choice: c, ask: "C", options: {p: "P", b: {label: "B", value: 9}}}
        - {choices: k, ask: "K", options: {phone: "P", mail: "M"}}
        - {rating: s, ask: "S {factor}", each: factors, scale: standard.satisfaction5, order: rotate}
        - loop: l
          over: factors where s[factor] <= 2
          items:
            - {open: why, ask: "W {factor}"}
            - {number: times, ask: "T", decimals: 1}
        - {mentions: m, ask: "M", at_most: 2}
        - {compute: low, value: "count(factors where s[factor] <= 2)"}
      """
    let rows = variables(
      try csv(
        yaml,
        [
          ["b", "1 2", "5", "1", "Slow", "2.5", "one", ""], ["p", ":dk", ":refused", "2"],
          ["1", "2", "5", "5", ":dk"], [],
        ]))
    #expect(
      rows == [
        "c,k_phone,k_mail,s_fees,s_waiting,s_order,why_fees,times_fees,why_waiting,times_waiting,m_1,m_2,low,segment_kind",
        "9,1,1,5,1,fees waiting,,,Slow,2.5,one,,1,b",
        "1,dk,dk,refused,2,fees waiting,,,<not_reached>,not_reached,<not_reached>,<not_reached>,1,p",
        "1,0,1,5,5,fees waiting,,,,,<dk>,<dk>,0,p",
        "not_reached,not_reached,not_reached,not_reached,not_reached,not_reached,<not_reached>,not_reached,<not_reached>,not_reached,"
          + "<not_reached>,<not_reached>,not_reached,not_reached",
      ])
  }

  @Test("Dates, ranks, amounts, texts of options, and variables with names of their own") func orders() throws
  {
    let yaml = """
      questionnaire: x
      factors: {fees: "Fees", waiting: "Waiting", app: {label: "App", when: since < 2020-01-01}}
      items:
        - {date: since, ask: "Since when?", variable: SINCE}
        - {ranking: r, ask: "R", of: factors, top: 2}
        - {allocation: a, ask: "A", of: factors, total: 10}
        - {choices: k, ask: "K", options: {phone: "P", other: {label: "O", write_in: true}}}
        - {number: n, ask: "N {factor}", each: "[waiting, fees]"}
      """
    let rows = variables(
      try csv(
        yaml,
        [
          ["2019-12-31", "3 1", "1 2.5 6.5", "2", "By post", "1", "2"],
          ["2020-01-01", "2 1", "2=10", "1", "3", "4"],
          [":dk", ":refused", ":dk", ":dk"],
        ]))
    #expect(
      rows == [
        "SINCE,r_fees,r_waiting,r_app,a_fees,a_waiting,a_app,k_phone,k_other,k_other_text,n_waiting,n_fees",
        "2019-12-31,2,0,1,1,2.5,6.5,0,1,By post,1,2", "2020-01-01,2,1,,0,10,,1,0,,3,4",
        "dk,refused,refused,,dk,dk,,dk,dk,,not_reached,not_reached",
      ])
  }

  @Test(
    "Texts are quoted where they must be, and never run as formulas",
    arguments: [
      ("plain", "plain"), ("a, b", "\"a, b\""), ("say \"hi\"", "\"say \"\"hi\"\"\""), ("=1+1", "'=1+1"),
      ("+49 30", "'+49 30"), ("-5", "'-5"),
      ("@all", "'@all"), ("<dk>", "<<dk>"), ("<<dk>", "<<<dk>"), ("<b>", "<b>"), ("dk", "dk"),
      ("a\u{1B}[0mb", "a\u{FFFD}[0mb"), ("-1, 2", "\"'-1, 2\""),
      ("fine;=1+1", "fine;'=1+1"), ("a; =1", "a; '=1"), ("a|+1", "a|'+1"), ("a\t@b", "a\t'@b"),
      ("a;\"=1\"", "\"a;\"\"'=1\"\"\""), ("a\n-b", "\"a\n'-b\""), ("\t=1", "'\t'=1"), ("a;b=1", "a;b=1"),
      ("a;\u{FF1D}1", "a;'\u{FF1D}1"), ("a,=1", "\"a,=1\""), (";;=1;-2", ";;'=1;'-2"), ("a;'=1", "a;'=1"),
    ])
  func texts(_ text: String, _ cell: String) throws {
    let questionnaire = try #require(Story.questionnaire("- {open: t, ask: \"T\"}\n"))
    // No keyboard makes all of them: they come from older versions, and from files.
    let interview = Conversation(events: [
      .started(Story.start(questionnaire)), .answered(Address("t"), .given(.text(text)), override: nil),
      .completed("completed"),
    ])
    let csv = try Story.csv(questionnaire, [interview])
    #expect(csv.hasSuffix(",\(cell)\r\n"))
  }

  @Test("--exact leaves texts as they are, but for the words of missing answers") func exact() throws {
    #expect(try csv("- {open: t, ask: \"T\"}\n", [["=1+1"]]) { $0.exact = true }.hasSuffix(",=1+1\r\n"))
    #expect(try csv("- {open: t, ask: \"T\"}\n", [["a;=1"]]) { $0.exact = true }.hasSuffix(",a;=1\r\n"))
    #expect(try csv("- {open: t, ask: \"T\"}\n", [["<na>"]]) { $0.exact = true }.hasSuffix(",<<na>\r\n"))
  }

  @Test("Missing answers as words, as nothing, as codes; a mark for Excel") func missing() throws {
    let yaml =
      "- {number: n, ask: \"N\", missing: [dk, na, refused]}\n- {open: t, ask: \"T\", optional: yes}\n"
    let lines = [[":dk", ""], [":na", ":refused"], [":refused"]]
    #expect(
      variables(try csv(yaml, lines)) == ["n,t", "dk,<skipped>", "na,<refused>", "refused,<not_reached>"])
    #expect(variables(try csv(yaml, lines) { $0.missing = .blank }) == ["n,t", ",", ",", ","])
    #expect(
      variables(try csv(yaml, lines) { $0.missing = .codes }) == ["n,t", "-99,-96", "-97,-98", "-98,-95"])
    #expect(Array(try csv(yaml, lines) { $0.mark = true }.utf8).starts(with: [0xEF, 0xBB, 0xBF, 0x69]))
  }

  @Test("The fixed columns stand first") func fixed() throws {
    let questionnaire = try #require(Story.questionnaire("- {number: n, ask: \"N\"}\n"))
    let version = questionnaire.hash.hexadecimal.prefix(12)
    #expect(
      try csv("- {number: n, ask: \"N\"}\n", [["3"]]) == """
        interview,questionnaire,version,language,interviewer,perspective,wave,case,simulated,status,started_at,ended_at,mode,n\r
        i0,example,\(version),,,customer,,,0,completed,2025-11-21T20:44:49Z,2025-11-21T20:44:49Z,interviewer,3\r

        """)
  }

  @Test("Labels are texts too: filled, and never run as formulas") func labels() throws {
    let yaml = """
      questionnaire: x
      factors: {fees: "Fees"}
      scales: {sc: {from: 1, to: 3, labels: {1: "bad {factor}"}}}
      items:
        - {choice: c, ask: "C", options: {a: "=HYPERLINK(1)", b: "B"}}
        - {rating: s, ask: "S", each: factors, scale: sc}
      """
    var options = Extract.Options()
    options.labels = true
    #expect(
      variables(try csv(yaml, [["a", "1"]], extract: options)) == ["c,s_fees", "'=HYPERLINK(1),bad Fees"])
  }

  @Test("An order tells only the options that were shown") func shownOptions() throws {
    let yaml = """
      - {number: age, ask: "Age"}
      - choice: c
        ask: "C"
        order: random
        options: {kid: {label: "K", when: age < 18}, adult: {label: "A", when: age >= 18}, other: "O"}
      """
    let order = variables(try csv(yaml, [["5", "kid"]]))[1].components(separatedBy: ",")[2]
    #expect(Set(order.split(separator: " ")) == ["kid", "other"])
  }
}
