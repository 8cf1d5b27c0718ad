/// The interface texts in German. No native speaker has reviewed it yet.
extension Words {
  static let german = Words(
    language: "de",
    name: "Deutsch",
    interview: "Interview",
    saved: "Gespeichert.",
    saving: "Wird gespeichert …",
    notSaved: "Die letzte Antwort wurde NICHT gespeichert.",
    dryRun: "Probelauf: Es wird nichts gespeichert.",
    noSample: { "Keine Kontaktdatei angegeben. Ohne sie leer: \($0). Zum Ausfüllen: \($1)." },
    finished: {
      $0 == "completed"
        ? "Das Interview ist vollständig. Vielen Dank." : "Das Interview endet hier (\($0)). Vielen Dank."
    },
    stopped: { "Gespeichert. Zum Fortsetzen: outsidein resume \($0)" },
    stoppedWithoutID: "Abgebrochen. Es wurde nichts gespeichert.",
    resumed: { $0 == 1 ? "Weiter nach 1 Antwort." : "Weiter nach \($0) Antworten." },
    lastAnswers: "Die letzten Antworten:",
    alert: "ACHTUNG",
    question: { "Frage \($0) von etwa \($1)" },
    interviewer: "Interviewer",
    answerNow: { "bisherige Antwort: \($0); eine leere Zeile behält sie bei" },
    answerBefore: { "frühere Antwort: \($0)" },
    optional: "Mit einer leeren Zeile geht es ohne Antwort weiter.",
    severalAllowed: { sample, least, most in
      "Mehrfachnennungen möglich\(least.map { ", mindestens \($0)" } ?? "")\(most.map { ", höchstens \($0)" } ?? ""): \(sample)"
    },
    notReadOut: "nicht vorlesen",
    noneAllowed: "Eine leere Zeile: keine davon.",
    order: { $0 == 1 ? "Das Erste." : "Die ersten \($0), das Beste zuerst: \($1)" },
    amounts: { count, total, unit, sample in
      "\(count) \(count == 1 ? "Wert" : "Werte") in dieser Reihenfolge\(unit.map { " (\($0))" } ?? "")\(total.map { ", zusammen \($0)" } ?? ""); oder \(sample)"
    },
    extremes: { "\($0 ?? "Am wichtigsten"), dann \($1 ?? "am wenigsten wichtig"): \($2)" },
    mentionsEnd: { "Eine pro Zeile, höchstens \($0); eine leere Zeile schließt ab." },
    scaleFrom: { low, lowLabel, high, highLabel in
      "\(low)\(lowLabel.map { " = \($0)" } ?? "") … \(high)\(highLabel.map { " = \($0)" } ?? "")"
    },
    numberFrom: { low, high in
      switch (low, high) {
      case (let low?, let high?): "Eine Zahl von \(low) bis \(high)"
      case (let low?, nil): "Eine Zahl, mindestens \(low)"
      case (nil, let high?): "Eine Zahl, höchstens \(high)"
      case (nil, nil): "Eine Zahl"
      }
    },
    decimals: {
      $0 == 1 ? ", mit höchstens einer Nachkommastelle" : ", mit höchstens \($0) Nachkommastellen"
    },
    dateFrom: { first, last in
      switch (first, last) {
      case (let first?, let last?): "Ein Datum von \(first) bis \(last): Jahr-Monat-Tag oder Tag.Monat.Jahr"
      case (let first?, nil): "Ein Datum, \(first) oder später: Jahr-Monat-Tag oder Tag.Monat.Jahr"
      case (nil, let last?): "Ein Datum, \(last) oder früher: Jahr-Monat-Tag oder Tag.Monat.Jahr"
      case (nil, nil): "Ein Datum: Jahr-Monat-Tag oder Tag.Monat.Jahr"
      }
    },
    dk: "weiß nicht",
    na: "trifft nicht zu",
    refused: "verweigert",
    skipped: "keine Angabe",
    review: "Die Antworten:",
    stillOpen: "noch offen",
    quotaFull: "Es gibt bereits genug Interviews dieser Art: Dieses endet hier.",
    setAside: {
      $0 == 1
        ? "1 Antwort liegt außerhalb der Filterführung und ist zurückgestellt."
        : "\($0) Antworten liegen außerhalb der Filterführung und sind zurückgestellt."
    },
    enterFinishes: "Eine leere Zeile schließt das Interview ab; :back oder :goto ID ändert eine Antwort.",
    finishWord: "fertig",
    wordFinishes: { "Mit \($0) wird das Interview abgeschlossen; :back oder :goto ID ändert eine Antwort." },
    notes: "Notizen, nur für Interviewer:",
    overridden: "trotz einer Prüfung beibehalten",
    noHelp: "Zu dieser Frage gibt es keine Hilfe.",
    commands: [
      (":dk :na :refused", "weiß nicht, trifft nicht zu, verweigert"),
      (":skipped", "lässt eine freiwillige Frage leer, auch eine, die schon eine Antwort hat"),
      (":back  :next", "die vorige Frage; die erste noch offene Frage"),
      (":goto ID", "eine Frage"),
      (":note TEXT", "eine Notiz"),
      (":edit", "einen Text im Editor schreiben"),
      (":override GRUND", "eine Antwort trotz einer Prüfung beibehalten"),
      (":language LL", "eine andere Sprache"),
      (":list [TEXT]", "noch einmal die Antwortmöglichkeiten, oder die mit einem Text"),
      (":review", "alle bisherigen Antworten"),
      (
        ":stop [ERGEBNIS]",
        "speichern und abbrechen; `:stop refused`, wenn die befragte Person nicht weitermachen will"
      ),
      ("::text", "ein Text, der mit einem Doppelpunkt beginnt"),
    ],
    answerNeeded: "Eine Antwort ist nötig; :help sagt, was sonst noch möglich ist.",
    notAnOption: { "Bitte Nummer oder ID einer Antwortmöglichkeit eingeben, zum Beispiel \($0)." },
    notAPoint: { "Bitte eine Zahl von \($0) bis \($1) eingeben." },
    notANumber: "Bitte eine Zahl in Ziffern eingeben, zum Beispiel 12.",
    outOfRange: { low, high in
      switch (low, high) {
      case (let low?, let high?): "Die Zahl muss zwischen \(low) und \(high) liegen."
      case (let low?, nil): "Die Zahl muss mindestens \(low) sein."
      case (nil, let high?): "Die Zahl darf höchstens \(high) sein."
      case (nil, nil): "Diese Zahl ist hier nicht möglich."
      }
    },
    notADate: "Bitte ein Datum als Jahr-Monat-Tag eingeben, zum Beispiel 2026-01-31; oder heute, gestern.",
    noSuchDay: { day, last in
      "Den \(day) gibt es nicht\(last.map { last in ": Dieser Monat hat \(last) Tage" } ?? "")."
    },
    today: ["heute"],
    yesterday: ["gestern"],
    dateOutOfRange: { first, last in
      switch (first, last) {
      case (let first?, let last?): "Das Datum muss zwischen \(first) und \(last) liegen."
      case (let first?, nil): "Das Datum muss \(first) oder später sein."
      case (nil, let last?): "Das Datum muss \(last) oder früher sein."
      case (nil, nil): "Dieses Datum ist hier nicht möglich."
      }
    },
    tooManyDecimals: {
      switch $0 {
      case 0: "Eine ganze Zahl ist nötig."
      case 1: "Höchstens eine Nachkommastelle ist möglich."
      default: "Höchstens \($0) Nachkommastellen sind möglich."
      }
    },
    notAnOrder: { "Bitte \($0) davon eingeben, jedes einmal, das Beste zuerst." },
    amountsNeeded: {
      $0 == 1
        ? "Bitte 1 Wert eingeben, oder so: \($1)."
        : "Bitte \($0) Werte eingeben, für jedes einen, oder einzelne so: \($1)."
    },
    notExtremes: { "Bitte zwei verschiedene Codes eingeben, das Beste zuerst: \($0)." },
    notTheTotal: { total, left in
      left.hasPrefix("-")
        ? "Zusammen müssen es \(total) sein: \(left.dropFirst()) zu viel."
        : "Zusammen müssen es \(total) sein: noch \(left) übrig."
    },
    negativeAmount: "Ein Wert ist 0 oder mehr.",
    exclusive: { "„\($0)“ passt zu keiner anderen: bitte allein eingeben oder weglassen." },
    tooFew: { "Bitte mindestens \($0) wählen." },
    tooMany: { "Höchstens \($0) möglich." },
    tooLong: { "Höchstens \($0) Zeichen möglich." },
    noMatch: "Die Antwort hat nicht die gewünschte Form.",
    notOffered: { $0.isEmpty ? "Diese Frage braucht eine Antwort." : "Hier ist möglich: \($0)." },
    checkFailed: "Diese Antwort passt nicht zu den früheren Angaben.",
    canOverride: "Falls sie dennoch richtig ist: :override GRUND",
    nothingToOverride:
      "Es gibt nichts zu bestätigen; `:override GRUND` behält eine Antwort bei, die eine Prüfung beanstandet.",
    isFirst: "Das ist die erste Frage.",
    noSuchQuestion: { "Eine Frage \($0) wurde noch nicht erreicht." },
    noSuchLanguage: { "Den Fragebogen gibt es in: \($0)." },
    oneLanguage: "Den Fragebogen gibt es nur in einer Sprache.",
    questionsOpen: "Einige Fragen sind noch offen.",
    isOver: "Das Interview ist beendet.",
    noSuchCommand: {
      "\($0) gibt es nicht; :help zeigt, was es gibt. Ein Text, der mit einem Doppelpunkt beginnt, wird mit zweien geschrieben."
    },
    commandNeeds: { "Bitte \($0) \($1) schreiben." },
    badOutcome: "Ein Ergebnis ist ein Wort wie partial, refused, no_time.",
    onlyOpenTexts: "Nur Texte können im Editor geschrieben werden.",
    noEditor: "Hier gibt es keinen Editor: bitte EDITOR setzen und ein Terminal benutzen.",
    page: .german)
}

