import Diagnostics
import Documents
import Instruments
import Texts

@testable import Language

/// What the compiler alone tells of a questionnaire, and how it understands it, in lines of text.
enum Understood {
  /// The file of a text: a list of items gets what a file needs; what stands behind a plus sign gets an item.
  static func source(_ yaml: String) -> SourceText {
    let isRest = yaml.hasPrefix("+ ")
    let rest = "questionnaire: x\nitems: [{say: \"S\"}]\n" + yaml.dropFirst(2)
    return SourceText(name: "story.yaml", isRest ? rest : Article.wholeFile(yaml))
  }

  /// All that is told, each in a line: the place, the kind, the problem and what to do, then notes and replacements.
  static func told(_ yaml: String) -> String { told(yaml, isStored: false) }

  private static func told(_ yaml: String, isStored: Bool) -> String {
    let source = source(yaml)
    return lines(Compiler.compile(source, isStored: isStored).diagnostics, in: source)
  }

  /// What is told of a questionnaire when its names are looked up, without a look at what they mean.
  static func resolved(_ yaml: String) -> String {
    let source = source(yaml)
    guard let draft = Document.parse(source).value.flatMap({ Reader.read($0).value }) else { return "unread" }
    return lines(Resolver.resolve(draft).diagnostics, in: source)
  }

  /// What is told of the effort that a questionnaire takes, without a look at its variables.
  static func efforts(_ yaml: String) -> String {
    let source = source(yaml)
    guard let draft = Document.parse(source).value.flatMap({ Reader.read($0).value }),
      let resolved = Resolver.resolve(draft).value,
      let questionnaire = Typer.type(resolved, source: source, isStored: false).value?.questionnaire
    else { return "unread" }
    return lines(DeepDefinitions.check(questionnaire), in: source)
  }

  private static func lines(_ diagnostics: [Diagnostic], in source: SourceText) -> String {
    func place(_ range: SourceRange?) -> String { range.map { Self.place($0, in: source) + " " } ?? "" }
    return diagnostics.map { found in
      var line = "\(place(found.range))\(found.rule.code): \(found.summary). \(found.explanation)"
      for note in found.notes { line += " (see \(place(note.range))\(note.message))" }
      for fix in found.fixes { line += " [put \(place(fix.range))\(fix.replacement)]" }
      return line
    }.joined(separator: "\n")
  }

  /// The rows of a table that are not true, as they should be. Behind the arrow of a row stands what is told of what stands
  /// before it, where `⏎` is a line break.
  static func differing(_ table: String, _ told: (String) -> String) -> [String] {
    table.split(separator: "\n").compactMap { row in
      let written = row.split(separator: " ⇒", maxSplits: 1, omittingEmptySubsequences: false)[0]
      let found = told(String(written).replacing("⏎", with: "\n")).split(separator: "\n").joined(
        separator: " / ")
      let right = found.isEmpty ? "\(written) ⇒" : "\(written) ⇒ \(found)"
      return right == row ? nil : right
    }
  }

  /// All that is told of a questionnaire with which interviews were conducted already.
  static func stored(_ yaml: String) -> String { told(yaml, isStored: true) }

  /// The questionnaire of a text as an outline; what is told where it has errors.
  static func outline(_ yaml: String) -> String {
    let source = source(yaml)
    guard let questionnaire = Compiler.compile(source).value else { return told(yaml) }
    return Outline(questionnaire, source).lines.joined(separator: "\n")
  }

  /// An expression as a tree: each part with the characters that it stands on.
  static func tree(_ text: String) -> String {
    do {
      return Tree.of(try SyntaxParser.expression(text), text)
    } catch {
      return problem(error, text)
    }
  }

  /// A set as a tree.
  static func treeOfSet(_ text: String) -> String {
    do {
      return Tree.of(try SyntaxParser.set(text), text)
    } catch {
      return problem(error, text)
    }
  }

  private static func problem(_ problem: SyntaxProblem, _ text: String) -> String {
    let range = "\(problem.range.lower)-\(problem.range.upper)"
    let instead = problem.instead.map { " (\($0))" } ?? ""
    return "\(range) \(problem.summary). \(problem.remedy)\(instead)"
  }

  /// A place as `line:column-column`, or `line:column-line:column`.
  static func place(_ range: SourceRange, in source: SourceText) -> String {
    let (start, end) = source.positions(of: range)
    let last = start.line == end.line ? "\(end.column)" : "\(end.line):\(end.column)"
    return "\(start.line):\(start.column)-\(last)"
  }
}
