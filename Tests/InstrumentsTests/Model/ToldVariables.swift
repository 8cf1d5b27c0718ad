import Instruments
import Stories
import Testing

/// The variables of a questionnaire, told.
enum ToldVariables {
  /// A variable with its question and where its values come from.
  private static func told(_ variable: Variable, _ questionnaire: Questionnaire) -> String {
    let source =
      switch variable.source {
      case .field(let field): "\(questionnaire.address(of: field).text)"
      case .option(let field, let element): "\(questionnaire.address(of: field).text) option \(element)"
      case .rank(let field, let element): "\(questionnaire.address(of: field).text) rank \(element)"
      case .amount(let field, let element): "\(questionnaire.address(of: field).text) amount \(element)"
      case .extreme(let field, let part): "\(questionnaire.address(of: field).text) \(part.rawValue)"
      case .text(let field, let place): "\(questionnaire.address(of: field).text) text \(place)"
      case .order(let question, let field):
        "order of \(questionnaire.questions[question].id) from \(questionnaire.address(of: field).text)"
      case .arranged(let arranged):
        "order of \(arranged.id) \(arranged.rounds): "
          + arranged.parts.map { part in
            "\(part.id) "
              + part.fields.flatMap { $0 }.map { questionnaire.address(of: $0).text }.joined(separator: " ")
          }.joined(separator: ", ")
      case .sample(let place): "sample \(place)"
      case .segment(let place): "segment \(place)"
      }
    return "\(variable.name) = \(source)"
      + (variable.question.map { " of \(questionnaire.questions[$0].id)" } ?? "")
  }

  /// All variables of a questionnaire, a line each.
  static func of(_ yaml: String) throws -> String {
    let questionnaire = try #require(Story.questionnaire(yaml), "\(Story.report(yaml))")
    return questionnaire.variables.map { told($0, questionnaire) }.joined(separator: "\n")
  }
}
