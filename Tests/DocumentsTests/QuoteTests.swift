import Stories
import Testing

/// Quotes that are not closed, and what stands in them.
@Suite struct QuoteTests {
  @Test("A quote that is never closed is told where it opens") func unclosed() {
    #expect(
      Told.of("é: \"b\n") == """
        t.yaml:1:4: error[unclosed-quote]: this quote is never closed
        1 | é: "b
          |    ^
          = Close it at the end of the text. For a quote within the text, write `\\"` in double quotes, `''` in single quotes.

        """)
    #expect(Told.places("a: 'b\nc: d\n") == ["unclosed-quote:1:4-1:5"])
    #expect(Told.places("a: \"b\n---\nc\"\n") == ["unclosed-quote:1:4-1:5"])
  }

  @Test("A quote that ends at the next one, lines further down, is told where it opens") func late() {
    #expect(
      Told.of("a: \"b\nc: d\ne: \"f\n") == """
        t.yaml:1:4: error[unclosed-quote]: this quote is closed only by the next one, on a later line
        1 | a: "b
          |    ^
          = Close it at the end of the text. For a quote within the text, write `\\"` in double quotes, `''` in single quotes.

        """)
    #expect(Told.places("a: 'b\r\nc: 'd'\r\n") == ["unclosed-quote:1:4-1:5"])
  }

  @Test("Escapes are those of YAML, for characters that there are") func escapes() {
    #expect(
      Told.of("é: \"ü\\q\"\n") == """
        t.yaml:1:6: error[bad-escape]: this is not a valid YAML escape
        1 | é: "ü\\q"
          |      ^
          = In double quotes, write a backslash twice (`\\\\`), or use single quotes.

        """)
    #expect(Told.places("a: \"\\xg1\"\n") == ["bad-escape:1:7-1:8"])
    #expect(Told.places("a: \"\\ud800\"\n") == ["bad-escape:1:7-1:8"])
  }

  @Test("What may not stand in a file may not be escaped either") func dangerous() {
    #expect(
      Told.of("a: \"é\\e\\x9b\\u2028\\n\\t\\u202e\"\n") == """
        t.yaml:1:6: error[control-character]: the control character U+001B is not allowed in a questionnaire
        1 | a: "é\\e\\x9b\\u2028\\n\\t\\u202e"
          |      ^^
          = Remove it. For a new line in a wording, use a block text (`|`).
        t.yaml:1:8: error[control-character]: the control character U+009B is not allowed in a questionnaire
        1 | a: "é\\e\\x9b\\u2028\\n\\t\\u202e"
          |        ^^^^
          = Remove it. For a new line in a wording, use a block text (`|`).
        t.yaml:1:12: error[control-character]: the control character U+2028 is not allowed in a questionnaire
        1 | a: "é\\e\\x9b\\u2028\\n\\t\\u202e"
          |            ^^^^^^
          = Remove it. For a new line in a wording, use a block text (`|`).
        t.yaml:1:22: error[bidirectional-control]: the invisible character U+202E changes the order in which text is displayed
        1 | a: "é\\e\\x9b\\u2028\\n\\t\\u202e"
          |                      ^^^^^^
          = Remove it. Right-to-left languages are displayed correctly without it.

        """)
  }
}
