import Diagnostics
import Instruments
import Language
import Texts

/// Variable names that are reserved words in R, or that differ from another name only in upper and lower case, which
/// SPSS and most spreadsheets do not distinguish.
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
            .reservedName, at: place(variable), "the variable `\(variable.name)` is a reserved word in R",
            remedy: "Give the question another id, or a `variable`: in R, this name needs backticks."
          ))
      } else if let other = first[name], other.name != variable.name {
        found.append(
          Diagnostic(
            .reservedName, at: place(variable),
            "the variables `\(variable.name)` and `\(other.name)` differ only in upper and lower case",
            remedy: "Rename one of them: SPSS and most spreadsheets do not distinguish them.",
            notes: [.init("the other variable comes from here", at: place(other))]))
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
