/// The interface texts in Dutch. No native speaker has reviewed it yet.
extension Words {
  static let dutch = Words(
    language: "nl",
    name: "Nederlands",
    interview: "Interview",
    saved: "Opgeslagen.",
    saving: "Bezig met opslaan …",
    notSaved: "Het laatste antwoord is NIET opgeslagen.",
    dryRun: "Proef: er wordt niets opgeslagen.",
    noSample: {
      "Er is geen contactbestand opgegeven. Leeg zonder: \($0). Om in te vullen: \($1)."
    },
    finished: {
      $0 == "completed"
        ? "Het interview is volledig. Hartelijk dank." : "Het interview eindigt hier (\($0)). Hartelijk dank."
    },
    stopped: { "Opgeslagen. Om verder te gaan: outsidein resume \($0)" },
    stoppedWithoutID: "Gestopt. Er is niets opgeslagen.",
    resumed: { $0 == 1 ? "Verder na 1 antwoord." : "Verder na \($0) antwoorden." },
    lastAnswers: "De laatste antwoorden:",
    alert: "LET OP",
    question: { "vraag \($0) van ongeveer \($1)" },
    interviewer: "Interviewer",
    answerNow: { "antwoord tot nu toe: \($0); een lege regel behoudt het" },
    answerBefore: { "eerder antwoord: \($0)" },
    optional: "Een lege regel gaat verder zonder antwoord.",
    severalAllowed: { sample, least, most in
      "Meerdere antwoorden mogelijk\(least.map { ", minstens \($0)" } ?? "")\(most.map { ", hoogstens \($0)" } ?? ""): \(sample)"
    },
    notReadOut: "niet voorlezen",
    noneAllowed: "Een lege regel: geen van deze.",
    order: { $0 == 1 ? "De eerste." : "De eerste \($0), de beste eerst: \($1)" },
    amounts: { count, total, unit, sample in
      "\(count) \(count == 1 ? "waarde" : "waarden") in deze volgorde\(unit.map { " (\($0))" } ?? "")\(total.map { ", samen \($0)" } ?? ""); of \(sample)"
    },
    extremes: { "\($0 ?? "Het belangrijkst"), dan \($1 ?? "het minst belangrijk"): \($2)" },
    mentionsEnd: { "Eén per regel, hoogstens \($0); een lege regel sluit af." },
    scaleFrom: { low, lowLabel, high, highLabel in
      "\(low)\(lowLabel.map { " = \($0)" } ?? "") … \(high)\(highLabel.map { " = \($0)" } ?? "")"
    },
    numberFrom: { low, high in
      switch (low, high) {
      case (let low?, let high?): "Een getal van \(low) t/m \(high)"
      case (let low?, nil): "Een getal, minstens \(low)"
      case (nil, let high?): "Een getal, hoogstens \(high)"
      case (nil, nil): "Een getal"
      }
    },
    decimals: { $0 == 1 ? ", met hoogstens één decimaal" : ", met hoogstens \($0) decimalen" },
    dateFrom: { first, last in
      switch (first, last) {
      case (let first?, let last?):
        "Een datum van \(first) t/m \(last): jaar-maand-dag of dag-maand-jaar"
      case (let first?, nil): "Een datum, \(first) of later: jaar-maand-dag of dag-maand-jaar"
      case (nil, let last?): "Een datum, \(last) of eerder: jaar-maand-dag of dag-maand-jaar"
      case (nil, nil): "Een datum: jaar-maand-dag of dag-maand-jaar"
      }
    },
    dk: "weet niet",
    na: "niet van toepassing",
    refused: "weigert",
    skipped: "geen antwoord",
    review: "De antwoorden:",
    stillOpen: "nog niet beantwoord",
    quotaFull: "Er zijn al genoeg interviews van deze soort: dit interview eindigt hier.",
    setAside: {
      $0 == 1
        ? "1 antwoord valt buiten de routing en is terzijde gelegd."
        : "\($0) antwoorden vallen buiten de routing en zijn terzijde gelegd."
    },
    enterFinishes: "Een lege regel rondt het interview af; :back of :goto ID wijzigt een antwoord.",
    finishWord: "klaar",
    wordFinishes: { "Typ \($0) om het interview af te ronden; :back of :goto ID wijzigt een antwoord." },
    notes: "Notities, alleen voor interviewers:",
    overridden: "behouden ondanks een controle",
    noHelp: "Bij deze vraag is er geen hulp.",
    commands: [
      (":dk :na :refused", "weet niet, niet van toepassing, weigert"),
      (":skipped", "laat een niet-verplichte vraag leeg, ook een die al een antwoord heeft"),
      (":back  :next", "de vorige vraag; de eerste onbeantwoorde vraag"),
      (":goto ID", "een vraag"),
      (":note TEKST", "een notitie"),
      (":edit", "een tekst in de editor schrijven"),
      (":override REDEN", "een antwoord behouden ondanks een controle"),
      (":language LL", "een andere taal"),
      (":list [TEKST]", "nogmaals de opties, of die met een tekst"),
      (":review", "alle antwoorden tot nu toe"),
      (":stop [RESULTAAT]", "opslaan en stoppen; `:stop refused` als de respondent niet verder wil"),
      ("::tekst", "een tekst die met een dubbele punt begint"),
    ],
    answerNeeded: "Er is een antwoord nodig; :help vertelt wat er nog meer mogelijk is.",
    notAnOption: { "Typ het nummer of de id van een optie, bijvoorbeeld \($0)." },
    notAPoint: { "Typ een getal van \($0) t/m \($1)." },
    notANumber: "Typ een getal in cijfers, bijvoorbeeld 12.",
    outOfRange: { low, high in
      switch (low, high) {
      case (let low?, let high?): "Het getal moet van \(low) t/m \(high) zijn."
      case (let low?, nil): "Het getal moet minstens \(low) zijn."
      case (nil, let high?): "Het getal mag hoogstens \(high) zijn."
      case (nil, nil): "Dit getal is hier niet mogelijk."
      }
    },
    notADate: "Typ een datum als jaar-maand-dag, bijvoorbeeld 2026-01-31; of vandaag, gisteren.",
    noSuchDay: { day, last in
      "\(day) bestaat niet\(last.map { last in ": die maand heeft \(last) dagen" } ?? "")."
    },
    today: ["vandaag"],
    yesterday: ["gisteren"],
    dateOutOfRange: { first, last in
      switch (first, last) {
      case (let first?, let last?): "De datum moet van \(first) t/m \(last) zijn."
      case (let first?, nil): "De datum moet \(first) of later zijn."
      case (nil, let last?): "De datum moet \(last) of eerder zijn."
      case (nil, nil): "Deze datum is hier niet mogelijk."
      }
    },
    tooManyDecimals: {
      switch $0 {
      case 0: "Er is een geheel getal nodig."
      case 1: "Hoogstens één decimaal is mogelijk."
      default: "Hoogstens \($0) decimalen zijn mogelijk."
      }
    },
    notAnOrder: { "Typ er \($0), elk één keer, de beste eerst." },
    amountsNeeded: {
      $0 == 1
        ? "Typ 1 waarde, of zo: \($1)." : "Typ \($0) waarden, voor elk één, of enkele zo: \($1)."
    },
    notExtremes: { "Typ twee verschillende codes, de beste eerst: \($0)." },
    notTheTotal: { total, left in
      left.hasPrefix("-")
        ? "Samen moet het \(total) zijn: \(left.dropFirst()) te veel."
        : "Samen moet het \(total) zijn: nog \(left) over."
    },
    negativeAmount: "Een waarde is 0 of meer.",
    exclusive: { "“\($0)” gaat niet samen met een ander: typ het alleen, of laat het weg." },
    tooFew: { "Kies er minstens \($0)." },
    tooMany: { "Hoogstens \($0) mogelijk." },
    tooLong: { $0 == 1 ? "Hoogstens 1 teken mogelijk." : "Hoogstens \($0) tekens mogelijk." },
    noMatch: "Het antwoord heeft niet de gevraagde vorm.",
    notOffered: { $0.isEmpty ? "Deze vraag heeft een antwoord nodig." : "Hier is mogelijk: \($0)." },
    checkFailed: "Dit antwoord past niet bij wat eerder is gezegd.",
    canOverride: "Als het toch klopt: :override REDEN",
    nothingToOverride:
      "Er is niets te bevestigen; `:override REDEN` behoudt een antwoord waar een controle bezwaar tegen heeft.",
    isFirst: "Dit is de eerste vraag.",
    noSuchQuestion: { "Er is nog geen vraag \($0) bereikt." },
    noSuchLanguage: { "De vragenlijst is er in: \($0)." },
    oneLanguage: "De vragenlijst is er in maar één taal.",
    questionsOpen: "Sommige vragen zijn nog niet beantwoord.",
    isOver: "Het interview is afgelopen.",
    noSuchCommand: {
      "\($0) bestaat niet; :help toont wat er is. Een tekst die met een dubbele punt begint, wordt met twee geschreven."
    },
    commandNeeds: { "Schrijf \($0) \($1)." },
    badOutcome: "Een resultaat is een woord zoals partial, refused, no_time.",
    onlyOpenTexts: "Alleen teksten kunnen in de editor worden geschreven.",
    noEditor: "Er is hier geen editor: stel EDITOR in en gebruik een terminal.",
    page: .dutch)
}

