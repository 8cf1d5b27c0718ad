import Diagnostics
import Foundation
import Stories
import Testing
import Texts

/// Diagnostics in the Static Analysis Results Interchange Format.
@Suite struct SARIFRendererTests {
  private let source = SourceText(name: "my forms/q.yaml", "items:\n  - {aks: Who?}\n")

  private let unknownKey = Diagnostic(
    .unknownKey, at: SourceRange(12, 15), "`aks` is not a key", remedy: "Write `ask`.",
    notes: [
      .init("keys are case-sensitive."), .init("the list", at: SourceRange(0, 5)), .init("There are nine."),
    ],
    fixes: [
      .init("write `ask`", replacing: SourceRange(12, 15), with: "ask"),
      .init("add a line", replacing: SourceRange(22, 22), with: "\n"),
    ])

  /// The one run of a log.
  private func run(_ files: [(source: SourceText, diagnostics: [Diagnostic])]) throws -> [String: Any] {
    let text = try SARIFRenderer.render(files)
    let log = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    return try #require((log["runs"] as? [[String: Any]])?.first)
  }

  @Test("A log without results is whole") func empty() throws {
    #expect(
      try SARIFRenderer.render([(source, [])]) == """
        {
          "$schema" : "https://json.schemastore.org/sarif-2.1.0.json",
          "runs" : [
            {
              "columnKind" : "unicodeCodePoints",
              "results" : [

              ],
              "tool" : {
                "driver" : {
                  "name" : "outsidein",
                  "rules" : [

                  ]
                }
              }
            }
          ],
          "version" : "2.1.0"
        }

        """)
  }

  @Test("A result has its place, its facts in its message, its other places, and one fix of all replacements")
  func result() throws {
    let results = try #require(try run([(source, [unknownKey])])["results"])
    let data = try JSONSerialization.data(
      withJSONObject: results, options: [.sortedKeys, .withoutEscapingSlashes])
    let file = #""artifactLocation":{"uri":"my%20forms/q.yaml"}"#
    #expect(
      String(decoding: data, as: UTF8.self) == """
        [{"fixes":[{"artifactChanges":[{\(file),"replacements":[\
        {"deletedRegion":{"endColumn":9,"endLine":2,"startColumn":6,"startLine":2},\
        "insertedContent":{"text":"ask"}},\
        {"deletedRegion":{"endColumn":16,"endLine":2,"startColumn":16,"startLine":2},\
        "insertedContent":{"text":"\\n"}}]}],\
        "description":{"text":"write `ask`; add a line"}}],"level":"error",\
        "locations":[{"physicalLocation":{\(file),\
        "region":{"endColumn":9,"endLine":2,"startColumn":6,"startLine":2}}}],\
        "message":{"text":"`aks` is not a key. Write `ask`. keys are case-sensitive. There are nine."},\
        "relatedLocations":[{"id":2,"message":{"text":"the list"},"physicalLocation":{\(file),\
        "region":{"endColumn":6,"endLine":1,"startColumn":1,"startLine":1}}}],\
        "ruleId":"unknown-key","ruleIndex":0}]
        """)
  }

  @Test("What a result does not have is left out") func plain() throws {
    let results = try #require(
      try run([(source, [Diagnostic(.tooLong, at: SourceRange(0, 5), "long")])])["results"]
        as? [[String: Any]])
    #expect(results.map { $0.keys.sorted() } == [["level", "locations", "message", "ruleId", "ruleIndex"]])
    #expect(results.first?["message"] as? [String: String] == ["text": "long."])
    #expect(results.first?["level"] as? String == "warning")
  }

  @Test("Each code is a rule once, with its article, and results point at it") func rules() throws {
    let other = SourceText(name: "b.yaml", "a\n")
    let run = try run([
      (source, [Diagnostic(.tooLong, at: SourceRange(0, 5), "one"), unknownKey]),
      (other, [Diagnostic(.badID, at: SourceRange(0, 1), "two"), unknownKey]),
    ])
    let results = try #require(run["results"] as? [[String: Any]])
    #expect(
      results.map { "\($0["ruleId"] ?? "") \($0["ruleIndex"] ?? "")" } == [
        "too-long 0", "unknown-key 1", "bad-id 2", "unknown-key 1",
      ])
    let driver = (run["tool"] as? [String: Any])?["driver"] as? [String: Any]
    let rules = try #require(driver?["rules"] as? [[String: Any]])
    for (rule, code) in zip(rules, [Code.tooLong, .unknownKey, .badID]) {
      let article = try #require(Article.about(code))
      #expect(rule["id"] as? String == code.rawValue)
      #expect(rule["shortDescription"] as? [String: String] == ["text": article.title])
      #expect(rule["help"] as? [String: String] == ["text": article.text])
      #expect(rule["defaultConfiguration"] as? [String: String] == ["level": code.severity.rawValue])
    }
    #expect(rules.count == 3)
  }

  @Test("What a terminal would obey is escaped, and reads as it was") func clean() throws {
    let files = [(source, [Diagnostic(.badValue, at: SourceRange(0, 1), "a\u{1B}\u{202E}b")])]
    let text = try SARIFRenderer.render(files)
    #expect(text.contains(#""text" : "a\u001b\u202eb.""#) && !text.contains("\u{1B}"))
  }
}
