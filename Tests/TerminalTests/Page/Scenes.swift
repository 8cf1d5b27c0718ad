/// One screen for each kind of question, and for what stands before questions.
enum Scenes {
  /// What the questions share.
  static let head = """
    scales:
      ends:
        from: 1
        to: 10
        labels:
          1: {en: "Not at all important", pl: "Zupełnie nieważne", ja: "まったく重要でない"}
          10: {en: "Extremely important", pl: "Niezwykle ważne", ja: "非常に重要"}
    factors:
      waiting: {en: "Waiting time", pl: "Czas oczekiwania", ja: "待ち時間"}
      fees: {en: "Fees and charges of all kinds", pl: "Opłaty i prowizje wszelkiego rodzaju", ja: "各種手数料"}
      advice: {en: "Quality of advice", pl: "Jakość porad", ja: "アドバイスの質"}
      app: {en: "The mobile app", pl: "Aplikacja mobilna", ja: "モバイルアプリ"}
    lists:
      channels:
        branch: {en: "At a branch", pl: "W oddziale", ja: "支店で"}
        phone: {en: "By telephone, including calls that were not answered", pl: "Telefonicznie, także bez odpowiedzi", ja: "電話で（応答がなかった場合も含む）"}
        app: {en: "With the app", pl: "Przez aplikację", ja: "アプリで"}
        letter: {label: {en: "By letter", pl: "Listownie", ja: "手紙で"}, spontaneous: true}

    """

  private static let ask =
    "ask: {en: \"How did you last get in touch with us?\", pl: \"Jak ostatnio się Państwo z nami kontaktowali?\", ja: \"最近、どのように当社にご連絡されましたか？\"}"
  private static let instruct =
    "instruct: {en: \"Read out all of them. If several, ask for the last one.\", pl: \"Odczytać wszystkie. Jeśli kilka, zapytać o ostatni.\", ja: \"すべて読み上げる。複数の場合は最後のものを尋ねる。\"}"

