/// The interface texts in French. No native speaker has reviewed it yet.
extension Words {
  static let french = Words(
    language: "fr",
    name: "Français",
    interview: "Entretien",
    saved: "Enregistré.",
    saving: "Enregistrement …",
    notSaved: "La dernière réponse n'a PAS été enregistrée.",
    dryRun: "Essai\u{A0}: rien n'est enregistré.",
    noSample: {
      "Aucun fichier de contacts indiqué. Vides sans lui\u{A0}: \($0). Pour compléter\u{A0}: \($1)."
    },
    finished: {
      $0 == "completed" ? "L'entretien est complet. Merci." : "L'entretien se termine ici (\($0)). Merci."
    },
    stopped: { "Enregistré. Pour continuer\u{A0}: outsidein resume \($0)" },
    stoppedWithoutID: "Interrompu. Rien n'a été enregistré.",
    resumed: { $0 < 2 ? "Reprise après \($0) réponse." : "Reprise après \($0) réponses." },
    lastAnswers: "Les dernières réponses\u{A0}:",
    alert: "ALERTE",
    question: { "question \($0) sur environ \($1)" },
    interviewer: "Enquêteur",
    answerNow: { "réponse actuelle\u{A0}: \($0)\u{A0}; une ligne vide la conserve" },
    answerBefore: { "réponse précédente\u{A0}: \($0)" },
    optional: "Une ligne vide passe à la suite sans réponse.",
    severalAllowed: { sample, least, most in
      "Plusieurs réponses possibles\(least.map { ", au moins \($0)" } ?? "")\(most.map { ", au plus \($0)" } ?? "")\u{A0}: \(sample)"
    },
    notReadOut: "ne pas lire",
    noneAllowed: "Une ligne vide\u{A0}: aucune d'entre elles.",
    order: { $0 == 1 ? "Le premier." : "Les \($0) premiers, le meilleur d'abord\u{A0}: \($1)" },
    amounts: { count, total, unit, sample in
      "\(count) \(count < 2 ? "valeur" : "valeurs") dans cet ordre\(unit.map { " (\($0))" } ?? "")\(total.map { ", \($0) au total" } ?? "")\u{A0}; ou \(sample)"
    },
    extremes: { "\($0 ?? "Le plus important"), puis \($1 ?? "le moins important")\u{A0}: \($2)" },
    mentionsEnd: { "Une par ligne, \($0) au plus\u{A0}; une ligne vide termine." },
    scaleFrom: { low, lowLabel, high, highLabel in
      "\(low)\(lowLabel.map { " = \($0)" } ?? "") … \(high)\(highLabel.map { " = \($0)" } ?? "")"
    },
    numberFrom: { low, high in
      switch (low, high) {
      case (let low?, let high?): "Un nombre de \(low) à \(high)"
      case (let low?, nil): "Un nombre, \(low) ou plus"
      case (nil, let high?): "Un nombre, \(high) ou moins"
      case (nil, nil): "Un nombre"
      }
    },
    decimals: { $0 == 1 ? ", avec une décimale au plus" : ", avec \($0) décimales au plus" },
    dateFrom: { first, last in
      switch (first, last) {
      case (let first?, let last?):
        "Une date du \(first) au \(last)\u{A0}: année-mois-jour ou jour/mois/année"
      case (let first?, nil): "Une date, \(first) ou plus tard\u{A0}: année-mois-jour ou jour/mois/année"
      case (nil, let last?): "Une date, \(last) ou plus tôt\u{A0}: année-mois-jour ou jour/mois/année"
      case (nil, nil): "Une date\u{A0}: année-mois-jour ou jour/mois/année"
      }
    },
    dk: "ne sait pas",
    na: "non concerné",
    refused: "refus",
    skipped: "sans réponse",
    review: "Les réponses\u{A0}:",
    stillOpen: "encore en attente",
    quotaFull: "Il y a déjà assez d'entretiens de ce type\u{A0}: celui-ci se termine ici.",
    setAside: {
      $0 < 2
        ? "\($0) réponse est hors du parcours et mise de côté."
        : "\($0) réponses sont hors du parcours et mises de côté."
    },
    enterFinishes: "Une ligne vide termine l'entretien\u{A0}; :back ou :goto ID modifie une réponse.",
    finishWord: "fini",
    wordFinishes: { "Tapez \($0) pour terminer l'entretien\u{A0}; :back ou :goto ID modifie une réponse." },
    notes: "Notes, réservées aux enquêteurs\u{A0}:",
    overridden: "maintenue malgré un contrôle",
    noHelp: "Il n'y a pas d'aide pour cette question.",
    commands: [
      (":dk :na :refused", "ne sait pas, non concerné, refus"),
      (":skipped", "laisse vide une question facultative, même si elle a déjà une réponse"),
      (":back  :next", "la question précédente\u{A0}; la première question en attente"),
      (":goto ID", "une question"),
      (":note TEXTE", "une note"),
      (":edit", "écrire un texte dans l'éditeur"),
      (":override MOTIF", "conserver une réponse malgré un contrôle"),
      (":language LL", "une autre langue"),
      (":list [TEXTE]", "de nouveau les options, ou celles qui contiennent un texte"),
      (":review", "toutes les réponses jusqu'ici"),
      (
        ":stop [RÉSULTAT]",
        "enregistrer et interrompre\u{A0}; `:stop refused` si la personne interrogée ne veut pas continuer"
      ),
      ("::texte", "un texte qui commence par deux-points"),
    ],
    answerNeeded: "Une réponse est nécessaire\u{A0}; :help indique ce qui est possible d'autre.",
    notAnOption: { "Saisir le numéro ou l'id d'une option, par exemple \($0)." },
    notAPoint: { "Saisir un nombre de \($0) à \($1)." },
    notANumber: "Saisir un nombre en chiffres, par exemple 12.",
    outOfRange: { low, high in
      switch (low, high) {
      case (let low?, let high?): "Le nombre doit être compris entre \(low) et \(high)."
      case (let low?, nil): "Le nombre doit être \(low) ou plus."
      case (nil, let high?): "Le nombre doit être \(high) ou moins."
      case (nil, nil): "Ce nombre n'est pas possible ici."
      }
    },
    notADate:
      "Saisir une date sous la forme année-mois-jour, par exemple 2026-01-31\u{A0}; ou aujourd'hui, hier.",
    noSuchDay: { day, last in
      "Le \(day) n'existe pas\(last.map { last in "\u{A0}: ce mois a \(last) jours" } ?? "")."
    },
    today: ["aujourd'hui"],
    yesterday: ["hier"],
    dateOutOfRange: { first, last in
      switch (first, last) {
      case (let first?, let last?): "La date doit être comprise entre \(first) et \(last)."
      case (let first?, nil): "La date doit être \(first) ou plus tard."
      case (nil, let last?): "La date doit être \(last) ou plus tôt."
      case (nil, nil): "Cette date n'est pas possible ici."
      }
    },
    tooManyDecimals: {
      switch $0 {
      case 0: "Il faut un nombre entier."
      case 1: "Une décimale au plus est possible."
      default: "\($0) décimales au plus sont possibles."
      }
    },
    notAnOrder: { "En saisir \($0), chacun une seule fois, le meilleur d'abord." },
    amountsNeeded: {
      $0 < 2
        ? "Saisir \($0) valeur, ou ainsi\u{A0}: \($1)."
        : "Saisir \($0) valeurs, une pour chacun, ou certaines ainsi\u{A0}: \($1)."
    },
    notExtremes: { "Saisir deux codes différents, le meilleur d'abord\u{A0}: \($0)." },
    notTheTotal: { total, left in
      left.hasPrefix("-")
        ? "Le total doit être \(total)\u{A0}: \(left.dropFirst()) de trop."
        : "Le total doit être \(total)\u{A0}: il reste \(left)."
    },
    negativeAmount: "Une valeur est 0 ou plus.",
    exclusive: { "«\u{A0}\($0)\u{A0}» exclut toute autre réponse\u{A0}: la saisir seule, ou l'omettre." },
    tooFew: { "En choisir au moins \($0)." },
    tooMany: { "\($0) au plus." },
    tooLong: { $0 < 2 ? "\($0) caractère au plus." : "\($0) caractères au plus." },
    noMatch: "La réponse n'a pas la forme demandée.",
    notOffered: {
      $0.isEmpty ? "Cette question demande une réponse." : "Ici, il est possible d'indiquer\u{A0}: \($0)."
    },
    checkFailed: "Cette réponse ne s'accorde pas avec les précédentes.",
    canOverride: "Si elle est tout de même exacte\u{A0}: :override MOTIF",
    nothingToOverride:
      "Il n'y a rien à confirmer\u{A0}; `:override MOTIF` conserve une réponse contestée par un contrôle.",
    isFirst: "C'est la première question.",
    noSuchQuestion: { "Aucune question \($0) n'a été atteinte." },
    noSuchLanguage: { "Le questionnaire existe en\u{A0}: \($0)." },
    oneLanguage: "Le questionnaire n'existe qu'en une langue.",
    questionsOpen: "Certaines questions sont encore en attente.",
    isOver: "L'entretien est terminé.",
    noSuchCommand: {
      "\($0) n'existe pas\u{A0}; :help donne la liste des commandes. Un texte qui commence par deux-points s'écrit en les doublant."
    },
    commandNeeds: { "Écrire \($0) \($1)." },
    badOutcome: "Un résultat est un mot comme partial, refused, no_time.",
    onlyOpenTexts: "Seuls les textes peuvent être écrits dans l'éditeur.",
    noEditor: "Il n'y a pas d'éditeur ici\u{A0}: définir EDITOR et utiliser un terminal.",
    page: .french)
}

