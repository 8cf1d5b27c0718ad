import Stories
import Testing

/// Which lines a comment silences, and what is said about comments that silence nothing.
@Suite struct SilencingScopeTests {
  @Test("Comments are judged by their word, their reason, and what they silence") func comments() {
    let yaml = """
      questionnaire: q
      factors:
        a: {label: "Speed and manner"} # double-barelled: one thing
        b: {label: "Food and drink"} # Double-Barrelled: no
        # double-barrelled: until the end
        c:
          # a comment

          label: "Drink and food"
        d: {label: "Not food and drink"} # double-barrelled: x
        # negated-wording: y

          # more
        e: {label: "Not here"}
        # negated-wording:
        f: {label: "Not there"}
        # negated-wording: 123
        g: {label: "Not anywhere"}
        #negated-wording - because
        h: {label: "Not nowhere"}
        # unknown-id: z
        # same-translation: nothing
        # some-word: nothing
        # negated-wordin
        # negatedwording: x
        # long-nam: x
      items: [{say: "A"}]

      """
    #expect(
      Story.report(yaml) == """
        story.yaml:3:14: warning[double-barrelled]: this may ask two things at once: “speed and manner”
        3 |   a: {label: "Speed and manner"} # double-barelled: one thing
          |              ^^^^^^^^^^^^^^^^^^
          = Ask about each separately; if they are one thing to respondents, add a comment with the reason: `# double-barrelled: …`.
        story.yaml:3:36: warning[unused-silence]: there is no warning called `double-barelled`
        3 |   a: {label: "Speed and manner"} # double-barelled: one thing
          |                                    ^^^^^^^^^^^^^^^
          = Did you mean `double-barrelled`?
        story.yaml:4:14: warning[double-barrelled]: this may ask two things at once: “food and drink”
        4 |   b: {label: "Food and drink"} # Double-Barrelled: no
          |              ^^^^^^^^^^^^^^^^
          = Ask about each separately; if they are one thing to respondents, add a comment with the reason: `# double-barrelled: …`.
        story.yaml:4:34: warning[unused-silence]: there is no warning called `Double-Barrelled`
        4 |   b: {label: "Food and drink"} # Double-Barrelled: no
          |                                  ^^^^^^^^^^^^^^^^
          = Did you mean `double-barrelled`?
        story.yaml:10:14: warning[negated-wording]: this has a negation: “not”
        10 |   d: {label: "Not food and drink"} # double-barrelled: x
           |              ^^^^^^^^^^^^^^^^^^^^
           = Write it without the negation; if that is not possible, add a comment with the reason: `# negated-wording: …`.
        story.yaml:15:3: warning[silence-without-reason]: this comment silences `negated-wording` without a reason
        15 |   # negated-wording:
           |   ^^^^^^^^^^^^^^^^^^
           = Add the reason after a colon: `# negated-wording: asked like this since the first wave`.
        story.yaml:17:3: warning[silence-without-reason]: this comment silences `negated-wording` without a reason
        17 |   # negated-wording: 123
           |   ^^^^^^^^^^^^^^^^^^^^^^
           = Add the reason after a colon: `# negated-wording: asked like this since the first wave`.
        story.yaml:22:3: warning[unused-silence]: there is no warning `same-translation` here to silence
        22 |   # same-translation: nothing
           |   ^^^^^^^^^^^^^^^^^^^^^^^^^^^
           = Remove the comment, or move it to the line with the warning.
        story.yaml:26:5: warning[unused-silence]: there is no warning called `long-nam`
        26 |   # long-nam: x
           |     ^^^^^^^^
           = Did you mean `long-name`?

        """)
  }

  @Test("The first of two comments silences, and the second is not needed") func twice() {
    let yaml = """
      questionnaire: q
      factors:
        # double-barrelled: first
        # double-barrelled: second
        a: {label: "Speed and manner"}
        b: {label: "Speed and way"}
      items: [{say: "A"}]

      """
    #expect(
      Story.places(yaml) == ["unused-silence:4:3", "double-barrelled:6:14"])
  }

  @Test("A comment above an item silences in all that is indented deeper, blank lines and comments included")
  func deeper() {
    let yaml = """
      questionnaire: q
      missing: []
      items:
        # double-barrelled: a battery
        - rating: a
          ask: "Speed and manner?"
          scale: standard.nps

          # a comment
          label: "A"
        # double-barrelled: in this section

      # at the left
        - section: s
          items:
            - {rating: b, ask: "Food and drink?", scale: standard.nps}
            - {rating: c, ask: "Salt and pepper?", scale: standard.nps}
        - {rating: d, ask: "Fish and meat?", scale: standard.nps}
        - {rating: e, ask: "Bread and butter?", scale: standard.nps} # double-barrelled: here
        - {rating: f, ask: "Cheese and wine?", scale: standard.nps}
      # double-barrelled: at the end

      """
    #expect(
      Story.places(yaml) == ["double-barrelled:18:22", "double-barrelled:20:22", "unused-silence:21:1"])
  }

  @Test("A comment in the last line, and one behind a tab, are read to the end of the file") func last() {
    let start = "questionnaire: q\nfactors:\n  a: {label: \"Speed and manner\"}"
    let double = "double-barrelled:3:14"
    #expect(
      Story.places(start + "\nitems: [{say: \"A\"}]\n# double-barrelled: x") == [
        double, "unused-silence:5:1",
      ])
    #expect(
      Story.places(
        "items: [{say: \"A\"}]\nquestionnaire: q\n# double-barrelled: x\nfactors:\n  a: {label: \"B and C\"}")
        == [])
    #expect(Story.places("items: [{say: \"A\"}]\n" + start + " # double-barrelled: x") == [])
    // The next line is not silenced, even where something stands at its very beginning.
    let next =
      "questionnaire: q\nitems: [{say: \"A\"}]\nfactors: {a: # double-barrelled: x\n\"Speed and manner\"}\n"
    #expect(Story.places(next) == ["unused-silence:3:14", "double-barrelled:4:1"])
    let deeper =
      "questionnaire: q\nitems: [{say: \"A\"}]\n# double-barrelled: x\nfactors: {a:\n\"Speed and manner\"}\n"
    #expect(Story.places(deeper) == ["unused-silence:3:1", "double-barrelled:5:1"])
    let blank =
      "questionnaire: q\nitems: [{say: \"A\"}]\nfactors:\n  # double-barrelled: x\n\n  a: \"B and C\"\n  b: \"D and E\"\n"
    #expect(Story.places(blank) == ["double-barrelled:7:6"])
  }
}
