import Words

/// What a language says with something filled in: every text that depends on a number, a name or a limit, a line each.
enum SpokenTexts {
  /// What is said during an interview.
  static func interview(_ words: Words) -> String {
    """
    \(lines([1, 2, 5, 22], words.resumed))
    \(words.question(3, "12"))
    \(words.noSample("name, age", "--sample FILE"))
    \(words.finished("completed"))
    \(words.finished("screened_out"))
    \(words.stopped("k7"))
    \(words.answerNow("Yes"))
    \(words.answerBefore("Yes"))
    \(lines([1, 2, 5, 21, 22], words.setAside))
    \(words.wordFinishes(words.finishWord))
    \(words.noSuchQuestion("age"))
    \(words.noSuchLanguage("en, it"))
    \(words.noSuchCommand(":x"))
    \(words.commandNeeds(":goto", "ID"))
    """
  }

  /// What is said of answers that can be given.
  static func answers(_ words: Words) -> String {
    """
    \(limits { words.severalAllowed("1 3", $0, $1) })
    \(lines([1, 2, 5], { words.order($0, "2 1") }))
    \(words.amounts(1, nil, nil, "1=9"))
    \(words.amounts(2, "100", nil, "1=9"))
    \(words.amounts(5, "100", "h", "1=9"))
    \(words.extremes(nil, nil, "1 4"))
    \(words.extremes("Best", "Worst", "1 4"))
    \(words.mentionsEnd(5))
    \(words.scaleFrom("1", nil, "7", nil))
    \(words.scaleFrom("1", "bad", "7", "good"))
    \(limits { words.numberFrom($0.map(String.init), $1.map(String.init)) })
    \(lines([1, 2, 5], words.decimals))
    \(limits { words.dateFrom($0.map { "2026-0\($0)-01" }, $1.map { "2026-0\($0)-01" }) })
    """
  }

  /// What is said of answers that cannot be given.
  static func refusals(_ words: Words) -> String {
    """
    \(words.notAnOption("2"))
    \(words.notAPoint("1", "7"))
    \(limits { words.outOfRange($0.map(String.init), $1.map(String.init)) })
    \(words.noSuchDay("2026-02-30", 28))
    \(words.noSuchDay("2026-13-01", nil))
    \(limits { words.dateOutOfRange($0.map { "2026-0\($0)-01" }, $1.map { "2026-0\($0)-01" }) })
    \(lines([0, 1, 2, 5, 22], words.tooManyDecimals))
    \(lines([1, 2, 5], words.notAnOrder))
    \(lines([1, 2, 5], { words.amountsNeeded($0, "1=9") }))
    \(words.notExtremes("1 4"))
    \(words.notTheTotal("100", "9"))
    \(words.notTheTotal("100", "-9"))
    \(words.exclusive("None"))
    \(lines([1, 2], words.tooFew))
    \(lines([1, 2], words.tooMany))
    \(lines([1, 2, 5, 22], words.tooLong))
    \(words.notOffered(""))
    \(words.notOffered(":dk, :na"))
    """
  }

  /// What the page says.
  static func page(_ words: PageWords) -> String {
    """
    \(limits(words.several))
    \(words.point("1", "7", false))
    \(words.point("0", "10", true))
    \(words.item(2, 5))
    \(words.answered(2, 5))
    \(["dk", "na", "refused", "skipped", "other"].map { "[\(words.short($0))]" }.joined(separator: " "))
    \(lines([1, 2, 22], { words.characters(0, $0) }))
    \(words.place(2, 5))
    \(words.left("9", "100"))
    \(words.left("-9", "100"))
    \(words.moreAbove(3))
    \(words.moreBelow(3))
    \(lines([1, 2, 5, 22], words.closesTitle))
    \(words.finishBy("x"))
    """
  }

  private static func lines(_ numbers: [Int], _ text: (Int) -> String) -> String {
    numbers.map(text).joined(separator: "\n")
  }

  /// With both limits, with one of them, with none.
  private static func limits(_ text: (Int?, Int?) -> String) -> String {
    [text(2, 4), text(2, nil), text(nil, 4), text(nil, nil)].joined(separator: "\n")
  }
}
