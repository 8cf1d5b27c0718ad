package import Diagnostics
package import Instruments
import Language
package import Texts

/// Compiles questionnaires and finds what their authors should correct before fieldwork.
package enum Checker {
  /// The questionnaire of a text, with all errors and warnings.
  ///
  /// `fielded` returns the codes in the stored answers to the questionnaire with an id; nil if there are no answers.
  /// Warnings that a comment silences are left out.
  package static func check(_ source: SourceText, fielded: (String) -> FieldedCodes? = { _ in nil })
    -> Diagnosed<Questionnaire>
  {
    let read = Compiler.read(source)
    var found = read.diagnostics
    if let compilation = read.value, compilation.isWhole {
      let inspection = Inspection(
        compilation, fieldedCodes: fielded(compilation.questionnaire.id))
      found += CheckRegister.all.flatMap { $0(inspection) }
      found = SilencingComments(compilation.document).applied(to: withoutConsequences(found))
    }
    let isUsable = !found.contains { $0.severity == .error }
    return Diagnosed(isUsable ? read.value?.questionnaire : nil, found.inOrderOfPlace())
  }

  /// The diagnostics without those that follow from another one at the same place. For example, a comparison with a
  /// number outside the scale is reported as such, and not also as a condition that is never true.
  private static func withoutConsequences(_ found: [Diagnostic]) -> [Diagnostic] {
    let causes = found.filter { [.neverMissing, .outsideScale].contains($0.rule) }.map(\.range.lower)
    return found.filter { diagnostic in
      let range = diagnostic.range.lower...diagnostic.range.upper
      return ![.neverTrue, .alwaysTrue].contains(diagnostic.rule) || !causes.contains(where: range.contains)
    }
  }

  /// The conditions for which it could not be decided whether they can be true, or false, in the order of the text;
  /// empty if the text cannot be read.
  package static func undecidedConditions(_ source: SourceText) -> [Undecided] {
    guard let compilation = Compiler.read(source).value, compilation.isWhole else { return [] }
    return RouteReasoner.reason(compilation.questionnaire, listsUndecided: true).undecided.sorted {
      $0.place.lower < $1.place.lower
    }
  }

  /// The ids of the questions that no interview reaches, as far as this can be decided; empty if the text cannot be
  /// read.
  package static func unreachedQuestions(_ source: SourceText) -> Set<String> {
    guard let questionnaire = Compiler.read(source).value?.questionnaire else { return [] }
    let unreached = RouteReasoner.reason(questionnaire).unreached
    return Set(unreached.map { questionnaire.questions[$0].id })
  }
}
