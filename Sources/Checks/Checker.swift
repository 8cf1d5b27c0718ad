package import Diagnostics
package import Instruments
import Language
package import Texts

/// Compiles a text and looks at it as its author should, before anybody is asked.
package enum Checker {
  /// The questionnaire of a text, with everything that its author should look at.
  ///
  /// `fielded` is asked, with the questionnaire's id, which codes the answers to it have so far; nil where there are none.
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
      found = Silences(compilation.document).silenced(withoutEchoes(found))
    }
    let isUsable = !found.contains { $0.severity == .error }
    return Diagnosed(isUsable ? read.value?.questionnaire : nil, found.inOrderOfPlace())
  }

  /// Without what follows from something else that is reported at the same place: asking for a missing answer that is not
  /// offered never holds, nor does a comparison with a number that cannot be answered.
  private static func withoutEchoes(_ found: [Diagnostic]) -> [Diagnostic] {
    let causes = found.filter { [.neverMissing, .outsideScale].contains($0.rule) }.map(\.range.lower)
    if causes.isEmpty { return found }
    return found.filter { diagnostic in
      let range = diagnostic.range.lower...diagnostic.range.upper
      return ![.neverTrue, .alwaysTrue].contains(diagnostic.rule) || !causes.contains(where: range.contains)
    }
  }

  /// The conditions of a text of which it was not decided whether they can hold, or fail, in the order of their places; none
  /// where the text cannot be read.
  package static func undecidedConditions(_ source: SourceText) -> [Undecided] {
    guard let compilation = Compiler.read(source).value, compilation.isWhole else { return [] }
    return RouteReasoner.reason(compilation.questionnaire, listsUndecided: true).undecided.sorted {
      $0.place.lower < $1.place.lower
    }
  }

  /// The ids of the questions that no interview comes to, as far as that can be decided; none where the text cannot be
  /// read.
  package static func unreachedQuestions(_ source: SourceText) -> Set<String> {
    guard let questionnaire = Compiler.read(source).value?.questionnaire else { return [] }
    let unreached = RouteReasoner.reason(questionnaire).unreached
    return Set(unreached.map { questionnaire.questions[$0].id })
  }
}
