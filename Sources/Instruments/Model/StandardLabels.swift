/// The labels of the standard scales, in all available languages.
package enum StandardLabels {
  /// The languages that have labels.
  package static let languages: Set<String> = ["en", "it", "fr", "pl", "nl", "de", "es"]

  /// The answers to the question about another round of a loop.
  package static let yes = [
    "en": "Yes", "it": "Sì", "fr": "Oui", "pl": "Tak", "nl": "Ja", "de": "Ja", "es": "Sí",
  ]
  package static let no = [
    "en": "No", "it": "No", "fr": "Non", "pl": "Nie", "nl": "Nee", "de": "Nein", "es": "No",
  ]
  static let likeIt = Wording([
    "en": "I like it that way", "it": "Mi piace", "fr": "Cela me plaît", "pl": "Podoba mi się to",
    "nl": "Dat vind ik prettig", "de": "Das würde mich sehr freuen", "es": "Me gusta",
  ])
  static let expectIt = Wording([
    "en": "It must be that way", "it": "Deve essere così", "fr": "Cela doit être ainsi", "pl": "Tak musi być",
    "nl": "Dat moet zo zijn", "de": "Das setze ich voraus", "es": "Debe ser así",
  ])
  static let neutral = Wording([
    "en": "I am neutral", "it": "Mi è indifferente", "fr": "Cela m'est égal", "pl": "Jest mi to obojętne",
    "nl": "Dat maakt mij niet uit", "de": "Das ist mir egal", "es": "Me da igual",
  ])
  static let liveWithIt = Wording([
    "en": "I can live with it that way", "it": "Posso accettarlo", "fr": "Je peux l'accepter",
    "pl": "Mogę się z tym pogodzić", "nl": "Daar kan ik mee leven", "de": "Das könnte ich hinnehmen",
    "es": "Puedo aceptarlo",
  ])
  static let dislikeIt = Wording([
    "en": "I dislike it that way", "it": "Non mi piace", "fr": "Cela me déplaît",
    "pl": "Nie podoba mi się to",
    "nl": "Dat vind ik vervelend", "de": "Das würde mich sehr stören", "es": "Me disgusta",
  ])
  static let veryDissatisfied = Wording([
    "en": "Very dissatisfied", "it": "Molto insoddisfatto", "fr": "Très insatisfait",
    "pl": "Bardzo niezadowolony", "nl": "Zeer ontevreden", "de": "Sehr unzufrieden", "es": "Muy insatisfecho",
  ])
  static let dissatisfied = Wording([
    "en": "Dissatisfied", "it": "Insoddisfatto", "fr": "Insatisfait", "pl": "Niezadowolony",
    "nl": "Ontevreden", "de": "Unzufrieden", "es": "Insatisfecho",
  ])
  static let neitherSatisfied = Wording([
    "en": "Neither satisfied nor dissatisfied", "it": "Né soddisfatto né insoddisfatto",
    "fr": "Ni satisfait ni insatisfait", "pl": "Ani zadowolony, ani niezadowolony",
    "nl": "Niet tevreden en niet ontevreden", "de": "Weder zufrieden noch unzufrieden",
    "es": "Ni satisfecho ni insatisfecho",
  ])
  static let satisfied = Wording([
    "en": "Satisfied", "it": "Soddisfatto", "fr": "Satisfait", "pl": "Zadowolony", "nl": "Tevreden",
    "de": "Zufrieden", "es": "Satisfecho",
  ])
  static let verySatisfied = Wording([
    "en": "Very satisfied", "it": "Molto soddisfatto", "fr": "Très satisfait", "pl": "Bardzo zadowolony",
    "nl": "Zeer tevreden", "de": "Sehr zufrieden", "es": "Muy satisfecho",
  ])
  static let notImportant = Wording([
    "en": "Not at all important", "it": "Per niente importante", "fr": "Pas du tout important",
    "pl": "Zupełnie nieważne", "nl": "Helemaal niet belangrijk", "de": "Überhaupt nicht wichtig",
    "es": "Nada importante",
  ])
  static let slightlyImportant = Wording([
    "en": "Slightly important", "it": "Poco importante", "fr": "Peu important", "pl": "Mało ważne",
    "nl": "Een beetje belangrijk", "de": "Wenig wichtig", "es": "Poco importante",
  ])
  static let moderatelyImportant = Wording([
    "en": "Moderately important", "it": "Abbastanza importante", "fr": "Moyennement important",
    "pl": "Średnio ważne", "nl": "Tamelijk belangrijk", "de": "Mäßig wichtig",
    "es": "Moderadamente importante",
  ])
  static let veryImportant = Wording([
    "en": "Very important", "it": "Molto importante", "fr": "Très important", "pl": "Bardzo ważne",
    "nl": "Heel belangrijk", "de": "Sehr wichtig", "es": "Muy importante",
  ])
  static let extremelyImportant = Wording([
    "en": "Extremely important", "it": "Estremamente importante", "fr": "Extrêmement important",
    "pl": "Niezwykle ważne", "nl": "Uiterst belangrijk", "de": "Äußerst wichtig",
    "es": "Extremadamente importante",
  ])
  static let stronglyDisagree = Wording([
    "en": "Strongly disagree", "it": "Del tutto in disaccordo", "fr": "Pas du tout d'accord",
    "pl": "Zdecydowanie się nie zgadzam", "nl": "Helemaal mee oneens", "de": "Stimme überhaupt nicht zu",
    "es": "Totalmente en desacuerdo",
  ])
  static let disagree = Wording([
    "en": "Disagree", "it": "In disaccordo", "fr": "Pas d'accord", "pl": "Nie zgadzam się",
    "nl": "Mee oneens", "de": "Stimme nicht zu", "es": "En desacuerdo",
  ])
  static let somewhatDisagree = Wording([
    "en": "Somewhat disagree", "it": "Piuttosto in disaccordo", "fr": "Plutôt pas d'accord",
    "pl": "Raczej się nie zgadzam", "nl": "Enigszins mee oneens", "de": "Stimme eher nicht zu",
    "es": "Más bien en desacuerdo",
  ])
  static let neitherAgree = Wording([
    "en": "Neither agree nor disagree", "it": "Né d'accordo né in disaccordo",
    "fr": "Ni d'accord ni pas d'accord", "pl": "Ani się zgadzam, ani nie zgadzam",
    "nl": "Niet mee eens en niet mee oneens", "de": "Teils, teils", "es": "Ni de acuerdo ni en desacuerdo",
  ])
  static let somewhatAgree = Wording([
    "en": "Somewhat agree", "it": "Piuttosto d'accordo", "fr": "Plutôt d'accord", "pl": "Raczej się zgadzam",
    "nl": "Enigszins mee eens", "de": "Stimme eher zu", "es": "Más bien de acuerdo",
  ])
  static let agree = Wording([
    "en": "Agree", "it": "D'accordo", "fr": "D'accord", "pl": "Zgadzam się", "nl": "Mee eens",
    "de": "Stimme zu", "es": "De acuerdo",
  ])
  static let stronglyAgree = Wording([
    "en": "Strongly agree", "it": "Del tutto d'accordo", "fr": "Tout à fait d'accord",
    "pl": "Zdecydowanie się zgadzam", "nl": "Helemaal mee eens", "de": "Stimme voll und ganz zu",
    "es": "Totalmente de acuerdo",
  ])
  static let notLikely = Wording([
    "en": "Not at all likely", "it": "Per niente probabile", "fr": "Pas du tout probable",
    "pl": "Zupełnie nieprawdopodobne", "nl": "Helemaal niet waarschijnlijk",
    "de": "Überhaupt nicht wahrscheinlich", "es": "Nada probable",
  ])
  static let extremelyLikely = Wording([
    "en": "Extremely likely", "it": "Estremamente probabile", "fr": "Tout à fait probable",
    "pl": "Niezwykle prawdopodobne", "nl": "Zeer waarschijnlijk", "de": "Äußerst wahrscheinlich",
    "es": "Extremadamente probable",
  ])
  static let veryDifficult = Wording([
    "en": "Very difficult", "it": "Molto difficile", "fr": "Très difficile", "pl": "Bardzo trudne",
    "nl": "Heel moeilijk", "de": "Sehr schwierig", "es": "Muy difícil",
  ])
  static let veryEasy = Wording([
    "en": "Very easy", "it": "Molto facile", "fr": "Très facile", "pl": "Bardzo łatwe",
    "nl": "Heel makkelijk", "de": "Sehr leicht", "es": "Muy fácil",
  ])
}
