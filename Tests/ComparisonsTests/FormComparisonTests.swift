import Comparisons
import Stories
import Testing

/// What is told of each form of answer, on both sides of each limit.
@Suite struct FormComparisonTests {
  private struct Pair: CustomStringConvertible, Sendable {
    var description: String
    var old, new: String
    var told: [String]

    init(_ description: String, _ old: String, _ new: String, _ told: String...) {
      (self.description, self.old, self.new, self.told) = (description, old, new, told)
    }
  }

  private static func file(_ question: String) -> String {
    "questionnaire: q\nlists: {things: {x: \"X\", y: \"Y\", z: \"Z\"}}\nitems:\n"
      + question.split(separator: "\n").map { "  \($0)\n" }.joined()
  }

  private static let date = "- date: d\n  ask: \"When?\"\n"
  private static let choices = "- choices: c\n  ask: \"Which?\"\n  options: things\n"
  private static let ranking = "- ranking: r\n  ask: \"Rank.\"\n  of: things\n"
  private static let amounts = "- allocation: a\n  ask: \"Divide.\"\n  of: things\n  total: 100\n"
  private static let best = "- best_worst: b\n  ask: \"Which?\"\n  of: things\n  per_set: 2\n"
  private static let number = "- number: n\n  ask: \"How many?\"\n"
  private static let open = "- open: o\n  ask: \"What?\"\n"
  private static let mentions = "- mentions: m\n  ask: \"What?\"\n"

