import Texts

/// A questionnaire with mistakes in it, each with what stands there when it is mended, and the place where it is told.
struct MistakenFile {
  /// A mistake.
  struct Mistake {
    var code: String
    var wrong: String
    var right: String
  }

  /// Text between the mistakes, in order: one more than there are.
  private var between: [String] = []
  private(set) var mistakes: [Mistake] = []

  /// Reads a text in which a mistake stands as `⟦code: wrong ⇒ right⟧`, with `‸` in the wrong text where it is told; it is
  /// told at its beginning where there is none.
  init(_ text: String) {
    var rest = Substring(text)
    while let open = rest.firstIndex(of: "⟦"), let close = rest.firstIndex(of: "⟧") {
      between.append(String(rest[..<open]))
      let parts = rest[rest.index(after: open)..<close].split(separator: ": ", maxSplits: 1)
      let texts = parts[1].split(separator: " ⇒ ", maxSplits: 1, omittingEmptySubsequences: false)
      mistakes.append(
        Mistake(code: String(parts[0]), wrong: String(texts[0]), right: String(texts.dropFirst().first ?? ""))
      )
      rest = rest[rest.index(after: close)...]
    }
    between.append(String(rest))
  }

  /// The text with some mistakes left in, and the places where those are told, each as `code:line:column`.
  func text(leaving left: Set<Int>) -> (yaml: String, places: [String]) {
    var yaml = between[0]
    var marks: [(code: String, offset: Int)] = []
    for (index, mistake) in mistakes.enumerated() {
      if left.contains(index) {
        let parts = mistake.wrong.split(separator: "‸", maxSplits: 1, omittingEmptySubsequences: false)
        let isMarked = parts.count == 2
        marks.append((mistake.code, yaml.utf8.count + (isMarked ? parts[0].utf8.count : 0)))
        yaml += parts.joined()
      } else {
        yaml += mistake.right
      }
      yaml += between[index + 1]
    }
    let source = SourceText(name: "mistakes.yaml", yaml)
    let places = marks.map { mark in
      let place = source.position(of: mark.offset)
      return "\(mark.code):\(place.line):\(place.column)"
    }
    return (yaml, places)
  }

