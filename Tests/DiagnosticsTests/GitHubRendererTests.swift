import Diagnostics
import Stories
import Testing
import Texts

/// Diagnostics as workflow commands of GitHub Actions.
@Suite struct GitHubRendererTests {
  private let source = SourceText(name: "forms/q.yaml", "items:\n  - {ask: Why?}\n  - {aks: Who?}\n")

  @Test("A place within a line has its columns, and notes are lines of the message") func within() {
    let diagnostic = Diagnostic(
      .unknownKey, at: SourceRange(28, 31), "`aks` is not a key", remedy: "Write `ask`.",
      notes: [.init("another item stands here", at: SourceRange(9, 20)), .init("keys are case-sensitive")])
    #expect(
      GitHubRenderer.render(diagnostic, in: source) == """
        ::error file=forms/q.yaml,line=3,endLine=3,col=6,endColumn=9,title=unknown-key::\
        `aks` is not a key%0AWrite `ask`.%0Aanother item stands here (line 2)%0Akeys are case-sensitive

        """)
  }

  @Test("A place over several lines has no columns, and what is not told leaves no line") func several() {
    let diagnostic = Diagnostic(.tooLong, at: SourceRange(9, 31), "long")
    #expect(
      GitHubRenderer.render(diagnostic, in: source)
        == "::warning file=forms/q.yaml,line=2,endLine=3,title=too-long::long\n")
  }

  @Test("Percent signs and line breaks are escaped, in a name also colons and commas") func escaped() {
    let source = SourceText(name: "a,b:c%d\n.yaml", "x")
    let diagnostic = Diagnostic(.badValue, at: SourceRange(0, 1), "5% of a, b: c\nd", remedy: "")
    #expect(
      GitHubRenderer.render(diagnostic, in: source) == """
        ::error file=a%2Cb%3Ac%25d .yaml,line=1,endLine=1,col=1,endColumn=2,title=bad-value::5%25 of a, b: c%0Ad

        """)
  }

  @Test("What a terminal would obey is taken out") func clean() {
    let source = SourceText(name: "a\u{1B}.yaml", "x")
    let diagnostic = Diagnostic(.badValue, at: SourceRange(0, 1), "b\u{1B}\tc\u{202E}d")
    #expect(
      GitHubRenderer.render(diagnostic, in: source) == """
        ::error file=a\u{FFFD}.yaml,line=1,endLine=1,col=1,endColumn=2,title=bad-value::b\u{FFFD} c\u{FFFD}d

        """)
  }
}
