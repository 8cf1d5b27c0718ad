import Texts

/// What definitions depend on through each other: a factor's condition may name a segment, and that a question.
struct Dependences {
  /// The definitions that depend on themselves, with the place where the circle closes.
  private(set) var circles: [(definition: Typer.Definition, place: SourceRange)] = []

  private let own: (Typer.Definition) -> Latest
  private let uses: [Typer.Definition: [(definition: Typer.Definition, place: SourceRange)]]

  init(
    own: @escaping (Typer.Definition) -> Latest,
    uses: [Typer.Definition: [(definition: Typer.Definition, place: SourceRange)]]
  ) {
    self.own = own
    self.uses = uses
    var done: Set<Typer.Definition> = []
    for definition in uses.keys { findCircles(definition, [definition], &done) }
  }

  /// The last question that a definition names, itself or through others. There must be no circles.
  func latest(of definition: Typer.Definition) -> Latest {
    var latest = own(definition)
    for use in uses[definition] ?? [] {
      let inner = self.latest(of: use.definition)
      if let place = inner.place { latest.note(inner.question, at: place) }
    }
    return latest
  }

  private mutating func findCircles(
    _ definition: Typer.Definition, _ path: [Typer.Definition], _ done: inout Set<Typer.Definition>
  ) {
    for use in uses[definition] ?? [] where !done.contains(use.definition) {
      if path.contains(use.definition) {
        circles.append((use.definition, use.place))
      } else {
        findCircles(use.definition, path + [use.definition], &done)
      }
    }
    done.insert(definition)
  }
}
