import Testing

/// Expressions as they are read: what binds more tightly, and the characters on which each part stands.
@Suite struct SyntaxTreeTests {
  @Test("Operators bind as in arithmetic, and from the left") func operators() {
    let table = """
      1 + 2 * 3 - 4 ⇒ - ‹1 + 2 * 3 - 4› [+ ‹1 + 2 * 3› [number 1 ‹1›, * ‹2 * 3› [number 2 ‹2›, number 3 ‹3›]], number 4 ‹4›]
      1 - 2 - 3 ⇒ - ‹1 - 2 - 3› [- ‹1 - 2› [number 1 ‹1›, number 2 ‹2›], number 3 ‹3›]
      8 / 2 / 2 mod 3 ⇒ mod ‹8 / 2 / 2 mod 3› [/ ‹8 / 2 / 2› [/ ‹8 / 2› [number 8 ‹8›, number 2 ‹2›], number 2 ‹2›], number 3 ‹3›]
      -a * 2 ⇒ * ‹-a * 2› [- ‹-a› [name a ‹a›], number 2 ‹2›]
      -(a + b) ⇒ - ‹-(a + b)› [+ ‹a + b› [name a ‹a›, name b ‹b›]]
      a + -1 ⇒ + ‹a + -1› [name a ‹a›, - ‹-1› [number 1 ‹1›]]
      a or b and not c == 1 ⇒ or ‹a or b and not c == 1› [name a ‹a›, and ‹b and not c == 1› [name b ‹b›, not ‹not c == 1› [== ‹c == 1› [name c ‹c›, number 1 ‹1›]]]]
      a or b or c ⇒ or ‹a or b or c› [or ‹a or b› [name a ‹a›, name b ‹b›], name c ‹c›]
      a and b and c ⇒ and ‹a and b and c› [and ‹a and b› [name a ‹a›, name b ‹b›], name c ‹c›]
      not not a ⇒ not ‹not not a› [not ‹not a› [name a ‹a›]]
      not (a or b) and c ⇒ and ‹not (a or b) and c› [not ‹not (a or b)› [or ‹a or b› [name a ‹a›, name b ‹b›]], name c ‹c›]
      """
    #expect(Understood.differing(table, Understood.tree) == [])
  }

  @Test("Each comparison joins two sums") func comparisons() {
    let table = """
      a == 1 ⇒ == ‹a == 1› [name a ‹a›, number 1 ‹1›]
      a != 1 ⇒ != ‹a != 1› [name a ‹a›, number 1 ‹1›]
      a <= 1 + 2 ⇒ <= ‹a <= 1 + 2› [name a ‹a›, + ‹1 + 2› [number 1 ‹1›, number 2 ‹2›]]
      a >= 1 ⇒ >= ‹a >= 1› [name a ‹a›, number 1 ‹1›]
      a < 1 ⇒ < ‹a < 1› [name a ‹a›, number 1 ‹1›]
      a > 1 ⇒ > ‹a > 1› [name a ‹a›, number 1 ‹1›]
      a<=1 ⇒ <= ‹a<=1› [name a ‹a›, number 1 ‹1›]
      a=="x" ⇒ == ‹a=="x"› [name a ‹a›, text ‹"x"› [name x ‹"x"›]]
      """
    #expect(Understood.differing(table, Understood.tree) == [])
  }

  @Test("Options and states stand after their words") func states() {
    let table = """
      a in {x} ⇒ in ‹a in {x}› [name a ‹a›, name x ‹x›]
      a in {x, y,z} ⇒ in ‹a in {x, y,z}› [name a ‹a›, name x ‹x›, name y ‹y›, name z ‹z›]
      a has x ⇒ has ‹a has x› [name a ‹a›, name x ‹x›]
      a is dk ⇒ is ‹a is dk› [name a ‹a›, name dk ‹dk›]
      a is not answered ⇒ is not ‹a is not answered› [name a ‹a›, name answered ‹answered›]
      a matches "[a-z]+" ⇒ matches ‹a matches "[a-z]+"› [name a ‹a›, text ‹"[a-z]+"› [name [a-z]+ ‹"[a-z]+"›]]
      a matches 'x' ⇒ matches ‹a matches 'x'› [name a ‹a›, text ‹'x'› [name x ‹'x'›]]
      """
    #expect(Understood.differing(table, Understood.tree) == [])
  }

