import Testing

/// Expressions that cannot be read: the characters at fault, what is wrong, and what to write.
@Suite struct SyntaxProblemTests {
  @Test("What is expected is told where it is missing") func expected() {
    let table = """
       ⇒ 0-0 the expression is incomplete. Write the id of a question, a number, text in quotes, or a call such as `count(…)`.
      1 + ⇒ 3-3 the expression is incomplete. Write the id of a question, a number, text in quotes, or a call such as `count(…)`.
      a == ⇒ 4-4 the expression is incomplete. Write the id of a question, a number, text in quotes, or a call such as `count(…)`.
      (a ⇒ 2-2 expected `)`. Close the parenthesis.
      (a or b c) ⇒ 8-9 expected `)`. Close the parenthesis.
      a b ⇒ 2-3 expected the end of the expression. Join two conditions with `and` or `or`. Put text in quotes.
      a == 1 1 ⇒ 7-8 expected the end of the expression. Join two conditions with `and` or `or`. Put text in quotes.
      1 < 2 < 3 ⇒ 6-7 comparisons cannot be chained. Write `a < b and b < c`.
      a == b != c ⇒ 7-9 comparisons cannot be chained. Write `a < b and b < c`.
      a in x ⇒ 5-6 expected `{`. Write the ids in braces: `in {personal, business}`.
      a in { ⇒ 6-6 expected an id. Write an id.
      a in {x ⇒ 7-7 expected `}`. Write the ids in braces: `in {personal, business}`.
      a in {x,} ⇒ 8-9 expected an id. Write an id.
      a in {x y} ⇒ 8-9 expected `}`. Write the ids in braces: `in {personal, business}`.
      a in {1} ⇒ 6-7 expected an id. Write an id.
      a has ⇒ 5-5 expected the id of an option. Write the id of an option.
      a has 1 ⇒ 6-7 expected the id of an option. Write the id of an option.
      a has and ⇒ 6-9 expected the id of an option, found `and`. Write the id of an option.
      a is ⇒ 4-4 expected `dk`, `na`, `refused`, `skipped`, `answered`, or an option. Write `dk`, `na`, `refused`, `skipped`, `answered`, or an option.
      a is 1 ⇒ 5-6 expected `dk`, `na`, `refused`, `skipped`, `answered`, or an option. Write `dk`, `na`, `refused`, `skipped`, `answered`, or an option.
      a is not ⇒ 8-8 expected `dk`, `na`, `refused`, `skipped`, `answered`, or an option. Write `dk`, `na`, `refused`, `skipped`, `answered`, or an option.
      a is or ⇒ 5-7 expected `dk`, `na`, `refused`, `skipped`, `answered`, or an option, found `or`. Write `dk`, `na`, `refused`, `skipped`, `answered`, or an option.
      a matches ⇒ 9-9 the expression is incomplete. Write the id of a question, a number, text in quotes, or a call such as `count(…)`.
      a. ⇒ 2-2 expected a name. Write a name.
      a.1 ⇒ 2-3 expected a name. Write a name.
      a[ ⇒ 2-2 expected the id of an element. Write the id of an element.
      a[] ⇒ 2-3 expected the id of an element. Write the id of an element.
      a[x ⇒ 3-3 expected `]`. Close the bracket.
      a[and] ⇒ 2-5 expected the id of an element, found `and`. Write the id of an element.
      f( ⇒ 2-2 the expression is incomplete. Write the id of a question, a number, text in quotes, or a call such as `count(…)`.
      f(a ⇒ 3-3 expected `)`. Close the parenthesis of `f(`.
      f(a, ⇒ 4-4 the expression is incomplete. Write the id of a question, a number, text in quotes, or a call such as `count(…)`.
      f(a b) ⇒ 4-5 expected `)`. Close the parenthesis of `f(`.
      count(x where ⇒ 13-13 the expression is incomplete. Write the id of a question, a number, text in quotes, or a call such as `count(…)`.
      count(x of ⇒ 10-10 expected the id of a question. Write the id of a question.
      count(x of 1) ⇒ 11-12 expected the id of a question. Write the id of a question.
      mean(a for ⇒ 10-10 expected a set: `factors`, a list, `options of QUESTION`. Write a set: `factors`, a list, `options of QUESTION`.
      mean(a for 1) ⇒ 11-12 expected a set: `factors`, a list, `options of QUESTION`. Write a set: `factors`, a list, `options of QUESTION`.
      mean(a for [ ⇒ 12-12 expected an id. Write an id.
      mean(a for [x ⇒ 13-13 expected `]`. Close the bracket.
      mean(a for [x, ⇒ 14-14 expected an id. Write an id.
      and ⇒ 0-3 expected a name, found `and`. Write a name.
      not ⇒ 3-3 the expression is incomplete. Write the id of a question, a number, text in quotes, or a call such as `count(…)`.
      or a ⇒ 0-2 expected a name, found `or`. Write a name.
      ) ⇒ 0-1 expected a value. Write the id of a question, a number, text in quotes, or a call such as `count(…)`.
      * ⇒ 0-1 expected a value. Write the id of a question, a number, text in quotes, or a call such as `count(…)`.
      a + ⇒ 3-3 the expression is incomplete. Write the id of a question, a number, text in quotes, or a call such as `count(…)`.
      {a} ⇒ 0-1 expected a value. Write the id of a question, a number, text in quotes, or a call such as `count(…)`.
      mean(a for l where b ⇒ 20-20 expected `)`. Close the parenthesis of `mean(`.
      a == { ⇒ 5-6 expected a value. Write the id of a question, a number, text in quotes, or a call such as `count(…)`.
      count(x where a == 1 b) ⇒ 21-22 expected `)`. Close the parenthesis of `count(`.
      """
    #expect(Understood.differing(table, Understood.tree) == [])
  }

