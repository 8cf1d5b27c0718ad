import Diagnostics
import Instruments
import Language
import Texts

/// Names of variables that R reserves, or that differ from another only in upper and lower case, which SPSS and most
/// spreadsheets do not tell apart.
enum ReservedNames {
  static func check(_ inspection: Inspection) -> [Diagnostic] {
    var first: [String: Variable] = [:]
    var found: [Diagnostic] = []
    func place(_ variable: Variable) -> SourceRange {
      inspection.questionnaire.place(of: variable)
    }
    for variable in inspection.variables {
      let name = variable.name.lowercased()
      if reserved.contains(variable.name) {
        found.append(
          Diagnostic(
            .reservedName, at: place(variable), "the variable `\(variable.name)` is a word of R's language",
            remedy: "Give the question another id, or a `variable`: in R it would have to stand in backticks."
          ))
      } else if let other = first[name], other.name != variable.name {
        found.append(
          Diagnostic(
            .reservedName, at: place(variable),
            "the variables `\(variable.name)` and `\(other.name)` differ only in upper and lower case",
            remedy: "SPSS and spreadsheets take them for one: give one of the two another name.",
            notes: [.init("the other one comes from here", at: place(other))]))
      }
      if first[name] == nil { first[name] = variable }
    }
    return found
  }

  /// The reserved words of R (`?Reserved`) that can be ids.
  private static let reserved: Set<String> = [
    "else", "repeat", "while", "function", "for", "next", "break", "TRUE", "FALSE", "NULL", "Inf", "NaN",
    "NA",
  ]
}
