import Instruments
import Stories
import Testing

/// The columns of a data set, as the questionnaire alone decides them.
@Suite struct VariableTests {
  @Test("Each kind of question has the variables that its answers need") func kinds() throws {
    let yaml = """
      questionnaire: all
      lists:
        two: {x: "X", y: "Y"}
      factors: {speed: "Speed", fees: "Fees", staff: "Staff"}
      sample:
        fields: {name: text, age: number, since: date, plan: two}
      segments:
        kind: {from: c}
      items:
        - say: "Hello"
        - {choice: c, ask: "C?", options: two, order: random}
        - {choices: s, ask: "S?", options: two}
        - {rating: r, ask: "R {factor}?", each: factors, scale: standard.nps, order: rotate, variable: rated}
        - {number: n, ask: "N?"}
        - {date: d, ask: "D?"}
        - {open: o, ask: "O?"}
        - {mentions: m, ask: "M?", at_most: 2}
        - {ranking: k, ask: "K?", of: two}
        - {allocation: a, ask: "A?", of: two, total: 10}
        - {best_worst: b, ask: "B?", of: factors, per_set: 2, times: 2}
        - {split: arm, arms: [u, v]}
        - {compute: more, value: n + 1}
        - {end: done, when: n > 5}
      """
    #expect(
      try ToldVariables.of(yaml) == """
        c = c of c
        c_order = order of c from c of c
        s_x = s option 0 of s
        s_y = s option 1 of s
        rated_speed = r[speed] of r
        rated_fees = r[fees] of r
        rated_staff = r[staff] of r
        rated_order = order of r from r[speed] of r
        n = n of n
        d = d of d
        o = o of o
        m_1 = m text 0 of m
        m_2 = m text 1 of m
        k_x = k rank 0 of k
        k_y = k rank 1 of k
        a_x = a amount 0 of a
        a_y = a amount 1 of a
        b_1_shown = b[1] shown of b
        b_1_best = b[1] best of b
        b_1_worst = b[1] worst of b
        b_2_shown = b[2] shown of b
        b_2_best = b[2] best of b
        b_2_worst = b[2] worst of b
        b_3_shown = b[3] shown of b
        b_3_best = b[3] best of b
        b_3_worst = b[3] worst of b
        arm = arm of arm
        more = more of more
        sample_age = sample 1
        sample_since = sample 2
        sample_plan = sample 3
        segment_kind = segment 0
        """)
  }

  @Test("A file is an export of ours where its header begins with the columns that there always were")
  func columns() {
    #expect(
      FixedColumns.names.joined(separator: ",")
        == "interview,questionnaire,version,language,interviewer,perspective,wave,case,simulated,status,started_at,ended_at,mode"
    )
    #expect(FixedColumns.begins(FixedColumns.names) && FixedColumns.begins(FixedColumns.firstNames + ["q1"]))
    #expect(
      !FixedColumns.begins(FixedColumns.firstNames.dropLast())
        && !FixedColumns.begins(["x"] + FixedColumns.firstNames))
    #expect(!FixedColumns.begins([]))
  }
}
