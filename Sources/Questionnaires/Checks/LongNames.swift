import Diagnostics
import Texts

/// Names of variables that Stata cuts: two that differ only behind the cut become one.
enum LongNames {
  /// The most bytes of a name in Stata.
  private static let longest = 32

  static func check(_ inspection: Inspection) -> [Diagnostic] {
    var told: Set<SourceRange> = []
    return inspection.variables.compactMap { variable in
      guard variable.name.utf8.count > longest else { return nil }
      let place = VariableNames.place(of: variable, inspection.questionnaire, inspection.resolved)
      guard told.insert(place).inserted else { return nil }
      let cut = String(decoding: variable.name.utf8.prefix(longest), as: UTF8.self)
      return Diagnostic(
        .longName, at: place,
        "the variable `\(variable.name)` has more than \(longest) characters: Stata takes `\(cut)`",
        remedy: "Shorten the id, or that of its options; or give the question a short `variable`.")
    }
  }
}
