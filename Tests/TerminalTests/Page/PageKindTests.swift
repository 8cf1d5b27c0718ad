import Foundation
import Instruments
import Interviews
import Stories
import Terminal
import Testing

/// Kinds of answers on a full screen: what the keys do.
@Suite struct PageKindTests {
  private func page(_ items: String, columns: Int = 80, rows: Int = 20) throws -> PageStory {
    let questionnaire = try #require(Story.questionnaire(items), "\(Story.report(items))")
    return try PageStory(questionnaire, columns: columns, rows: rows)
  }

  /// The values that were recorded, in order.
  private func values(_ page: PageStory) -> [Value] {
    page.events.compactMap {
      if case .answered(_, .given(let value), _) = $0 { value } else { nil }
    }
  }

  private static let scale = """
    questionnaire: scales
    lists: {parts: {a: "Fees", b: "Advice", c: "App"}}
    scales: {ten: {from: 1, to: 10}, nps: {from: 0, to: 10}, around: {from: -3, to: 3}}
    items:

    """

  @Test(
    "No digit goes on by itself: 1 waits while 10 is there, 0 is 10 where 0 is no point",
    arguments: [
      ("ten", "1<enter>", 1), ("ten", "10<enter>", 10), ("ten", "0<enter>", 10), ("nps", "0<enter>", 0),
      ("nps", "10<enter>", 10), ("around", "-2<enter>", -2), ("ten", "11<enter><back><enter>", 1),
      ("ten", "<right><right><enter>", 1), ("ten", "7<left><enter>", 6), ("nps", "<left><enter>", 10),
      ("ten", "jj<enter>", 2), ("ten", "<end><enter>", 10),
    ])
  func points(_ scale: String, _ keys: String, _ point: Int) throws {
    let page = try page(Self.scale + "  - {rating: q, ask: \"How?\", scale: \(scale)}\n")
    try page.type(keys)
    #expect(values(page) == [.point(scale == "ten" && keys.hasPrefix("<right>") ? 2 : point)])
  }

  @Test(
    "Points stand side by side while there are at most 21 and they fit, in brackets where it is tight",
    arguments: [
      (20, 87, "    [0]  1   2   3   4   5   6   7   8   9  10  11  12  13  14  15  16  17  18  19  20"),
      (20, 86, "   [0] 1  2  3  4  5  6  7  8  9 10 11 12 13 14 15 16 17 18 19 20"),
      (20, 66, "   [0] 1  2  3  4  5  6  7  8  9 10 11 12 13 14 15 16 17 18 19 20"),
      (20, 65, ""), (21, 120, ""),
    ])
  func bar(_ high: Int, _ columns: Int, _ bar: String) throws {
    let page = try page(
      "questionnaire: s\nscales: {wide: {from: 0, to: \(high)}}\nitems:\n  - {rating: q, ask: \"How?\", scale: wide}\n",
      columns: columns)
    try page.type("<right>")
    #expect(page.screen.split(separator: "\n", omittingEmptySubsequences: false)[4] == bar, "\(page.screen)")
  }

