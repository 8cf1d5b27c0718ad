/// The scales that every questionnaire has without writing them.
enum StandardScales {
  /// The languages of their labels.
  static let languages: Set<String> = ["en", "it", "fr", "pl", "nl", "de", "es"]
  /// Their names.
  static let names = table.map(\.name)
  /// Those that the language has and that are not built yet.
  static let later = [
    "standard.importance5", "standard.agreement5", "standard.agreement7", "standard.effort7",
  ]

  /// The scale of a name, nil where there is none.
  static func named(_ name: String) -> Scale? { table.first { $0.name == name }?.scale }

  private static let table: [(name: String, scale: Scale)] = [
    ("standard.satisfaction5", Scale(low: 1, high: 5, labels: satisfaction5)),
    ("standard.satisfaction10", Scale(low: 1, high: 10, labels: [1: veryDissatisfied, 10: verySatisfied])),
    ("standard.importance10", Scale(low: 1, high: 10, labels: [1: notImportant, 10: extremelyImportant])),
    ("standard.nps", Scale(low: 0, high: 10, labels: [0: notLikely, 10: extremelyLikely])),
  ]

  private static let veryDissatisfied = Wording([
    "en": "Very dissatisfied", "it": "Molto insoddisfatto", "fr": "Très insatisfait",
    "pl": "Bardzo niezadowolony",
    "nl": "Zeer ontevreden", "de": "Sehr unzufrieden", "es": "Muy insatisfecho",
  ])
  private static let verySatisfied = Wording([
    "en": "Very satisfied", "it": "Molto soddisfatto", "fr": "Très satisfait", "pl": "Bardzo zadowolony",
    "nl": "Zeer tevreden", "de": "Sehr zufrieden", "es": "Muy satisfecho",
  ])
  private static let satisfaction5: [Int: Wording] = [
    1: veryDissatisfied,
    2: Wording([
      "en": "Dissatisfied", "it": "Insoddisfatto", "fr": "Insatisfait", "pl": "Niezadowolony",
      "nl": "Ontevreden",
      "de": "Unzufrieden", "es": "Insatisfecho",
    ]),
    3: Wording([
      "en": "Neither satisfied nor dissatisfied", "it": "Né soddisfatto né insoddisfatto",
      "fr": "Ni satisfait ni insatisfait", "pl": "Ani zadowolony, ani niezadowolony",
      "nl": "Niet tevreden en niet ontevreden", "de": "Weder zufrieden noch unzufrieden",
      "es": "Ni satisfecho ni insatisfecho",
    ]),
    4: Wording([
      "en": "Satisfied", "it": "Soddisfatto", "fr": "Satisfait", "pl": "Zadowolony", "nl": "Tevreden",
      "de": "Zufrieden", "es": "Satisfecho",
    ]),
    5: verySatisfied,
  ]
  private static let notImportant = Wording([
    "en": "Not at all important", "it": "Per niente importante", "fr": "Pas du tout important",
    "pl": "Zupełnie nieważne", "nl": "Helemaal niet belangrijk", "de": "Überhaupt nicht wichtig",
    "es": "Nada importante",
  ])
  private static let extremelyImportant = Wording([
    "en": "Extremely important", "it": "Estremamente importante", "fr": "Extrêmement important",
    "pl": "Niezwykle ważne", "nl": "Uiterst belangrijk", "de": "Äußerst wichtig",
    "es": "Extremadamente importante",
  ])
  private static let notLikely = Wording([
    "en": "Not at all likely", "it": "Per niente probabile", "fr": "Pas du tout probable",
    "pl": "Zupełnie nieprawdopodobne", "nl": "Helemaal niet waarschijnlijk",
    "de": "Überhaupt nicht wahrscheinlich",
    "es": "Nada probable",
  ])
  private static let extremelyLikely = Wording([
    "en": "Extremely likely", "it": "Estremamente probabile", "fr": "Tout à fait probable",
    "pl": "Niezwykle prawdopodobne", "nl": "Zeer waarschijnlijk", "de": "Äußerst wahrscheinlich",
    "es": "Extremadamente probable",
  ])
}
