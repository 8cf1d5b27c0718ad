import Testing

/// Sections, statements and ends as they are understood, with the blocks that move together.
@Suite struct SectionOutlineTests {
  @Test("What is said goes with the item after it; at the beginning and the end it stays") func blocks() {
    #expect(
      Understood.outline(
        """
        - section: s
          title: "S"
          when: perspective == customer
          order: random
          first: [b]
          last: [a]
          items:
            - {say: "First."}
            - {instruct: "Then."}
            - {open: a, ask: "A?"}
            - {say: "Before b."}
            - {choice: b, ask: "B?", options: {x: {label: "X", write_in: yes}}}
            - {open: c, ask: "C?"}
            - {say: "Last."}
        """) == """
          questionnaire example @1:16-23
          elements 0 b by option @14:42-43
            1 x @14:42-43 "X", written in, defined @14:45-72
          section s @3:14-15 "S" when (perspective == option customer), order random first ["b"] last ["a"], blocks ["– 0..<2", "a 2..<3", "b 3..<6", "c 6..<7", "– 7..<8"]
            say @10:15-23 "First."
            say @11:20-27 instruct "Then."
            open a @12:16-17, fields 0..<1 "A?"
              text of 1 lines, any characters
            say @13:15-26 "Before b."
            choice b @14:18-19, fields 1..<2 "B?"
              one of 1 of 0 in slot 0
            open b_x_text @14:18-19 by writeIn, fields 2..<3 "X" when (b == option x)
              text of 1 lines, any characters
            open c @15:16-17, fields 3..<4 "C?"
              text of 1 lines, any characters
            say @16:15-22 "Last."
          """)
  }

  @Test("A section without an introduction begins with its first item") func plain() {
    #expect(
      Understood.outline(
        """
        - section: s
          items:
            - {open: a, ask: "A?"}
            - section: t
              order: rotate
              items:
                - {open: b, ask: "B?"}
                - {loop: l, over: {x: "X"}, items: [{open: d, ask: "D?"}]}
            - {end: screened_out, when: a is answered}
        - {section: only, items: [{say: "S", instruct: "I", when: a is answered}]}
        - {end: completed}
        """) == """
          questionnaire example @1:16-23
          elements 0 l by option @10:30-31
            1 x @10:30-31 "X", defined @10:33-36
          section s @3:14-15, blocks ["a 0..<1", "t 1..<2", "– 2..<3"]
            open a @5:16-17, fields 0..<1 "A?"
              text of 1 lines, any characters
            section t @6:18-19, order rotate first [] last [], blocks ["b 0..<1", "l 1..<2"]
              open b @9:20-21, fields 1..<2 "B?"
                text of 1 lines, any characters
              loop l @10:20-21 over 1 of 0 in slot 0
                open d @10:54-55, fields 2..<3 "D?"
                  loops ["1 of 0 in slot 0"]
                  text of 1 lines, any characters
            end screened_out @11:15-27 when (a is answered)
          section only @12:15-19, blocks ["– 0..<1"]
            say @12:35-38 "S" instruct "I" when (a is answered)
          end completed @13:11-20
          """)
  }

  @Test("Texts have languages and variants") func languages() {
    #expect(
      Understood.outline(
        """
        questionnaire: q
        languages: [en, it]
        title: {en: "T", it: "TT"}
        items:
          - {number: n, ask: {en: "N?", it: "NN?"}, unit: {en: "kg", it: "kg"}, missing: {dk: {en: "No idea", it: "Boh"}, na: {en: "None", it: "Niente"}}}
          - say:
              - {when: n is answered, text: {en: "You said {n}.", it: "{n}!"}}
              - {when: n > 3, text: {en: "Much {{n}}", it: "Molto"}}
              - {text: {en: "Well.", it: "Bene."}}
          - {loop: l, until: {en: "More?", it: "Ancora?"}, at_most: 2, items: [{say: {en: "S", it: "S"}}]}
        """) == """
          questionnaire q @1:16-17
          title en "T" it "TT"
          languages en it
          elements 0 l by number @10:12-13 by counting
            1 1 @10:12-13 by counting
            2 2 @10:12-13 by counting
          elements 1 l_more by option @10:22-50 by anotherRound, in 1 loops
            1 yes @10:22-50 de "Ja" en "Yes" es "Sí" fr "Oui" it "Sì" nl "Ja" pl "Tak"
            2 no @10:22-50 de "Nein" en "No" es "No" fr "Non" it "No" nl "Nee" pl "Nie"
          number n @5:14-15, fields 0..<1 en "N?" it "NN?"
            number –, 0 decimals en "kg" it "kg"
            missing [dk en "No idea" it "Boh", na en "None" it "Niente"]
          say @7:7-71 [when (n is answered) en "You said {n}." it "{n}!"; when (n > 3) en "Much {n}" it "Molto"; en "Well." it "Bene."]
          loop l @10:12-13 over 2 of 0 in slot 0 where ((number of slot 0 == 1) or (l_more[before slot 0] == option yes))
            say @10:78-96 en "S" it "S"
            choice l_more @10:12-13 by anotherRound, fields 1..<3 en "More?" it "Ancora?" when (number of slot 0 < 2), not in the last round
              loops ["2 of 0 in slot 0"]
              one of 2 of 1 in slot 1
              missing []
          """)
  }

  @Test("Scales have points, labels and ends, whether they are used or not") func scales() {
    #expect(
      Understood.outline(
        """
        questionnaire: q
        scales:
          used: {points: ["Poor", "Fair", "Good"], best: low}
          again: {from: -2, to: 2, labels: {-2: "Low", 2: "High"}, missing: [dk, na]}
          idle: {from: 0, to: 4, labels: {0: "{nothing}", 4: "B"}}
        items:
          - {rating: a, ask: "A?", scale: used}
          - {rating: b, ask: "B?", scale: again}
          - {rating: c, ask: "C?", scale: used, missing: [na]}
        """) == """
          questionnaire q @1:16-17
          scale used: 1–3, low is best, 1 "Poor", 2 "Fair", 3 "Good" @3:3-7
          scale again: -2–2, high is best, -2 "Low", 2 "High", missing [dk, na] @4:3-8, from @4:17-19 to @4:25-26
          scale idle: 0–4, high is best, 0 "{?}", 4 "B" @5:3-7, from @5:16-17 to @5:23-24
          rating a @7:14-15, fields 0..<1 "A?"
            point 1–3, low is best, 1 "Poor", 2 "Fair", 3 "Good" @7:35-39
          rating b @8:14-15, fields 1..<2 "B?"
            point -2–2, high is best, -2 "Low", 2 "High", missing [dk, na] @8:35-40
            missing [dk, na]
          rating c @9:14-15, fields 2..<3 "C?"
            point 1–3, low is best, 1 "Poor", 2 "Fair", 3 "Good" @9:35-39
            missing [na]
          """)
  }
}
