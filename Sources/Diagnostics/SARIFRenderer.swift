import Foundation
package import Texts

/// Renders diagnostics in SARIF 2.1.0 (Static Analysis Results Interchange Format, OASIS), which code hosts and editors can
/// read: with the article of each rule, the notes as related locations, and the fixes.
package enum SARIFRenderer {
  private static let schema = "https://json.schemastore.org/sarif-2.1.0.json"

  /// The diagnostics of all files as one run, in the given order.
  package static func render(_ files: [(source: SourceText, diagnostics: [Diagnostic])]) throws -> String {
    var rules: [Rule] = []
    for diagnostic in files.flatMap(\.diagnostics) where !rules.contains(diagnostic.rule) {
      rules.append(diagnostic.rule)
    }
    let results = files.flatMap { file in file.diagnostics.map { Result($0, in: file.source, rules) } }
    let driver = Driver(name: "outsidein", rules: rules.map(RuleForm.init))
    let log = Log(
      schema: schema, version: "2.1.0",
      runs: [Run(tool: Tool(driver: driver), columnKind: "unicodeCodePoints", results: results)])
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return CleanText.inJSON(String(decoding: try encoder.encode(log), as: UTF8.self)) + "\n"
  }

  private struct Log: Encodable {
    var schema: String
    var version: String
    var runs: [Run]

    enum CodingKeys: String, CodingKey {
      case schema = "$schema"
      case version, runs
    }
  }

  private struct Run: Encodable {
    var tool: Tool
    var columnKind: String
    var results: [Result]
  }

  private struct Tool: Encodable { var driver: Driver }
  private struct Message: Encodable { var text: String }

  private struct Driver: Encodable {
    var name: String
    var rules: [RuleForm]
  }

  /// A rule with its article.
  private struct RuleForm: Encodable {
    var id: String
    var shortDescription: Message
    var help: Message
    var defaultConfiguration: [String: String]

    init(_ rule: Rule) {
      id = rule.code
      shortDescription = Message(text: rule.article.title)
      help = Message(text: rule.article.text)
      defaultConfiguration = ["level": rule.severity.rawValue]
    }
  }

  private struct Result: Encodable {
    var ruleId: String
    var ruleIndex: Int
    var level: String
    var message: Message
    var locations: [Location]
    var relatedLocations: [Location]?
    var fixes: [Fix]?

    init(_ diagnostic: Diagnostic, in source: SourceText, _ rules: [Rule]) {
      ruleId = diagnostic.rule.code
      ruleIndex = rules.firstIndex(of: diagnostic.rule) ?? 0
      level = diagnostic.severity.rawValue
      let facts = diagnostic.notes.filter { $0.range == nil }.map(\.message)
      message = Message(
        text: ([diagnostic.summary + ".", diagnostic.explanation] + facts).filter { $0 != "" }.joined(
          separator: " "))
      locations = [Location(diagnostic.range, in: source)]
      let related = diagnostic.notes.enumerated().compactMap { place, note in
        note.range.map { Location($0, in: source, id: place + 1, note.message) }
      }
      relatedLocations = related.isEmpty ? nil : related
      fixes = diagnostic.fixes.isEmpty ? nil : [Fix(diagnostic.fixes, in: source)]
    }
  }

  private struct Artifact: Encodable {
    var uri: String

    init(_ source: SourceText) {
      uri = source.name.addingPercentEncoding(withAllowedCharacters: .urlPathAllowed) ?? source.name
    }
  }

  private struct Region: Encodable {
    var startLine: Int
    var startColumn: Int
    var endLine: Int
    var endColumn: Int

    init(_ range: SourceRange, in source: SourceText) {
      let (start, end) = source.positions(of: range)
      (startLine, startColumn, endLine, endColumn) = (start.line, start.column, end.line, end.column)
    }
  }

  private struct Location: Encodable {
    struct Physical: Encodable {
      var artifactLocation: Artifact
      var region: Region
    }

    var id: Int?
    var physicalLocation: Physical
    var message: Message?

    init(_ range: SourceRange, in source: SourceText, id: Int? = nil, _ message: String? = nil) {
      self.id = id
      self.message = message.map(Message.init)
      physicalLocation = Physical(artifactLocation: Artifact(source), region: Region(range, in: source))
    }
  }

  /// All replacements of one diagnostic, as one fix.
  private struct Fix: Encodable {
    struct Change: Encodable {
      var artifactLocation: Artifact
      var replacements: [Replacement]
    }

    struct Replacement: Encodable {
      var deletedRegion: Region
      var insertedContent: Message
    }

    var description: Message
    var artifactChanges: [Change]

    init(_ fixes: [Diagnostic.Fix], in source: SourceText) {
      description = Message(text: fixes.map(\.description).joined(separator: "; "))
      let replacements = fixes.map {
        Replacement(
          deletedRegion: Region($0.range, in: source), insertedContent: Message(text: $0.replacement))
      }
      artifactChanges = [Change(artifactLocation: Artifact(source), replacements: replacements)]
    }
  }
}
