import Diagnostics
import Stories
import Testing
import Texts

/// Of a long line what stands around the place is shown.
@Suite struct LongLineTests {
  /// The line that is shown of a text, and the one with the carets.
  private func shown(_ text: String, _ lower: Int, _ upper: Int) -> [String] {
    let source = SourceText(name: "q.yaml", text)
    let diagnostic = Diagnostic(.tooLong, at: SourceRange(lower, upper), "long")
    return TextRenderer(source).render(diagnostic).split(separator: "\n").dropFirst().map(String.init)
  }

  private func letters(_ count: Int, _ letter: String = "a") -> String {
    String(repeating: letter, count: count)
  }

  @Test("A line of 100 columns is shown whole, one of 101 is cut") func limit() {
    #expect(shown(letters(100), 0, 1) == ["1 | " + letters(100), "  | ^"])
    #expect(shown(letters(101), 0, 1) == ["1 | " + letters(100) + "…", "  | ^"])
    #expect(shown(letters(50, "日"), 0, 3) == ["1 | " + letters(50, "日"), "  | ^^"])
    #expect(shown(letters(51, "日"), 0, 3) == ["1 | " + letters(50, "日") + "…", "  | ^^"])
  }

  @Test("As many as 100 columns before the place are shown, and a few behind its beginning") func left() {
    #expect(
      shown(letters(100) + "bcdefghijk", 100, 101) == [
        "1 | " + letters(100) + "bcdefghi…", "  | " + letters(100, " ") + "^",
      ])
    #expect(
      shown(letters(101) + "bcdefghi", 101, 102) == [
        "1 | …" + letters(100) + "bcdefghi", "  | " + letters(101, " ") + "^",
      ])
  }

  @Test("Before the place the rest of the window is left for what follows") func window() {
    #expect(
      shown(letters(60) + letters(100, "b"), 60, 62) == [
        "1 | " + letters(60) + letters(40, "b") + "…", "  | " + letters(60, " ") + "^^",
      ])
  }

  @Test("No more is underlined than is shown") func carets() {
    #expect(
      shown(letters(300), 0, 300) == ["1 | " + letters(100) + "…", "  | " + letters(100, "^")])
  }

  @Test("A line is not cut within a character") func characters() {
    let text = letters(80, "é") + "b"
    #expect(
      shown(text, 160, 161) == [
        "1 | …" + letters(50, "é") + "b", "  | " + letters(51, " ") + "^",
      ])
    #expect(
      shown("a" + text, 161, 162) == [
        "1 | …" + letters(50, "é") + "b", "  | " + letters(51, " ") + "^",
      ])
    #expect(
      shown("c" + letters(51, "é") + "ab", 104, 105) == [
        "1 | …" + letters(49, "é") + "ab", "  | " + letters(51, " ") + "^",
      ])
  }

  @Test("Of a line of a megabyte only what is shown is read") func megabyte() {
    let text = letters(1 << 20)
    #expect(
      shown(text, 1 << 19, 1 << 19 + 4) == [
        "1 | …" + letters(108) + "…", "  | " + letters(101, " ") + "^^^^",
      ])
  }
}
