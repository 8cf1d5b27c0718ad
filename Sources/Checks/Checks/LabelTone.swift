import Instruments

/// The tone of a scale point's label, found with a short word list for each language. A scale that has a label without
/// a known word is not checked.
enum LabelTone {
  case good, neutral, bad

  /// The tone of a label; nil if none of its words is known.
  static func of(_ label: String, in language: String) -> LabelTone? {
    let words = Wording.Text.words(label).map(String.init)
    let base = String(language.prefix { $0 != "-" })
    guard let list = lists[base.isEmpty ? "en" : base] else { return nil }
    let text = " " + words.joined(separator: " ") + " "
    func has(_ entries: [String]) -> Bool { entries.contains { text.contains(" \($0)") } }
    if has(list.neutral) { return .neutral }
    if has(list.bad) { return .bad }
    return has(list.good) ? .good : nil
  }

  /// The words of a language, each given by its beginning; some entries are phrases.
  private struct Words: Sendable {
    var good: [String]
    var neutral: [String]
    var bad: [String]
  }

  private static let lists: [String: Words] = [
    "en": Words(
      good: [
        "good", "excellent", "great", "satisf", "agree", "likely", "important", "easy", "better", "best",
        "happy",
        "pleased", "superb", "outstanding",
      ],
      neutral: ["neither", "neutral", "fair", "average", "so so", "ok ", "okay", "acceptable"],
      bad: [
        "bad", "poor", "dissatisf", "unsatisf", "disagree", "unlikely", "unimportant", "difficult", "hard ",
        "worse",
        "worst", "unhappy", "terrible", "awful", "insufficient", "inadequate", "unacceptable", "not ",
      ]),
    "it": Words(
      good: [
        "buon", "ottim", "eccellent", "soddisf", "d'accordo", "probabil", "important", "facil", "miglior",
        "content",
      ],
      neutral: ["né ", "neutral", "sufficient", "nella media", "indifferent", "così così"],
      bad: [
        "cattiv", "scars", "pessim", "insoddisf", "in disaccordo", "disaccordo", "improbabil", "difficil",
        "peggio",
        "scontent", "per niente", "per nulla", "non ",
      ]),
    "fr": Words(
      good: [
        "bon", "excellent", "très bien", "bien", "satisf", "d'accord", "probable", "important", "facile",
        "meilleur",
      ],
      neutral: ["ni ", "neutre", "moyen", "correct", "passable"],
      bad: [
        "mauvais", "médiocre", "insatisf", "pas ", "improbable", "difficile", "pire", "désaccord",
        "mécontent", "pas d'accord",
      ]),
    "pl": Words(
      good: [
        "dobr", "doskonał", "świetn", "zadowol", "zgadzam", "prawdopodob", "ważn", "łatw", "lepi", "najleps",
      ],
      neutral: ["ani ", "neutraln", "przeciętn", "średni", "dostateczn", "obojętn"],
      bad: [
        "zł", "kiepsk", "niezadowol", "nie ", "nieprawdopodob", "nieważn", "trudn", "gorz", "najgorsz",
        "fataln",
      ]),
    "nl": Words(
      good: [
        "goed", "uitstekend", "tevreden", "eens", "waarschijnlijk", "belangrijk", "makkelijk", "gemakkelijk",
        "beter",
      ],
      neutral: ["noch ", "neutraal", "redelijk", "gemiddeld", "voldoende", "niet tevreden en niet"],
      bad: [
        "slecht", "ontevreden", "oneens", "onwaarschijnlijk", "onbelangrijk", "moeilijk", "slechter", "niet ",
        "matig",
        "helemaal niet",
      ]),
    "de": Words(
      good: [
        "gut", "ausgezeichnet", "hervorragend", "zufrieden", "stimme zu", "stimme voll", "wahrscheinlich",
        "wichtig",
        "leicht", "besser", "einfach",
      ],
      neutral: ["weder ", "neutral", "mittel", "teils", "durchschnitt", "befriedigend"],
      bad: [
        "schlecht", "unzufrieden", "stimme nicht", "stimme gar nicht", "unwahrscheinlich", "unwichtig",
        "schwer",
        "schwierig", "mangelhaft", "nicht ", "gar nicht", "überhaupt nicht", "schlechter",
      ]),
    "es": Words(
      good: [
        "buen", "excelente", "satisf", "de acuerdo", "probable", "important", "fácil", "mejor", "muy bien",
      ],
      neutral: ["ni ", "neutral", "regular", "normal", "aceptable"],
      bad: [
        "mal", "insatisf", "en desacuerdo", "desacuerdo", "improbable", "difícil", "peor", "nada ", "pésim",
        "no ",
      ]),
  ]
}

extension Scale {
  /// The tones of the labels in a language, in the order of the points.
  func tones(_ language: String) -> [(point: Int, tone: LabelTone?)] {
    labels.sorted { $0.key < $1.key }.map { point, label in
      (point, label.single(language).flatMap { LabelTone.of($0.characters, in: language) })
    }
  }
}