  static let all: [FrameTests.Scene] = [
    .init(
      name: "choice", typed: "3",
      items: "  - {choice: contact, \(ask), \(instruct), options: channels}\n"),
    .init(
      name: "choices", typed: "1 <down><down> ",
      items: "  - {choices: contacts, \(ask), \(instruct), options: channels, at_most: 3}\n"),
    .init(
      name: "rating_labelled", typed: "<down><down>",
      items: "  - {rating: satisfied, \(ask), scale: standard.satisfaction5}\n"),
    .init(name: "rating_bar", typed: "0", items: "  - {rating: important, \(ask), scale: ends}\n"),
    .init(
      name: "grid", typed: "8<enter><^D>3<enter><left>",
      items: """
          - rating: importance
            ask: {en: "How important is {factor} to you?", pl: "Jak ważne jest dla Państwa: {factor}?", ja: "{factor}はどのくらい重要ですか？"}
            \(instruct)
            each: factors
            scale: ends

        """),
    .init(
      name: "battery", typed: "1<enter>2",
      items:
        "  - {choice: used, \(ask), each: factors, options: {yes_: {en: \"Yes\", pl: \"Tak\", ja: \"はい\"}, no_: {en: \"No\", pl: \"Nie\", ja: \"いいえ\"}}}\n"
    ),
    .init(
      name: "number", typed: "12<enter>",
      items:
        "  - {number: visits, \(ask), from: 0, to: 10, unit: {en: \"times\", pl: \"razy\", ja: \"回\"}, options: {never: {label: {en: \"Never\", pl: \"Nigdy\", ja: \"なし\"}, value: 97}}}\n"
    ),
    .init(
      name: "date", typed: "2026-11-3", items: "  - {date: since, \(ask), from: \"2020-01-01\", to: today}\n"),
    .init(
      name: "open",
      typed:
        "Zażółć gęślą jaźń, przez trzydzieści dni. 待ち時間が長すぎました、店員は親切でした。<newline>Both, in the end!<up><left>",
      items: "  - {open: story, \(ask), \(instruct), lines: 4, characters: 200}\n"),
    .init(
      name: "mentions", typed: "short queues<enter>待ち時間<enter>cen",
      items: "  - {mentions: matters, \(ask), at_most: 4}\n"),
    .init(
      name: "ranking", typed: "2<enter>4<enter><down>",
      items: "  - {ranking: order, \(ask), of: factors, top: 3}\n"),
    .init(
      name: "allocation", typed: "40<enter>25<down>",
      items:
        "  - {allocation: points, \(ask), of: factors, unit: {en: \"points\", pl: \"punktów\", ja: \"点\"}}\n"),
    .init(
      name: "best_worst", typed: "3<enter><down>",
      items: "  - {best_worst: best, \(ask), of: factors, per_set: 3}\n"),
    .init(
      name: "kano", typed: "2",
      items:
        "  - {kano: feel, of: factors, with: {en: \"How do you feel with {factor}?\", pl: \"Co sądzą Państwo, gdy jest: {factor}?\", ja: \"{factor}が良い場合、どう感じますか？\"}, without: {en: \"And without?\", pl: \"A bez?\", ja: \"なければ？\"}}\n"
    ),
    .init(
      name: "say", typed: "",
      items: """
          - say:
              en: "\(String(repeating: "This call is recorded for training, and you may stop at any time. ", count: 16))"
              pl: "\(String(repeating: "Rozmowa jest nagrywana, można ją przerwać w każdej chwili. ", count: 16))"
              ja: "\(String(repeating: "この通話は研修のために録音されています。いつでも中止できます。", count: 20))"
          - {choice: contact, \(ask), options: channels}

        """),
    .init(
      name: "long_list", typed: "/1<enter><down>",
      items: "  - choice: branch\n    \(ask)\n    options:\n"
        + (1...30).map { "      b\($0): {en: \"Branch \($0)\", pl: \"Oddział \($0)\", ja: \"支店\($0)\"}\n" }
        .joined()),
    .init(
      name: "check", typed: "4<enter>",
      items:
        "  - {choice: contact, \(ask), options: channels, should: {that: contact != letter, message: {en: \"Nobody writes letters any more. Ask again.\", pl: \"Nikt już nie pisze listów. Zapytać ponownie.\", ja: \"手紙を書く人はもういません。もう一度尋ねる。\"}}}\n"
    ),
    .init(
      name: "closing", typed: "1<enter>3<enter><pgup><pgup>2<enter>",
      items:
        "  - {choice: contact, \(ask), options: channels}\n  - {number: floor, \(ask), from: 0, to: 9, when: contact == branch}\n  - {choice: again, \(ask), options: channels}\n"
    ),
    .init(name: "stop", typed: "<^C>", items: "  - {choice: contact, \(ask), options: channels}\n"),
    .init(
      name: "help", typed: "?",
      items:
        "  - {choice: contact, \(ask), options: channels, help: {en: \"Any kind of contact counts.\", pl: \"Liczy się każdy kontakt.\", ja: \"どんな連絡でも数えます。\"}}\n"
    ),
    .init(
      name: "review", typed: "1<enter><^D><^D><up>",
      items:
        "  - {choice: contact, \(ask), options: channels}\n  - {number: floor, \(ask), from: 0, to: 9}\n  - {choice: again, \(ask), options: channels}\n"
    ),
    .init(
      name: "go_to", typed: "1<enter><^D><^G>flo",
      items:
        "  - {choice: contact, \(ask), options: channels}\n  - {number: floor, \(ask), from: 0, to: 9}\n  - {choice: again, \(ask), options: channels}\n"
    ),
  ]

  /// A questionnaire of all kinds, one after the other.
  static var everything: String {
    var items = ""
    for scene in all where !["closing", "review", "go_to", "stop", "help", "check"].contains(scene.name) {
      // Each id once: those of later scenes get the scene's name.
      var text = scene.items
      if let id = text.firstMatch(
        of:
          /- \{?(choice|choices|rating|number|date|open|mentions|ranking|allocation|best_worst|kano): ([a-z]+)/
      ) {
        text = text.replacing("\(id.1): \(id.2)", with: "\(id.1): \(scene.name)_q")
      }
      items += text
    }
    return
      "questionnaire: everything\nlanguages: [en, pl, ja]\nmissing: [dk, na, refused]\n\(head)items:\n\(items)"
  }
}