  @Test("Names have elements in brackets and members after a dot") func names() {
    let table = """
      a ⇒ name a ‹a›
      _a1 ⇒ name _a1 ‹_a1›
      A_b ⇒ name A_b ‹A_b›
      é ⇒ name é ‹é›
      segment.kind ⇒ member ‹segment.kind› [name segment ‹segment›, name kind ‹kind›]
      a[x] ⇒ element a x ‹a[x]› [name x ‹x›]
      a[1] ⇒ element a 1 ‹a[1]› [name 1 ‹1›]
      a[x][2] + 1 ⇒ + ‹a[x][2] + 1› [element a x 2 ‹a[x][2]› [name x ‹x›, name 2 ‹2›], number 1 ‹1›]
      a [ x ] ⇒ element a x ‹a [ x ]› [name x ‹x›]
      """
    #expect(Understood.differing(table, Understood.tree) == [])
  }

  @Test("Calls take values, or a value for each element of a set") func calls() {
    let table = """
      count() ⇒ call count ‹count()›
      if(a, 1, 2) ⇒ call if ‹if(a, 1, 2)› [name a ‹a›, number 1 ‹1›, number 2 ‹2›]
      f(a + 1, (b)) ⇒ call f ‹f(a + 1, (b))› [+ ‹a + 1› [name a ‹a›, number 1 ‹1›], name b ‹b›]
      count(factors where x == 1) ⇒ over count ‹count(factors where x == 1)› [set factors ‹factors where x == 1› [== ‹x == 1› [name x ‹x›, number 1 ‹1›]]]
      count(options of a) ⇒ over count ‹count(options of a)› [set options of a ‹options of a›]
      count(options of a where option == x) ⇒ over count ‹count(options of a where option == x)› [set options of a ‹options of a where option == x› [== ‹option == x› [name option ‹option›, name x ‹x›]]]
      mean(a[factor] for factors) ⇒ over mean ‹mean(a[factor] for factors)› [element a factor ‹a[factor]› [name factor ‹factor›], set factors ‹factors›]
      mean(a[factor] for options of b where b has x) ⇒ over mean ‹mean(a[factor] for options of b where b has x)› [element a factor ‹a[factor]› [name factor ‹factor›], set options of b ‹options of b where b has x› [has ‹b has x› [name b ‹b›, name x ‹x›]]]
      sum(a for [x, y]) ⇒ over sum ‹sum(a for [x, y])› [name a ‹a›, set [x, y] ‹[x, y]›]
      sum(a for [x, y] where z) ⇒ over sum ‹sum(a for [x, y] where z)› [name a ‹a›, set [x, y] ‹[x, y] where z› [name z ‹z›]]
      mean(a for l) ⇒ over mean ‹mean(a for l)› [name a ‹a›, set l ‹l›]
      """
    #expect(Understood.differing(table, Understood.tree) == [])
  }

  @Test("Numbers, dates and texts are read whole") func literals() {
    let table = """
      12 ⇒ number 12 ‹12›
      1.5 ⇒ number 1.5 ‹1.5›
      0.25 + 10 ⇒ + ‹0.25 + 10› [number 0.25 ‹0.25›, number 10 ‹10›]
      2026-01-31 ⇒ date 2026-01-31 ‹2026-01-31›
      a>2026-01-31 ⇒ > ‹a>2026-01-31› [name a ‹a›, date 2026-01-31 ‹2026-01-31›]
      2026-01-311 ⇒ - ‹2026-01-311› [- ‹2026-01› [number 2026 ‹2026›, number 01 ‹01›], number 311 ‹311›]
      2026-01-31x ⇒ 10-11 expected the end of the expression. Join two conditions with `and` or `or`. Put text in quotes.
      2026-1-31 ⇒ - ‹2026-1-31› [- ‹2026-1› [number 2026 ‹2026›, number 1 ‹1›], number 31 ‹31›]
      2026-01-3 ⇒ - ‹2026-01-3› [- ‹2026-01› [number 2026 ‹2026›, number 01 ‹01›], number 3 ‹3›]
      "a 'b'" ⇒ text ‹"a 'b'"› [name a 'b' ‹"a 'b'"›]
      'a "b"' ⇒ text ‹'a "b"'› [name a "b" ‹'a "b"'›]
      "" ⇒ text ‹""› [name  ‹""›]
      1. ⇒ 1-2 expected the end of the expression. Join two conditions with `and` or `or`. Put text in quotes.
      """
    #expect(Understood.differing(table, Understood.tree) == [])
  }
}
