import Testing

/// Each kind of question as it is understood, with all its keys and with as few as it needs.
@Suite struct QuestionOutlineTests {
  @Test("A question without its keys has their defaults") func defaults() {
    #expect(
      Understood.outline(
        """
        - {choice: c, ask: "C?", options: {a: "A", b: "B"}}
        - {choices: k, ask: "K?", options: {a: "A", b: "B", d: "D"}}
        - {rating: r, ask: "R?", scale: standard.effort7}
        - {number: n, ask: "N?"}
        - {date: d, ask: "D?"}
        - {open: o, ask: "O?"}
        - {mentions: m, ask: "M?"}
        - {ranking: ra, ask: "R?", of: {a: "A", b: "B"}}
        - {allocation: al, ask: "A?", of: {a: "A", b: "B"}}
        - {best_worst: bw, ask: "B?", of: {a: "A", b: "B", c: "C", d: "D", e: "E"}}
        - {compute: z, value: n + 1}
        - {split: s, arms: [x, y]}
        """) == """
          questionnaire example @1:16-23
          elements 0 c by option @3:38-39
            1 a @3:38-39 "A", defined @3:41-44
            2 b @3:46-47 "B", defined @3:49-52
          elements 1 k by option @4:39-40
            1 a @4:39-40 "A", defined @4:42-45
            2 b @4:47-48 "B", defined @4:50-53
            3 d @4:55-56 "D", defined @4:58-61
          elements 2 m by mention @9:16-17 by mentions
            1 1 @9:16-17 by mentions "{mention 0 of m}" when (count(m) >= 1)
            2 2 @9:16-17 by mentions "{mention 1 of m}" when (count(m) >= 2)
            3 3 @9:16-17 by mentions "{mention 2 of m}" when (count(m) >= 3)
            4 4 @9:16-17 by mentions "{mention 3 of m}" when (count(m) >= 4)
            5 5 @9:16-17 by mentions "{mention 4 of m}" when (count(m) >= 5)
            6 6 @9:16-17 by mentions "{mention 5 of m}" when (count(m) >= 6)
            7 7 @9:16-17 by mentions "{mention 6 of m}" when (count(m) >= 7)
            8 8 @9:16-17 by mentions "{mention 7 of m}" when (count(m) >= 8)
            9 9 @9:16-17 by mentions "{mention 8 of m}" when (count(m) >= 9)
            10 10 @9:16-17 by mentions "{mention 9 of m}" when (count(m) >= 10)
          elements 3 ra by option @10:35-36
            1 a @10:35-36 "A", defined @10:38-41
            2 b @10:43-44 "B", defined @10:46-49
          elements 4 al by option @11:38-39
            1 a @11:38-39 "A", defined @11:41-44
            2 b @11:46-47 "B", defined @11:49-52
          elements 5 bw by option @12:38-39
            1 a @12:38-39 "A", defined @12:41-44
            2 b @12:46-47 "B", defined @12:49-52
            3 c @12:54-55 "C", defined @12:57-60
            4 d @12:62-63 "D", defined @12:65-68
            5 e @12:70-71 "E", defined @12:73-76
          elements 6 bw by number @12:18-20 by counting
            1 1 @12:18-20 by counting
            2 2 @12:18-20 by counting
            3 3 @12:18-20 by counting
            4 4 @12:18-20 by counting
          elements 7 s by option @14:23-24
            1 x @14:23-24
            2 y @14:26-27
          choice c @3:14-15, fields 0..<1 "C?"
            one of 2 of 0 in slot 0
          choices k @4:15-16, fields 1..<2 "K?"
            1 to 3 of 3 of 1 in slot 0
          rating r @5:14-15, fields 2..<3 "R?"
            point 1–7, high is best, 1 en "Very difficult", 7 en "Very easy" @5:35-51 by standardScale
          number n @6:14-15, fields 3..<4 "N?"
            number –, 0 decimals
          date d @7:12-13, fields 4..<5 "D?"
            date –
          open o @8:12-13, fields 5..<6 "O?"
            text of 1 lines, any characters
          mentions m @9:16-17, fields 6..<7 "M?"
            10 texts
          ranking ra @10:15-17, fields 7..<8 "R?"
            order all of 2 of 3 in slot 0
          allocation al @11:18-20, fields 8..<9 "A?"
            amounts of 100 for 2 of 4 in slot 0
          best_worst bw @12:18-20, fields 9..<13 "B?"
            rows 4 of 6 in slot 0
            extremes 4 per set, 3 times, of 5 of 5 in slot 1
          compute z @13:15-16, fields 13..<14
            computed number (n + 1)
          split s @14:13-14, fields 14..<15
            drawn from 7
          """)
  }

  @Test("A question with all its keys has what they say") func allKeys() {
    #expect(
      Understood.outline(
        """
        questionnaire: q
        title: "A title"
        about: Pilot
        minutes: 7
        missing: [na]
        scales: {s5: {from: 1, to: 5, labels: {1: "Bad", 5: "Good"}, best: low, missing: {dk: "No idea"}}}
        lists: {l: {a: {label: "A", value: 10, exclusive: yes}, b: {label: "B", value: 20, spontaneous: yes, when: z > 1}, c: {label: "C", write_in: "Which?"}}}
        items:
          - {number: z, ask: "Z?", from: -1, to: 9, decimals: 2, unit: "kg", options: {never: {label: "Never", value: 997}}, missing: [], optional: yes, variable: ZZ, label: "Z"}
          - {choice: c, ask: "C?", instruct: "Look.", help: "Help.", when: z > 2, must: c is answered, should: [{that: z > 3, message: "Really?"}, {that: z > 4}], message: "Well?", missing: [dk], optional: no, order: rotate, first: [b], last: [c], label: "C", variable: CC, options: l}
          - {choices: k, ask: "K?", options: [a, c], at_least: 0, at_most: 1}
          - {rating: r, ask: "R?", scale: s5, measures: [overall, trust]}
          - {date: d, ask: "D?", from: 2026-01-31, to: today}
          - {open: o, ask: "O?", lines: 3, characters: 50, matches: "[a-z]+", message: "Letters."}
          - {mentions: m, ask: "M?", at_most: 2}
          - {ranking: ra, ask: "R?", of: l, top: 2}
          - {allocation: al, ask: "A?", of: l, total: z, unit: "points"}
          - {best_worst: bw, ask: "B?", of: l, per_set: 2, times: 4, most: "Best", least: "Worst"}
          - {compute: y, value: 'if(z > 1, "a", "b")', when: z > 0, label: "Y", variable: YY}
          - {split: s, arms: [x, y, z1], when: z > 1}
        """) == """
          questionnaire q @1:16-17
          title "A title"
          about Pilot
          minutes 7 @4:10-11
          scale s5: 1–5, low is best, 1 "Bad", 5 "Good", missing [dk "No idea"] @6:10-12, from @6:21-22 to @6:28-29
          elements 0 l by option @7:13-14
            10 a @7:13-14 "A", exclusive, code @7:36-38, defined @7:16-55
            20 b @7:57-58 "B" when (z > 1), spontaneous, code @7:80-82, defined @7:60-114
            3 c @7:116-117 "C", written in, defined @7:119-151
          elements 1 z by option @9:80-85
            997 never @9:80-85 "Never", code @9:111-114, defined @9:87-115
          elements 2 l by option @7:13-14 by selection, part of 0
            10 a @7:13-14 "A", exclusive, code @7:36-38, defined @7:16-55
            3 c @7:116-117 "C", written in, defined @7:119-151
          elements 3 m by mention @15:16-17 by mentions
            1 1 @15:16-17 by mentions "{mention 0 of m}" when (count(m) >= 1)
            2 2 @15:16-17 by mentions "{mention 1 of m}" when (count(m) >= 2)
          elements 4 bw by number @18:18-20 by counting
            1 1 @18:18-20 by counting
            2 2 @18:18-20 by counting
            3 3 @18:18-20 by counting
            4 4 @18:18-20 by counting
            5 5 @18:18-20 by counting
            6 6 @18:18-20 by counting
          elements 5 s by option @20:23-24
            1 x @20:23-24
            2 y @20:26-27
            3 z1 @20:29-31
          number z @9:14-15, fields 0..<1 "Z?", optional
            label "Z"
            variable ZZ
            number -1–9, 2 decimals "kg" or 1 of 1 in slot 0
            missing []
          choice c @10:14-15, fields 1..<2 "C?" when (z > 2), order rotate first ["b"] last ["c"]
            instruct "Look."
            help "Help."
            label "C"
            variable CC
            one of 3 of 0 in slot 0
            missing [dk]
            must (c is answered) "Well?"
            should (z > 3) "Really?"
            should (z > 4) "Well?"
          open c_c_text @10:14-15 by writeIn, fields 2..<3 "Which?" when (c == option c)
            variable CC_c_text
            text of 1 lines, any characters
            missing [dk]
          choices k @11:15-16, fields 3..<4 "K?"
            0 to 1 of 2 of 2 in slot 0
            missing [na]
          open k_c_text @11:15-16 by writeIn, fields 4..<5 "Which?" when (k has option c)
            text of 1 lines, any characters
            missing [na]
          rating r @12:14-15, fields 5..<6 "R?"
            point 1–5, low is best, 1 "Bad", 5 "Good", missing [dk "No idea"] @12:35-37
            missing [dk "No idea"]
            measures overall
            measures trust
          date d @13:12-13, fields 6..<7 "D?"
            date CalendarDate(year: 2026, month: 1, day: 31)–today
            missing [na]
          open o @14:12-13, fields 7..<8 "O?"
            text of 3 lines, 50 characters, like [a-z]+ "Letters."
            missing [na]
          mentions m @15:16-17, fields 8..<9 "M?"
            2 texts
            missing [na]
          ranking ra @16:15-17, fields 9..<10 "R?"
            order 2 of 3 of 0 in slot 0
            missing [na]
          allocation al @17:18-20, fields 10..<11 "A?"
            amounts of z "points" for 3 of 0 in slot 0
            missing [na]
          best_worst bw @18:18-20, fields 11..<17 "B?"
            rows 6 of 4 in slot 0
            extremes 2 per set, 4 times, of 3 of 0 in slot 1 "Best" "Worst"
            missing [na]
          compute y @19:15-16, fields 17..<18 when (z > 0)
            label "Y"
            variable YY
            computed text if((z > 1), 'a', 'b')
            missing [na]
          split s @20:13-14, fields 18..<19 when (z > 1)
            drawn from 5
            missing [na]
          """)
  }

  @Test("A battery asks for each element, and its checks see their own row") func batteries() {
    #expect(
      Understood.outline(
        """
        questionnaire: q
        factors:
          fees: {label: "Fees", in_text: "the fees", area: price, raised_by: management}
          wait: {label: "Waiting", when: n > 1, raised_by: customers}
        lists: {l: {a: "A", b: "B"}}
        items:
          - {number: n, ask: "N?"}
          - {rating: s, ask: "How is {factor}?", each: factors, scale: standard.nps, order: random, last: [fees], measures: satisfaction}
          - {number: p, ask: "P {option} of {n}?", when: n is answered, each: l where n > 2, to: n, must: {that: p > 1, message: "{option}?"}, should: mean(p) < 9, label: "P"}
          - {choice: c, ask: "C {option}?", each: [b], options: {x: "X", y: "Y"}, must: "c[b] == x"}
          - {open: w, ask: "W?", each: "factors where s[factor] < 5 and factor in {fees}"}
        """) == """
          questionnaire q @1:16-17
          elements 0 factors by factor @3:3-7, the factors
            1 fees @3:3-7 "Fees" in text "the fees", area price, raised by management
            2 wait @4:3-7 "Waiting" when (n > 1), raised by customers
          elements 1 l by option @5:13-14
            1 a @5:13-14 "A", defined @5:16-19
            2 b @5:21-22 "B", defined @5:24-27
          elements 2 c by option @10:58-59
            1 x @10:58-59 "X", defined @10:61-64
            2 y @10:66-67 "Y", defined @10:69-72
          elements 3 l by option @5:21-22 by selection, part of 1
            2 b @5:21-22 "B", defined @5:24-27
          number n @7:14-15, fields 0..<1 "N?"
            number –, 0 decimals
          rating s @8:14-15, fields 1..<3 "How is {element of 0 in slot 0}?", order random first [] last ["fees"]
            rows 2 of 0 in slot 0
            point 0–10, high is best, 0 en "Not at all likely", 10 en "Extremely likely" @8:64-76 by standardScale
            measures satisfaction
          number p @9:14-15, fields 3..<5 "P {element of 1 in slot 0} of {n}?" when (n is answered)
            label "P"
            rows 2 of 1 in slot 0 where (n > 2), as written
            number –n, 0 decimals
            must (p[slot 0] > 1) "{element of 1 in slot 0}?"
            should of all rows (mean(p[a], p[b]) < 9)
          choice c @10:14-15, fields 5..<6 "C {element of 3 in slot 0}?"
            rows 1 of 3 in slot 0
            one of 2 of 2 in slot 1
            must of all rows (c[b] == option x)
          open w @11:12-13, fields 6..<8 "W?"
            rows 2 of 0 in slot 0 where ((s[slot 0] < 5) and (element of 0 in slot 0 in fees)), as written
            text of 1 lines, any characters
          """)
  }

  @Test(
    "Where all elements stand in one set, there is one set; a question is meant before a list of its name")
  func oneSet() {
    #expect(
      Understood.outline(
        """
        questionnaire: q
        lists: {k: {a: "A", b: "B", c: "C"}}
        items:
          - {best_worst: bw, ask: "B?", of: k, per_set: 3}
          - {choices: k, ask: "K?", options: k}
          - {compute: z, value: count(k)}

        """) == """
          questionnaire q @1:16-17
          elements 0 k by option @2:13-14
            1 a @2:13-14 "A", defined @2:16-19
            2 b @2:21-22 "B", defined @2:24-27
            3 c @2:29-30 "C", defined @2:32-35
          elements 1 bw by number @4:18-20 by counting
            1 1 @4:18-20 by counting
          best_worst bw @4:18-20, fields 0..<1 "B?"
            rows 1 of 1 in slot 0
            extremes 3 per set, 3 times, of 3 of 0 in slot 1
          choices k @5:15-16, fields 1..<2 "K?"
            1 to 3 of 3 of 0 in slot 0
          compute z @6:15-16, fields 2..<3
            computed number count(k)
          """)
  }
}