extension PageWords {
  static let german = PageWords(
    answer: "ANTWORT",
    several: { least, most in
      switch (least, most) {
      case (let least?, let most?): "Leertaste wählt; \(least) bis \(most) davon."
      case (let least?, nil): "Leertaste wählt; mindestens \(least)."
      case (nil, let most?): "Leertaste wählt; höchstens \(most)."
      case (nil, nil): "Leertaste wählt; mehrere sind möglich."
      }
    },
    noneAllowed: "Nur Enter: keine davon.",
    spaceChooses: "Noch ist nichts gewählt: Leertaste wählt, Enter geht weiter.",
    point: { low, high, zeroIsTen in "\(low)-\(high) eingeben\(zeroIsTen ? " (0 = 10)" : "")" },
    item: { "Item \($0) von \($1)" },
    answered: { "\($0) von \($1) beantwortet" },
    short: { ["dk": "WN", "na": "TNZ", "refused": "VERW", "skipped": "--"][$0] ?? "" },
    characters: { "\($0) von \($1) Zeichen" },
    place: { "PLATZ \($0) von \($1)" },
    whichIsNext: "Was kommt von den übrigen als Nächstes?",
    allPlaced: "Enter übernimmt, Rücktaste nimmt das Letzte zurück.",
    left: { left, total in
      left.hasPrefix("-") ? "\(left.dropFirst()) zu viel von \(total)" : "noch \(left) von \(total)"
    },
    enterAccepts: "Enter übernimmt.",
    most: "MEIST", least: "WENIGST",
    mostImportant: "Am wichtigsten?", leastImportant: "Am wenigsten wichtig?",
    otherThanMost: "Das steht schon bei MEIST: bitte etwas anderes wählen, oder Rücktaste.",
    answerNeeded: "Eine Antwort ist nötig; ? oder F1 sagt, was sonst noch möglich ist.",
    moreAbove: { "... noch \($0) darüber" },
    moreBelow: { "... noch \($0) darunter" },
    readOn: "Enter: weiterlesen",
    isFirstOpen: "Das ist die erste noch offene Frage.",
    next: "weiter", back: "zurück", help: "Hilfe", note: "Notiz", stop: "Stopp", choose: "wählen",
    newLine: "neue Zeile", close: "schließen", leaveEmpty: "leer lassen",
    noteTitle: "Eine Notiz, getrennt von der Antwort",
    goToTitle: "Zu welcher Frage?",
    languageTitle: "Welche Sprache?",
    resumeTitle: "Welches Interview wird fortgesetzt?",
    helpTitle: "Tasten",
    keys: [
      ("Ziffern", "der Code der Antwort"),
      ("Pfeile", "in einer Liste oder auf einer Skala wählen (auch j, k)"),
      ("Leertaste", "wählen oder zurücknehmen, wo mehrere möglich sind; am Ende: die ganze Antwort"),
      ("Enter", "übernehmen und weiter"),
      ("PgUp F3", "die vorige Frage (auch Shift-Tab, Alt-Links)"),
      ("PgDn F4", "die erste noch offene Frage"),
      ("^D ^R ^X", "weiß nicht (auch F8), verweigert (auch F9), trifft nicht zu"),
      ("^K", "eine freiwillige Frage leer lassen"),
      ("^N F5", "eine Notiz"),
      ("^G F6", "zu einer Frage gehen"),
      ("/", "in einer langen Liste suchen"),
      ("^J", "eine neue Zeile in einem Text (auch Alt-Enter)"),
      ("^E", "einen Text im Editor schreiben"),
      ("^T F7", "eine andere Sprache"),
      ("^L", "neu zeichnen"),
      ("^Z", "kurz verlassen"),
      ("F10", "am Ende: das Interview abschließen"),
      ("^C", "abbrechen; zweimal speichert und verlässt"),
    ],
    stopTitle: "Dieses Interview abbrechen? Alle bisherigen Antworten sind gespeichert.",
    stopPartial: "Unterbrochen, wird später fortgesetzt",
    stopRefused: "Die befragte Person verweigert die Fortsetzung",
    stopOther: "Ein anderes Ergebnis",
    outcome: "Ergebnis, zum Beispiel no_time",
    goOn: "mit dem Interview fortfahren",
    mustTitle: "Das kann nicht sein.",
    nothingFound: "Kein Name enthält das.",
    stopAlone: "Ich möchte nicht weitermachen",
    isPlaced: "Das hat schon seinen Platz.",
    textStands: "Hier steht ein Text: Enter übernimmt ihn, ^U löscht ihn.",
    find: "suchen", space: "Leertaste",
    checkTitle: "Ist das richtig?",
    change: "die Antwort ändern",
    keep: "sie beibehalten, mit Begründung",
    reason: "Warum ist sie dennoch richtig?",
    closesTitle: {
      $0 == 1
        ? "Das schließt einen Teil des Interviews. 1 Antwort wird zurückgestellt:"
        : "Das schließt einen Teil des Interviews. \($0) Antworten werden zurückgestellt:"
    },
    closesGoOn: "weiter; bei erneuter Änderung kommen sie zurück",
    closesLeave: "die Antwort lassen, wie sie war",
    notSavedTitle: "Die letzte Antwort ist noch NICHT gespeichert.",
    tryAgain: "erneut versuchen",
    leave: "verlassen; das zuvor Gespeicherte ist sicher",
    unfinished: "unvollendet",
    noUnicode:
      "Diese Locale ist nicht UTF-8: Buchstaben außerhalb von ASCII erscheinen ohne ihre Zeichen oder als ?. LC_ALL=C.UTF-8 behebt das.",
    finish: "Das Interview abschließen",
    finishBy: { "F10, oder \($0) eingeben und Enter" },
    end: "abschließen",
    whole: "ganz",
    typed: "Eingegeben:",
    goTo: "gehen zu",
    aside: "Außerhalb der Filterführung, zurückgestellt:")
}
