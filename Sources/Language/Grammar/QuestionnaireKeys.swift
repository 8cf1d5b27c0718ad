import Documents
import Texts

/// The keys of a questionnaire: the outermost map.
enum QuestionnaireKeys {
  static let id = Key("questionnaire", .id, required: true, "its id", "bank_satisfaction")
  static let title = Key(
    "title", .wording, "its title", "\"You and your bank\"", "{en: \"You and your bank\"}",
    "[{when: a == b, text: \"You\"}, {text: \"All\"}]")
  static let about = Key("about", .plain, "a note for colleagues", "Pilot, spring 2026")
  static let minutes = Key("minutes", .integer(1...1000), "the expected length in minutes", "6")
  static let languages = Key(
    "languages", .languages, "BCP 47 tags, the source language first", "[en, pt-BR]")
  static let scales = Key(
    "scales", .definitions("a map of scales") { $0.scale($1, $2) }, "rating scales",
    "{quality: {from: 1, to: 5}}")
  static let lists = Key(
    "lists", .definitions("a map of lists") { $0.list($1, $2) }, "lists of options that questions share",
    "{yes_no: {yes: \"Yes\", no: \"No\"}}")
  static let factors = Key(
    "factors", Format("a map of factors", [.map]) { $0.factorList($1) }, "what may be important to customers",
    "{fees: {label: \"Fees\", area: price}}")
  static let segments = Key(
    "segments", .definitions("a map of segments") { $0.segment($1, $2) }, "groups of respondents",
    "{account: {from: account_kind}}")
  static let sample = Key(
    "sample", Format("a map of sample fields", [.map]) { $0.sample($1) }, "data of a case from the sample",
    "{fields: {name: text, region: [north, south], visits: number}}")
  static let missing = Key(
    "missing", .missing, "the missing answers that questions offer", "[dk, refused]",
    "{dk: \"No idea\"}")
  static let items = Key(
    "items", .items, required: true, "the items, in order", "[{say: \"Good morning.\"}]")
  static let quotas = Key(
    "quotas", .members("quota") { $0.quota($1) }, "limits for kinds of interviews",
    "[{quota: young, when: age < 30, limit: 200}]")
  static let alerts = Key(
    "alerts", .members("alert") { $0.alert($1) }, "interviews that need action",
    "[{alert: unhappy, when: overall <= 4}]")

  static let shape = MapShape(
    "a questionnaire",
    [
      id, title, about, minutes, languages, scales, lists, factors, segments, sample, missing, items, quotas,
      alerts,
    ], first: [languages.name])
}
