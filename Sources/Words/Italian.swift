extension Words {
  static let italian = Words(
    language: "it",
    interview: "Intervista",
    saved: "Salvato.",
    notSaved: "L'ultima risposta NON è stata salvata.",
    dryRun: "Prova: non viene salvato niente.",
    finished: {
      $0 == "completed" ? "L'intervista è completa. Grazie." : "L'intervista finisce qui (\($0)). Grazie."
    },
    stopped: { "Salvato. Per continuare: outsidein resume \($0)" },
    stoppedWithoutID: "Interrotto. Non è stato salvato niente.",
    resumed: { $0 == 1 ? "Si riprende dopo 1 risposta." : "Si riprende dopo \($0) risposte." },
    lastAnswers: "Le ultime risposte:",
    alert: "ATTENZIONE",
    question: { "domanda \($0) di circa \($1)" },
    interviewer: "Intervistatore",
    answerNow: { "risposta attuale: \($0); una riga vuota la mantiene" },
    answerBefore: { "risposta precedente: \($0)" },
    optional: "Una riga vuota prosegue senza risposta.",
    severalAllowed: { sample, least, most in
      "Sono possibili più risposte\(least.map { ", almeno \($0)" } ?? "")\(most.map { ", al massimo \($0)" } ?? ""): \(sample)"
    },
    notReadOut: "non leggere",
    noneAllowed: "Una riga vuota: nessuna di queste.",
    order: { $0 == 1 ? "Il primo." : "I primi \($0), il migliore per primo: \($1)" },
    amounts: { count, total, unit, sample in
      "\(count) quantità in quest'ordine\(unit.map { " (\($0))" } ?? "")\(total.map { ", in tutto \($0)" } ?? ""); o \(sample)"
    },
    extremes: { "\($0 ?? "Il più importante"), poi \($1 ?? "il meno importante"): \($2)" },
    mentionsEnd: { "Una per riga, al massimo \($0); una riga vuota conclude." },
    scaleFrom: { low, lowLabel, high, highLabel in
      "\(low)\(lowLabel.map { " = \($0)" } ?? "") … \(high)\(highLabel.map { " = \($0)" } ?? "")"
    },
    numberFrom: { low, high in
      switch (low, high) {
      case (let low?, let high?): "Un numero da \(low) a \(high)"
      case (let low?, nil): "Un numero, almeno \(low)"
      case (nil, let high?): "Un numero, al massimo \(high)"
      case (nil, nil): "Un numero"
      }
    },
    decimals: { $0 == 1 ? ", con un decimale al massimo" : ", con \($0) decimali al massimo" },
    dateFrom: { first, last in
      switch (first, last) {
      case (let first?, let last?): "Una data dal \(first) al \(last): anno-mese-giorno, o giorno.mese.anno"
      case (let first?, nil): "Una data, dal \(first) in poi: anno-mese-giorno, o giorno.mese.anno"
      case (nil, let last?): "Una data, fino al \(last): anno-mese-giorno, o giorno.mese.anno"
      case (nil, nil): "Una data: anno-mese-giorno, o giorno.mese.anno"
      }
    },
    dk: "non so",
    na: "non mi riguarda",
    refused: "rifiuta",
    skipped: "nessuna risposta",
    review: "Le risposte:",
    stillOpen: "ancora aperta",
    quotaFull: "Ci sono già abbastanza interviste di questo tipo: questa finisce qui.",
    setAside: {
      $0 == 1
        ? "1 risposta è fuori dal percorso e messa da parte."
        : "\($0) risposte sono fuori dal percorso e messe da parte."
    },
    enterFinishes: "Una riga vuota conclude l'intervista; :back o :goto ID cambia una risposta.",
    noHelp: "Per questa domanda non c'è aiuto.",
    commands: [
      (":dk :na :refused", "non so, non mi riguarda, rifiuta"),
      (":skipped", "lascia vuota una domanda facoltativa, anche se ha già una risposta"),
      (":back  :next", "la domanda precedente; la prima domanda aperta"),
      (":goto ID", "una domanda"),
      (":note TESTO", "una nota"),
      (":edit", "scrivere un testo nell'editor"),
      (":override MOTIVO", "tenere una risposta nonostante un controllo"),
      (":language LL", "un'altra lingua"),
      (":list [TESTO]", "di nuovo le opzioni, o quelle con un testo"),
      (":review", "tutte le risposte finora"),
      (":stop [ESITO]", "salvare e interrompere; `:stop refused` se l'intervistato non vuole continuare"),
      ("::testo", "un testo che comincia con i due punti"),
    ],
    answerNeeded: "Serve una risposta; :help dice che cos'altro è possibile.",
    notAnOption: { "Scrivere il numero o l'id di un'opzione, per esempio \($0)." },
    notAPoint: { "Scrivere un numero da \($0) a \($1)." },
    notANumber: "Scrivere un numero in cifre, per esempio 12.",
    outOfRange: { low, high in
      switch (low, high) {
      case (let low?, let high?): "Il numero deve essere da \(low) a \(high)."
      case (let low?, nil): "Il numero deve essere almeno \(low)."
      case (nil, let high?): "Il numero deve essere al massimo \(high)."
      case (nil, nil): "Questo numero qui non è possibile."
      }
    },
    notADate: "Scrivere una data come anno-mese-giorno, per esempio 2026-01-31.",
    dateOutOfRange: { first, last in
      switch (first, last) {
      case (let first?, let last?): "La data deve essere dal \(first) al \(last)."
      case (let first?, nil): "La data deve essere dal \(first) in poi."
      case (nil, let last?): "La data deve essere al più tardi il \(last)."
      case (nil, nil): "Questa data qui non è possibile."
      }
    },
    tooManyDecimals: { $0 == 0 ? "Serve un numero intero." : "Sono possibili al massimo \($0) decimali." },
    notAnOrder: { "Scriverne \($0), ciascuno una volta, il migliore per primo." },
    amountsNeeded: { "Scrivere \($0) quantità, una per ciascuno, o alcune come \($1)." },
    notExtremes: { "Scrivere due codici diversi, il migliore per primo: \($0)." },
    notTheTotal: { total, left in
      left.hasPrefix("-")
        ? "In tutto devono essere \(total): \(left.dropFirst()) di troppo."
        : "In tutto devono essere \(total): ne restano \(left)."
    },
    negativeAmount: "Una quantità è 0 o più.",
    exclusive: { "“\($0)” sta da sola: scriverla da sola, o lasciarla fuori." },
    tooFew: { "Sceglierne almeno \($0)." },
    tooMany: { "Al massimo \($0)." },
    tooLong: { "Al massimo \($0) caratteri." },
    noMatch: "La risposta non ha la forma richiesta.",
    notOffered: { $0.isEmpty ? "Questa domanda richiede una risposta." : "Qui è possibile: \($0)." },
    checkFailed: "Questa risposta non va d'accordo con quelle precedenti.",
    canOverride: "Se è giusta lo stesso: :override MOTIVO",
    nothingToOverride:
      "Non c'è niente da confermare; `:override MOTIVO` tiene una risposta contestata da un controllo.",
    isFirst: "Questa è la prima domanda.",
    noSuchQuestion: { "Nessuna domanda \($0) è stata raggiunta." },
    noSuchLanguage: { "Il questionario è in: \($0)." },
    oneLanguage: "Il questionario ha una sola lingua.",
    questionsOpen: "Alcune domande sono ancora aperte.",
    isOver: "L'intervista è conclusa.",
    noSuchCommand: {
      "Il comando \($0) non esiste; :help elenca quelli che ci sono. Un testo che comincia con i due punti si scrive con due."
    },
    commandNeeds: { "Scrivere \($0) \($1)." },
    badOutcome: "Un esito è una parola come partial, refused, no_time.",
    onlyOpenTexts: "Solo i testi si possono scrivere nell'editor.",
    noEditor: "Qui non c'è un editor: impostare EDITOR e usare un terminale.",
    page: .english)
}
