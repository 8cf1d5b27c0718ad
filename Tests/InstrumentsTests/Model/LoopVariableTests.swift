import Instruments
import Stories
import Testing

/// Variables of rounds and rows, and of orders that are drawn.
@Suite struct LoopVariableTests {
  @Test("Loops put their rounds into the names; orders that are drawn have a variable behind their parts")
  func loops() throws {
    let yaml = """
      questionnaire: loops
      lists:
        two: {x: "X", y: "Y"}
      factors: {speed: "Speed", fees: "Fees"}
      items:
        - section: mixed
          order: random
          items:
            - {number: p, ask: "P?"}
            - section: inner
              items:
                - {number: q, ask: "Q?"}
                - {rating: t, ask: "T {factor}?", each: factors, scale: standard.nps}
        - loop: l
          over: factors
          order: rotate
          items:
            - {open: why, ask: "W {factor}?"}
            - loop: ll
              over: two
              order: random
              items:
                - {choices: z, ask: "Z {option}?", options: two, order: random}
        - loop: child
          until: "Another?"
          at_most: 3
          items:
            - {number: old, ask: "How old?"}
      """
    #expect(
      try ToldVariables.of(yaml) == """
        p = p of p
        q = q of q
        t_speed = t[speed] of t
        t_fees = t[fees] of t
        mixed_order = order of mixed []: p p, inner q t[speed] t[fees]
        why_speed = why[speed] of why
        z_speed_x_x = z[speed][x] option 0 of z
        z_speed_x_y = z[speed][x] option 1 of z
        z_speed_x_order = order of z from z[speed][x] of z
        z_speed_y_x = z[speed][y] option 0 of z
        z_speed_y_y = z[speed][y] option 1 of z
        z_speed_y_order = order of z from z[speed][y] of z
        ll_speed_order = order of ll [0]: x z[speed][x], y z[speed][y]
        why_fees = why[fees] of why
        z_fees_x_x = z[fees][x] option 0 of z
        z_fees_x_y = z[fees][x] option 1 of z
        z_fees_x_order = order of z from z[fees][x] of z
        z_fees_y_x = z[fees][y] option 0 of z
        z_fees_y_y = z[fees][y] option 1 of z
        z_fees_y_order = order of z from z[fees][y] of z
        ll_fees_order = order of ll [1]: x z[fees][x], y z[fees][y]
        l_order = order of l []: speed why[speed] z[speed][x] z[speed][y], fees why[fees] z[fees][x] z[fees][y]
        old_1 = old[1] of old
        child_more_1 = child_more[1] of child_more
        old_2 = old[2] of old
        child_more_2 = child_more[2] of child_more
        old_3 = old[3] of old
        """)
  }
}
