import Instruments

/// A simulated text.
struct SimulatedText: SimulatedForm {
  let characters: Int?

  static let remarks = [
    "Nothing special", "It took too long", "Friendly people", "Too expensive", "I had to call twice",
    "Always on time", "Nobody told me", "It works", "Could be simpler", "They kept their word",
  ]
  /// Texts that may match a pattern.
  private static let patterned = [
    "A1", "12345", "1234", "AB12", "12-345", "name@example.org", "555 0100", "A", "1", "AA1", "20-100",
  ]

  func value(_ asked: SimulatedQuestion, _ random: inout RandomValues) -> Value {
    let text =
      asked.attempt == 0
      ? random.one(of: Self.remarks) ?? "" : Self.patterned[asked.attempt % Self.patterned.count]
    return .text(String(text.prefix(characters ?? text.count)))
  }
}

/// Simulated mentions; factors with a larger effect are more likely.
struct SimulatedTexts: SimulatedForm {
  let atMost: Int

  func value(_ asked: SimulatedQuestion, _ random: inout RandomValues) -> Value {
    let questionnaire = asked.questionnaire
    let factors = questionnaire.factors.map { questionnaire.codeFrames[$0].elements } ?? []
    let groups = asked.groups
    var open = factors.map { factor in
      (factor, weight: 0.2 + abs(asked.respondent.person.effects.effect(of: factor.id, in: groups)))
    }
    var mentions: [String] = []
    let wanted = 1 + random.below(atMost)
    while mentions.count < wanted, let factor = random.one(of: open) {
      open.removeAll { $0.0.id == factor.id }
      mentions.append(factor.label?.plain(questionnaire.sourceLanguage) ?? factor.id)
    }
    return .texts(mentions.isEmpty ? [random.one(of: SimulatedText.remarks) ?? ""] : mentions)
  }
}
