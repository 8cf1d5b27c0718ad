import Testing

/// What an author does not write: texts of options, kano pairs, parts of lists, mentions and groups.
@Suite struct DerivedOutlineTests {
  @Test("An option that asks for a text has a question for it, when it is chosen") func writeIns() {
    #expect(
      Understood.outline(
        """
        questionnaire: q
        lists: {l: {a: "A", b: "B"}}
        items:
          - {choice: c, ask: "C?", options: {x: "X", o: {label: "Other", write_in: yes}}, variable: CX, missing: [na]}
          - {choices: k, ask: "K?", options: {x: {label: "X", write_in: "Which?"}, o: {label: "Other", write_in: no}}}
          - {choices: e, ask: "E {option}?", each: l, options: {x: "X", o: {label: "Other", write_in: yes}}}
          - {choice: f, ask: "F?", options: options of k where k has option}
        """) == """
          questionnaire q @1:16-17
          elements 0 l by option @2:13-14
            1 a @2:13-14 "A", defined @2:16-19
            2 b @2:21-22 "B", defined @2:24-27
          elements 1 c by option @4:38-39
            1 x @4:38-39 "X", defined @4:41-44
            2 o @4:46-47 "Other", written in, defined @4:49-80
          elements 2 k by option @5:39-40
            1 x @5:39-40 "X", written in, defined @5:42-74
            2 o @5:76-77 "Other", defined @5:79-109
          elements 3 e by option @6:57-58
            1 x @6:57-58 "X", defined @6:60-63
            2 o @6:65-66 "Other", written in, defined @6:68-99
          choice c @4:14-15, fields 0..<1 "C?"
            variable CX
            one of 2 of 1 in slot 0
            missing [na]
          open c_o_text @4:14-15 by writeIn, fields 1..<2 "Other" when (c == option o)
            variable CX_o_text
            text of 1 lines, any characters
            missing [na]
          choices k @5:15-16, fields 2..<3 "K?"
            1 to 2 of 2 of 2 in slot 0
          open k_x_text @5:15-16 by writeIn, fields 3..<4 "Which?" when (k has option x)
            text of 1 lines, any characters
          choices e @6:15-16, fields 4..<6 "E {element of 0 in slot 0}?"
            rows 2 of 0 in slot 0
            1 to 2 of 2 of 3 in slot 1
          open e_o_text @6:15-16 by writeIn, fields 6..<8 "Other"
            rows 2 of 0 in slot 0 where (e[slot 0] has option o)
            text of 1 lines, any characters
          choice f @7:14-15, fields 8..<9 "F?"
            one of 2 of 2 in slot 0 where (k has element of 2 in slot 0), as written
          """)
  }

  @Test("A kano question is a loop with a question for each side") func kano() {
    #expect(
      Understood.outline(
        """
        questionnaire: q
        factors: {fees: "Fees", wait: "Waiting"}
        items:
          - {number: n, ask: "N?"}
          - {kano: k, of: factors, with: "With {factor}?", without: "Without {factor}?", when: n > 1, order: random, first: [wait], instruct: "I", help: "H", missing: [na], variable: KK}
          - {kano: j, of: [fees], with: "With?", without: "Without?"}
          - {compute: z, value: "mean(k_with[factor] for factors)"}
        """) == """
          questionnaire q @1:16-17
          elements 0 factors by factor @2:11-15, the factors
            1 fees @2:11-15 "Fees"
            2 wait @2:25-29 "Waiting"
          elements 1 factors by factor @2:11-15 by selection, part of 0
            1 fees @2:11-15 "Fees"
          number n @4:14-15, fields 0..<1 "N?"
            number –, 0 decimals
          loop k @5:12-13 over 2 of 0 in slot 0 when (n > 1), order random first ["wait"] last []
            rating k_with @5:12-13 by kano, fields 1..<3 "With {element of 0 in slot 0}?"
              instruct "I"
              help "H"
              variable KK
              variable ends with
              loops ["2 of 0 in slot 0"]
              point 1–5, high is best, 1 en "I like it that way", 2 en "It must be that way", 3 en "I am neutral", 4 en "I can live with it that way", 5 en "I dislike it that way" @5:12-13 by standardScale
              missing [na]
            rating k_without @5:12-13 by kano, fields 3..<5 "Without {element of 0 in slot 0}?"
              instruct "I"
              help "H"
              variable KK
              variable ends without
              loops ["2 of 0 in slot 0"]
              point 1–5, high is best, 1 en "I like it that way", 2 en "It must be that way", 3 en "I am neutral", 4 en "I can live with it that way", 5 en "I dislike it that way" @5:12-13 by standardScale
              missing [na]
          loop j @6:12-13 over 1 of 1 in slot 0
            rating j_with @6:12-13 by kano, fields 5..<6 "With?"
              variable j
              variable ends with
              loops ["1 of 1 in slot 0"]
              point 1–5, high is best, 1 en "I like it that way", 2 en "It must be that way", 3 en "I am neutral", 4 en "I can live with it that way", 5 en "I dislike it that way" @6:12-13 by standardScale
            rating j_without @6:12-13 by kano, fields 6..<7 "Without?"
              variable j
              variable ends without
              loops ["1 of 1 in slot 0"]
              point 1–5, high is best, 1 en "I like it that way", 2 en "It must be that way", 3 en "I am neutral", 4 en "I can live with it that way", 5 en "I dislike it that way" @6:12-13 by standardScale
          compute z @7:15-16, fields 7..<8
            computed number mean(k_with[slot 0] for 2 of 0 in slot 0)
          """)
  }

  @Test("Mentions, groups and parts are sets of their own") func sets() {
    #expect(
      Understood.outline(
        """
        questionnaire: q
        lists: {l: {a: "A", b: {label: "B", value: 7}, c: "C"}, m: {c: "CC", d: "D"}}
        segments:
          age: {label: "Age", values: {young: {label: "Young", when: n < 30}, old: {label: "Old"}}}
          kind: {label: "Kind", from: ch, values: [c, b]}
          whole: {from: ch}
        sample: {fields: {name: text, region: [north, south], shop: l, visits: number, since: date}}
        items:
          - {number: n, ask: "N?"}
          - {mentions: me, ask: "M?", at_most: 2}
          - {choice: ch, ask: "C?", options: [c, b]}
          - {choice: cd, ask: "C?", options: [d, c]}
          - {choice: once_more, ask: "C?", options: options of ch where ch == option}
          - {rating: r, ask: "R {mention}?", each: mentions of me, scale: standard.nps}
          - {choice: g, ask: "G?", options: segments of age}
          - {loop: gl, over: segments of age where segment.age == segment, items: [{say: "{segment}"}]}
          - {say: "{sample.name} of {me}", when: sample.region == north and sample.shop == b and segment.kind == c}
        quotas:
          - {quota: full, when: segment.age == young and n > 1, limit: 200, say: "Thank you."}
        alerts:
          - {alert: call, when: "r[1] < 3", say: "Call."}
        """) == """
          questionnaire q @1:16-17
          elements 0 l by option @2:13-14
            1 a @2:13-14 "A", defined @2:16-19
            7 b @2:21-22 "B", code @2:44-45, defined @2:24-46
            3 c @2:48-49 "C", defined @2:51-54
          elements 1 m by option @2:61-62
            1 c @2:61-62 "CC", defined @2:64-68
            2 d @2:70-71 "D", defined @2:73-76
          elements 2 age by segment @4:32-37 by segment
            1 young @4:32-37 by counting "Young"
            2 old @4:71-74 by counting "Old"
          elements 3 sample.region by option @7:40-45
            1 north @7:40-45
            2 south @7:47-52
          elements 4 me by mention @10:16-18 by mentions
            1 1 @10:16-18 by mentions "{mention 0 of me}" when (count(me) >= 1)
            2 2 @10:16-18 by mentions "{mention 1 of me}" when (count(me) >= 2)
          elements 5 l by option @2:48-49 by selection, part of 0
            3 c @2:48-49 "C", defined @2:51-54
            7 b @2:21-22 "B", code @2:44-45, defined @2:24-46
          elements 6 m by option @2:70-71 by selection, part of 1
            2 d @2:70-71 "D", defined @2:73-76
            1 c @2:61-62 "CC", defined @2:64-68
          segment age @4:3-6 "Age"
            young @4:32-37 "Young" when (n < 30)
            old @4:71-74 "Old"
          segment kind @5:3-7 "Kind"
            c @5:31-33 by segment "C" when (ch == option c)
            b @5:31-33 by segment "B" when (ch == option b)
          segment whole @6:3-8
            c @6:17-19 by segment "C" when (ch == option c)
            b @6:17-19 by segment "B" when (ch == option b)
          sample name: text @7:19-23
          sample region: choice(codeFrame: 3) @7:31-37
          sample shop: choice(codeFrame: 0) @7:55-59
          sample visits: number @7:64-70
          sample since: date @7:80-85
          number n @9:14-15, fields 0..<1 "N?"
            number –, 0 decimals
          mentions me @10:16-18, fields 1..<2 "M?"
            2 texts
          choice ch @11:14-16, fields 2..<3 "C?"
            one of 2 of 5 in slot 0
          choice cd @12:14-16, fields 3..<4 "C?"
            one of 2 of 6 in slot 0
          choice once_more @13:14-23, fields 4..<5 "C?"
            one of 2 of 5 in slot 0 where (ch == element of 5 in slot 0), as written
          rating r @14:14-15, fields 5..<7 "R {element of 4 in slot 0}?"
            rows 2 of 4 in slot 0
            point 0–10, high is best, 0 en "Not at all likely", 10 en "Extremely likely" @14:67-79 by standardScale
          choice g @15:14-15, fields 7..<8 "G?"
            one of 2 of 2 in slot 0
          loop gl @16:12-14 over 2 of 2 in slot 0 where (segment age == element of 2 in slot 0), as written
            say @16:82-93 "{element of 2 in slot 0}"
          say @17:11-34 "{sample name} of {me}" when (((sample region == option north) and (sample shop == option b)) and (segment kind == option c))
          quota full @19:13-17: 200 when ((segment age == option young) and (n > 1)) "Thank you."
          alert call @21:13-17 when (r[1] < 3) "Call."
          """)
  }
}
