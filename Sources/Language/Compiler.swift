package import Diagnostics
package import Documents
package import Instruments
package import Texts

/// The result of compiling a text, even one with errors.
package struct Compilation {
  /// The parsed text.
  package let document: Document
  /// The questionnaire. If there are errors, it is incomplete and must not be used for interviews.
  package let questionnaire: Questionnaire
  /// The definitions and uses of names, unsorted.
  let names: (resolved: Resolved, references: [SymbolIndex.Reference])
  /// Whether the questionnaire has all questions and no circular or excessive definitions. Only then can checks reason
  /// about it.
  package let isWhole: Bool
  /// The columns of the data set. Empty if there are errors.
  package let variables: [Variable]

  /// The index of all names in the text. Computed on each access.
  package var symbols: SymbolIndex {
    SymbolIndex(definitions: names.resolved.definitions, references: names.references)
  }
}

/// Compiles a text into a questionnaire in five phases: parse, read, resolve, type, confirm.
///
/// Each phase has its own types and returns all its diagnostics. A phase without a result ends the compilation.
package enum Compiler {
  /// Compiles a text. The result has a value only if there are no errors. `isStored` is for texts that are stored with
  /// interviews: an older version of the program, which allowed more, may have stored them.
  package static func compile(_ source: SourceText, isStored: Bool = false) -> Diagnosed<Questionnaire> {
    let read = read(source, isStored: isStored)
    let found = read.diagnostics
    let isUsable = !found.contains { $0.severity == .error }
    return Diagnosed(isUsable ? read.value?.questionnaire : nil, found.inOrderOfPlace())
  }

  /// Runs all phases and returns their result even with errors; nil if the text is not a questionnaire.
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
    // Questions in a loop with unknown elements are not typed.
    let hasAll = questionnaire.questions.count == names.questions.count
    let confirmed = confirm(questionnaire, hasAll: hasAll, isStored: isStored, found)
    let whole = hasAll && !hasExcessiveDefinitions(confirmed.diagnostics)
    let compilation = Compilation(
      document: document, questionnaire: questionnaire, names: (names, references), isWhole: whole,
      variables: confirmed.variables)
    return Diagnosed(compilation, confirmed.diagnostics)
  }

  /// The last phase: checks the names of variables and the cost of evaluation.
  private static func confirm(
    _ questionnaire: Questionnaire, hasAll: Bool, isStored: Bool, _ found: [Diagnostic]
  ) -> (variables: [Variable], diagnostics: [Diagnostic]) {
    var found = found
    let hasNoErrors = !found.contains { $0.severity == .error }
    let variables = hasNoErrors ? questionnaire.variables : []
    if hasNoErrors { found += VariableNames.check(variables, of: questionnaire, isStored: isStored) }
    // Also with other errors: the following checks would recurse as deeply.
    if hasAll, !isStored, !hasExcessiveDefinitions(found) { found += DeepDefinitions.check(questionnaire) }
    return (variables, found)
  }

  /// Whether there are circular or too deep definitions, or too many fields. Further checks are not possible then.
  private static func hasExcessiveDefinitions(_ found: [Diagnostic]) -> Bool {
    found.contains { [.circularDefinition, .deepDefinition, .tooManyFields].contains($0.rule) }
  }
}
