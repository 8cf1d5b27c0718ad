import Documents
import Instruments

/// The keys that all questions share.
enum QuestionKeys {
  static let ask = Key(
    "ask", .wording, "the text that is read out", "\"How old are you?\"", "{en: \"How old?\"}",
    "[{text: \"How old?\"}]")
  static let instruct = Key(
    "instruct", .wording, "an instruction for the interviewer", "\"Do not read out.\"",
    "{en: \"Do not read out.\"}", "[{text: \"Do not read out.\"}]")
  static let help = Key(
    "help", .wording, "a text that is shown on demand", "\"In full years.\"", "{en: \"In full years.\"}",
    "[{text: \"In full years.\"}]")
  static let condition = Key("when", .expression, "when it is asked", "account_kind == business")
  static let must = Key(
    "must", .checks, "conditions that the answer must meet", "years <= age", "{that: years <= age}",
    "[{that: years <= age}]")
  static let should = Key(
    "should", .checks, "conditions that the answer should meet, unless a reason is given", "years <= 60",
    "{that: years <= 60}", "[{that: years <= 60}]")
  static let message = Key(
    "message", .wording, "what to say when the check does not hold", "\"Is that right?\"",
    "{en: \"Is that right?\"}", "[{text: \"Is that right?\"}]")
  static let missing = Key(
    "missing", .missing, "the missing answers to offer", "[dk]", "{na: \"I never called\"}")
  static let optional = Key("optional", .flag, "whether it can be left empty", "yes")
  static let order = Key(
    "order", Format<Order.Arrangement>.word, "the order of its rows or options", "random")
  static let measures = Key(
    "measures", Format("a role, or a list of roles", [.text, .map, .list]) { $0.measures($1) },
    "what it measures, for the analysis: a role, `{performance: FACTOR}`, or `{index: CONSTRUCT}`",
    "satisfaction", "{index: image}", "[overall, {index: loyalty}]")
  static let label = Key(
    "label", .wording, "a short name for exports and reports", "\"Age\"", "{en: \"Age\"}", "[{text: \"Age\"}]"
  )
  static let variable = Key(
    "variable", .variable, "the name of its variable, if not the id", "CUEX1")
  static let each = Key(
    "each", .set, "the elements that it is asked for: a battery", "factors", "[waiting, fees]",
    "{a: \"A\", b: \"B\"}")

  /// All shared keys, in the order of messages.
  static let all: [any AnyKey] = [
    ask, instruct, help, condition, must, should, message, missing, optional, order, OrderKeys.first,
    OrderKeys.last, measures, label, variable, each,
  ]

  /// The keys of questions that cannot be asked of each element.
  static let withoutEach: [any AnyKey] = all.dropLast()

  /// The keys of questions that are computed or drawn, never asked.
  static let unasked: [any AnyKey] = [condition, label, variable]
}