  @Test("In a grid, arrows go to another row, and each answer is recorded as it is given") func grid() throws
  {
    let page = try page(Self.scale + "  - {rating: q, ask: \"How is {option}?\", each: parts, scale: ten}\n")
    try page.type("3<enter>4<enter>")
    try page.type("<up>")
    #expect(
      page.screen.hasPrefix(
        """
        scales   Interview 7k3mq9xw2c                              question 2 of about 3
        --------------------------------------------------------------------------------
        How is Advice?

                        1   2   3   4   5   6   7   8   9  10
             1 Fees     .   .  [3]  .   .   .   .   .   .   .   3
          -> 2 Advice   .   .   .  [4]  .   .   .   .   .   .   4
             3 App      .   .   .   .   .   .   .   .   .   .
        """))
    try page.type("<up><up><right><enter><down>")
    #expect(page.screen.contains("  -> 3 App"))
    #expect(values(page) == [.point(3), .point(4), .point(4)])
    try page.type("<down><pgup>")
    #expect(page.screen.contains("  -> 2 Advice"))
  }

  @Test("Several: Space chooses and takes back, by code or by the mark; a code that is typed last counts")
  func several() throws {
    let page = try page(
      "- {choices: q, ask: \"Which?\", options: {a: \"A\", b: \"B\", c: \"C\"}, at_least: 1}\n- {open: z, ask: \"?\"}"
    )
    try page.type("<down><enter>")
    #expect(page.screen.contains("Nothing is chosen yet: Space chooses, Enter goes on."))
    try page.type(" 3 <up> 2<enter>")
    #expect(values(page) == [.some(["a", "b", "c"])])
    try page.type("<pgup><down> <down><down> <enter>")
    #expect(values(page).last == .some(["b"]))
    try page.type("<pgup>1,3<enter>")
    #expect(values(page).last == .some(["a", "c"]))
    try page.type("<pgup><^U>2<enter>")
    #expect(values(page).last == .some(["b"]))
  }

  @Test("Several can become none; codes of several for one question mean the last one") func none() throws {
    let page = try page(
      "- {choices: q, ask: \"Which?\", options: {a: \"A\", b: \"B\", c: \"C\"}, at_least: 0}\n- {choice: one, ask: \"One?\", options: {a: \"A\", b: \"B\"}}\n- {open: z, ask: \"?\"}"
    )
    try page.type("<down><enter>")
    #expect(page.screen.contains("Nothing is chosen yet"))
    try page.type("<enter>1 2<enter><pgup><pgup>1<enter><pgup><pgup><down> <enter>")
    #expect(values(page) == [.some([]), .one("b"), .some(["a"]), .some([])])
  }

  @Test("A text that grows at the foot of a long question stays where it is typed") func growing() throws {
    let ask = String(repeating: "word ", count: 60)
    let page = try page("- {open: q, ask: \"\(ask)\", lines: 5}\n- {open: z, ask: \"?\"}", rows: 11)
    try page.type("<enter>" + String(repeating: "abcdefghi ", count: 40) + "<enter>")
    #expect(values(page) == [.text(String(repeating: "abcdefghi ", count: 39) + "abcdefghi")])
  }

  @Test("A long list is narrowed by a filter; a code goes on working") func filter() throws {
    let options = (1...200).map { "o\($0): \"Town \($0)\"" }.joined(separator: ", ")
    let page = try page(
      "- {choice: q, ask: \"Where?\", options: {\(options)}}\n- {open: z, ask: \"?\"}", rows: 14)
    #expect(page.screen.contains("... 194 more below"))
    try page.type("/19<enter>")
    #expect(page.screen.contains("/19\n  ->  19  Town 19\n     119  Town 119\n"))
    try page.type("/nowhere<enter>")
    #expect(page.screen.contains("       1  Town 1\n"))
    try page.type("/99<enter><down><enter>")
    #expect(values(page) == [.one("o199")])
    try page.type("<pgup>/9<esc>42<enter>")
    #expect(values(page).last == .one("o42"))
  }

  @Test("A number may have an option beside it, and a decimal comma where the language writes one")
  func number() throws {
    let page = try page(
      "- {number: q, ask: \"How much?\", from: 0, to: 90, decimals: 1, options: {never: {label: \"Never\", value: 97}}}\n- {open: z, ask: \"?\"}"
    )
    try page.type("12x.5<enter><pgup>")
    #expect(page.screen.contains("ANSWER: 12.5"))
    try page.type("<down><enter>")
    #expect(values(page) == [.number(12.5), .one("never")])
    try page.type("<pgup>97<enter>")
    #expect(values(page).last == .one("never"))
  }

  @Test("A text: words are wrapped, the cursor goes up and down its rows, and paste brings no key")
  func text() throws {
    let page = try page(
      "- {open: q, ask: \"What?\", lines: 3}\n- {open: z, ask: \"?\"}", columns: 30, rows: 14)
    try page.send(.keys([.paste("The queue was long and the\nstaff was friendly all the same")]))
    #expect(
      page.screen.contains("ANSWER:\n  The queue was long and the\n  staff was friendly all the\n  same\n"))
    try page.type("<up><up><home>So: <end><back>e!<newline>Yes.<enter>")
    #expect(
      values(page) == [.text("So: The queue was long and the!\nYes.\nstaff was friendly all the same")]
        || values(page) == [.text("So: The queue was long and the!\nYes.\nstaff was friendly all the same")])
  }

  @Test("A ranking asks for the next of those left; Backspace takes the last one back") func ranking() throws
  {
    let page = try page(
      "- {ranking: q, ask: \"In which order?\", of: {a: \"Fees\", b: \"Advice\", c: \"App\"}}\n- {open: z, ask: \"?\"}"
    )
    try page.type("2<enter>2<enter>")
    #expect(page.screen.contains("That one has its place already."))
    try page.type("<back><back>3<enter>1<enter>")
    #expect(page.screen.contains("     2.  1  Fees\n     3.  2  Advice\n     1.  3  App"))
    try page.type("2 2<enter>")
    #expect(values(page) == [.order(["c", "a", "b"])])
  }

  @Test("A pick that was refused is replaced by the next code that is typed") func repick() throws {
    let of = (1...12).map { "e\($0): \"E\($0)\"" }.joined(separator: ", ")
    let page = try page("- {ranking: q, ask: \"Order?\", of: {\(of)}, top: 3}\n- {open: z, ask: \"?\"}")
    try page.type("1<enter>1<enter>2<enter>3<enter><enter>")
    #expect(values(page) == [.order(["e1", "e2", "e3"])])
  }

  @Test("What was begun and left is there again, and in no other words") func begun() throws {
    let page = try page(
      "- {open: a, ask: \"?\"}\n- {ranking: q, ask: \"Order?\", of: {a: \"Fees\", b: \"Advice\", c: \"App\"}, top: 2}\n- {number: n, ask: \"?\"}"
    )
    try page.type("x<enter>2<enter><pgup><pgdn>")
    #expect(page.screen.contains("1.  2  Advice"))
    try page.type("1<enter><enter>45<pgup>3<pgdn>")
    #expect(page.screen.contains("ANSWER: 45"))
    #expect(values(page).last == .order(["b", "a"]))
  }

  @Test("An allocation shows what is left, and is accepted when it adds up") func allocation() throws {
    let page = try page(
      "- {allocation: q, ask: \"Divide.\", of: {a: \"Fees\", b: \"Advice\", c: \"App\"}}\n- {open: z, ask: \"?\"}"
    )
    try page.type("50<enter>20<enter>")
    #expect(page.screen.contains("30 left of 100"))
    try page.type("10<enter>")
    #expect(page.screen.contains("ANSWER: 20 left of 100\n"))
    try page.type("5")
    #expect(page.screen.contains("ANSWER: 20 left of 100\n"))
    try page.type("<enter>")
    #expect(page.screen.contains("Together they must be 100: 20 left."))
    try page.type("<up><back><back>30<enter>")
    #expect(page.screen.contains("0 left of 100   Enter accepts."))
    try page.type("<enter>")
    #expect(
      values(page) == [
        .amounts([.init(id: "a", number: 50), .init(id: "b", number: 20), .init(id: "c", number: 30)])
      ])
  }

  @Test("Zeros that are typed for the rest stay with the rest") func zeros() throws {
    let page = try page(
      "- {allocation: q, ask: \"Divide.\", of: {a: \"Fees\", b: \"Advice\", c: \"App\"}}\n- {number: n, ask: \"?\"}"
    )
    try page.type("100<enter>0<enter>0<enter>")
    #expect(page.screen.contains("0 left of 100   Enter accepts."))
    try page.type("<enter><pgup><up><up><up>60 40<enter><enter><enter>")
    #expect(
      values(page).last
        == .amounts([.init(id: "a", number: 60), .init(id: "b", number: 40), .init(id: "c", number: 0)]))
  }

  @Test("Best and worst: one after the other, never the same") func extremes() throws {
    let page = try page(
      "- {best_worst: q, ask: \"Of these?\", of: {a: \"Fees\", b: \"Advice\", c: \"App\"}, per_set: 3, times: 1}\n- {open: z, ask: \"?\"}"
    )
    try page.type("2<enter>2<enter>")
    #expect(page.screen.contains("That one is the most: choose another one, or Backspace."))
    try page.type("<back><back>1<enter>3<enter>")
    #expect(values(page).count == 1)
    try page.type("<pgup>2<enter>")
    #expect(page.screen.contains("Enter accepts, Backspace takes the last one back."))
    #expect(values(page).count == 1)
    if case .extremes(let extremes) = values(page)[0] {
      #expect((extremes.best, extremes.worst) == ("a", "c"))
    }
  }

  @Test("Mentions: one a line; leaving the question keeps them") func mentions() throws {
    let page = try page("- {mentions: q, ask: \"What matters?\", at_most: 3}\n- {open: z, ask: \"?\"}")
    try page.type("price<enter>ser<back><back><back><back><back><back>ces<enter>time<^C><^C>")
    #expect(values(page) == [.texts(["prices", "time"])] || values(page) == [.texts(["prices", "time"])])
    #expect(page.ending == .stopped("partial"))
  }

  @Test("Lines that are pasted are a mention each") func pastedMentions() throws {
    let page = try page("- {mentions: q, ask: \"What matters?\", at_most: 3}\n- {open: z, ask: \"?\"}")
    try page.send(.keys([.paste("price\n\nservice\ntime\nmore")]))
    try page.type("<enter>")
    #expect(values(page) == [.texts(["price", "service", "time"])])
  }

  @Test("An optional question is left empty by Enter; a long statement is read page by page") func optional()
    throws
  {
    let text = String(repeating: "This is read out to everybody. ", count: 30)
    let page = try page(
      "- say: \"\(text)\"\n- {open: q, ask: \"Anything else?\", optional: true}\n- {open: z, ask: \"?\"}",
      rows: 14)
    #expect(page.screen.contains("Enter: read on"))
    try page.type("1")
    #expect(!page.screen.contains("Anything else?"))
    try page.type("<enter><enter><enter>")
    #expect(
      page.events.last == .answered(Address("q"), .missing(.skipped), override: nil))
    try page.type("<pgup><pgdn><pgdn><pgup>")
    #expect(page.screen.contains("This is read out to everybody."))
  }

  @Test("Right-to-left text stands alone on its line, in logical order, and never in a grid")
  func rightToLeft() throws {
    let page = try page(
      """
      questionnaire: arabic
      languages: [ar]
      lists: {parts: {a: "الرسوم", b: "الانتظار"}}
      scales: {five: {from: 1, to: 5, labels: {1: "سيئ", 5: "ممتاز"}}}
      items:
        - section: s
          title: "الخدمة"
          items:
            - {rating: q, ask: "كيف تقيم {option}؟", each: parts, scale: five}
            - {choice: c, ask: "هل؟", options: {yes_: "نعم", no_: "لا"}}
      """)
    #expect(
      page.screen == """
        arabic   Interview 7k3mq9xw2c   ar                         question 1 of about 3
        --------------------------------------------------------------------------------
        الخدمة
        كيف تقيم الرسوم؟

          1 = سيئ
          5 = ممتاز

            1  2  3  4  5







        ANSWER:
        type 1-5   item 1 of 2
        --------------------------------------------------------------------------------
         Enter next   PgUp back   ^D don't know   ^R refused   ? help   ^N note
        (17,9)
        """)
    try page.type("5<enter>1<enter>1")
    #expect(page.screen.contains("  -> 1  نعم\n"))
    #expect(page.screen.contains("ANSWER: 1\n"))
  }

  @Test("What a questionnaire or a respondent says sends nothing that a terminal would obey") func harmless()
    throws
  {
    let yaml = """
      questionnaire: harmless
      sample: {fields: {name: text}}
      items:
        - {open: q, ask: "Mr {sample.name}?"}
        - {open: z, ask: [{when: q is answered, text: "So {q}?"}, {text: "So?"}]}
      """
    let questionnaire = try #require(Story.questionnaire(yaml), "\(Story.report(yaml))")
    let page = try PageStory(
      questionnaire, sampleTexts: ["name": "A\u{1B}]52;c;eA==\u{7}\u{202E}b\u{9B}31m"])
    #expect(page.screen.contains("Mr A\u{FFFD}]52;c;eA==\u{FFFD}\u{FFFD}b\u{FFFD}31m?"))
    try page.send(.keys([.paste("x\u{1B}[31m\u{202E}"), .scalar("\u{2067}"), .enter]))
    #expect(page.screen.contains("So x\u{FFFD}[31m\u{FFFD}\u{FFFD}?"))
    for bytes in page.writes {
      #expect(
        !String(decoding: bytes, as: UTF8.self).unicodeScalars.contains {
          $0.value == 0x202E || $0.value == 7
        })
    }
  }
}
