/// The interface texts in Polish. No native speaker has reviewed it yet.
extension Words {
  static let polish = Words(
    language: "pl",
    name: "Polski",
    interview: "Wywiad",
    saved: "Zapisano.",
    saving: "Zapisywanie …",
    notSaved: "Ostatnia odpowiedź NIE została zapisana.",
    dryRun: "Próba: nic nie jest zapisywane.",
    noSample: { "Nie podano pliku kontaktów. Puste bez niego: \($0). Aby uzupełnić: \($1)." },
    finished: {
      $0 == "completed"
        ? "Wywiad jest kompletny. Dziękujemy." : "Wywiad kończy się tutaj (\($0)). Dziękujemy."
    },
    stopped: { "Zapisano. Aby kontynuować: outsidein resume \($0)" },
    stoppedWithoutID: "Przerwano. Nic nie zostało zapisane.",
    resumed: { $0 == 1 ? "Wznowiono po 1 odpowiedzi." : "Wznowiono po \($0) odpowiedziach." },
    lastAnswers: "Ostatnie odpowiedzi:",
    alert: "UWAGA",
    question: { "pytanie \($0) z około \($1)" },
    interviewer: "Ankieter",
    answerNow: { "dotychczasowa odpowiedź: \($0); pusty wiersz ją zachowuje" },
    answerBefore: { "poprzednia odpowiedź: \($0)" },
    optional: "Pusty wiersz: dalej bez odpowiedzi.",
    severalAllowed: { sample, least, most in
      "Możliwych jest kilka odpowiedzi\(least.map { ", co najmniej \($0)" } ?? "")\(most.map { ", najwyżej \($0)" } ?? ""): \(sample)"
    },
    notReadOut: "nie odczytywać",
    noneAllowed: "Pusty wiersz: żadna z nich.",
    order: {
      $0 == 1 ? "Pierwsza." : "\(few($0, "Pierwsze", "Pierwszych")) \($0), najlepsza na początku: \($1)"
    },
    amounts: { count, total, unit, sample in
      "\(count) \(count == 1 ? "wartość" : "wartości") w tej kolejności\(unit.map { " (\($0))" } ?? "")\(total.map { ", razem \($0)" } ?? ""); albo \(sample)"
    },
    extremes: { "\($0 ?? "Najważniejsze"), potem \($1 ?? "najmniej ważne"): \($2)" },
    mentionsEnd: { "Jedna w wierszu, najwyżej \($0); pusty wiersz kończy." },
    scaleFrom: { low, lowLabel, high, highLabel in
      "\(low)\(lowLabel.map { " = \($0)" } ?? "") … \(high)\(highLabel.map { " = \($0)" } ?? "")"
    },
    numberFrom: { low, high in
      switch (low, high) {
      case (let low?, let high?): "Liczba od \(low) do \(high)"
      case (let low?, nil): "Liczba, co najmniej \(low)"
      case (nil, let high?): "Liczba, najwyżej \(high)"
      case (nil, nil): "Liczba"
      }
    },
    decimals: {
      $0 == 1
        ? ", z najwyżej jednym miejscem po przecinku" : ", z najwyżej \($0) miejscami po przecinku"
    },
    dateFrom: { first, last in
      switch (first, last) {
      case (let first?, let last?): "Data od \(first) do \(last): rok-miesiąc-dzień lub dzień.miesiąc.rok"
      case (let first?, nil): "Data, \(first) lub później: rok-miesiąc-dzień lub dzień.miesiąc.rok"
      case (nil, let last?): "Data, \(last) lub wcześniej: rok-miesiąc-dzień lub dzień.miesiąc.rok"
      case (nil, nil): "Data: rok-miesiąc-dzień lub dzień.miesiąc.rok"
      }
    },
    dk: "nie wiem",
    na: "nie dotyczy",
    refused: "odmowa",
    skipped: "brak odpowiedzi",
    review: "Odpowiedzi:",
    stillOpen: "jeszcze bez odpowiedzi",
    quotaFull: "Jest już dość wywiadów tego rodzaju: ten kończy się tutaj.",
    setAside: {
      $0 == 1
        ? "1 odpowiedź jest poza ścieżką wywiadu i została odłożona."
        : "\($0) odpowiedzi \(few($0, "są", "jest")) poza ścieżką wywiadu i \(few($0, "zostały odłożone", "zostało odłożonych"))."
    },
    enterFinishes: "Pusty wiersz kończy wywiad; :back lub :goto ID zmienia odpowiedź.",
    finishWord: "gotowe",
    wordFinishes: { "Wpisanie \($0) kończy wywiad; :back lub :goto ID zmienia odpowiedź." },
    notes: "Notatki, tylko dla ankieterów:",
    overridden: "zachowana mimo kontroli",
    noHelp: "Do tego pytania nie ma pomocy.",
    commands: [
      (":dk :na :refused", "nie wiem, nie dotyczy, odmowa"),
      (":skipped", "pozostawia nieobowiązkowe pytanie puste, także takie, które ma już odpowiedź"),
      (":back  :next", "poprzednie pytanie; pierwsze pytanie jeszcze bez odpowiedzi"),
      (":goto ID", "pytanie"),
      (":note TEKST", "notatka"),
      (":edit", "napisanie tekstu w edytorze"),
      (":override POWÓD", "zachowanie odpowiedzi mimo kontroli"),
      (":language LL", "inny język"),
      (":list [TEKST]", "ponownie opcje lub te, które zawierają tekst"),
      (":review", "wszystkie dotychczasowe odpowiedzi"),
      (":stop [WYNIK]", "zapis i przerwanie; `:stop refused`, gdy respondent nie chce kontynuować"),
      ("::tekst", "tekst, który zaczyna się od dwukropka"),
    ],
    answerNeeded: "Potrzebna jest odpowiedź; :help podaje, co jeszcze jest możliwe.",
    notAnOption: { "Proszę wpisać numer lub id opcji, na przykład \($0)." },
    notAPoint: { "Proszę wpisać liczbę od \($0) do \($1)." },
    notANumber: "Proszę wpisać liczbę cyframi, na przykład 12.",
    outOfRange: { low, high in
      switch (low, high) {
      case (let low?, let high?): "Liczba musi być od \(low) do \(high)."
      case (let low?, nil): "Liczba musi wynosić co najmniej \(low)."
      case (nil, let high?): "Liczba może wynosić najwyżej \(high)."
      case (nil, nil): "Ta liczba nie jest tu możliwa."
      }
    },
    notADate: "Proszę wpisać datę jako rok-miesiąc-dzień, na przykład 2026-01-31; albo dzisiaj, wczoraj.",
    noSuchDay: { day, last in
      "Nie ma dnia \(day)\(last.map { last in ": ten miesiąc ma \(last) dni" } ?? "")."
    },
    today: ["dzisiaj", "dziś"],
    yesterday: ["wczoraj"],
    dateOutOfRange: { first, last in
      switch (first, last) {
      case (let first?, let last?): "Data musi być od \(first) do \(last)."
      case (let first?, nil): "Data musi być \(first) lub późniejsza."
      case (nil, let last?): "Data musi być \(last) lub wcześniejsza."
      case (nil, nil): "Ta data nie jest tu możliwa."
      }
    },
    tooManyDecimals: {
      switch $0 {
      case 0: "Potrzebna jest liczba całkowita."
      case 1: "Można podać najwyżej jedno miejsce po przecinku."
      default: "Można podać najwyżej \($0) \(few($0, "miejsca", "miejsc")) po przecinku."
      }
    },
    notAnOrder: {
      $0 == 1
        ? "Proszę podać 1 z nich, najlepszą."
        : "Proszę podać \($0) z nich, każdą jeden raz, najlepszą na początku."
    },
    amountsNeeded: {
      $0 == 1
        ? "Proszę wpisać 1 wartość, lub tak: \($1)."
        : "Proszę wpisać \($0) wartości, po jednej dla każdej pozycji, lub niektóre tak: \($1)."
    },
    notExtremes: { "Proszę wpisać dwa różne kody, najlepszy na początku: \($0)." },
    notTheTotal: { total, left in
      left.hasPrefix("-")
        ? "Razem musi być \(total): o \(left.dropFirst()) za dużo."
        : "Razem musi być \(total): pozostało \(left)."
    },
    negativeAmount: "Wartość wynosi 0 lub więcej.",
    exclusive: { "„\($0)” nie łączy się z żadną inną: proszę wpisać ją samą lub pominąć." },
    tooFew: { "Proszę wybrać co najmniej \($0)." },
    tooMany: { "Można wybrać najwyżej \($0)." },
    tooLong: {
      $0 == 1
        ? "Można wpisać najwyżej 1 znak." : "Można wpisać najwyżej \($0) \(few($0, "znaki", "znaków"))."
    },
    noMatch: "Odpowiedź nie ma wymaganej postaci.",
    notOffered: { $0.isEmpty ? "To pytanie wymaga odpowiedzi." : "Tutaj możliwe jest: \($0)." },
    checkFailed: "Ta odpowiedź nie zgadza się z wcześniejszymi.",
    canOverride: "Jeśli mimo to jest prawidłowa: :override POWÓD",
    nothingToOverride:
      "Nie ma czego potwierdzać; `:override POWÓD` zachowuje odpowiedź zakwestionowaną przez kontrolę.",
    isFirst: "To jest pierwsze pytanie.",
    noSuchQuestion: { "Nie osiągnięto pytania o nazwie \($0)." },
    noSuchLanguage: { "Języki kwestionariusza: \($0)." },
    oneLanguage: "Kwestionariusz jest tylko w jednym języku.",
    questionsOpen: "Niektóre pytania są jeszcze bez odpowiedzi.",
    isOver: "Wywiad jest zakończony.",
    noSuchCommand: {
      "Nie ma polecenia \($0); :help wymienia dostępne. Tekst, który zaczyna się od dwukropka, pisze się z dwoma."
    },
    commandNeeds: { "Proszę wpisać \($0) \($1)." },
    badOutcome: "Wynik to słowo takie jak partial, refused, no_time.",
    onlyOpenTexts: "W edytorze można pisać tylko teksty.",
    noEditor: "Nie ma tu edytora: należy ustawić EDITOR i użyć terminala.",
    page: .polish)
}

