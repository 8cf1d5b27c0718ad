import Diagnostics
import Texts

/// The names that questions expand to: none twice, none reserved.
enum VariableNames {
  /// The most bytes of a name in SPSS; what is longer is cut there.
  private static let longest = 64

  static func check(_ inspection: Inspection) -> [Diagnostic] {
    let (questionnaire, resolved) = (inspection.questionnaire, inspection.resolved)
    var diagnostics: [Diagnostic] = []
    var first: [String: Variable] = [:]
    let fixed = inspection.isStored ? FixedColumns.firstNames : FixedColumns.names
    for name in fixed { first[name] = Variable(name: name, source: .segment(-1), question: nil) }
    for variable in inspection.variables {
      let place = place(of: variable, questionnaire, resolved)
      let short = String(decoding: variable.name.utf8.prefix(longest), as: UTF8.self)
      if let other = first[short] {
        diagnostics.append(clash(variable, other, place, questionnaire, resolved))
      } else if reserved.contains(variable.name) {
        diagnostics.append(
          Diagnostic(
            .variableClash, at: place, "the variable `\(variable.name)` is a reserved word in SPSS or Stata",
            remedy: "Give the question another id."))
      }
      first[short] = variable
    }
    return diagnostics
  }

  private static func clash(
    _ variable: Variable, _ other: Variable, _ place: SourceRange, _ questionnaire: Questionnaire,
    _ resolved: Resolved
  ) -> Diagnostic {
    if FixedColumns.names.contains(variable.name) {
      return Diagnostic(
        .variableClash, at: place, "the variable `\(variable.name)` is a column that every data set has",
        remedy: "Give the question another id.")
    }
    let cut = variable.name == other.name ? "" : " in their first \(longest) characters"
    return Diagnostic(
      .variableClash, at: place, "two variables would be called `\(variable.name)`\(cut)",
      remedy: "Variables are called by question and element: give one of the two another id.",
      notes: [.init("the other one comes from here", at: self.place(of: other, questionnaire, resolved))])
  }

  static func place(of variable: Variable, _ questionnaire: Questionnaire, _ resolved: Resolved)
    -> SourceRange
  {
    if let question = variable.question { return resolved.questions[question].draft.name.range }
    if case .arranged(let arranged) = variable.source {
      return resolved.otherIDs[arranged.id] ?? resolved.draft.id.range
    }
    if case .sample(let index) = variable.source {
      let id = questionnaire.sample[index].id
      return resolved.draft.sample.first { $0.name.text == id }?.name.range ?? resolved.draft.id.range
    }
    if case .segment(let index) = variable.source, index >= 0 {
      let id = questionnaire.segments[index].id
      return resolved.draft.segments.first { $0.name.text == id }?.name.range ?? resolved.draft.id.range
    }
    return resolved.draft.id.range
  }

  /// Reserved by SPSS, then by Stata; ids are lowercase.
  private static let reserved: Set<String> = [
    "all", "and", "by", "eq", "ge", "gt", "le", "lt", "ne", "not", "or", "to", "with",
    "byte", "double", "float", "if", "in", "int", "long", "using", "str",
  ]
}