  @Test("Signs from other languages are told with what they are here") func slips() {
    let table = """
      a => 1 ⇒ 2-4 `=>` is not an operator. Write `>=`. (>=)
      a =< 1 ⇒ 2-4 `=<` is not an operator. Write `<=`. (<=)
      a <> 1 ⇒ 2-4 `<>` is not an operator. Write `!=`. (!=)
      a && b ⇒ 2-4 `&&` is not an operator. Write `and`. (and)
      a || b ⇒ 2-4 `||` is not an operator. Write `or`. (or)
      a = 1 ⇒ 2-3 `=` is not an operator. Write `==`. (==)
      a & b ⇒ 2-3 `&` is not an operator. Write `and`. (and)
      a | b ⇒ 2-3 `|` is not an operator. Write `or`. (or)
      !a ⇒ 0-1 `!` is not an operator. Write `not `. (not )
      a % 2 ⇒ 2-3 `%` is not an operator. Write `mod`. (mod)
      """
    #expect(Understood.differing(table, Understood.tree) == [])
  }

  @Test("Signs that no expression has are told whole") func signs() {
    let table = """
      a ~ b ⇒ 2-3 `~` is not allowed in an expression. Use names, numbers, text in quotes, and operators.
      a ; b ⇒ 2-3 `;` is not allowed in an expression. Use names, numbers, text in quotes, and operators.
      a $ b ⇒ 2-3 `$` is not allowed in an expression. Use names, numbers, text in quotes, and operators.
      a § b ⇒ 2-4 expected the end of the expression. Join two conditions with `and` or `or`. Put text in quotes.
      ? ⇒ 0-1 `?` is not allowed in an expression. Use names, numbers, text in quotes, and operators.
      a^2 ⇒ 1-2 `^` is not allowed in an expression. Use names, numbers, text in quotes, and operators.
      @ ⇒ 0-1 `@` is not allowed in an expression. Use names, numbers, text in quotes, and operators.
      "a ⇒ 0-2 this quote is never closed. Close it after the text.
      a == 'b ⇒ 5-7 this quote is never closed. Close it after the text.
      " ⇒ 0-1 this quote is never closed. Close it after the text.
      a: b ⇒ 1-2 `:` is not allowed in an expression. Use names, numbers, text in quotes, and operators.
      # ⇒ 0-1 `#` is not allowed in an expression. Use names, numbers, text in quotes, and operators.
      """
    #expect(Understood.differing(table, Understood.tree) == [])
  }

  @Test("A set is a name, a list of ids, or the options of a question") func sets() {
    let table = """
      factors ⇒ set factors ‹factors›
      options of a ⇒ set options of a ‹options of a›
      [x] ⇒ set [x] ‹[x]›
      [x, y] where z == 1 ⇒ set [x, y] ‹[x, y] where z == 1› [== ‹z == 1› [name z ‹z›, number 1 ‹1›]]
      l where a and b ⇒ set l ‹l where a and b› [and ‹a and b› [name a ‹a›, name b ‹b›]]
       ⇒ 0-0 expected a set: `factors`, a list, `options of QUESTION`. Write a set: `factors`, a list, `options of QUESTION`.
      [] ⇒ 1-2 expected an id. Write an id.
      [x ⇒ 2-2 expected `]`. Close the bracket.
      [x y] ⇒ 3-4 expected `]`. Close the bracket.
      options of ⇒ 10-10 expected the id of a question. Write the id of a question.
      options of 1 ⇒ 11-12 expected the id of a question. Write the id of a question.
      l m ⇒ 2-3 expected the end of the expression. Join two conditions with `and` or `or`. Put text in quotes.
      l where ⇒ 7-7 the expression is incomplete. Write the id of a question, a number, text in quotes, or a call such as `count(…)`.
      1 ⇒ 0-1 expected a set: `factors`, a list, `options of QUESTION`. Write a set: `factors`, a list, `options of QUESTION`.
      and ⇒ 0-3 expected a set: `factors`, a list, `options of QUESTION`, found `and`. Write a set: `factors`, a list, `options of QUESTION`.
      segments of and ⇒ 12-15 expected the id of a question, found `and`. Write the id of a question.
      """
    #expect(Understood.differing(table, Understood.treeOfSet) == [])
  }
}
