import Instruments
import Interviews
import Stories
import Testing

/// Expressions, by what they compute from answers.
@Suite struct ExpressionTests {
  /// What a computed value is after the questions before it were answered with some lines.
  private func value(_ expression: String, _ lines: [String]) throws -> String {
    let yaml = """
      questionnaire: x
      languages: [en, it]
      factors: {fees: "Fees", waiting: "Waiting", advice: "Advice"}
      segments:
        tenure:
          values:
            new: {label: "New", when: n < 2}
            loyal: {label: "Loyal", when: n >= 10}
            between: {label: "Between"}
        account: {from: c}
        business_only: {from: c, values: [business]}
      items:
        - {number: n, ask: "N", decimals: 2, from: -100, to: 1000}
        - {choice: c, ask: "C", options: {personal: "P", business: "B"}, missing: [dk, na, refused]}
        - {choices: k, ask: "K", options: {phone: "P", mail: "M", branch: "B"}, at_least: 0, missing: [dk]}
        - {rating: s, ask: "S {factor}", each: factors, scale: standard.satisfaction5}
        - {open: t, ask: "T", optional: yes}
        - {mentions: m, ask: "M", at_most: 3}
        - {choice: off, ask: "O", options: {a: "A"}, when: n > 900}
        - compute: r
          value: '\(expression)'
      """
    let questionnaire = try #require(Story.questionnaire(yaml), "\(Story.report(yaml))")
    let interview = try Interview(
      questionnaire, replaying: try Story.converse(questionnaire, lines).events)
    let field = try #require(questionnaire.field(at: Address("r")))
    return switch interview.route().situation.cells[field] {
    case .given(.truth(let truth)): "\(truth)"
    case .given(.number(let number)): "\(number)"
    case .given(.text(let text)): text
    case .given(.one(let id)): id
    case .given(let value): "\(value)"
    case .absent(.missing(let kind)): "\(kind)"
    case .absent(.notAsked): "not_asked"
    case .absent(.notReached): "not_reached"
    }
  }

  private static let answered = ["5", "business", "phone mail", "5", "2", ":dk", "SW1A", "one", "two", ""]

  @Test(
    "Operators, sets and functions",
    arguments: [
      ("n == 5", "true"), ("n != 5", "false"), ("n < 5 or n > 4", "true"), ("n + 2 * 3 - 1", "10"),
      ("(n + 2) * 3", "21"),
      ("n / 4", "1.25"), ("n / 3", "1.666666666667"), ("n / 0", "not_asked"), ("n mod 3", "2"),
      ("-n mod 3", "1"), ("-n", "-5"),
      ("0.1 + 0.2 == 0.3", "true"),
      ("c == business", "true"), ("business == c", "true"), ("c in {personal, business}", "true"),
      ("c in {personal}", "false"),
      ("k has mail", "true"), ("k has branch", "false"), ("count(k)", "2"), ("count(m)", "2"),
      ("k is mail", "true"),
      ("not k has branch", "true"), ("not not n == 5", "true"),
      ("s[fees]", "5"), ("s[fees] > s[waiting]", "true"), ("s[advice]", "dk"),
      ("mean(s)", "3.5"), ("sum(s)", "7"), ("min(s)", "2"), ("max(s)", "5"), ("mean(n, s[advice])", "5"),
      ("mean(s[advice])", "not_asked"),
      ("count(factors)", "3"), ("count(factors where s[factor] <= 2)", "1"),
      ("count(factors where factor == fees)", "1"),
      ("mean(s[factor] for factors where s[factor] >= 3)", "5"), ("sum(s[factor] for factors)", "7"),
      ("if(n >= 5, 1, 2)", "1"), ("if(s[advice] > 3, 1, 2)", "dk"),
      ("t matches \"[AMSUW]{2}[1-9]A\"", "true"), ("t matches \"S\"", "false"), ("t == \"SW1A\"", "true"),
      ("language == en", "true"), ("perspective == management", "false"),
      ("segment.tenure == between", "true"), ("segment.account", "business"),
      ("segment.business_only", "business"),
      ("years_between(today, today)", "0"),
    ])
  func answers(_ expression: String, _ expected: String) throws {
    #expect(try value(expression, Self.answered) == expected)
  }

  /// Don't know for the number, refused for the choice.
  private static let missing = [":dk", ":refused", ":dk", "5", "2", ":dk", "", "one", ""]

  @Test(
    "Three-valued logic: unknown stays unknown unless the other side decides",
    arguments: [
      ("n == 5", "dk"), ("n != 5", "dk"), ("not n == 5", "dk"), ("n == 5 and c == business", "dk"),
      ("n == 5 or s[fees] == 5", "true"),
      ("n == 5 and s[fees] == 4", "false"), ("n == 5 and s[fees] == 5", "dk"),
      ("n == 5 or s[fees] == 4", "dk"), ("n + 1", "dk"),
      ("c in {business}", "refused"), ("k has mail", "dk"), ("count(k)", "dk"),
      // `is` is two-valued.
      ("n is dk", "true"), ("n is not dk", "false"), ("n is answered", "false"), ("c is business", "false"),
      ("c is not business", "true"),
      ("c is refused", "true"), ("t is skipped", "true"), ("s[advice] is dk", "true"),
      ("s[fees] is answered", "true"),
      // A segment is missing where a condition before any that holds is unknown.
      ("segment.tenure", "dk"), ("segment.account", "refused"),
      // Off the route is missing, too.
      ("off is answered", "false"), ("off == a", "not_asked"),
    ])
  func unknown(_ expression: String, _ expected: String) throws {
    #expect(try value(expression, Self.missing) == expected)
  }

  @Test(
    "Unknown because it was not reached is another thing than unknown",
    arguments: [
      ("n == 5", "true"), ("c == business", "not_reached"), ("n == 5 or c == business", "true"),
      ("n == 4 and c == business", "false"),
      ("n == 5 and c == business", "not_reached"), ("mean(s)", "not_reached"),
      ("count(factors where s[factor] > 1)", "not_reached"),
      ("segment.account", "not_reached"), ("c is answered", "not_reached"),
    ])
  func notReached(_ expression: String, _ expected: String) throws {
    #expect(try value(expression, ["5"]) == expected)
  }

  @Test("A group that nobody's conditions name is nobody's") func groupOfNone() throws {
    #expect(
      try value("segment.business_only", ["5", "personal", "1", "1", "1", "1", "", "x", ""]) == "not_asked")
  }
}
