import Testing
import Words

/// What holds in every language.
@Suite struct WordsTests {
  /// All texts of a language that nothing is filled into, by their names.
  private static func texts(of words: Words) -> [(name: String, text: String)] {
    let members = Array(Mirror(reflecting: words).children) + Array(Mirror(reflecting: words.page).children)
    let single = members.flatMap { member in
      let texts = (member.value as? [String]) ?? [member.value as? String].compactMap { $0 }
      return texts.map { (name: member.label ?? "", text: $0) }
    }
    let pairs =
      words.commands.flatMap { [$0.command, $0.does] } + words.page.keys.flatMap { [$0.key, $0.does] }
    return single + pairs.map { (name: "commands and keys", text: $0) }
  }

  /// All that a language says, filled or not.
  private static func lines(of words: Words) -> [String] {
    let filled = [
      SpokenTexts.interview(words), SpokenTexts.answers(words), SpokenTexts.refusals(words),
      SpokenTexts.page(words.page),
    ]
    return filled.flatMap { $0.split(separator: "\n").map(String.init) } + texts(of: words).map(\.text)
  }

  @Test("There are seven languages, each with its own name for itself") func languages() {
    #expect(
      Words.all.map { "\($0.language) \($0.name)" } == [
        "en English", "it Italiano", "pl Polski", "fr Français", "nl Nederlands", "de Deutsch", "es Español",
      ])
  }

  @Test(
    "A language is found by its tag, whatever stands behind it",
    arguments: [
      ("de", "de"), ("de-AT", "de"), ("DE", "de"), ("pl_PL.UTF-8", "pl"), ("es.UTF-8", "es"), ("en", "en"),
    ])
  func found(_ tag: String, _ language: String) {
    #expect(Words.spoken(tag)?.language == language)
    #expect(Words.of(tag).language == language)
    #expect(Words.name(of: tag) == Words.of(language).name)
  }

  @Test("Where there are no words in a language, it is English", arguments: ["sv", "", "-", "eng", "d", "C"])
  func unknown(_ tag: String) {
    #expect(Words.spoken(tag) == nil && Words.name(of: tag) == nil)
    #expect(Words.of(tag).language == "en")
  }

  @Test("No text is empty, and none begins or ends with a blank", arguments: Words.all.map(\.language))
  func nothingEmpty(_ language: String) {
    let texts = Self.texts(of: Words.of(language))
    #expect(texts.count > 150)
    let wrong = texts.filter { $0.text.isEmpty || $0.text.first == " " || $0.text.last == " " }
    #expect(wrong.isEmpty, "\(wrong)")
  }

  @Test("Nothing is said that shows how Swift fills texts", arguments: Words.all.map(\.language))
  func nothingUnfilled(_ language: String) {
    let wrong = Self.lines(of: Words.of(language)).filter { line in
      ["Optional(", "\\(", "$0", "  ", " .", "()", "nil"].contains { line.contains($0) }
        && !line.hasPrefix(":back  :next")
    }
    #expect(wrong.isEmpty, "\(wrong)")
  }

  @Test("The commands and the keys are the same as in English", arguments: Words.all.map(\.language))
  func sameKeys(_ language: String) {
    func fixed(_ texts: [String]) -> [String] {
      texts.map { $0.split(separator: " ").filter { ":^/F".contains($0.prefix(1)) }.joined(separator: " ") }
        .map { $0.hasPrefix("::") ? "::" : $0 }
    }
    let (words, english) = (Words.of(language), Words.of("en"))
    #expect(fixed(words.commands.map(\.command)) == fixed(english.commands.map(\.command)))
    #expect(fixed(words.page.keys.map(\.key)) == fixed(english.page.keys.map(\.key)))
  }

  @Test("Words that are typed are told apart, and are typed without capitals or blanks")
  func typed() {
    for words in Words.all {
      let typed = words.today + words.yesterday + [words.finishWord]
      #expect(Set(typed).count == typed.count && !typed.isEmpty)
      #expect(typed.allSatisfy { $0 == $0.lowercased() && !$0.contains(" ") })
    }
  }

  @Test("In French no line breaks before a colon, a semicolon or a question mark") func french() {
    let wrong = Self.lines(of: Words.of("fr")).filter { line in
      // The question mark is a key there.
      let line = line.replacing("? ou F1", with: "F1")
      return [" : ", " ; ", " ! ", " ? ", " »", "« "].contains { line.contains($0) }
        || [" :", " ;", " !", " ?"].contains { line.hasSuffix($0) }
    }
    #expect(wrong.isEmpty, "\(wrong)")
  }

  /// The rule of Unicode's CLDR for whole numbers in Polish.
  private static func polishForm(_ number: Int) -> String {
    let (ones, tens) = (number % 10, number / 10 % 10)
    if number == 1 { return "one" }
    return [2, 3, 4].contains(ones) && tens != 1 ? "few" : "many"
  }

  @Test("Polish has a form for one, one for few, one for many, as CLDR knows them") func polish() {
    let words = Words.of("pl")
    let forms = ["one": "1 znak.", "few": " znaki.", "many": " znaków."]
    for number in 1...1234 {
      let form = forms[Self.polishForm(number)] ?? ""
      #expect(words.tooLong(number).hasSuffix(form), "\(number)")
    }
  }
}
