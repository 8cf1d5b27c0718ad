import Stories
import Testing

/// Brackets and braces that YAML reads in another way than their author.
@Suite struct BracketTests {
  @Test("A bracket that is never closed is told where it opens") func unclosed() {
    #expect(
      Told.of("a: [1, 2\n") == """
        t.yaml:1:4: error[unclosed-bracket]: this `[` is never closed
        1 | a: [1, 2
          |    ^
          = Close it with `]`.

        """)
    #expect(Told.places("é: {\"ü\": 1\né: 2\n") == ["unclosed-bracket:1:4-1:5"])
    #expect(Told.places("a: [b\nc: d]\ne: f\n") == ["unclosed-bracket:1:4-1:5"])
    #expect(Told.places("a: [b, [c, d]\ne: f\n") == ["unclosed-bracket:1:4-1:5"])
    #expect(Told.places("a: {b: c,\n  d\n  e: f}\n") == ["unclosed-bracket:1:4-1:5"])
  }

  @Test("A comment that takes the closing bracket with it is told where it begins") func comments() {
    #expect(
      Told.of("a: [one # two]\nb: c\n") == """
        t.yaml:1:9: error[needs-quotes]: this `#` starts a comment, so `[…]` does not end here
        1 | a: [one # two]
          |         ^
          = Put the whole text in double quotes: "…".

        """)
    #expect(Told.places("a: [1, {x: y # z}]\nb: c\n") == ["needs-quotes:1:14-1:15"])
    #expect(Told.places("a: [\n  b,\n  c # ]\n  d\ne: f\n") == ["needs-quotes:3:5-3:6"])
    #expect(Told.places("日: [日 #]\n") == ["needs-quotes:1:7-1:8"])
  }

  @Test("A comment after which a value is missing is told where it begins") func missing() {
    #expect(
      Told.of("a: [#b]\n") == """
        t.yaml:1:5: error[needs-quotes]: this `#` starts a comment, so the brackets before it are never closed
        1 | a: [#b]
          |     ^
          = Put the whole text in double quotes: "…".

        """)
    #expect(Told.places("a: [b,\n # ]\n : ]\n") == ["needs-quotes:2:2-2:3"])
  }

  @Test("A text that begins with a brace is told where it begins") func braces() {
    #expect(
      Told.of("a: {Text, \"b\" c}\n") == """
        t.yaml:1:4: error[needs-quotes]: text without quotes cannot begin with `{`
        1 | a: {Text, "b" c}
          |    ^
          = Put the whole text in double quotes: "…".

        """)
    #expect(Told.places("a: {b: {Text, \"c\" d}}\n") == ["needs-quotes:1:8-1:9"])
    #expect(Told.places("a: [{x}, \"c\" d]\n") == ["needs-quotes:1:5-1:6"])
  }

  @Test("What ends a text in brackets too early is told where it stands") func early() {
    #expect(
      Told.of("é: [ü, \"c\" d]\n") == """
        t.yaml:1:12: error[needs-quotes]: text in `[…]` ends too early here
        1 | é: [ü, "c" d]
          |            ^
          = Put each text with commas, colons, quotes, or brackets in double quotes, and check that each quote before this is closed.

        """)
    #expect(Told.places("a: [b, c: d: e]\n") == ["needs-quotes:1:12-1:13"])
    #expect(Told.places("a: [b, {c: d]\ne: f\n") == ["needs-quotes:1:13-1:14"])
    #expect(Told.places("a: {b: [c, d}\n") == ["needs-quotes:1:13-1:14"])
    #expect(Told.places("a: [{}, \"c\" d]\n") == ["needs-quotes:1:13-1:14"])
  }

  @Test("A value that is missing is told where it should stand") func values() {
    #expect(
      Told.of("a: [b,, c]\n") == """
        t.yaml:1:7: error[yaml-syntax]: a value is missing before `,`
        1 | a: [b,, c]
          |       ^
          = Add the value. Put text with brackets, braces, or commas in double quotes.

        """)
    #expect(Told.places("a: ]\n") == ["yaml-syntax:1:4-1:5"])
    #expect(Told.places("a: {b: ]}\n") == ["yaml-syntax:1:8-1:9"])
    #expect(Told.places("a: [\n  b,\n  - c\n]\n") == ["yaml-syntax:3:3-3:4"])
  }

  @Test("A bracket with nothing behind it in the file is never closed") func end() {
    #expect(
      Told.of("a:\n  - [b,\n") == """
        t.yaml:2:5: error[unclosed-bracket]: this `[` is never closed
        2 |   - [b,
          |     ^
          = Close it with `]`.

        """)
    for yaml in ["[", "{", "a: [", "a: {b: [c,\n  d,\n\n", "a: [b, {c: 'd',\n"] {
      #expect(Told.places(yaml).first?.hasPrefix("unclosed-bracket:1:") == true, "\(yaml)")
    }
    #expect(
      Told.of("a: [" + String(repeating: "b,\n", count: 21) + "c,") == """
        t.yaml:22:3: error[yaml-syntax]: a value is missing before the end of the file
        22 | c,
           |   ^
           = Add the value. Put text with brackets, braces, or commas in double quotes.

        """)
  }
}
