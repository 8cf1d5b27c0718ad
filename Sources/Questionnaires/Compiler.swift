package import Diagnostics
package import Documents
package import Texts

/// Compiles a text into a questionnaire: parse, read, resolve, type, check.
///
/// Each phase has types of its own and returns all that it found; a phase that could make nothing of its
/// input ends the compilation. The questionnaire is there only if there is no error.
package enum Compiler {
  /// The questionnaire of a text, with everything that is wrong with it.
  package static func compile(_ source: SourceText) -> Diagnosed<Questionnaire> {
    let document = Document.parse(source)
    guard let tree = document.value else { return Diagnosed(nil, document.diagnostics.inOrderOfPlace()) }
    let compiled = compile(tree)
    let found = (document.diagnostics + compiled.diagnostics).inOrderOfPlace()
    return Diagnosed(document.hasErrors ? nil : compiled.value, found)
  }

  /// The questionnaire of a document, with everything that is wrong with it beyond its YAML.
  package static func compile(_ document: Document) -> Diagnosed<Questionnaire> {
    let read = Reader.read(document)
    guard let draft = read.value else { return Diagnosed(nil, read.diagnostics) }
    let resolved = Resolver.resolve(draft)
    guard let names = resolved.value else { return Diagnosed(nil, read.diagnostics + resolved.diagnostics) }
    let typed = Typer.type(names, source: document.source)
    var found = read.diagnostics + resolved.diagnostics + typed.diagnostics
    if let questionnaire = typed.value, !found.contains(where: { $0.severity == .error }) {
      found += Checks.all.flatMap { $0(questionnaire, names) }
    }
    let isUsable = !found.contains { $0.severity == .error }
    return Diagnosed(isUsable ? typed.value : nil, found)
  }
}

extension Compiler {
  /// The ids of the questions that no interview comes to, as far as that can be decided; none where the text has errors.
  package static func unreachedQuestions(_ source: SourceText) -> Set<String> {
    guard let document = Document.parse(source).value, let draft = Reader.read(document).value,
      let resolved = Resolver.resolve(draft).value,
      let questionnaire = Typer.type(resolved, source: source).value
    else { return [] }
    let unreached = RouteReasoner.reason(questionnaire, resolved).unreached
    return Set(unreached.map { questionnaire.questions[$0].id })
  }
}
