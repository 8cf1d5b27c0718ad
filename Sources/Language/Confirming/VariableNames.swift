import Diagnostics
package import Instruments
package import Texts

/// Checks the names of variables: no duplicates, no reserved words.
enum VariableNames {
  /// The maximum number of bytes of a name in SPSS, which truncates longer names.
  private static let maxBytes = 64

  /// The problems of the variables of a questionnaire. An older version of the program, with fewer fixed columns, may
  /// have stored a questionnaire with `isStored`.
  static func check(_ variables: [Variable], of questionnaire: Questionnaire, isStored: Bool) -> [Diagnostic]
  {
    var diagnostics: [Diagnostic] = []
    var first: [String: Variable] = [:]
    let fixed = isStored ? FixedColumns.firstNames : FixedColumns.names
    for name in fixed { first[name] = Variable(name: name, source: .segment(-1), question: nil) }
    for variable in variables {
      let short = String(decoding: variable.name.utf8.prefix(maxBytes), as: UTF8.self)
      if let other = first[short] {
        diagnostics.append(clash(variable, other, questionnaire))
      } else if reserved.contains(variable.name) {
        diagnostics.append(
          Diagnostic(
            .variableClash, at: questionnaire.place(of: variable),
            "the variable name `\(variable.name)` is reserved in SPSS or Stata",
            remedy: "Give the question another id."))
      }
      first[short] = variable
    }
    return diagnostics
  }

  private static func clash(_ variable: Variable, _ other: Variable, _ questionnaire: Questionnaire)
    -> Diagnostic
  {
    let place = questionnaire.place(of: variable)
    if FixedColumns.names.contains(variable.name) {
      return Diagnostic(
        .variableClash, at: place,
        "the variable name `\(variable.name)` is that of a column in every data set",
        remedy: "Give the question another id.")
    }
    let cut = variable.name == other.name ? "" : " in their first \(maxBytes) characters"
    return Diagnostic(
      .variableClash, at: place, "two variables have the name `\(variable.name)`\(cut)",
      remedy: "Give one of the two questions or elements another id: variables are named after them.",
      notes: [.init("the other variable is defined here", at: questionnaire.place(of: other))])
  }

  /// Words reserved by SPSS, then by Stata, in lowercase like ids.
  private static let reserved: Set<String> = [
    "all", "and", "by", "eq", "ge", "gt", "le", "lt", "ne", "not", "or", "to", "with",
    "byte", "double", "float", "if", "in", "int", "long", "using", "str",
  ]
}

extension Questionnaire {
  /// The place of a variable's definition in the file.
  package func place(of variable: Variable) -> SourceRange {
    let origin: Origin? =
      switch variable.source {
      case .arranged(let arranged): arranged.origin
      case .sample(let index): sample[index].origin
      case .segment(let index): segments.indices.contains(index) ? segments[index].origin : nil
      default: variable.question.map { questions[$0].origin }
      }
    return origin?.place ?? self.origin.place ?? SourceRange(0, 0)
  }
}
