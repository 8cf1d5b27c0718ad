import Stories
import Testing

/// Texts that begin with what means something to YAML.
@Suite struct TextStartTests {
  @Test("A text cannot begin with a sign that YAML keeps for itself") func signs() {
    #expect(
      Told.of("a: @x\n") == """
        t.yaml:1:4: error[needs-quotes]: text without quotes cannot begin with `@`
        1 | a: @x
          |    ^
          = Put the whole text in double quotes: "…".

        """)
    #expect(
      Told.of("é: `x\n") == """
        t.yaml:1:4: error[needs-quotes]: text without quotes cannot begin with ```
        1 | é: `x
          |    ^
          = Put the whole text in double quotes: "…".

        """)
    #expect(Told.places("a: %x\n") == ["needs-quotes:1:4-1:5"])
    #expect(Told.places("a: & b\n") == ["needs-quotes:1:4-1:5"])
    #expect(Told.places("a: * b\n") == ["needs-quotes:1:4-1:5"])
    #expect(Told.places("a: |x\n  b\n") == ["needs-quotes:1:4-1:5"])
    #expect(Told.places("a: >text\n") == ["needs-quotes:1:4-1:5"])
    #expect(Told.places("a: |0\n  b\n") == ["needs-quotes:1:4-1:5"])
  }

  @Test("A text in quotes ends at the next one, a text in brackets with them") func ended() {
    #expect(
      Told.of("é: \"ü\" ß\n") == """
        t.yaml:1:4: error[needs-quotes]: text that begins with `"` ends at `"`
        1 | é: "ü" ß
          |    ^^^^^
          = Put the whole text in single quotes, or write the inner quotes as `\\"`.

        """)
    #expect(
      Told.of("a: 'b' c\n") == """
        t.yaml:1:4: error[needs-quotes]: text that begins with `'` ends at `'`
        1 | a: 'b' c
          |    ^^^^^
          = Put the whole text in double quotes: "…".

        """)
    #expect(Told.places("a: [b] c\n") == ["needs-quotes:1:4-1:9"])
    #expect(Told.places("é: {ü: ö} ß\n") == ["needs-quotes:1:4-1:12"])
    #expect(Told.places("a: [b]]\n") == ["needs-quotes:1:4-1:8"])
  }

  @Test("A text with a colon in it is read as a key") func colons() {
    #expect(
      Told.of("a: b: c\n") == """
        t.yaml:1:4: error[needs-quotes]: text with a colon is read as a key and its value
        1 | a: b: c
          |    ^^
          = Put the whole text in double quotes: "…".

        """)
    #expect(Told.places("x y: a : b\n") == ["needs-quotes:1:6-1:9"])
    #expect(Told.places("a:\n  é: ü: ö\n") == ["needs-quotes:2:6-2:8"])
    #expect(Told.places("a: b: \n") == ["needs-quotes:1:4-1:6"])
  }

  @Test("A line that begins with a percent sign is no text") func directives() {
    #expect(
      Told.of("%FOO\n---\na: b\n") == """
        t.yaml:1:1: error[yaml-directive]: a line that begins with `%` is a YAML directive
        1 | %FOO
          | ^
          = Indent the line, or put the text in double quotes. Questionnaires do not use directives.

        """)
    #expect(
      Told.of("%YAML 3.0\n---\na: b\n") == """
        t.yaml:1:1: error[yaml-directive]: only YAML 1.1 and 1.2 are supported
        1 | %YAML 3.0
          | ^
          = Remove the `%YAML` line.

        """)
    #expect(Told.places("%YAML x\n---\na: b\n") == ["yaml-directive:1:1-1:2"])
    #expect(
      Told.of("%TAG ! tag:x,2000:\n---\na: b\n") == """
        t.yaml:1:1: error[yaml-directive]: `%TAG` directives are not supported
        1 | %TAG ! tag:x,2000:
          | ^^^^^^^^^^^^^^^^^^
          = Remove the line. Questionnaires do not use YAML tags.

        """)
  }

  @Test("Tags are not used") func tags() {
    #expect(
      Told.of("a: !<x\n") == """
        t.yaml:1:4: error[yaml-tag]: YAML tags (`!…`) are not supported
        1 | a: !<x
          |    ^
          = Remove the tag. If the text begins with `!`, put it in double quotes.

        """)
    #expect(Told.places("a: !x!y b\n") == ["yaml-tag:1:4-1:5"])
    #expect(
      Told.of("a: !x b\n") == """
        t.yaml:1:7: error[yaml-tag]: YAML tags (`!…`) are not supported
        1 | a: !x b
          |       ^
          = Remove the tag. If the text begins with `!`, put it in quotes.

        """)
    #expect(Told.places("!x\na: b\n") == ["yaml-tag:2:1-2:1"])
    #expect(Told.places("a: !x [b]\n") == ["yaml-tag:1:7-1:8"])
  }
}
