import Texts

/// What definitions depend on through each other: a factor's condition may name a segment, and that a question.
struct Dependences {
  /// The definitions that depend on themselves, with the place where the circle closes.
  private(set) var circles: [(definition: Typer.Definition, place: SourceRange)] = []

  private let uses: [Typer.Definition: [(definition: Typer.Definition, place: SourceRange)]]
  /// The last question that each names, itself or through others: found once, however often it is used.
  private var found: [Typer.Definition: Latest] = [:]

  /// The dependences of definitions in their order, given what each names itself and which others it uses.
  init(
    _ definitions: [(definition: Typer.Definition, own: Latest)],
    uses: [Typer.Definition: [(definition: Typer.Definition, place: SourceRange)]]
  ) {
    self.uses = uses
    let own = Dictionary(uniqueKeysWithValues: definitions.map { ($0.definition, $0.own) })
    for definition in definitions { _ = visit(definition.definition, [definition.definition], own) }
  }

  /// The last question that a definition names, itself or through others.
  func latest(of definition: Typer.Definition) -> Latest { found[definition] ?? Latest() }

  private mutating func visit(
    _ definition: Typer.Definition, _ path: [Typer.Definition], _ own: [Typer.Definition: Latest]
  ) -> Latest {
    if let found = found[definition] { return found }
    var latest = own[definition] ?? Latest()
    for use in uses[definition] ?? [] {
      if path.contains(use.definition) {
        circles.append((use.definition, use.place))
        continue
      }
      let inner = visit(use.definition, path + [use.definition], own)
      if let place = inner.place { latest.note(inner.question, at: place) }
    }
    found[definition] = latest
    return latest
  }
}