  /// More than thirty different mistakes of meaning in one questionnaire.
  static let ofMeaning = MistakenFile(
    """
    questionnaire: cafe
    title: {en: "Our cafe in town", it: ⟦same-translation: "Our cafe in town" ⇒ "Il nostro caffè in città"⟧}
    languages: [en, it]
    minutes: ⟦too-long: 1 ⇒ 4⟧

    scales:
      ⟦unbalanced-scale: quality: {points: [{en: "Poor", it: "Scarsa"}, {en: "Good", it: "Buona"}, {en: "Excellent", it: "Ottima"}]} ⇒ quality: {points: [{en: "Poor", it: "Scarsa"}, {en: "Fair", it: "Sufficiente"}, {en: "Good", it: "Buona"}]}⟧
      ⟦scale-direction: grade: {from: 1, to: 5, labels: {1: {en: "Very good", it: "Molto buono"}, 5: {en: "Very bad", it: "Pessimo"}}} ⇒ grade: {from: 1, to: 5, labels: {1: {en: "Very bad", it: "Pessimo"}, 5: {en: "Very good", it: "Molto buono"}}}⟧
      pleased: {⟦odd-labels: from: ‸1, to: 7, labels: {7: {en: "Pleased", it: "Contento"}} ⇒ from: 1, to: 7, labels: {1: {en: "Not pleased", it: "Scontento"}, 7: {en: "Pleased", it: "Contento"}}⟧}
      backwards: {from: 1, to: ⟦empty-range: 0 ⇒ 5⟧}

    lists:
      yes_no: {yes: {en: "Yes", it: "Sì"}, no: {en: ⟦duplicate-label: "Yes" ⇒ "No"⟧, it: "No"}}

    factors:
      coffee: {label: {en: "The coffee", it: "Il caffè"}}
      staff: {label: {en: ⟦double-barrelled: "Speed and manner of the staff" ⇒ "The manner of the staff"⟧, it: "I modi del personale"}}
      prices: {label: {en: "The prices", it: "I prezzi"}, raised_by: ⟦bad-value: nobody ⇒ management⟧}

    segments:
      guests:
        label: {en: "Guests", it: "Ospiti"}
        values:
          regular: {label: {en: "Regular", it: "Abituale"}, when: visits >= 5}
          often: {label: {en: "Often", it: "Spesso"}, when: ⟦never-true: visits >= 20 ⇒ visits >= 3⟧}
          other: {label: {en: "Other", it: "Altro"}}

    items:
      - number: visits
        ask: {en: "How often do you come in a month?", it: "Quante volte viene al mese?"}
        from: 0
        to: 99
      - end: screened_out
        when: ⟦never-true: visits == 0 and visits > 3 ⇒ visits == 0⟧
      - choice: kind
        ask: {en: "Do you sit or take away?", it: "Si siede o porta via?"}
        options:
          sit: {en: "Sit", it: "Seduto"}
          away: {label: {en: "Take away", it: "Da portare via"}, value: ⟦code-twice: 1 ⇒ 2⟧}
          other: {en: "Other", it: "Altro"}
      - choice: app
        ask: {⟦missing-translation: en: "Do you have our app?" ⇒ en: "Do you have our app?", it: "Ha la nostra app?"⟧}
        options: ⟦unknown-name: yes_now ⇒ yes_no⟧
      - open: why
        ask: {en: "Why?", it: "Perché?"}
        when: ⟦unknown-if-missing: kind != sit ⇒ kind is not sit⟧
      - rating: importance
        ask: {en: "How important is {factor}?", it: ⟦different-fills: "Quanto è importante?" ⇒ "Quanto è importante {factor}?"⟧}
        each: factors
        scale: standard.importance10
        measures: importance
      - rating: satisfaction
        ask: {en: "How satisfied are you with {⟦unknown-fill: factr ⇒ factor⟧}?", it: "Quanto è soddisfatto: {factor}?"}
        each: factors
        scale: standard.satisfaction10
        measures: ⟦bad-value: satisfacton ⇒ satisfaction⟧
      - rating: overall
        ask: {en: ⟦negated-wording: "How do you not like it here?" ⇒ "How do you like it here?"⟧, it: "Come si trova qui?"}
        scale: pleased
        measures: overall
      - rating: once_more
        ask: {en: "All in all?", it: "Nel complesso?"}
        scale: ⟦unknown-name: standard.satisfacion10 ⇒ standard.satisfaction10⟧
        measures: ⟦measure-twice: overall ⇒ trust⟧
      - open: reason
        ask: {en: "What went wrong?", it: "Che cosa non ha funzionato?"}
        when: overall <= ⟦outside-scale: 9 ⇒ 3⟧ and kind == ⟦unknown-option: sitt ⇒ sit⟧
      - open: more
        ask: {en: "What else?", it: "Che altro?"}
        when: ⟦later-question: later ⇒ app⟧ == yes
      - choice: later
        ask: {en: "Will you come again?", it: "Tornerà?"}
        options: yes_no
        last: [⟦unknown-name: perhaps ⇒ no⟧]
      - choice: ⟦duplicate-id: later ⇒ write⟧
        ask: {en: "Shall we write to you?", it: "Le scriviamo?"}
        options: yes_no
      - number: weeks
        ask: {en: "In how many weeks?", it: "Tra quante settimane?"}
        from: 10
        to: ⟦empty-range: 1 ⇒ 20⟧
      - choices: told
        ask: {en: "Whom did you tell?", it: "A chi l'ha detto?"}
        options: {friends: {en: "Friends", it: "Amici"}, us: {en: "Us", it: "Noi"}}
        at_least: ⟦empty-range: 3 ⇒ 1⟧
        ⟦unknown-key: optinal ⇒ optional⟧: yes
      - end: completed
        when: told has us
      - open: anything
        ask: {en: "Anything else?", it: "Qualcos'altro?"}
        when: ⟦always-true: told is not us ⇒ told has friends⟧
    quotas:
      - {quota: away, when: ⟦unfillable-quota: kind == away and kind == sit ⇒ kind == away⟧, limit: 50}
    alerts:
      - {alert: angry, when: ⟦unknown-name: overal ⇒ overall⟧ <= 2, say: {en: "Call.", it: "Chiamare."}}

    """)
}
