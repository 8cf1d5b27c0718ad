import Stories
import Testing

/// Places behind letters of several bytes, and at the end of a file without a last line break.
@Suite struct LetterTests {
  @Test(
    "What begins before the place at which the parser stops is told where it begins, whatever letters follow",
    arguments: [
      ("a: \"éß日👍\n", "unclosed-quote:1:4-1:5"), ("é: '日本\n", "unclosed-quote:1:4-1:5"),
      ("é: [日, ö\n", "unclosed-bracket:1:4-1:5"), ("日: {é: ö, ü\n", "unclosed-bracket:1:4-1:5"),
      ("日: [é, {ü: ß # ö]}\n", "needs-quotes:1:14-1:15"), ("é: b\nüß\nö: d\n", "yaml-syntax:2:1-2:3"),
      ("é: \"日\nö: ü\nß: \"f\n", "unclosed-quote:1:4-1:5"), ("é: 日: ü\n", "needs-quotes:1:4-1:6"),
      ("é: &日 ü\n", "needs-quotes:1:4-1:5"), ("é: \"日ü\\q\"\n", "bad-escape:1:7-1:8"),
    ])
  func behind(_ yaml: String, _ expected: String) {
    #expect(Told.places(yaml) == [expected], "\(Told.of(yaml))")
  }

  @Test(
    "At the end of a file it makes no difference whether a line break stands there",
    arguments: [
      ("a: [1, 2", "unclosed-bracket:1:4-1:5"), ("a: {b: 1", "unclosed-bracket:1:4-1:5"),
      ("a: [b, [c], 'd'", "unclosed-bracket:1:4-1:5"), ("a: [é, \"ü\"", "unclosed-bracket:1:4-1:5"),
      ("a: \"b", "unclosed-quote:1:4-1:5"), ("a: [b, {c: d}", "unclosed-bracket:1:4-1:5"),
      ("a: @", "needs-quotes:1:4-1:5"),
      ("a: b: c", "needs-quotes:1:4-1:6"), ("a: ]", "yaml-syntax:1:4-1:5"),
      ("a: b\nc", "yaml-syntax:2:1-2:2"), ("a: *x", "unknown-alias:1:5-1:6"),
      ("a: \"b\" c", "needs-quotes:1:4-1:9"), ("a: [b # ]", "needs-quotes:1:7-1:8"),
      ("a: [b, 'c", "unclosed-quote:1:8-1:9"), ("a: {b # c", "unclosed-bracket:1:4-1:5"),
    ])
  func end(_ yaml: String, _ expected: String) {
    #expect(Told.places(yaml) == [expected], "\(Told.of(yaml))")
  }

  @Test("With a byte-order mark all places are those without it") func mark() {
    #expect(Told.places("\u{FEFF}a: [1, 2\n") == ["unclosed-bracket:1:4-1:5"])
    #expect(Told.places("\u{FEFF}é: \"ü\n") == ["unclosed-quote:1:4-1:5"])
    #expect(Told.places("\u{FEFF}a: b\na: c\n") == ["duplicate-key:2:1-2:2"])
    #expect(Told.places("\u{FEFF}a: b: c\n") == ["needs-quotes:1:4-1:6"])
    #expect(Told.places("\u{FEFF}a: \"b\n") == ["unclosed-quote:1:4-1:5"])
  }
}
