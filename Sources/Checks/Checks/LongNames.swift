import Diagnostics
import Instruments
import Language
import Texts

/// Names of variables that Stata cuts: two that differ only behind the cut become one.
enum LongNames {
  /// The most bytes of a name in Stata.
  private static let longest = 32

  private static let remedy =
    "Shorten the id of the question, option or factor; or give the question a short `variable`."

  static func check(_ inspection: Inspection) -> [Diagnostic] {
    var told: Set<SourceRange> = []
    var first: [String: String] = [:]
    return inspection.variables.compactMap { variable in
      guard variable.name.utf8.count > longest else { return nil }
      let place = inspection.questionnaire.place(of: variable)
      let cut = String(decoding: variable.name.utf8.prefix(longest), as: UTF8.self)
      if let other = first[cut] {
        return Diagnostic(
          .longName, at: place,
          "in Stata, which keeps \(longest) characters, `\(other)` and `\(variable.name)` are both `\(cut)`",
          remedy: remedy)
      }
      first[cut] = variable.name
      guard told.insert(place).inserted else { return nil }
      return Diagnostic(
        .longName, at: place,
        "the variable `\(variable.name)` has more than \(longest) characters: Stata takes `\(cut)`",
        remedy: remedy)
    }
  }
}