extension PageWords {
  static let dutch = PageWords(
    answer: "ANTWOORD",
    several: { least, most in
      switch (least, most) {
      case (let least?, let most?): "Spatie kiest; \(least) t/m \(most)."
      case (let least?, nil): "Spatie kiest; minstens \(least)."
      case (nil, let most?): "Spatie kiest; hoogstens \(most)."
      case (nil, nil): "Spatie kiest; meerdere zijn mogelijk."
      }
    },
    noneAllowed: "Alleen Enter: geen van deze.",
    spaceChooses: "Er is nog niets gekozen: Spatie kiest, Enter gaat verder.",
    point: { low, high, zeroIsTen in "typ \(low)-\(high)\(zeroIsTen ? " (0 = 10)" : "")" },
    item: { "item \($0) van \($1)" },
    answered: { "\($0) van \($1) beantwoord" },
    short: { ["dk": "WN", "na": "NVT", "refused": "WEIG", "skipped": "--"][$0] ?? "" },
    characters: { "\($0) van \($1) \($1 == 1 ? "teken" : "tekens")" },
    place: { "PLAATS \($0) van \($1)" },
    whichIsNext: "Welke van de overige komt nu?",
    allPlaced: "Enter bevestigt, Backspace neemt de laatste terug.",
    left: { left, total in
      left.hasPrefix("-") ? "\(left.dropFirst()) te veel van \(total)" : "nog \(left) van \(total)"
    },
    enterAccepts: "Enter bevestigt.",
    most: "MEEST", least: "MINST",
    mostImportant: "Het belangrijkst?", leastImportant: "Het minst belangrijk?",
    otherThanMost: "Die staat al bij MEEST: kies een andere, of Backspace.",
    answerNeeded: "Er is een antwoord nodig; ? of F1 vertelt wat er nog meer mogelijk is.",
    moreAbove: { "... nog \($0) erboven" },
    moreBelow: { "... nog \($0) eronder" },
    readOn: "Enter: verder lezen",
    isFirstOpen: "Dit is de eerste onbeantwoorde vraag.",
    next: "verder", back: "terug", help: "hulp", note: "notitie", stop: "stop", choose: "kiezen",
    newLine: "nieuwe regel", close: "sluiten", leaveEmpty: "leeg laten",
    noteTitle: "Een notitie, los van het antwoord",
    goToTitle: "Naar welke vraag?",
    languageTitle: "Welke taal?",
    resumeTitle: "Met welk interview wordt verdergegaan?",
    helpTitle: "Toetsen",
    keys: [
      ("cijfers", "de code van het antwoord"),
      ("pijlen", "kiezen in een lijst of op een schaal (ook j, k)"),
      ("Spatie", "kiezen of terugnemen waar er meerdere mogelijk zijn; aan het eind: het hele antwoord"),
      ("Enter", "bevestigen en verder"),
      ("PgUp F3", "de vorige vraag (ook Shift-Tab, Alt-Links)"),
      ("PgDn F4", "de eerste onbeantwoorde vraag"),
      ("^D ^R ^X", "weet niet (ook F8), weigert (ook F9), niet van toepassing"),
      ("^K", "een niet-verplichte vraag leeg laten"),
      ("^N F5", "een notitie"),
      ("^G F6", "naar een vraag gaan"),
      ("/", "zoeken in een lange lijst"),
      ("^J", "een nieuwe regel in een tekst (ook Alt-Enter)"),
      ("^E", "een tekst in de editor schrijven"),
      ("^T F7", "een andere taal"),
      ("^L", "opnieuw tekenen"),
      ("^Z", "even verlaten"),
      ("F10", "aan het eind: het interview afronden"),
      ("^C", "stoppen; tweemaal slaat op en sluit af"),
    ],
    stopTitle: "Dit interview stoppen? Alle antwoorden tot nu toe zijn opgeslagen.",
    stopPartial: "Afgebroken, wordt later voortgezet",
    stopRefused: "De respondent weigert verder te gaan",
    stopOther: "Een ander resultaat",
    outcome: "Resultaat, bijvoorbeeld no_time",
    goOn: "doorgaan met het interview",
    mustTitle: "Dat kan niet.",
    nothingFound: "Geen naam bevat dat.",
    stopAlone: "Ik wil niet verder",
    isPlaced: "Die heeft al een plaats.",
    textStands: "Er is een tekst getypt: Enter neemt hem aan, ^U wist hem.",
    find: "zoeken", space: "Spatie",
    checkTitle: "Klopt dat?",
    change: "het antwoord wijzigen",
    keep: "het behouden, met een reden",
    reason: "Waarom klopt het toch?",
    closesTitle: {
      $0 == 1
        ? "Dit sluit een deel van het interview. 1 antwoord wordt terzijde gelegd:"
        : "Dit sluit een deel van het interview. \($0) antwoorden worden terzijde gelegd:"
    },
    closesGoOn: "doorgaan; bij een nieuwe wijziging komen ze terug",
    closesLeave: "het antwoord laten zoals het was",
    notSavedTitle: "Het laatste antwoord is nog NIET opgeslagen.",
    tryAgain: "opnieuw proberen",
    leave: "afsluiten; wat eerder is opgeslagen, is veilig",
    unfinished: "onvoltooid",
    noUnicode:
      "Deze locale is niet UTF-8: letters buiten ASCII worden zonder hun tekens getoond, of als ?. LC_ALL=C.UTF-8 verhelpt dat.",
    finish: "Het interview afronden",
    finishBy: { "F10, of typ \($0) en Enter" },
    end: "afronden",
    whole: "geheel",
    typed: "Getypt:",
    goTo: "ga naar",
    aside: "Buiten de routing, terzijde gelegd:")
}
