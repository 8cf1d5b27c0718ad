import Diagnostics
package import Instruments
package import Texts

/// The names that questions expand to: none twice, none reserved.
enum VariableNames {
  /// The most bytes of a name in SPSS; what is longer is cut there.
  private static let longest = 64

  /// What is wrong with the variables of a questionnaire. One that is stored with interviews may have been kept by an older
  /// program, which had fewer fixed columns.
  static func check(_ variables: [Variable], of questionnaire: Questionnaire, isStored: Bool) -> [Diagnostic]
  {
    var diagnostics: [Diagnostic] = []
    var first: [String: Variable] = [:]
    let fixed = isStored ? FixedColumns.firstNames : FixedColumns.names
    for name in fixed { first[name] = Variable(name: name, source: .segment(-1), question: nil) }
    for variable in variables {
      let short = String(decoding: variable.name.utf8.prefix(longest), as: UTF8.self)
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
    let cut = variable.name == other.name ? "" : " in their first \(longest) characters"
    return Diagnostic(
      .variableClash, at: place, "two variables have the name `\(variable.name)`\(cut)",
      remedy: "Give one of the two questions or elements another id: variables are named after them.",
      notes: [.init("the other variable is defined here", at: questionnaire.place(of: other))])
  }

  /// Reserved by SPSS, then by Stata; ids are lowercase.
  private static let reserved: Set<String> = [
    "all", "and", "by", "eq", "ge", "gt", "le", "lt", "ne", "not", "or", "to", "with",
    "byte", "double", "float", "if", "in", "int", "long", "using", "str",
  ]
}

extension Questionnaire {
  /// Where the variable comes from in the file.
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
