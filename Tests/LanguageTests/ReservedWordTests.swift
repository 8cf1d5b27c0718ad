import Testing

/// Words of the language, which are no names.
@Suite struct ReservedWordTests {
  @Test("Words of the language are no ids of items") func ofItems() {
    let table = """
      - {open: and, ask: "O?"} ⇒ 3:12-15 bad-id: `and` is a reserved word. Give it another id.
      - {open: or, ask: "O?"} ⇒ 3:12-14 bad-id: `or` is a reserved word. Give it another id.
      - {open: not, ask: "O?"} ⇒ 3:12-15 bad-id: `not` is a reserved word. Give it another id.
      - {open: in, ask: "O?"} ⇒ 3:12-14 bad-id: `in` is a reserved word. Give it another id.
      - {open: has, ask: "O?"} ⇒ 3:12-15 bad-id: `has` is a reserved word. Give it another id.
      - {open: is, ask: "O?"} ⇒ 3:12-14 bad-id: `is` is a reserved word. Give it another id.
      - {open: matches, ask: "O?"} ⇒ 3:12-19 bad-id: `matches` is a reserved word. Give it another id.
      - {open: mod, ask: "O?"} ⇒ 3:12-15 bad-id: `mod` is a reserved word. Give it another id.
      - {open: if, ask: "O?"} ⇒ 3:12-14 bad-id: `if` is a reserved word. Give it another id.
      - {open: for, ask: "O?"} ⇒ 3:12-15 bad-id: `for` is a reserved word. Give it another id.
      - {open: where, ask: "O?"} ⇒ 3:12-17 bad-id: `where` is a reserved word. Give it another id.
      - {open: of, ask: "O?"} ⇒ 3:12-14 bad-id: `of` is a reserved word. Give it another id.
      - {open: count, ask: "O?"} ⇒ 3:12-17 bad-id: `count` is a reserved word. Give it another id.
      - {open: mean, ask: "O?"} ⇒ 3:12-16 bad-id: `mean` is a reserved word. Give it another id.
      - {open: sum, ask: "O?"} ⇒ 3:12-15 bad-id: `sum` is a reserved word. Give it another id.
      - {open: min, ask: "O?"} ⇒ 3:12-15 bad-id: `min` is a reserved word. Give it another id.
      - {open: max, ask: "O?"} ⇒ 3:12-15 bad-id: `max` is a reserved word. Give it another id.
      - {open: today, ask: "O?"} ⇒ 3:12-17 bad-id: `today` is a reserved word. Give it another id.
      - {open: language, ask: "O?"} ⇒ 3:12-20 bad-id: `language` is a reserved word. Give it another id.
      - {open: perspective, ask: "O?"} ⇒ 3:12-23 bad-id: `perspective` is a reserved word. Give it another id.
      - {open: segment, ask: "O?"} ⇒ 3:12-19 bad-id: `segment` is a reserved word. Give it another id.
      - {open: sample, ask: "O?"} ⇒ 3:12-18 bad-id: `sample` is a reserved word. Give it another id.
      - {open: factor, ask: "O?"} ⇒ 3:12-18 bad-id: `factor` is a reserved word. Give it another id.
      - {open: option, ask: "O?"} ⇒ 3:12-18 bad-id: `option` is a reserved word. Give it another id.
      - {open: mention, ask: "O?"} ⇒ 3:12-19 bad-id: `mention` is a reserved word. Give it another id.
      - {open: number, ask: "O?"} ⇒ 3:12-18 bad-id: `number` is a reserved word. Give it another id.
      - {open: factors, ask: "O?"} ⇒ 3:12-19 bad-id: `factors` is a reserved word. Give it another id.
      - {open: dk, ask: "O?"} ⇒ 3:12-14 bad-id: `dk` is a reserved word. Give it another id.
      - {open: na, ask: "O?"} ⇒ 3:12-14 bad-id: `na` is a reserved word. Give it another id.
      - {open: refused, ask: "O?"} ⇒ 3:12-19 bad-id: `refused` is a reserved word. Give it another id.
      - {open: skipped, ask: "O?"} ⇒ 3:12-19 bad-id: `skipped` is a reserved word. Give it another id.
      - {open: answered, ask: "O?"} ⇒ 3:12-20 bad-id: `answered` is a reserved word. Give it another id.
      - {open: years_between, ask: "O?"} ⇒ 3:12-25 bad-id: `years_between` is a reserved word. Give it another id.
      """
    #expect(Understood.differing(table, Understood.told) == [])
  }

  @Test("Words of sets are no ids of lists") func ofLists() {
    let table = """
      + lists: {factors: {a: "A"}} ⇒ 3:9-16 bad-id: `factors` is a reserved word. Give the list another id.
      + lists: {factor: {a: "A"}} ⇒ 3:9-15 bad-id: `factor` is a reserved word. Give the list another id.
      + lists: {option: {a: "A"}} ⇒ 3:9-15 bad-id: `option` is a reserved word. Give the list another id.
      + lists: {mention: {a: "A"}} ⇒ 3:9-16 bad-id: `mention` is a reserved word. Give the list another id.
      + lists: {segment: {a: "A"}} ⇒ 3:9-16 bad-id: `segment` is a reserved word. Give the list another id.
      + lists: {number: {a: "A"}} ⇒ 3:9-15 bad-id: `number` is a reserved word. Give the list another id.
      + lists: {sample: {a: "A"}} ⇒ 3:9-15 bad-id: `sample` is a reserved word. Give the list another id.
      + lists: {others: {a: "A"}} ⇒
      """
    #expect(Understood.differing(table, Understood.told) == [])
  }
}
