import Checks
import Diagnostics
import Foundation
import Instruments
import Stories
import Testing

/// The articles behind `explain`.
@Suite struct ArticleTests {
  @Test("Every rule is in a file of its own, and in the list once") func listed() throws {
    let folder = Story.project.appendingPathComponent("Sources/Diagnostics/Rules")
    let files =
      FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)?.allObjects as? [URL] ?? []
    let codes = try files.filter { $0.pathExtension == "swift" }.map { file in
      let text = try String(contentsOf: file, encoding: .utf8)
      let found = text.matches(of: /^    "([a-z0-9-]+)", \.(error|warning),/.anchorsMatchLineEndings())
      #expect(found.count == 1, "\(file.lastPathComponent)")
      return found.first.map { String($0.output.1) } ?? ""
    }
    #expect(codes.sorted() == Rule.all.map(\.code).sorted())
    #expect(Set(codes).count == codes.count)
  }

  @Test("The wrong example has the problem, and no other", arguments: Rule.all)
  func wrong(_ code: Rule) {
    guard let wrong = code.article.wrong else { return }
    // Some are problems only where interviews were conducted before.
    let fielded: FieldedCodes? =
      switch code {
      case .implicitCodes: FieldedCodes([])
      case .changedMeaning:
        FieldedCodes(code.article.right.flatMap { Story.questionnaire($0) }.map { [$0] } ?? [])
      default: nil
      }
    let found = Story.compile(wrong, fielded: fielded).diagnostics.map(\.rule)
    #expect(!found.isEmpty && found.allSatisfy { $0 == code }, "\(found)")
  }

  @Test("The right example has no problem", arguments: Rule.all)
  func right(_ code: Rule) {
    guard let right = code.article.right else { return }
    #expect(Story.report(right) == "")
  }

  @Test("What is nested too deep in the example is so by one level, and closed") func tooDeep() throws {
    let wrong = try #require(Rule.tooDeep.article.wrong)
    #expect(wrong.count { $0 == "[" } == 64 && wrong.count { $0 == "]" } == 64)
    #expect(Story.report(wrong.replacing("[]", with: "a")).contains("expected text, found a list"))
  }
}
