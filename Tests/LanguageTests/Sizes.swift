import Diagnostics
import Instruments
import Texts

@testable import Language

/// How much it takes to find out what the parts of a questionnaire are: levels and steps.
enum Sizes {
  /// The levels and steps of each computed value, of each text that is said, and of each condition of an item.
  static func of(_ yaml: String) -> String {
    let source = SourceText(name: "story.yaml", Article.wholeFile(yaml))
    guard let whole = Compiler.compile(source).value else { return Understood.told(yaml) }
    var sizing = Sizing(whole)
    var lines: [String] = []
    for item in whole.items {
      switch item {
      case .statement(let statement):
        lines.append("say: \(told { try sizing.size(statement.wording) })")
        if let condition = statement.condition {
          lines.append("  when: \(told { try sizing.size(condition) })")
        }
      case .question(let number):
        let question = whole.questions[number]
        if case .computed(let expression, _) = question.shape {
          lines.append("\(question.id): \(told { try sizing.size(expression) })")
        }
        if let rows = question.rows { lines.append("\(question.id) rows: \(told { try sizing.size(rows) })") }
      default: break
      }
    }
    return lines.joined(separator: "\n")
  }

  private static func told(_ measure: () throws -> Size) -> String {
    do {
      let size = try measure()
      return "\(size.depth) levels, \(size.steps) steps"
    } catch {
      return "too much"
    }
  }
}