extension PageWords {
  static let french = PageWords(
    answer: "RÉPONSE",
    several: { least, most in
      switch (least, most) {
      case (let least?, let most?): "Espace choisit\u{A0}; de \(least) à \(most)."
      case (let least?, nil): "Espace choisit\u{A0}; au moins \(least)."
      case (nil, let most?): "Espace choisit\u{A0}; au plus \(most)."
      case (nil, nil): "Espace choisit\u{A0}; plusieurs sont possibles."
      }
    },
    noneAllowed: "Enter seul\u{A0}: aucune d'entre elles.",
    spaceChooses: "Rien n'est encore choisi\u{A0}: Espace choisit, Enter continue.",
    point: { low, high, zeroIsTen in "saisir \(low)-\(high)\(zeroIsTen ? " (0 = 10)" : "")" },
    item: { "élément \($0) sur \($1)" },
    answered: { "réponses\u{A0}: \($0) sur \($1)" },
    short: { ["dk": "NSP", "na": "NC", "refused": "REF", "skipped": "--"][$0] ?? "" },
    characters: { "\($0) sur \($1) \($1 < 2 ? "caractère" : "caractères")" },
    place: { "RANG \($0) sur \($1)" },
    whichIsNext: "Parmi ceux qui restent, lequel vient ensuite\u{A0}?",
    allPlaced: "Enter valide, Retour arrière annule le dernier.",
    left: { left, total in
      left.hasPrefix("-") ? "\(left.dropFirst()) de trop sur \(total)" : "il reste \(left) sur \(total)"
    },
    enterAccepts: "Enter valide.",
    most: "LE PLUS", least: "LE MOINS",
    mostImportant: "Le plus important\u{A0}?", leastImportant: "Le moins important\u{A0}?",
    otherThanMost: "C'est déjà LE PLUS\u{A0}: en choisir un autre, ou Retour arrière.",
    answerNeeded: "Une réponse est nécessaire\u{A0}; ? ou F1 indique ce qui est possible d'autre.",
    moreAbove: { "... encore \($0) plus haut" },
    moreBelow: { "... encore \($0) plus bas" },
    readOn: "Enter\u{A0}: lire la suite",
    isFirstOpen: "C'est la première question en attente.",
    next: "suite", back: "retour", help: "aide", note: "note", stop: "arrêt", choose: "choisir",
    newLine: "à la ligne", close: "fermer", leaveEmpty: "laisser vide",
    noteTitle: "Une note, séparée de la réponse",
    goToTitle: "Aller à quelle question\u{A0}?",
    languageTitle: "Quelle langue\u{A0}?",
    resumeTitle: "Quel entretien reprendre\u{A0}?",
    helpTitle: "Touches",
    keys: [
      ("chiffres", "le code de la réponse"),
      ("flèches", "choisir dans une liste ou sur une échelle (aussi j, k)"),
      (
        "Espace",
        "choisir, ou annuler, quand plusieurs sont possibles\u{A0}; à la fin\u{A0}: la réponse entière"
      ),
      ("Enter", "valider et continuer"),
      ("PgUp F3", "la question précédente (aussi Shift-Tab, Alt-Gauche)"),
      ("PgDn F4", "la première question en attente"),
      ("^D ^R ^X", "ne sait pas (aussi F8), refus (aussi F9), non concerné"),
      ("^K", "laisser vide une question facultative"),
      ("^N F5", "une note"),
      ("^G F6", "aller à une question"),
      ("/", "chercher dans une longue liste"),
      ("^J", "une nouvelle ligne dans un texte (aussi Alt-Enter)"),
      ("^E", "écrire un texte dans l'éditeur"),
      ("^T F7", "une autre langue"),
      ("^L", "réafficher"),
      ("^Z", "quitter un moment"),
      ("F10", "à la fin\u{A0}: terminer l'entretien"),
      ("^C", "interrompre\u{A0}; deux fois enregistre et quitte"),
    ],
    stopTitle: "Interrompre cet entretien\u{A0}? Toutes les réponses jusqu'ici sont enregistrées.",
    stopPartial: "Interrompu, à reprendre plus tard",
    stopRefused: "La personne interrogée refuse de continuer",
    stopOther: "Un autre résultat",
    outcome: "Résultat, par exemple no_time",
    goOn: "poursuivre l'entretien",
    mustTitle: "Ce n'est pas possible.",
    nothingFound: "Aucun nom ne contient cela.",
    stopAlone: "Je ne veux pas continuer",
    isPlaced: "Celui-ci a déjà sa place.",
    textStands: "Un texte a été saisi\u{A0}: Enter le valide, ^U l'efface.",
    find: "chercher", space: "Espace",
    checkTitle: "Est-ce exact\u{A0}?",
    change: "modifier la réponse",
    keep: "la conserver, avec un motif",
    reason: "Pourquoi est-elle tout de même exacte\u{A0}?",
    closesTitle: {
      $0 < 2
        ? "Cela ferme une partie de l'entretien. \($0) réponse est mise de côté\u{A0}:"
        : "Cela ferme une partie de l'entretien. \($0) réponses sont mises de côté\u{A0}:"
    },
    closesGoOn: "continuer\u{A0}; un nouveau changement les rétablit",
    closesLeave: "laisser la réponse inchangée",
    notSavedTitle: "La dernière réponse n'est PAS encore enregistrée.",
    tryAgain: "réessayer",
    leave: "quitter\u{A0}; ce qui a été enregistré avant est en sûreté",
    unfinished: "inachevé",
    noUnicode:
      "Cette locale n'est pas en UTF-8\u{A0}: les lettres hors ASCII sont affichées sans leurs signes, ou par ?. LC_ALL=C.UTF-8 y remédie.",
    finish: "Terminer l'entretien",
    finishBy: { "F10, ou tapez \($0) puis Enter" },
    end: "terminer",
    whole: "en entier",
    typed: "Saisi\u{A0}:",
    goTo: "aller à",
    aside: "Hors du parcours, mises de côté\u{A0}:")
}
