import Stories
import Testing

/// Lines that do not stand where YAML wants them.
@Suite struct IndentationTests {
  @Test("Tabs are no indentation") func tabs() {
    #expect(
      Told.of("a:\n\tb: c\n") == """
        t.yaml:2:1: error[tab]: a tab stands where YAML wants spaces
        2 |  b: c
          | ^
          = Indent with spaces; most editors can do that for the Tab key.

        """)
    #expect(Told.places("a:\n  - b\n \t- c\n") == ["tab:3:2-3:3"])
    #expect(Told.places("-\ta: b\n\tc: d\n") == ["tab:1:2-1:3"])
    #expect(Told.places("a: |\n\tx\n") == ["tab:2:1-2:2"])
  }

  @Test("A key under a text, and a list item behind a key, cannot stand there") func places() {
    #expect(
      Told.of("a: text\n  b: c\n") == """
        t.yaml:2:4: error[indentation]: a key cannot stand here: the lines above are read as one text that goes on
        2 |   b: c
          |    ^
          = Give this line the same indentation as its neighbours; a text that has a colon goes in double quotes.

        """)
    #expect(
      Told.of("a: - b\n") == """
        t.yaml:1:4: error[indentation]: a list item (`- `) cannot begin here
        1 | a: - b
          |    ^
          = Put the `-` on a line of its own, under its key; if a text is meant, put it in double quotes.

        """)
  }

  @Test("A key has a colon") func colons() {
    #expect(
      Told.of("a: b\nc\nd: e\n") == """
        t.yaml:2:1: error[yaml-syntax]: a key without a colon behind it
        2 | c
          | ^
          = Write `key: value`; a text that goes on over several lines is put in double quotes.

        """)
  }

  @Test("Entries that belong together stand under each other") func entries() {
    #expect(
      Told.of("a:\n    é: c\n  d: e\n") == """
        t.yaml:3:3: error[indentation]: this line does not fit the indentation of the lines above
        3 |   d: e
          |   ^
          = Give entries that belong together the same indentation, in spaces.

        """)
    #expect(Told.places("a: b\n- c\n") == ["indentation:2:1-2:2"])
    #expect(Told.places("- - a\n  b: c\n") == ["indentation:2:3-2:4"])
    #expect(Told.places("    a: b\n  c: d\n") == ["indentation:2:3-2:4"])
    #expect(Told.places("a: b\n...\nc: d\n") == ["indentation:3:1-3:2"])
  }

  @Test("What is not known is told in the words of the parser") func unknown() {
    #expect(
      Told.of("a: ? b\n") == """
        t.yaml:1:4: error[yaml-syntax]: this is not readable as YAML: mapping keys are not allowed in this context
        1 | a: ? b
          |    ^
          = Look at the line and the one above; a text with special characters goes in double quotes.

        """)
  }
}
