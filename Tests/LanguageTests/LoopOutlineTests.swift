import Testing

/// Loops as they are understood: their rounds, and what is asked within them.
@Suite struct LoopOutlineTests {
  @Test("A loop goes over a set, a number, or until there is no other") func rounds() {
    #expect(
      Understood.outline(
        """
        questionnaire: q
        lists: {l: {a: "A", b: "B", c: "C"}}
        items:
          - {number: n, ask: "N?", to: 5}
          - loop: over_list
            over: l where n > 1
            title: "Round {option}"
            when: n > 0
            order: random
            first: [c]
            items:
              - {number: x, ask: "X {option}?"}
              - {say: "{x}", when: x > 1}
          - loop: by_number
            times: n
            at_most: 3
            items: [{open: y, ask: "Y {number}?", when: number > 1}]
          - loop: again
            until: "Another {number}?"
            at_most: 4
            items: [{open: z, ask: "Z?"}]
          - {compute: total, value: "count(again) + count(by_number) + sum(x[option] for over_list)"}
        """) == """
          questionnaire q @1:16-17
          elements 0 l by option @2:13-14
            1 a @2:13-14 "A", defined @2:16-19
            2 b @2:21-22 "B", defined @2:24-27
            3 c @2:29-30 "C", defined @2:32-35
          elements 1 by_number by number @14:11-20 by counting
            1 1 @14:11-20 by counting
            2 2 @14:11-20 by counting
            3 3 @14:11-20 by counting
          elements 2 again by number @18:11-16 by counting
            1 1 @18:11-16 by counting
            2 2 @18:11-16 by counting
            3 3 @18:11-16 by counting
            4 4 @18:11-16 by counting
          elements 3 again_more by option @19:12-31 by anotherRound, in 1 loops
            1 yes @19:12-31 de "Ja" en "Yes" es "Sí" fr "Oui" it "Sì" nl "Ja" pl "Tak"
            2 no @19:12-31 de "Nein" en "No" es "No" fr "Non" it "No" nl "Nee" pl "Nie"
          number n @4:14-15, fields 0..<1 "N?"
            number –5, 0 decimals
          loop over_list @5:11-20 "Round {element of 0 in slot 0}" over 3 of 0 in slot 0 where (n > 1), as written when (n > 0), order random first ["c"] last []
            number x @12:18-19, fields 1..<4 "X {element of 0 in slot 0}?"
              loops ["3 of 0 in slot 0"]
              number –, 0 decimals
            say @13:15-20 "{x[slot 0]}" when (x[slot 0] > 1)
          loop by_number @14:11-20 over 3 of 1 in slot 0 where (number of slot 0 <= n)
            open y @17:20-21, fields 4..<7 "Y {element of 1 in slot 0}?" when (number of slot 0 > 1)
              loops ["3 of 1 in slot 0"]
              text of 1 lines, any characters
          loop again @18:11-16 over 4 of 2 in slot 0 where ((number of slot 0 == 1) or (again_more[before slot 0] == option yes))
            open z @21:20-21, fields 7..<11 "Z?"
              loops ["4 of 2 in slot 0"]
              text of 1 lines, any characters
            choice again_more @18:11-16 by anotherRound, fields 11..<15 "Another {element of 2 in slot 0}?" when (number of slot 0 < 4), not in the last round
              loops ["4 of 2 in slot 0"]
              one of 2 of 3 in slot 1
              missing []
          compute total @22:15-20, fields 15..<16
            computed number ((count(4 of 2 in slot 0 where ((number of slot 0 == 1) or (again_more[before slot 0] == option yes))) + count(3 of 1 in slot 0 where (number of slot 0 <= n))) + sum(x[slot 0] for 3 of 0 in slot 0 where (n > 1)))
          """)
  }

  @Test("Loops stand within loops, and over the rounds of others") func nested() {
    #expect(
      Understood.outline(
        """
        questionnaire: q
        lists: {l: {a: "A", b: "B"}, m: {p: "P", q: "Q", r: "R"}}
        items:
          - loop: outer
            over: l
            items:
              - {number: o, ask: "O {option}?"}
              - loop: inner
                until: "More?"
                at_most: 2
                items:
                  - {number: i, ask: "I {number} of {option}?", from: o, must: i > o}
                  - {choice: k, ask: "K?", options: {x: "X", w: {label: "W", write_in: yes}}, each: m}
          - loop: back
            over: outer
            items: [{number: t, ask: "T {option} {o}?", when: count(inner where i > 1) > 0}]
          - loop: tail
            over: back where o > 1
            items: [{open: u, ask: "U?", when: t > 1}]
        """) == """
          questionnaire q @1:16-17
          elements 0 l by option @2:13-14
            1 a @2:13-14 "A", defined @2:16-19
            2 b @2:21-22 "B", defined @2:24-27
          elements 1 m by option @2:34-35
            1 p @2:34-35 "P", defined @2:37-40
            2 q @2:42-43 "Q", defined @2:45-48
            3 r @2:50-51 "R", defined @2:53-56
          elements 2 inner by number @8:15-20 by counting
            1 1 @8:15-20 by counting
            2 2 @8:15-20 by counting
          elements 3 k by option @13:46-47, in 2 loops
            1 x @13:46-47 "X", defined @13:49-52
            2 w @13:54-55 "W", written in, defined @13:57-84
          elements 4 inner_more by option @9:16-23 by anotherRound, in 2 loops
            1 yes @9:16-23 de "Ja" en "Yes" es "Sí" fr "Oui" it "Sì" nl "Ja" pl "Tak"
            2 no @9:16-23 de "Nein" en "No" es "No" fr "Non" it "No" nl "Nee" pl "Nie"
          loop outer @4:11-16 over 2 of 0 in slot 0
            number o @7:18-19, fields 0..<2 "O {element of 0 in slot 0}?"
              loops ["2 of 0 in slot 0"]
              number –, 0 decimals
            loop inner @8:15-20 over 2 of 2 in slot 1 where ((number of slot 1 == 1) or (inner_more[slot 0][before slot 1] == option yes))
              number i @12:22-23, fields 2..<6 "I {element of 2 in slot 1} of {element of 0 in slot 0}?"
                loops ["2 of 0 in slot 0", "2 of 2 in slot 1"]
                number o[slot 0]–, 0 decimals
                must (i[slot 0][slot 1] > o[slot 0])
              choice k @13:22-23, fields 6..<18 "K?"
                loops ["2 of 0 in slot 0", "2 of 2 in slot 1"]
                rows 3 of 1 in slot 2
                one of 2 of 3 in slot 3
              open k_w_text @13:22-23 by writeIn, fields 18..<30 "W"
                loops ["2 of 0 in slot 0", "2 of 2 in slot 1"]
                rows 3 of 1 in slot 2 where (k[slot 0][slot 1][slot 2] == option w)
                text of 1 lines, any characters
              choice inner_more @8:15-20 by anotherRound, fields 30..<34 "More?" when (number of slot 1 < 2), not in the last round
                loops ["2 of 0 in slot 0", "2 of 2 in slot 1"]
                one of 2 of 4 in slot 2
                missing []
          loop back @14:11-15 over 2 of 0 in slot 0
            number t @16:22-23, fields 34..<36 "T {element of 0 in slot 0} {o[slot 0]}?" when (count(2 of 2 in slot 1 where (((number of slot 1 == 1) or (inner_more[slot 0][before slot 1] == option yes)) and (i[slot 0][slot 1] > 1)), written (i[slot 0][slot 1] > 1)) > 0)
              loops ["2 of 0 in slot 0"]
              number –, 0 decimals
          loop tail @17:11-15 over 2 of 0 in slot 0 where (o[slot 0] > 1), as written
            open u @19:20-21, fields 36..<38 "U?" when (t[slot 0] > 1)
              loops ["2 of 0 in slot 0"]
              text of 1 lines, any characters
          """)
  }

  @Test("A list within a loop sees the round") func lists() {
    #expect(
      Understood.outline(
        """
        questionnaire: q
        lists: {l: {a: "A", b: "B"}}
        items:
          - loop: p
            over: l
            items:
              - {number: n, ask: "N?"}
              - {choice: c, ask: "C?", options: {x: {label: "X {option}", when: n > 1}, y: "Y"}}
        """) == """
          questionnaire q @1:16-17
          elements 0 l by option @2:13-14
            1 a @2:13-14 "A", defined @2:16-19
            2 b @2:21-22 "B", defined @2:24-27
          elements 1 c by option @8:42-43, in 1 loops
            1 x @8:42-43 "X {element of 0 in slot 0}" when (n[slot 0] > 1), defined @8:45-79
            2 y @8:81-82 "Y", defined @8:84-87
          loop p @4:11-12 over 2 of 0 in slot 0
            number n @7:18-19, fields 0..<2 "N?"
              loops ["2 of 0 in slot 0"]
              number –, 0 decimals
            choice c @8:18-19, fields 2..<4 "C?"
              loops ["2 of 0 in slot 0"]
              one of 2 of 1 in slot 1
          """)
  }
}
