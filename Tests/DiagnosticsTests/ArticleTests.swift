import Checks
import Diagnostics
import Instruments
import Stories
import Testing

/// The articles behind `explain`.
@Suite struct ArticleTests {
  @Test("Every kind of problem has an article", arguments: Code.allCases)
  func exists(_ code: Code) { #expect(Article.about(code) != nil) }

  @Test("The wrong example has the problem, and no other", arguments: Code.allCases)
  func wrong(_ code: Code) {
    guard let wrong = Article.about(code)?.wrong else { return }
    // Some are problems only where interviews were conducted before.
    let found = Story.compile(wrong, fielded: code == .implicitCodes ? FieldedCodes([]) : nil).diagnostics
      .map(\.code)
    #expect(!found.isEmpty && found.allSatisfy { $0 == code }, "\(found)")
  }

  @Test("The right example has no problem", arguments: Code.allCases)
  func right(_ code: Code) {
    guard let right = Article.about(code)?.right else { return }
    #expect(Story.report(right) == "")
  }
}
