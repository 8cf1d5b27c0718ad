/// The interface texts in Italian. No native speaker has reviewed it yet.
extension Words {
  static let italian = Words(
    language: "it",
    name: "Italiano",
    interview: "Intervista",
    saved: "Salvato.",
    saving: "Salvataggio …",
    notSaved: "L'ultima risposta NON è stata salvata.",
    dryRun: "Prova: non viene salvato niente.",
    noSample: { "Nessun file dei contatti indicato. Restano vuoti: \($0). Per completarli: \($1)." },
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
    finishWord: "fine",
    wordFinishes: { "Scrivere \($0) per concludere l'intervista; :back o :goto ID cambia una risposta." },
    notes: "Note, solo per gli intervistatori:",
    overridden: "mantenuta nonostante un controllo",
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
    notADate: "Scrivere una data come anno-mese-giorno, per esempio 2026-01-31; oppure oggi, ieri.",
    noSuchDay: { day, last in
      "Il \(day) non esiste\(last.map { last in ": quel mese ha \(last) giorni" } ?? "")."
    },
    today: ["oggi"],
    yesterday: ["ieri"],
    dateOutOfRange: { first, last in
      switch (first, last) {
      case (let first?, let last?): "La data deve essere dal \(first) al \(last)."
      case (let first?, nil): "La data deve essere dal \(first) in poi."
      case (nil, let last?): "La data deve essere al più tardi il \(last)."
      case (nil, nil): "Questa data qui non è possibile."
      }
    },
    tooManyDecimals: {
      switch $0 {
      case 0: "Serve un numero intero."
      case 1: "È possibile al massimo un decimale."
      default: "Sono possibili al massimo \($0) decimali."
      }
    },
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
    tooLong: { $0 == 1 ? "Al massimo 1 carattere." : "Al massimo \($0) caratteri." },
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
    page: .italian)
}

extension PageWords {
  static let italian = PageWords(
    answer: "RISPOSTA",
    several: { least, most in
      switch (least, most) {
      case (let least?, let most?): "Spazio sceglie; da \(least) a \(most)."
      case (let least?, nil): "Spazio sceglie; almeno \(least)."
      case (nil, let most?): "Spazio sceglie; al massimo \(most)."
      case (nil, nil): "Spazio sceglie; sono possibili più risposte."
      }
    },
    noneAllowed: "Solo Enter: nessuna di queste.",
    spaceChooses: "Non è ancora scelto niente: Spazio sceglie, Enter prosegue.",
    point: { low, high, zeroIsTen in "scrivere \(low)-\(high)\(zeroIsTen ? " (0 = 10)" : "")" },
    item: { "voce \($0) di \($1)" },
    answered: { "risposte: \($0) di \($1)" },
    short: { ["dk": "NS", "na": "N/A", "refused": "RIF", "skipped": "--"][$0] ?? "" },
    characters: { "\($0) di \($1) \($1 == 1 ? "carattere" : "caratteri")" },
    place: { "POSTO \($0) di \($1)" },
    whichIsNext: "Tra quelli rimasti, qual è il prossimo?",
    allPlaced: "Enter conferma, Backspace toglie l'ultimo.",
    left: { left, total in
      left.hasPrefix("-") ? "\(left.dropFirst()) di troppo su \(total)" : "da ripartire: \(left) di \(total)"
    },
    enterAccepts: "Enter conferma.",
    most: "PIÙ", least: "MENO",
    mostImportant: "Il più importante?", leastImportant: "Il meno importante?",
    otherThanMost: "Questo è già PIÙ: sceglierne un altro, o Backspace.",
    answerNeeded: "Serve una risposta; ? o F1 dice che cos'altro è possibile.",
    moreAbove: { "... ancora \($0) sopra" },
    moreBelow: { "... ancora \($0) sotto" },
    readOn: "Enter: continuare a leggere",
    isFirstOpen: "Questa è la prima domanda aperta.",
    next: "avanti", back: "indietro", help: "aiuto", note: "nota", stop: "stop", choose: "scegliere",
    newLine: "nuova riga", close: "chiudere", leaveEmpty: "lascia vuota",
    noteTitle: "Una nota, separata dalla risposta",
    goToTitle: "A quale domanda andare?",
    languageTitle: "Quale lingua?",
    resumeTitle: "Quale intervista si riprende?",
    helpTitle: "Tasti",
    keys: [
      ("cifre", "il codice della risposta"),
      ("frecce", "scegliere in una lista o su una scala (anche j, k)"),
      ("Spazio", "scegliere, o togliere, dove sono possibili più risposte; alla fine: la risposta intera"),
      ("Enter", "confermare e proseguire"),
      ("PgUp F3", "la domanda precedente (anche Shift-Tab, Alt-Sinistra)"),
      ("PgDn F4", "la prima domanda aperta"),
      ("^D ^R ^X", "non so (anche F8), rifiuta (anche F9), non mi riguarda"),
      ("^K", "lasciare vuota una domanda facoltativa"),
      ("^N F5", "una nota"),
      ("^G F6", "andare a una domanda"),
      ("/", "cercare in una lista lunga"),
      ("^J", "una nuova riga in un testo (anche Alt-Enter)"),
      ("^E", "scrivere un testo nell'editor"),
      ("^T F7", "un'altra lingua"),
      ("^L", "ridisegnare"),
      ("^Z", "uscire per un momento"),
      ("F10", "alla fine: concludere l'intervista"),
      ("^C", "interrompere; due volte salva ed esce"),
    ],
    stopTitle: "Interrompere questa intervista? Tutte le risposte finora sono salvate.",
    stopPartial: "Interrotta, da continuare più tardi",
    stopRefused: "L'intervistato rifiuta di continuare",
    stopOther: "Un altro esito",
    outcome: "Esito, per esempio no_time",
    goOn: "continuare l'intervista",
    mustTitle: "Così non può essere.",
    nothingFound: "Nessun nome lo contiene.",
    stopAlone: "Non voglio continuare",
    isPlaced: "Questa ha già il suo posto.",
    textStands: "Qui è stato scritto un testo: Enter lo accetta, ^U lo cancella.",
    find: "cerca", space: "Spazio",
    checkTitle: "È giusto?",
    change: "cambiare la risposta",
    keep: "tenerla, con un motivo",
    reason: "Perché è giusta lo stesso?",
    closesTitle: {
      $0 == 1
        ? "Questo chiude una parte dell'intervista. 1 risposta viene messa da parte:"
        : "Questo chiude una parte dell'intervista. \($0) risposte vengono messe da parte:"
    },
    closesGoOn: "proseguire; tornano se la si cambia di nuovo",
    closesLeave: "lasciare la risposta com'era",
    notSavedTitle: "L'ultima risposta NON è ancora salvata.",
    tryAgain: "riprovare",
    leave: "uscire; quanto salvato prima è al sicuro",
    unfinished: "incompiuto",
    noUnicode:
      "Questa locale non è UTF-8: le lettere fuori da ASCII appaiono senza i loro segni, o come ?. LC_ALL=C.UTF-8 risolve il problema.",
    finish: "Concludere l'intervista",
    finishBy: { "F10, oppure scrivere \($0) ed Enter" },
    end: "concludere",
    whole: "intera",
    typed: "Scritto:",
    goTo: "andare a",
    aside: "Fuori dal percorso, messe da parte:")
}
