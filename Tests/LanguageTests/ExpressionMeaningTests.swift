import Testing

/// Expressions as they are understood: what each name stands for, and in which rows and rounds.
@Suite struct ExpressionMeaningTests {
  @Test("Names stand for questions, and for what is known of the interview") func names() {
    let expected = """
      n ⇒ number n
      c ⇒ option c
      k ⇒ options k
      o ⇒ text o
      d ⇒ date d
      m ⇒ options m
      r ⇒ options r
      al ⇒ options al
      np ⇒ number np
      z ⇒ number z
      zt ⇒ truth zt
      today ⇒ date today
      language ⇒ option language
      perspective ⇒ option perspective
      sample.visits ⇒ number sample visits
      sample.region ⇒ option sample region
      sample.since ⇒ date sample since
      segment.t ⇒ option segment t
      segment.w ⇒ option segment w
      "text" ⇒ text 'text'
      2026-01-31 ⇒ date CalendarDate(year: 2026, month: 1, day: 31)
      12.50 ⇒ number 12.5
      """
    #expect(Meanings.read(expected) == expected)
  }

  @Test("Signs join numbers, and words conditions") func operators() {
    let expected = """
      n + 1 ⇒ number (n + 1)
      n - 1 - 2 ⇒ number ((n - 1) - 2)
      n * (1 + 2) ⇒ number (n * (1 + 2))
      (n + 1) * 2 ⇒ number ((n + 1) * 2)
      n / 2 mod 3 ⇒ number ((n / 2) mod 3)
      -n ⇒ number (0 - n)
      -5 ⇒ number -5
      -(n + 1) ⇒ number (0 - (n + 1))
      n > 1 and n < 5 ⇒ truth ((n > 1) and (n < 5))
      n > 1 or n < 5 ⇒ truth ((n > 1) or (n < 5))
      not n > 1 ⇒ truth not (n > 1)
      not (n > 1 or zt) ⇒ truth not ((n > 1) or zt)
      zt and not zt ⇒ truth (zt and not zt)
      """
    #expect(Meanings.read(expected) == expected)
  }

  @Test("Values of one type are compared") func comparisons() {
    let expected = """
      n == 1 ⇒ truth (n == 1)
      n != 1 ⇒ truth (n != 1)
      n <= 1 ⇒ truth (n <= 1)
      n >= 1 ⇒ truth (n >= 1)
      n < 1 ⇒ truth (n < 1)
      n > n ⇒ truth (n > n)
      c == a ⇒ truth (c == option a)
      a == c ⇒ truth (option a == c)
      c != b ⇒ truth (c != option b)
      c == sample.region ⇒ truth (c == sample region)
      sample.region == north ⇒ truth (sample region == option north)
      segment.t == u ⇒ truth (segment t == option u)
      segment.w == a ⇒ truth (segment w == option a)
      language == it ⇒ truth (language == option it)
      perspective == customer ⇒ truth (perspective == option customer)
      d < today ⇒ truth (d < today)
      d >= 2026-01-31 ⇒ truth (d >= CalendarDate(year: 2026, month: 1, day: 31))
      o == "x" ⇒ truth (o == 'x')
      zt == zt ⇒ truth (zt == zt)
      c == c ⇒ truth (c == c)
      """
    #expect(Meanings.read(expected) == expected)
  }

  @Test("Options are chosen, among others, or of a state") func states() {
    let expected = """
      k has p ⇒ truth (k has option p)
      c in {a} ⇒ truth (c in a)
      c in {a, b} ⇒ truth (c in a b)
      segment.t in {u} ⇒ truth (segment t in u)
      n is dk ⇒ truth (n is dk)
      n is not dk ⇒ truth not (n is dk)
      c is na ⇒ truth (c is na)
      c is skipped ⇒ truth (c is skipped)
      c is refused ⇒ truth (c is refused)
      c is a ⇒ truth (c is option a)
      k is q ⇒ truth (k is option q)
      np is never ⇒ truth (np is option never)
      k is answered ⇒ truth (k is answered)
      n is not answered ⇒ truth not (n is answered)
      o matches "[a-z]" ⇒ truth (o matches [a-z])
      m is answered ⇒ truth (m is answered)
      d is answered ⇒ truth (d is answered)
      """
    #expect(Meanings.read(expected) == expected)
  }

