package import Diagnostics
import Documents
package import Texts

/// Compiles a text into a questionnaire: parse, read, resolve, type, check.
///
/// Each phase has types of its own and returns all that it found; a phase that could make nothing of its
/// input ends the compilation. The questionnaire is there only if there is no error.
package enum Compiler {
  /// The questionnaire of a text, with everything that keeps it from being used. One that is stored with its interviews may
  /// have been kept by an older program, which allowed more.
  package static func compile(_ source: SourceText, isStored: Bool = false) -> Diagnosed<Questionnaire> {
    diagnose(source, isStored: isStored) { _ in false }
  }

  /// The questionnaire of a text, with everything that its author should look at before anybody is asked.
  ///
  /// `fielded` is asked, with the questionnaire's id, which codes the answers to it have so far; nil where there are none.
  /// Warnings that a comment silences are left out.
  package static func check(_ source: SourceText, fielded: (String) -> FieldedCodes? = { _ in nil })
    -> Diagnosed<
      Questionnaire
    >
  {
    diagnose(source) { inspection in
      inspection.fieldedCodes = fielded(inspection.questionnaire.id)
      return true
    }
  }

  /// Goes through the phases; `prepares` says whether warnings are wanted, and adds what is known from elsewhere.
  private static func diagnose(
    _ source: SourceText, isStored: Bool = false, _ prepares: (Inspection) -> Bool
  ) -> Diagnosed<Questionnaire> {
    let document = Document.parse(source)
    guard let tree = document.value else { return Diagnosed(nil, document.diagnostics.inOrderOfPlace()) }
    let phases = inspection(of: tree, isStored: isStored)
    var found = document.diagnostics + phases.diagnostics
    if let inspection = phases.value {
      inspection.isStored = isStored
      let isRight = !found.contains { $0.severity == .error }
      if isRight { found += Checks.errors.flatMap { $0(inspection) } }
      // Also where there are other errors: what follows would go as deep.
      if inspection.isComplete, !isStored, !isBottomless(found) { found += DeepDefinitions.check(inspection) }
      if inspection.isComplete, !isBottomless(found), prepares(inspection) {
        found += Checks.warnings.flatMap { $0(inspection) }
        found = Silences(tree).silenced(withoutEchoes(found))
      }
    }
    let isUsable = !found.contains { $0.severity == .error }
    return Diagnosed(isUsable ? phases.value?.questionnaire : nil, found.inOrderOfPlace())
  }

  /// Whether there are definitions that depend on themselves or on too many others, or fields without number: they cannot
  /// be looked at closer.
  private static func isBottomless(_ found: [Diagnostic]) -> Bool {
    found.contains { [.circularDefinition, .deepDefinition, .tooManyFields].contains($0.code) }
  }

  /// Without what follows from something else that is told at the same place: asking for a missing answer that is not
  /// offered never holds, nor does a comparison with a number that cannot be answered.
  private static func withoutEchoes(_ found: [Diagnostic]) -> [Diagnostic] {
    let causes = found.filter { [.neverMissing, .outsideScale].contains($0.code) }.map(\.range.lower)
    if causes.isEmpty { return found }
    return found.filter { diagnostic in
      let range = diagnostic.range.lower...diagnostic.range.upper
      return ![.neverTrue, .alwaysTrue].contains(diagnostic.code) || !causes.contains(where: range.contains)
    }
  }

  /// What the phases make of a document, also where there are errors.
  private static func inspection(of document: Document, isStored: Bool = false) -> Diagnosed<Inspection> {
    let read = Reader.read(document)
    guard let draft = read.value else { return Diagnosed(nil, read.diagnostics) }
    let resolved = Resolver.resolve(draft)
    guard let names = resolved.value else { return Diagnosed(nil, read.diagnostics + resolved.diagnostics) }
    let typed = Typer.type(names, source: document.source, isStored: isStored)
    let found = read.diagnostics + resolved.diagnostics + typed.diagnostics
    guard let questionnaire = typed.value else { return Diagnosed(nil, found) }
    let variables = found.contains { $0.severity == .error } ? [] : questionnaire.variables
    return Diagnosed(Inspection(questionnaire, names, variables: variables), found)
  }

  /// The conditions of a text of which it was not decided whether they can hold, or fail, in the order of their places; none
  /// where the text cannot be read.
  package static func undecidedConditions(_ source: SourceText) -> [Undecided] {
    guard let document = Document.parse(source).value else { return [] }
    let phases = inspection(of: document)
    guard let inspection = phases.value, inspection.isComplete, !isBottomless(phases.diagnostics),
      DeepDefinitions.check(inspection).isEmpty
    else { return [] }
    return RouteReasoner.reason(inspection, listsUndecided: true).undecided.sorted {
      $0.place.lower < $1.place.lower
    }
  }

  /// The ids of the questions that no interview comes to, as far as that can be decided; none where the text cannot be
  /// read.
  package static func unreachedQuestions(_ source: SourceText) -> Set<String> {
    guard let document = Document.parse(source).value, let inspection = inspection(of: document).value else {
      return []
    }
    let unreached = RouteReasoner.reason(inspection).unreached
    return Set(unreached.map { inspection.questionnaire.questions[$0].id })
  }
}
