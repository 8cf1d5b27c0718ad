import Instruments

/// Whether several constraints can be true at once: goes through all that the unknowns can hold, one after another, and
/// turns back where a constraint cannot be true any more.
struct Solver {
  enum Verdict { case possible, impossible, undecided }

  /// The most expressions that are looked at for one verdict. What takes more is not decided.
  static let mostSteps = 30_000

  private let constraints: [Constraint]
  /// The constraints that look at each unknown.
  private var watching: [Unknown: [Int]] = [:]
  private var evaluator: PossibleEvaluator
  private let unknowns: [Unknown]
  private let isTooMuch: Bool
  /// How much was looked at so far.
  var steps: Int { evaluator.steps }

  init(_ questionnaire: Questionnaire, _ constraints: [Constraint]) {
    let constraints = constraints.flatMap(\.parts)
    self.constraints = constraints
    evaluator = PossibleEvaluator(questionnaire)
    var all = Mentions(questionnaire)
    for (index, constraint) in constraints.enumerated() {
      var own = Mentions(questionnaire)
      constraint.mention(in: &own)
      constraint.mention(in: &all)
      for unknown in own.order { watching[unknown, default: []].append(index) }
    }
    isTooMuch = all.isTooMuch
    // What is asked earlier decides what is asked later.
    unknowns = all.order.sorted()
    for (unknown, use) in all.uses { evaluator.domains[unknown] = questionnaire.domain(of: unknown, use) }
  }

  /// Whether all constraints can be true at once.
  mutating func verdict() -> Verdict {
    if isTooMuch { return .undecided }
    for constraint in constraints where !constraint.outcomes(&evaluator).contains(.holds) {
      return .impossible
    }
    return search(0)
  }

  private mutating func search(_ place: Int) -> Verdict {
    guard place < unknowns.count else { return .possible }
    let unknown = unknowns[place]
    let domain = evaluator.domains[unknown] ?? Domain(values: [])
    defer { evaluator.domains[unknown] = domain }
    for value in domain.values {
      guard evaluator.steps < Self.mostSteps else { return .undecided }
      evaluator.domains[unknown] = Domain(values: [value], exactness: domain.exactness)
      let isOpen = (watching[unknown] ?? []).allSatisfy {
        constraints[$0].outcomes(&evaluator).contains(.holds)
      }
      guard isOpen else { continue }
      let verdict = search(place + 1)
      if verdict != .impossible { return verdict }
    }
    return .impossible
  }
}

extension Solver {
  /// Why it cannot be said that all constraints can be true at once; nil where they can be for sure, or cannot be.
  ///
  /// What is possible may be so only because something is not known: then one goes on until `asked`, which is one of the
  /// constraints, is certain of some answers, or until there are no further ones.
  mutating func doubt(about asked: Constraint) -> UndecidedReason? {
    if isTooMuch { return .definitions }
    for constraint in constraints where !constraint.outcomes(&evaluator).contains(.holds) { return nil }
    var found: UndecidedReason?
    let isCertain = isCertain(asked.parts, from: 0, &found)
    if isCertain { return nil }
    return found ?? (evaluator.steps < Self.mostSteps ? nil : .steps)
  }

  /// Whether there are answers that make the parts true for sure; `found` is the reason of the first that may or may not.
  private mutating func isCertain(_ parts: [Constraint], from place: Int, _ found: inout UndecidedReason?)
    -> Bool
  {
    guard place < unknowns.count else {
      evaluator.doubt = nil
      let isSure = parts.allSatisfy { $0.isSure(&evaluator) }
      if !isSure { found = found ?? evaluator.doubt ?? .other }
      return isSure
    }
    let unknown = unknowns[place]
    let domain = evaluator.domains[unknown] ?? Domain(values: [])
    defer { evaluator.domains[unknown] = domain }
    for value in domain.values {
      guard evaluator.steps < Self.mostSteps else { return false }
      evaluator.domains[unknown] = Domain(values: [value], exactness: domain.exactness)
      let isOpen = (watching[unknown] ?? []).allSatisfy {
        constraints[$0].outcomes(&evaluator).contains(.holds)
      }
      if isOpen, isCertain(parts, from: place + 1, &found) { return true }
    }
    return false
  }

  /// Those of several constraints that cannot be true at once which are needed for that: without any of them the others
  /// can.
  static func conflict(
    of constraints: [Constraint], with subject: [Constraint], _ isImpossible: ([Constraint]) -> Bool
  ) -> [Constraint] {
    var needed = constraints
    for index in constraints.indices.reversed() {
      var fewer = needed
      fewer.remove(at: index)
      if isImpossible(subject + fewer) { needed = fewer }
    }
    return needed
  }
}