extension PageWords {
  static let polish = PageWords(
    answer: "ODPOWIEDŹ",
    several: { least, most in
      switch (least, most) {
      case (let least?, let most?): "Spacja zaznacza; od \(least) do \(most)."
      case (let least?, nil): "Spacja zaznacza; co najmniej \(least)."
      case (nil, let most?): "Spacja zaznacza; najwyżej \(most)."
      case (nil, nil): "Spacja zaznacza; można wybrać kilka."
      }
    },
    noneAllowed: "Sam Enter: żadna z nich.",
    spaceChooses: "Nic jeszcze nie wybrano: Spacja zaznacza, Enter przechodzi dalej.",
    point: { low, high, zeroIsTen in "wpisać \(low)-\(high)\(zeroIsTen ? " (0 = 10)" : "")" },
    item: { "pozycja \($0) z \($1)" },
    answered: { "odpowiedzi: \($0) z \($1)" },
    short: { ["dk": "NW", "na": "ND", "refused": "ODM", "skipped": "--"][$0] ?? "" },
    characters: { "\($0) z \($1) \($1 == 1 ? "znaku" : "znaków")" },
    place: { "MIEJSCE \($0) z \($1)" },
    whichIsNext: "Która z pozostałych jest następna?",
    allPlaced: "Enter zatwierdza, Backspace cofa ostatnią.",
    left: { left, total in
      left.hasPrefix("-") ? "o \(left.dropFirst()) za dużo z \(total)" : "pozostało \(left) z \(total)"
    },
    enterAccepts: "Enter zatwierdza.",
    most: "MAKS", least: "MIN",
    mostImportant: "Najważniejsze?", leastImportant: "Najmniej ważne?",
    otherThanMost: "Ta jest już jako MAKS: proszę wybrać inną lub nacisnąć Backspace.",
    answerNeeded: "Potrzebna jest odpowiedź; ? lub F1 podaje, co jeszcze jest możliwe.",
    moreAbove: { "... jeszcze \($0) wyżej" },
    moreBelow: { "... jeszcze \($0) niżej" },
    readOn: "Enter: czytać dalej",
    isFirstOpen: "To jest pierwsze pytanie jeszcze bez odpowiedzi.",
    next: "dalej", back: "wstecz", help: "pomoc", note: "notatka", stop: "stop", choose: "wybór",
    newLine: "nowy wiersz", close: "zamknij", leaveEmpty: "zostaw puste",
    noteTitle: "Notatka, oddzielnie od odpowiedzi",
    goToTitle: "Do którego pytania przejść?",
    languageTitle: "Który język?",
    resumeTitle: "Który wywiad kontynuować?",
    helpTitle: "Klawisze",
    keys: [
      ("cyfry", "kod odpowiedzi"),
      ("strzałki", "wybór z listy lub na skali (także j, k)"),
      ("Spacja", "zaznaczenie lub cofnięcie, gdy można wybrać kilka; na końcu: cała odpowiedź"),
      ("Enter", "zatwierdzenie i przejście dalej"),
      ("PgUp F3", "poprzednie pytanie (także Shift-Tab, Alt-w lewo)"),
      ("PgDn F4", "pierwsze pytanie jeszcze bez odpowiedzi"),
      ("^D ^R ^X", "nie wiem (także F8), odmowa (także F9), nie dotyczy"),
      ("^K", "pozostawienie nieobowiązkowego pytania pustym"),
      ("^N F5", "notatka"),
      ("^G F6", "przejście do pytania"),
      ("/", "szukanie na długiej liście"),
      ("^J", "nowy wiersz w tekście (także Alt-Enter)"),
      ("^E", "napisanie tekstu w edytorze"),
      ("^T F7", "inny język"),
      ("^L", "ponowne wyświetlenie"),
      ("^Z", "wyjście na chwilę"),
      ("F10", "na końcu: zakończenie wywiadu"),
      ("^C", "przerwanie; dwa razy: zapis i wyjście"),
    ],
    stopTitle: "Przerwać ten wywiad? Wszystkie dotychczasowe odpowiedzi są zapisane.",
    stopPartial: "Przerwany, do kontynuacji później",
    stopRefused: "Respondent odmawia kontynuacji",
    stopOther: "Inny wynik",
    outcome: "Wynik, na przykład no_time",
    goOn: "kontynuować wywiad",
    mustTitle: "Tak być nie może.",
    nothingFound: "Żadna nazwa tego nie zawiera.",
    stopAlone: "Nie chcę kontynuować",
    isPlaced: "Ta ma już swoje miejsce.",
    textStands: "Wpisano tu tekst: Enter go przyjmuje, ^U usuwa.",
    find: "szukaj", space: "Spacja",
    checkTitle: "Czy to się zgadza?",
    change: "zmienić odpowiedź",
    keep: "zachować ją, z uzasadnieniem",
    reason: "Dlaczego mimo to jest prawidłowa?",
    closesTitle: {
      $0 == 1
        ? "To zamyka część wywiadu. 1 odpowiedź zostanie odłożona:"
        : "To zamyka część wywiadu. \($0) odpowiedzi \(few($0, "zostaną odłożone", "zostanie odłożonych")):"
    },
    closesGoOn: "dalej; wrócą po ponownej zmianie",
    closesLeave: "pozostawić odpowiedź, jaka była",
    notSavedTitle: "Ostatnia odpowiedź NIE jest jeszcze zapisana.",
    tryAgain: "spróbować ponownie",
    leave: "wyjść; to, co zapisano wcześniej, jest bezpieczne",
    unfinished: "niedokończone",
    noUnicode:
      "Te ustawienia regionalne (locale) nie są UTF-8: litery spoza ASCII są wyświetlane bez znaków diakrytycznych lub jako ?. LC_ALL=C.UTF-8 to naprawia.",
    finish: "Zakończyć wywiad",
    finishBy: { "F10 albo \($0) i Enter" },
    end: "zakończ",
    whole: "całość",
    typed: "Wpisano:",
    goTo: "przejście do",
    aside: "Poza ścieżką wywiadu, odłożone:")
}

/// The plural form for a number other than 1: one form for 2 to 4, 22 to 24 and so on; another for all others, including 12
/// to 14.
private func few(_ number: Int, _ few: String, _ many: String) -> String {
  (2...4).contains(number % 10) && !(12...14).contains(number % 100) ? few : many
}