  private static let pairs: [Pair] = [
    Pair(
      "a first day", date, date + "  from: 2026-01-01\n",
      "restricted d: the first day is 2026-01-01; there was none"),
    Pair(
      "an earlier first day", date + "  from: 2026-01-01\n", date + "  from: 2025-01-01\n",
      "extended d: the first day was 2026-01-01 and is 2025-01-01"),
    Pair(
      "a later last day", date + "  to: 2026-01-01\n", date + "  to: 2027-01-01\n",
      "extended d: the last day was 2026-01-01 and is 2027-01-01"),
    Pair(
      "no last day", date + "  to: today\n", date,
      "extended d: the last day was `today`; there is none any more"),
    Pair(
      "a least number", number + "  from: 3\n", number + "  from: 2\n",
      "extended n: the least value was 3 and is 2"),
    Pair(
      "a greatest number", number + "  to: 3\n", number + "  to: 2\n",
      "restricted n: the greatest value was 3 and is 2"),
    Pair(
      "options beside a number", number + "  from: 0\n",
      number + "  from: 0\n  options: {none: {label: \"None\", value: -1}}\n",
      "extended n: has options beside the number"),
    Pair(
      "no options beside a number", number + "  from: 0\n  options: {none: {label: \"None\", value: -1}}\n",
      number + "  from: 0\n",
      "restricted n: has no options beside the number any more"),
    Pair(
      "fewer decimals", number + "  decimals: 2\n", number + "  decimals: 1\n",
      "restricted n: took 2 decimals and takes 1"),
    Pair(
      "another unit", number + "  unit: \"EUR\"\n", number + "  unit: \"USD\"\n",
      "changed n: the unit was “EUR” and is “USD”"),
    Pair(
      "more options at least", choices, choices + "  at_least: 2\n",
      "restricted c: at least 1 had to be chosen, and now at least 2"),
    Pair(
      "fewer options at most", choices, choices + "  at_most: 2\n",
      "restricted c: any number could be chosen, and now at most 2"),
    Pair(
      "more options at most", choices + "  at_most: 1\n", choices + "  at_most: 2\n",
      "extended c: at most 1 could be chosen, and now at most 2"),
    Pair(
      "fewer places", ranking, ranking + "  top: 2\n",
      "changed r: all places were given, and now the first 2 places"),
    Pair(
      "another total", amounts, amounts.replacing("100", with: "10"), "changed a: the total was 100 and is 10"
    ),
    Pair(
      "a unit of amounts", amounts, amounts + "  unit: \"points\"\n", "changed a: the unit is new: “points”"),
    Pair(
      "larger sets", best, best.replacing("per_set: 2", with: "per_set: 3"),
      "asked b: showed 2 elements in a set and shows 3", "asked b: had 5 sets and has 1"),
    Pair(
      "another prompt", best, best + "  most: \"Most\"\n",
      "reworded b: the prompt for the best is new: “Most”"),
    Pair(
      "another prompt for the worst", best + "  least: \"Least\"\n", best,
      "reworded b: the prompt for the worst is gone: “Least”"),
    Pair(
      "fewer texts", mentions + "  at_most: 3\n", mentions + "  at_most: 2\n",
      "restricted m: took at most 3 texts and takes at most 2"),
    Pair(
      "more texts", mentions + "  at_most: 3\n", mentions + "  at_most: 4\n",
      "extended m: took at most 3 texts and takes at most 4"),
    Pair("more lines", open, open + "  lines: 3\n", "reworded o: the box had 1 line and has 3"),
    Pair(
      "a pattern", open, open + "  matches: \"[a-z]+\"\n",
      "restricted o: took all texts and takes texts that match `[a-z]+`"),
    Pair(
      "no pattern", open + "  matches: \"[a-z]+\"\n", open,
      "extended o: took texts that match `[a-z]+` and takes all texts"),
    Pair("a label", open, open + "  label: \"What\"\n", "reworded o: the label is new: “What”"),
    Pair("no help", open + "  help: \"So.\"\n", open, "reworded o: the help is gone: “So.”"),
    Pair("may be empty", open, open + "  optional: yes\n", "extended o: can be left empty"),
    Pair(
      "another check", number + "  must: n > 1\n", number + "  should: n > 1\n",
      "restricted n: `must` was `n > 1` and `should` is `n > 1`"),
    Pair(
      "another message", number + "  must: n > 1\n  message: \"No.\"\n",
      number + "  must: n > 1\n  message: \"Oh no.\"\n",
      "reworded n: the message of `must` was “No.” and is “Oh no.”"),
    Pair(
      "missing answers in another order", open + "  missing: [dk, na]\n", open + "  missing: [na, dk]\n",
      "ordered o: offers its missing answers in another order"),
    Pair(
      "a missing answer less", open + "  missing: [dk, na]\n", open + "  missing: [dk]\n",
      "restricted o: does not offer `na` any more"),
    Pair(
      "an option that is read out",
      choices.replacing("things", with: "{x: {label: \"X\", spontaneous: yes}, y: \"Y\"}"),
      choices.replacing("things", with: "{x: \"X\", y: \"Y\"}"), "reworded c: `x` is read out"),
    Pair(
      "options of another list", choices, choices.replacing("things", with: "{x: \"X\", y: \"Y\", z: \"Z\"}")),
    Pair(
      "rows", "- rating: s\n  ask: \"How?\"\n  scale: standard.nps\n",
      "- rating: s\n  ask: \"How?\"\n  scale: standard.nps\n  each: things\n",
      "changed s: was asked once and is asked once for several rows"),
    Pair(
      "a loop around it", open, "- loop: l\n  over: things\n  items:\n    - open: o\n      ask: \"What?\"\n",
      "changed o: was asked once and is asked in the rounds of 1 loop", "added loop l: is new"),
    Pair(
      "what it measures", "- rating: s\n  ask: \"How?\"\n  scale: standard.nps\n  measures: recommend\n",
      "- rating: s\n  ask: \"How?\"\n  scale: standard.nps\n  measures: trust\n",
      "evaluated s: measured recommend and measures trust"),
  ]

  @Test("Each form is told with what it takes", arguments: pairs)
  private func told(_ pair: Pair) throws {
    let (old, new) = (Self.file(pair.old), Self.file(pair.new))
    #expect(Story.report(old) == "" || Story.questionnaire(old) != nil, "\(Story.report(old))")
    #expect(Story.questionnaire(new) != nil, "\(Story.report(new))")
    #expect(Story.compare(old, new) == pair.told)
    #expect(Story.compare(new, new) == [])
  }
}
