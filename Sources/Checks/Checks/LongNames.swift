import Diagnostics
import Instruments
import Language
import Texts

/// Variable names that are too long for Stata, which cuts them. Names that differ only after the cut become the same.
enum LongNames {
  /// The maximum length of a name in Stata, in bytes.
  private static let longest = 32

  private static let remedy =
    "Shorten the id of the question, option or factor, or give the question a short `variable`."

  static func check(_ inspection: Inspection) -> [Diagnostic] {
    var reported: Set<SourceRange> = []
    var first: [String: String] = [:]
    return inspection.variables.compactMap { variable in
      guard variable.name.utf8.count > longest else { return nil }
      let place = inspection.questionnaire.place(of: variable)
      let cut = String(decoding: variable.name.utf8.prefix(longest), as: UTF8.self)
      if let other = first[cut] {
        return Diagnostic(
          .longName, at: place,
          "Stata cuts names after \(longest) characters: `\(other)` and `\(variable.name)` both become `\(cut)`",
          remedy: remedy)
      }
      first[cut] = variable.name
      guard reported.insert(place).inserted else { return nil }
      return Diagnostic(
        .longName, at: place,
        "the variable `\(variable.name)` has more than \(longest) characters: Stata cuts it to `\(cut)`",
        remedy: remedy)
    }
  }
}