  @Test("Functions take values, rows and sets") func functions() {
    let expected = """
      if(n > 1, 2, 3) ⇒ number if((n > 1), 2, 3)
      if(zt, c, segment.w) ⇒ option if(zt, c, segment w)
      if(zt, today, d) ⇒ date if(zt, today, d)
      count(k) ⇒ number count(k)
      count(m) ⇒ number count(m)
      count(r) ⇒ number count(r)
      count(factors) ⇒ number count(2 of 0 in slot 0)
      count(l) ⇒ number count(2 of 1 in slot 0)
      count(lo) ⇒ number count(2 of 1 in slot 0)
      count(ti) ⇒ number count(3 of 9 in slot 0 where (number of slot 0 <= 2))
      count(factors where s[factor] > 5) ⇒ number count(2 of 0 in slot 0 where (s[slot 0] > 5), as written)
      count(l where option == a) ⇒ number count(2 of 1 in slot 0 where (element of 1 in slot 0 == option a), as written)
      count(options of k where k has option) ⇒ number count(3 of 4 in slot 0 where (k has element of 4 in slot 0), as written)
      count(options of k where option in {p, q}) ⇒ number count(3 of 4 in slot 0 where (element of 4 in slot 0 in p q), as written)
      count(mentions of m) ⇒ number count(10 of 5 in slot 0)
      count(segments of t) ⇒ number count(2 of 2 in slot 0)
      mean(s) ⇒ number mean(s[fees], s[wait])
      sum(s) ⇒ number sum(s[fees], s[wait])
      min(s) ⇒ number min(s[fees], s[wait])
      max(s) ⇒ number max(s[fees], s[wait])
      mean(n, z) ⇒ number mean(n, z)
      sum(n) ⇒ number sum(n)
      mean(s[factor] for factors) ⇒ number mean(s[slot 0] for 2 of 0 in slot 0)
      max(s[factor] for factors where s[factor] < 9) ⇒ number max(s[slot 0] for 2 of 0 in slot 0 where (s[slot 0] < 9), as written)
      sum(1 for l) ⇒ number sum(1 for 2 of 1 in slot 0)
      min(ln[option] for lo) ⇒ number min(ln[slot 0] for 2 of 1 in slot 0)
      mean(lr[option][wait] for l) ⇒ number mean(lr[slot 0][wait] for 2 of 1 in slot 0)
      sum(al[option] for l) ⇒ number sum(amount al[slot 0] for 2 of 1 in slot 0)
      years_between(d, today) ⇒ number years(d, today)
      count(ti where number > 1) ⇒ number count(3 of 9 in slot 0 where ((number of slot 0 <= 2) and (number of slot 0 > 1)), written (number of slot 0 > 1))
      sum(number for ti) ⇒ number sum(number of slot 0 for 3 of 9 in slot 0 where (number of slot 0 <= 2))
      """
    #expect(Meanings.read(expected) == expected)
  }

  @Test("Elements are named, or those of the set around") func elements() {
    let expected = """
      s[fees] ⇒ number s[fees]
      s[wait] + s[fees] ⇒ number (s[wait] + s[fees])
      al[a] ⇒ number amount al[a]
      ln[b] ⇒ number ln[b]
      lr[a][fees] ⇒ number lr[a][fees]
      count(lo where ln[option] > 1) ⇒ number count(2 of 1 in slot 0 where (ln[slot 0] > 1), as written)
      count(lo where lr[option][wait] > 1) ⇒ number count(2 of 1 in slot 0 where (lr[slot 0][wait] > 1), as written)
      count(l where c == option) ⇒ number count(2 of 1 in slot 0 where (c == element of 1 in slot 0), as written)
      count(options of k where c == option) ⇒ number count(3 of 4 in slot 0 where (c == element of 4 in slot 0), as written)
      count(options of k where ln[option] > 1) ⇒ number count(3 of 4 in slot 0 where (ln[slot 0 as 0 -1 -1] > 1), as written)
      mean(mean(lr[option][factor] for factors) for l) ⇒ number mean(mean(lr[slot 0][slot 1] for 2 of 0 in slot 1) for 2 of 1 in slot 0)
      count(lo where ln > 1) ⇒ number count(2 of 1 in slot 0 where (ln[slot 0] > 1), as written)
      count(lo where count(factors where lr[factor] > 1) > 0) ⇒ number count(2 of 1 in slot 0 where (count(2 of 0 in slot 1 where (lr[slot 0][slot 1] > 1), as written) > 0), as written)
      """
    #expect(Meanings.read(expected) == expected)
  }
}
