import Instruments

/// The grammar of the language, in one table: which keys may stand where.
package enum Grammar {
  /// Where keys can stand.
  package enum Place: Hashable, Sendable {
    case questionnaire, scale, element, factor, segment, group, sample, quota, alert, check, variant, section,
      loop,
      end,
      statement, instruction
    /// A question, by its kind.
    case question(String)

    /// What it is called in messages.
    var description: String {
      switch self {
      case .questionnaire: "a questionnaire"
      case .scale: "a scale"
      case .element: "an option"
      case .factor: "a factor"
      case .segment: "a segment"
      case .group: "a group of a segment"
      case .sample: "a `sample`"
      case .quota: "a quota"
      case .alert: "an alert"
      case .check: "a check"
      case .variant: "a variant of a wording"
      case .section: "a `section`"
      case .loop: "a `loop`"
      case .end: "an `end`"
      case .statement: "a `say`"
      case .instruction: "an `instruct`"
      case .question(let kind): "aeiou".contains(kind.prefix(1)) ? "an `\(kind)`" : "a `\(kind)`"
      }
    }
  }

  /// The keys that may stand at a place, required ones included.
  package static func keys(of place: Place) -> [Key] {
    switch place {
    case .questionnaire: questionnaire
    case .scale: scale
    case .element: element
    case .factor: factor
    case .segment: segment
    case .group: group
    case .sample: sample
    case .quota: quota
    case .alert: alert
    case .check: check
    case .variant: variant
    case .section: section
    case .loop: loop
    case .end: end
    case .statement: statement
    case .instruction: instruction
    case .question(let kind): questions[kind] ?? []
    }
  }

  /// The keys of questions, by kind: put together once.
  private static let questions: [String: [Key]] = Dictionary(
    uniqueKeysWithValues: QuestionKinds.all.map { kind in
      let shared = common.filter { kind.commonKeys?.contains($0.name) ?? true }
      return (kind.name, [Key(kind.name, .id, required: true, "its id")] + kind.keys + shared)
    })

  /// The first keys that say what an item is.
  static let itemKinds = ["say", "instruct", "section", "loop", "end"] + QuestionKinds.all.map { $0.name }

  private static let questionnaire: [Key] = [
    Key("questionnaire", .id, required: true, "its id"),
    Key("title", .wording, "its title"),
    Key("about", .plain, "a note for colleagues"),
    Key("minutes", .integer, "the length that the author expects"),
    Key("languages", .ids, "BCP 47 tags, the source language first"),
    Key("scales", .definitions, "rating scales"),
    Key("lists", .definitions, "lists of options that questions share"),
    Key("factors", .definitions, "what may matter to customers"),
    Key("segments", .definitions, "ways of dividing respondents"),
    Key("sample", .other, "fields that come with a case"),
    Key("missing", .ids, "the missing answers that questions offer"),
    Key("items", .items, required: true, "the questionnaire itself, in order"),
    Key("quotas", .other, "how many interviews of which kind"),
    Key("alerts", .other, "interviews to act on"),
  ]

  private static let scale: [Key] = [
    Key("from", .integer, "the lowest point"),
    Key("to", .integer, "the highest point"),
    Key("labels", .definitions, "labels by point"),
    Key("points", .other, "labels of the points 1, 2, 3 …"),
    Key("missing", .ids, "the missing answers that it offers"),
    Key(
      "best", .word(Scale.End.allCases.map(\.rawValue)),
      "which end is the good one: high where it is not said"),
  ]

  private static let element: [Key] = [
    Key("label", .wording, required: true, "its name"),
    Key("value", .integer, "the code that is typed and exported"),
    Key("when", .expression, "when it is offered"),
    Key("write_in", .wording, "whether a text is asked for when it is chosen: `yes`, or what is asked then"),
    Key("exclusive", .flag, "whether it goes with no other"),
    Key("spontaneous", .flag, "whether it is not read out"),
  ]

  private static let factor: [Key] = [
    Key("label", .wording, required: true, "its name"),
    Key("in_text", .wording, "its name as it stands in a sentence"),
    Key("area", .id, "what it belongs to: service, price, quality …"),
    Key("raised_by", .word(["customers", "management"]), "who named it"),
    Key("when", .expression, "when it is asked about"),
  ]

  private static let segment: [Key] = [
    Key("label", .wording, "its name"),
    Key("from", .id, "the question whose options are the groups"),
    Key("values", .other, "the groups"),
  ]

  private static let group: [Key] = [
    Key("label", .wording, required: true, "its name"),
    Key("when", .expression, "who belongs to it; without it, all the others"),
  ]

  private static let sample: [Key] = [
    Key(
      "fields", .definitions, required: true,
      "its fields by their ids: `text`, `number`, `date`, ids in brackets, or a list's id")
  ]

  private static let quota: [Key] = [
    Key("quota", .id, required: true, "its id"),
    Key("when", .expression, required: true, "which interviews are of the kind"),
    Key("limit", .integer, required: true, "how many complete ones are wanted"),
    Key("say", .wording, "what is said to a respondent whose interview is one too many"),
  ]

  private static let alert: [Key] = [
    Key("alert", .id, required: true, "its id"),
    Key("when", .expression, required: true, "when it is raised"),
    Key("say", .wording, "what to do"),
  ]

  private static let check: [Key] = [
    Key("that", .expression, required: true, "what has to hold"),
    Key("message", .wording, "what to say when it does not"),
  ]

  private static let variant: [Key] = [
    Key("when", .expression, "when this text is used; not in the last variant"),
    Key("text", .wording, required: true, "the text"),
  ]

  private static let section: [Key] = [
    Key("section", .id, required: true, "its id"),
    Key("title", .wording, "its title"),
    Key("when", .expression, "when its items come at all"),
    Key("order", .word(Order.words), "the order of its items"),
    Key("first", .ids, "what comes first whatever the order"),
    Key("last", .ids, "what comes last whatever the order"),
    Key("items", .items, required: true, "its items"),
  ]

  private static let loop: [Key] = [
    Key("loop", .id, required: true, "its id"),
    Key("title", .wording, "its title, round by round"),
    Key("over", .set, "the elements that it goes through"),
    Key("times", .expression, "how often it goes round"),
    Key("until", .wording, "what is asked after each round: is there another one?"),
    Key("at_most", .integer, "the most rounds, with `times` and `until`"),
    Key("when", .expression, "when its items come at all"),
    Key("order", .word(Order.words), "the order of its rounds"),
    Key("first", .ids, "what comes first whatever the order"),
    Key("last", .ids, "what comes last whatever the order"),
    Key("items", .items, required: true, "the items of a round"),
  ]

  private static let end: [Key] = [
    Key("end", .id, required: true, "the outcome: completed, screened_out, not_eligible …"),
    Key("when", .expression, "when the interview ends here; always without it"),
  ]

  private static let statement: [Key] = [
    Key("say", .wording, required: true, "what is read out or shown"),
    Key("instruct", .wording, "for the interviewer's eyes only"),
    Key("when", .expression, "when it is shown"),
  ]

  private static let instruction: [Key] = [
    Key("instruct", .wording, required: true, "for the interviewer's eyes only"),
    Key("when", .expression, "when it is shown"),
  ]

  /// The keys of questions that cannot be asked of each element.
  static let commonWithoutEach: Set<String>? = Set(common.map(\.name)).subtracting(["each"])

  /// Keys that any question takes.
  private static let common: [Key] = [
    Key("ask", .wording, "what is read out"),
    Key("instruct", .wording, "for the interviewer's eyes only"),
    Key("help", .wording, "shown on demand"),
    Key("when", .expression, "when it is asked"),
    Key("must", .other, "what has to hold of the answer"),
    Key("should", .other, "what should hold of the answer, unless a reason is given"),
    Key("message", .wording, "what to say when the check does not hold"),
    Key("missing", .other, "the missing answers that it offers"),
    Key("optional", .flag, "whether it can be left empty"),
    Key("order", .word(Order.words), "the order of its rows or options"),
    Key("first", .ids, "what comes first whatever the order"),
    Key("last", .ids, "what comes last whatever the order"),
    Key(
      "measures", .other,
      "what it measures, for the analysis: a role, `{performance: FACTOR}`, or `{index: CONSTRUCT}`"),
    Key("label", .wording, "a short name for exports and reports"),
    Key("variable", .plain, "the name of its variable, where it is not the id"),
    Key("each", .set, "asks it of each element: a battery"),
  ]
}

extension Order {
  static let words = Arrangement.allCases.map(\.rawValue)
}
