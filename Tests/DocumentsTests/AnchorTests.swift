import Stories
import Testing

/// Anchors and aliases, and documents in one file.
@Suite struct AnchorTests {
  @Test("An alias stands for what was named before it") func aliases() {
    #expect(
      Told.of("a: *y\n") == """
        t.yaml:1:5: error[unknown-alias]: there is no anchor `&y` before this alias
        1 | a: *y
          |     ^
          = If the text is meant to begin with `*`, put it in quotes.

        """)
    #expect(
      Told.of("a: &one 1\nb: *onf\n") == """
        t.yaml:2:5: error[unknown-alias]: there is no anchor `&onf` before this alias
        2 | b: *onf
          |     ^^^
          = Did you mean `*one`?

        """)
    #expect(
      Told.of("a: &x [*x]\n") == """
        t.yaml:1:8: error[alias-cycle]: `*x` is inside the value that it repeats
        1 | a: &x [*x]
          |        ^^
          = Write the value out here.

        """)
    #expect(Told.places("a: &x {b: *x}\n") == ["alias-cycle:1:11-1:13"])
  }

  @Test("An anchor is given once") func twice() {
    #expect(
      Told.of("a: &x 1\nb: &x 2\nc: *x\n") == """
        t.yaml:2:7: error[anchor-twice]: duplicate anchor `&x`
        2 | b: &x 2
          |       ^
          = Give this anchor another name, so that `*x` has one meaning.
          = first defined here (line 1, column 7)

        """)
    #expect(Told.places("a: &x [1]\nb: &x {c: 2}\nd: *x\n") == ["anchor-twice:2:7-2:13"])
  }

  @Test("An anchor before a plain text that nothing repeats is part of the text for its author") func unused()
  {
    #expect(
      Told.of("a: &x 1\n") == """
        t.yaml:1:4: warning[unused-anchor]: `&x` is a YAML anchor, not part of this text
        1 | a: &x 1
          |    ^^
          = If the text begins with `&`, put it in double quotes. Otherwise remove the anchor: no alias uses it.

        """)
    #expect(Told.places("é: &xyz\n") == ["unused-anchor:1:4-1:8"])
    #expect(
      Told.of("a: !y &x b\n") == """
        t.yaml:1:10: error[yaml-tag]: YAML tags (`!…`) are not supported
        1 | a: !y &x b
          |          ^
          = Remove the tag. If the text begins with `!`, put it in quotes.
        t.yaml:1:7: warning[unused-anchor]: `&x` is a YAML anchor, not part of this text
        1 | a: !y &x b
          |       ^^
          = If the text begins with `&`, put it in double quotes. Otherwise remove the anchor: no alias uses it.

        """)
  }

  @Test("A file holds one document, and something in it") func documents() {
    #expect(
      Told.of("a: b\n---\nc: d\n") == """
        t.yaml:2:1: error[several-documents]: a second document begins here
        2 | ---
          | ^^^
          = Put each questionnaire into its own file, or remove the `---`.

        """)
    #expect(
      Told.of("") == """
        t.yaml:1:1: error[file-empty]: the file is empty
          = Begin it with `questionnaire:` and an id.

        """)
    #expect(Told.places("# only\n") == ["file-empty:1:1-1:1"])
    #expect(Told.places("---\n") == ["file-empty:1:1-1:1"])
  }
}
