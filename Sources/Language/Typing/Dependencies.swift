import Texts

/// The dependencies of definitions, including indirect ones: a condition of a factor may use a segment, which uses a
/// question.
struct Dependencies {
  /// A definition that depends on itself.
  struct DefinitionCycle {
    var definition: Typer.Definition
    /// The place where the definition is used in its own cycle.
    var place: SourceRange
    /// Another place in the cycle, if any.
    var other: SourceRange?
  }

  /// A use of a definition in another one.
  typealias Use = (definition: Typer.Definition, place: SourceRange)

  /// The definitions that depend on themselves, each with its first cycle.
  private(set) var cycles: [DefinitionCycle] = []

  private var reported: Set<Typer.Definition> = []
  private let uses: [Typer.Definition: [Use]]
  private let own: [Typer.Definition: LatestUse]
  /// The last question that each definition uses, directly or indirectly. Computed once for each definition.
  private var found: [Typer.Definition: LatestUse] = [:]

  /// Finds the dependencies of definitions, in order.
  init(_ definitions: [(definition: Typer.Definition, uses: Uses)]) {
    uses = Dictionary(uniqueKeysWithValues: definitions.map { ($0.definition, $0.uses.definitions) })
    own = Dictionary(uniqueKeysWithValues: definitions.map { ($0.definition, $0.uses.latest) })
    for definition in definitions where found[definition.definition] == nil {
      walk(from: definition.definition)
    }
  }

  /// The last question that a definition uses, directly or indirectly.
  func latest(of definition: Typer.Definition) -> LatestUse { found[definition] ?? LatestUse() }

  /// A definition on the current path.
  private struct Step {
    var definition: Typer.Definition
    var latest: LatestUse
    /// The number of its uses that are visited.
    var followed = 0
  }

  /// Visits all dependencies of a definition. Uses a loop instead of recursion, because a file may chain thousands of
  /// definitions.
  private mutating func walk(from start: Typer.Definition) {
    var path = [step(start)]
    var open: Set = [start]
    while let step = path.last {
      guard let use = next(of: step) else {
        path.removeLast()
        open.remove(step.definition)
        found[step.definition] = step.latest
        if !path.isEmpty { path[path.count - 1].latest.note(step.latest) }
        continue
      }
      path[path.count - 1].followed += 1
      if let latest = found[use.definition] {
        path[path.count - 1].latest.note(latest)
      } else if open.insert(use.definition).inserted {
        path.append(self.step(use.definition))
      } else if reported.insert(use.definition).inserted {
        cycles.append(cycle(closing: use, path))
      }
    }
  }

  private func step(_ definition: Typer.Definition) -> Step {
    Step(definition: definition, latest: own[definition] ?? LatestUse())
  }

  private func next(of step: Step) -> Use? {
    guard let uses = uses[step.definition], step.followed < uses.count else { return nil }
    return uses[step.followed]
  }

  private func cycle(closing use: Use, _ path: [Step]) -> DefinitionCycle {
    let first = path.first { $0.definition == use.definition }
    let isDirect = path.last?.definition == use.definition
    let begins = first.flatMap { uses[$0.definition]?[$0.followed - 1].place }
    let others = uses[use.definition]?.filter { $0.definition == use.definition && $0.place != use.place }
    return DefinitionCycle(
      definition: use.definition, place: use.place, other: isDirect ? others?.first?.place : begins)
  }
}

extension LatestUse {
  /// Records the last question of another definition.
  fileprivate mutating func note(_ other: LatestUse) {
    if let place = other.place { note(other.question, at: place) }
  }
}
