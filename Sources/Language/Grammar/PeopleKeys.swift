import Documents

/// The keys of `sample`: data of a case from the sample.
enum SampleKeys {
  static let fields = Key(
    "fields", .definitions("a map of fields") { $0.sampleField($1, $2) }, required: true,
    "its fields by their ids: `text`, `number`, `date`, ids in brackets, or a list's id",
    "{name: text, region: [north, south]}")

  static let shape = MapShape("a `sample`", [fields])
}

/// The keys of a segment.
enum SegmentKeys {
  static let label = Key(
    "label", .wording, "its label", "\"Kind of customer\"", "{en: \"Kind\"}", "[{text: \"Kind\"}]")
  static let from = Key("from", .id, "the question whose options are the groups", "account_kind")
  static let values = Key(
    "values", Format("a list of options, or a map of groups", [.list, .map]) { $0.groups($1) }, "the groups",
    "[personal, business]", "{new: {label: \"New\", when: years < 2}}")

  static let shape = MapShape("a segment", [label, from, values])
}

/// The keys of a group of a segment.
enum GroupKeys {
  static let label = Key(
    "label", .wording, required: true, "its label", "\"New\"", "{en: \"New\"}", "[{text: \"New\"}]")
  static let condition = Key(
    "when", .expression, "the condition of the group; without it, all other respondents", "years < 2")

  static let shape = MapShape("a group of a segment", [label, condition])
}

/// The keys of a quota.
enum QuotaKeys {
  static let id = Key("quota", .id, required: true, "its id", "young")
  static let condition = Key(
    "when", .expression, required: true, "which interviews count", "age < 30")
  static let limit = Key(
    "limit", .integer(0...1_000_000), required: true, "the maximum number of complete interviews", "200")
  static let say = Key(
    "say", .wording, "what to say to a respondent when the quota is full", "\"Thank you.\"",
    "{en: \"Thank you.\"}", "[{text: \"Thank you.\"}]")

  static let shape = MapShape("a quota", [id, condition, limit, say])
}

/// The keys of an alert.
enum AlertKeys {
  static let id = Key("alert", .id, required: true, "its id", "unhappy")
  static let condition = Key("when", .expression, required: true, "when it is raised", "overall <= 4")
  static let say = Key(
    "say", .wording, "what to do", "\"Call back.\"", "{en: \"Call back.\"}", "[{text: \"Call back.\"}]")

  static let shape = MapShape("an alert", [id, condition, say])
}

/// The keys of a check with its own message.
enum CheckKeys {
  static let that = Key("that", .expression, required: true, "the condition that must hold", "years <= age")
  static let message = Key(
    "message", .wording, "what to say when the condition does not hold", "\"Longer than the age?\"",
    "{en: \"Longer than the age?\"}", "[{text: \"Longer?\"}]")

  static let shape = MapShape("a check", [that, message])
}
