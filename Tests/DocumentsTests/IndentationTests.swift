import Stories
import Testing

/// Lines that do not stand where YAML wants them.
@Suite struct IndentationTests {
  @Test("Tabs are no indentation") func tabs() {
    #expect(
      Told.of("a:\n\tb: c\n") == """
        t.yaml:2:1: error[tab]: expected spaces, found a tab
        2 |  b: c
          | ^
          = Indent with spaces. Most editors can insert spaces for the Tab key.

        """)
    #expect(Told.places("a:\n  - b\n \t- c\n") == ["tab:3:2-3:3"])
    #expect(Told.places("-\ta: b\n\tc: d\n") == ["tab:1:2-1:3"])
    #expect(Told.places("a: |\n\tx\n") == ["tab:2:1-2:2"])
  }

  @Test("A key under a text, and a list item behind a key, cannot stand there") func places() {
    #expect(
      Told.of("a: text\n  b: c\n") == """
        t.yaml:2:4: error[indentation]: a key is not allowed here: this line continues the text above
        2 |   b: c
          |    ^
          = Indent this line like its neighbors. Put text with a colon in double quotes.

        """)
    #expect(
      Told.of("a: - b\n") == """
        t.yaml:1:4: error[indentation]: a list item (`- `) is not allowed here
        1 | a: - b
          |    ^
          = Put the `-` on its own line, under its key. If this is text, put it in double quotes.

        """)
  }

  @Test("A key has a colon") func colons() {
    #expect(
      Told.of("a: b\nc\nd: e\n") == """
        t.yaml:2:1: error[yaml-syntax]: expected a colon after this key
        2 | c
          | ^
          = Write `key: value`. Put text of several lines in double quotes.

        """)
  }

  @Test("Entries that belong together stand under each other") func entries() {
    #expect(
      Told.of("a:\n    é: c\n  d: e\n") == """
        t.yaml:3:3: error[indentation]: the indentation of this line does not match the lines above
        3 |   d: e
          |   ^
          = Indent the entries of one map or list by the same number of spaces.

        """)
    #expect(Told.places("a: b\n- c\n") == ["indentation:2:1-2:2"])
    #expect(Told.places("- - a\n  b: c\n") == ["indentation:2:3-2:4"])
    #expect(Told.places("    a: b\n  c: d\n") == ["indentation:2:3-2:4"])
    #expect(Told.places("a: b\n...\nc: d\n") == ["indentation:3:1-3:2"])
  }

  @Test("What is not known is told in the words of the parser") func unknown() {
    #expect(
      Told.of("a: ? b\n") == """
        t.yaml:1:4: error[yaml-syntax]: this is not valid YAML: mapping keys are not allowed in this context
        1 | a: ? b
          |    ^
          = Check this line and the line above. Put text with special characters in double quotes.

        """)
  }
}
