package import Diagnostics
package import Documents
package import Instruments
package import Texts

/// What the language makes of a text, also where there are errors.
package struct Compilation {
  /// The text as a tree.
  package let document: Document
  /// The questionnaire. Where there are errors it lacks what could not be read, and nobody may be interviewed with it.
  package let questionnaire: Questionnaire
  /// Where names are defined and used, not yet in order.
  let names: (resolved: Resolved, references: [SymbolIndex.Reference])
  /// Whether it has all questions, and its definitions come to an end, so that it can be reasoned about.
  package let isWhole: Bool
  /// The columns of its data; none where there are errors.
  package let variables: [Variable]

  /// What the names of the text stand for. It is put together when it is asked for.
  package var symbols: SymbolIndex {
    SymbolIndex(definitions: names.resolved.definitions, references: names.references)
  }
}

/// Compiles a text into a questionnaire: parse, read, resolve, type, confirm.
///
/// Each phase has types of its own and returns all that it found; a phase that could make nothing of its
/// input ends the compilation.
package enum Compiler {
  /// The questionnaire of a text, with everything that keeps it from being used. It is there only if there is no error. One
  /// that is stored with its interviews may have been kept by an older program, which allowed more.
  package static func compile(_ source: SourceText, isStored: Bool = false) -> Diagnosed<Questionnaire> {
    let read = read(source, isStored: isStored)
    let found = read.diagnostics
    let isUsable = !found.contains { $0.severity == .error }
    return Diagnosed(isUsable ? read.value?.questionnaire : nil, found.inOrderOfPlace())
  }

  /// What all phases make of a text, with all that they found; nil where the text is no questionnaire at all.
  package static func read(_ source: SourceText, isStored: Bool = false) -> Diagnosed<Compilation> {
    let parsed = Document.parse(source)
    guard let document = parsed.value else { return Diagnosed(nil, parsed.diagnostics) }
    let read = Reader.read(document)
    var found = parsed.diagnostics + read.diagnostics
    guard let draft = read.value else { return Diagnosed(nil, found) }
    let resolved = Resolver.resolve(draft)
    found += resolved.diagnostics
    guard let names = resolved.value else { return Diagnosed(nil, found) }
    let typed = Typer.type(names, source: document.source, isStored: isStored)
    found += typed.diagnostics
    guard let (questionnaire, references) = typed.value else { return Diagnosed(nil, found) }
    // Questions of a loop whose elements are not known were not typed.
    let hasAll = questionnaire.questions.count == names.questions.count
    let confirmed = confirm(questionnaire, hasAll: hasAll, isStored: isStored, found)
    let whole = hasAll && !isBottomless(confirmed.diagnostics)
    let compilation = Compilation(
      document: document, questionnaire: questionnaire, names: (names, references), isWhole: whole,
      variables: confirmed.variables)
    return Diagnosed(compilation, confirmed.diagnostics)
  }

  /// The last phase: the names of variables, and how much there is to work out.
  private static func confirm(
    _ questionnaire: Questionnaire, hasAll: Bool, isStored: Bool, _ found: [Diagnostic]
  ) -> (variables: [Variable], diagnostics: [Diagnostic]) {
    var found = found
    let isRight = !found.contains { $0.severity == .error }
    let variables = isRight ? questionnaire.variables : []
    if isRight { found += VariableNames.check(variables, of: questionnaire, isStored: isStored) }
    // Also where there are other errors: what follows would go as deep.
    if hasAll, !isStored, !isBottomless(found) { found += DeepDefinitions.check(questionnaire) }
    return (variables, found)
  }

  /// Whether there are definitions that depend on themselves or on too many others, or fields without number: they cannot
  /// be looked at closer.
  private static func isBottomless(_ found: [Diagnostic]) -> Bool {
    found.contains { [.circularDefinition, .deepDefinition, .tooManyFields].contains($0.code) }
  }
}
