import Comparisons
import Reports
import Stories
import Testing
import Texts

/// The comparison of two versions as a colleague reads it, and as a program does.
@Suite struct ComparisonReportTests {
  private func report(_ before: String, _ after: String, isIdentical: Bool = false) throws -> ComparisonReport
  {
    let old = try #require(Story.questionnaire(before))
    let new = try #require(Story.questionnaire(after))
    return ComparisonReport(Comparison(from: old, to: new), old: "v1", new: "v2", isIdentical: isIdentical)
  }

  private static let before = """
    questionnaire: shop
    scales: {marks: {from: 1, to: 5, labels: {1: "Bad", 5: "Good"}}}
    factors: {price: "Price", staff: "Staff"}
    items:
      - choice: brand
        ask: "Which brand_name?"
        options: {alpha: "Alpha", beta: "Beta"}
      - rating: sat
        ask: "How is {factor}?"
        each: factors
        scale: marks
      - rating: overall
        ask: "All in all?"
        scale: marks
        when: brand == alpha
      - open: remark
        ask: "Anything else?"
    alerts:
      - alert: call
        when: overall == 1
    """

  private static let after = before.replacing("to: 5", with: "to: 7").replacing(
    "5: \"Good\"", with: "7: \"Good\""
  )
  .replacing("{alpha: \"Alpha\", beta", with: "{gamma: \"Gamma\", alpha: \"Alpha\", beta")
  .replacing("brand == alpha", with: "brand == beta").replacing("brand_name?", with: "brand_name, please?")
  .replacing("overall == 1", with: "overall <= 2")
  .replacing("  - open: remark\n    ask: \"Anything else?\"\n", with: "")

  @Test(
    "Sections stand in the order of what they do to the answers; what is the same of several is told once")
  func text() throws {
    let report = try report(Self.before, Self.after)
    #expect(
      report.text(width: 60) == """
        v1 → v2
        Comparable, but for sat and overall. Other codes: brand.
          What reads differently is for you to judge: 1 text.

        Breaks comparability
          sat, overall: the scale was 1 to 5 and is 1 to 7
          brand: the code of `alpha` was 1 and is 2; 2 was `beta`
          brand: the code of `beta` was 2 and is 3
          brand: 1 was `alpha` and is `gamma`

        New, gone or renamed
          remark: is gone

        Asked of other people
          overall: was asked if `brand == alpha` and is asked if
              `brand == beta`

        Other answers are possible
          brand: `gamma` is new

        Reads differently
          brand: the question was “Which brand_name?” and is “Which
              brand_name, please?”

        Analysis and follow-up
          alert call: was raised if `overall == 1` and is raised if
              `overall <= 2`

        """)
    #expect(
      report.message(width: 80, onlyBreaks: true) == """
        Breaks comparability
          sat, overall: the scale was 1 to 5 and is 1 to 7
          brand: the code of `alpha` was 1 and is 2; 2 was `beta`
          brand: the code of `beta` was 2 and is 3
          brand: 1 was `alpha` and is `gamma`

        """)
    #expect(
      report.message(width: 80).hasPrefix("Breaks comparability\n")
        && report.message(width: 80).hasSuffix("`overall <= 2`\n"))
  }

  @Test("In Markdown nothing of an author's text is read as Markdown") func markdown() throws {
    let report = try report(Self.before, Self.before.replacing("brand_name?", with: "*brand_name*?"))
    #expect(
      report.markdown == """
        # v1 → v2

        Comparable: no code, scale or type is different. What reads differently is for you to judge: 1 text.

        ## Reads differently

        - **brand**: the question was “Which brand\\_name?” and is “Which \\*brand\\_name\\*?”

        """)
    #expect(
      try self.report(Self.before, Self.after).markdown.contains(
        "- **overall**: was asked if `brand == alpha` and is"))
  }

  @Test("For programs each difference has its kind, its part and its lines") func json() throws {
    let text = { SourceText(name: "v", $0) }
    let report = try report(
      Self.before, Self.before.replacing("Anything else?", with: "Is there anything else?"))
    #expect(
      try report.json(oldText: text(Self.before), newText: text(Self.before)) == """
        {
          "changed" : [

          ],
          "changes" : [
            {
              "kind" : "reworded",
              "new" : 17,
              "old" : 17,
              "subject" : "remark",
              "summary" : "the question was “Anything else?” and is “Is there anything else?”",
              "variable" : "remark"
            }
          ],
          "new" : "v2",
          "old" : "v1",
          "recoded" : [

          ],
          "remainders" : [

          ],
          "verdict" : "comparable"
        }

        """)
    let other = try self.report(Self.before, Self.after).json(
      oldText: text(Self.before), newText: text(Self.after))
    #expect(
      other.contains("\"changed\" : [\n    \"overall\",\n    \"sat\"\n  ]")
        && other.contains("\"comparable_except\""))
  }

  @Test("The verdict says what can be analyzed together") func verdicts() throws {
    func verdict(_ before: String, _ after: String, isIdentical: Bool = false) throws -> String {
      String(try report(before, after, isIdentical: isIdentical).text(width: 200).split(separator: "\n")[1])
    }
    #expect(try verdict(Self.before, Self.before, isIdentical: true) == "The two are identical.")
    #expect(
      try verdict(Self.before, "# Noted.\n" + Self.before)
        == "The two differ only in what changes nothing that is asked, stored or read.")
    #expect(
      try verdict(
        Self.before,
        Self.before.replacing(
          "{alpha: \"Alpha\", beta: \"Beta\"}", with: "{beta: \"Beta\", alpha: \"Alpha\"}"))
        == "Comparable by the ids of the options. Other codes: brand.")
    #expect(
      try verdict(
        Self.before,
        Self.before.replacing("to: 5", with: "to: 7").replacing("5: \"Good\"", with: "7: \"Good\"")
          .replacing("open: remark", with: "number: remark"))
        == "Comparable, but for sat, overall and remark.")
    let list = Self.before.replacing(
      "{alpha: \"Alpha\", beta: \"Beta\"}", with: "{gamma: \"Gamma\", delta: \"Delta\"}"
    ).replacing("brand == alpha", with: "brand == gamma")
    #expect(
      try verdict(Self.before, list).contains(
        "Little is left to compare of the options or rows of brand (0 of 2)."))
    #expect(
      try !verdict(Self.before, Self.before.replacing("beta: \"Beta\"", with: "gamma: \"Gamma\"")).contains(
        "Little"))
    let one = "questionnaire: q\nitems:\n  - number: n\n    ask: \"How many?\"\n"
    #expect(
      try verdict(one, one.replacing("number: n", with: "open: n"))
        == "Not comparable: nothing that both have means the same.")
    #expect(
      try verdict(one, one.replacing("number: n", with: "number: m").replacing("How", with: "So how"))
        == "Not comparable: nothing that both have means the same.")
    #expect(
      try verdict(one, one.replacing("number: n", with: "number: m"))
        == "Comparable: no code, scale or type is different.")
  }
}
