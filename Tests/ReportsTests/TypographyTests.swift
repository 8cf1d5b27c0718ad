import Analyses
import Testing

@testable import Reports

/// Figures, dots and cut texts, whatever the report.
@Suite struct TypographyTests {
  private func page(isPlain: Bool = false, width: Int = 80) -> Typography {
    var page = Typography()
    (page.isPlain, page.width) = (isPlain, width)
    return page
  }

  @Test("A page has 80 columns and all characters, unless it is said otherwise") func page() {
    #expect(Typography().width == 80 && !Typography().isPlain)
    #expect(page().squared == "R²" && page(isPlain: true).squared == "R2")
  }

  @Test(
    "A dot stands on the line of its interval, from the first to the last column of the scale",
    arguments: [
      (0.5, 0.25, 0.75, 1.0, 9, "  --o--"), (0, 0, 0, 1, 9, "o"), (1, 1, 1, 1, 9, "        o"),
      (1, 0, 1, 1, 5, "----o"),
      (0.5, 0.75, 0.875, 1, 9, "    o---"), (0.5, 0, 0.25, 1, 9, "----o"), (0.5, 0.4, 0.6, 0, 9, ""),
      (0.5, 0.4, 0.6, 1, 0, ""),
      (3, 2, 4, 1, 4, "   o"), (-1, -2, 0.5, 1, 5, "o--"),
    ])
  func dots(_ value: Double, _ low: Double, _ high: Double, _ most: Double, _ width: Int, _ row: String) {
    #expect(page(isPlain: true).dot(value, in: low...high, of: most, width: width) == row)
    #expect(
      page().dot(value, in: low...high, of: most, width: width)
        == row.replacing("o", with: "●").replacing("-", with: "─"))
  }

  @Test("Without an interval the dot stands alone; names are quoted as the page allows") func alone() {
    #expect(page(isPlain: true).dot(0.5, in: nil, of: 1, width: 9) == "    o")
    #expect(page().quoted("North") == "“North”" && page(isPlain: true).quoted("North") == "\"North\"")
  }

  @Test("Signs, ranges and probabilities") func numbers() {
    #expect(
      [0.25, -0.25, 0, 0.001, -0.001].map { Figures.signed($0, 2) } == [
        "+0.25", "-0.25", "0.00", "0.00", "0.00",
      ])
    #expect(Figures.range(2...2) == "2" && Figures.range(2...4) == "2-4")
    #expect(
      [0.0005, 0.001, 0.0499, 0.5].map { Figures.probability($0).replacing("\u{A0}", with: " ") } == [
        "p < 0.001", "p = 0.001", "p = 0.050", "p = 0.50",
      ])
  }

  @Test(
    "A text that is too wide ends with a mark",
    arguments: [
      ("abcdef", 6, "abcdef"), ("abcdef", 5, "abcd…"), ("abcdef", 1, "…"), ("", 0, ""), ("日本語", 6, "日本語"),
      ("日本語", 5, "日本…"), ("日本語", 4, "日…"),
    ])
  func fitting(_ text: String, _ width: Int, _ cut: String) {
    #expect(page().fitting(text, width) == cut)
    #expect(page(isPlain: true).fitting(text, width) == cut.replacing("…", with: "~"))
  }

  @Test("A text is filled up with blanks on either side, by its columns") func padded() {
    #expect(page().padded("ab", 4) == "ab  " && page().padded("ab", 4, right: true) == "  ab")
    #expect(
      page().padded("日", 4) == "日  " && page().padded("abc", 2) == "abc" && page().padded("ab", 2) == "ab")
  }

  @Test("A paragraph is wrapped between words, but not at no-break spaces") func paragraphs() {
    #expect(page(width: 9).paragraph("one two three") == "one two\nthree\n")
    #expect(page(width: 9).paragraph("one two\u{A0}three") == "one\ntwo three\n")
    #expect(page(width: 9).paragraph("one two three", indent: 2) == "one two\n  three\n")
  }

  @Test("A table has a line for its heads and one for each row") func tables() {
    let columns = [
      TableColumn(head: "a", cells: ["x", "long"], isRight: false),
      TableColumn(head: "head", cells: ["1\u{A0}%", "22"]),
    ]
    #expect(columns.map(\.width) == [4, 4])
    #expect(page().table(columns) == "a     head\nx      1 %\nlong    22\n")
    #expect(TableColumn(head: "", cells: []).width == 0 && page().table([]) == "\n")
  }

  @Test("Numbers have a point and fixed decimals, and nothing has no minus sign") func figures() {
    #expect(
      Figures.fixed(1.005, 1) == "1.0" && Figures.fixed(-0.25, 1) == "-0.2" && Figures.fixed(2, 0) == "2")
    #expect(
      Figures.fixed(-0.001, 2) == "0.00" && Figures.fixed(-0.01, 2) == "-0.01" && Figures.fixed(-9, 0) == "-9"
    )
    #expect(Figures.percent(0.126) == "13\u{A0}%" && Figures.percent(-0.001) == "0\u{A0}%")
    #expect(Figures.percent(0.126...0.35) == "13-35\u{A0}%")
    #expect(
      [0, 7, 999, 1000, 12_345, 999_999, 1_000_000, 1_234_567_890].map(Figures.count) == [
        "0", "7", "999", "1,000", "12,345", "999,999", "1,000,000", "1,234,567,890",
      ])
  }

  @Test("What the numbers come from is told in one line, with what is not usual") func context() {
    var context = ImportanceContext(title: "You")
    #expect(context.rows == "interviews" && context.versions == 1 && !context.simulated && context.seed == 1)
    #expect(context.line == "You")
    #expect(context.counted(1) == "1 interview" && context.counted(1000) == "1,000 interviews")
    #expect(context.sentence(.notAsked(["speed"])) == "speed: nobody here was asked about it.")
    context.hint = { _ in "See below." }
    (context.rows, context.versions, context.simulated) = ("rows", 2, true)
    (context.wave, context.weights) = ("2026q4", "w")
    #expect(
      context.line
        == "You; wave 2026q4; weighted by w; 2 versions of the questionnaire; simulated interviews included")
    #expect(context.counted(1) == "1 row" && context.counted(0) == "0 rows")
    #expect(context.sentence(.notAsked(["speed"])) == "speed: nobody here was asked about it. See below.")
  }
}
