import Instruments

/// A backtracking search for values of the unknowns that make several constraints true at once.
struct Solver {
  enum Verdict { case possible, impossible, undecided }

  /// The maximum number of evaluation steps for one verdict; after that, it is undecided.
  static let mostSteps = 30_000

  private let constraints: [Constraint]
  /// The indices of the constraints that depend on each unknown.
  private var dependents: [Unknown: [Int]] = [:]
  private var evaluator: PossibleEvaluator
  private let unknowns: [Unknown]
  private let isTruncated: Bool
  /// The number of evaluation steps so far.
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
      for unknown in own.order { dependents[unknown, default: []].append(index) }
    }
    isTruncated = all.isTruncated
    // In questionnaire order, because earlier answers decide what is asked later.
    unknowns = all.order.sorted()
    for (unknown, use) in all.uses { evaluator.domains[unknown] = questionnaire.domain(of: unknown, use) }
  }

  /// Whether all constraints can be true at once.
  mutating func verdict() -> Verdict {
    if isTruncated { return .undecided }
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
      let isOpen = (dependents[unknown] ?? []).allSatisfy {
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
  /// Whether all constraints can be true at once, if this is certain.
  enum Certainty: Hashable {
    /// They can, or they cannot.
    case possible, impossible
    /// This could not be decided, for a reason.
    case undecided(UndecidedReason)
  }

  /// Whether it is certain that all constraints can be true at once, or that they cannot.
  ///
  /// Constraints can seem possible only because something is not known. So the search continues until it finds answers
  /// for which `asked`, which is one of the constraints, is certainly true, or until there are no more answers.
  mutating func certainty(of asked: Constraint) -> Certainty {
    if isTruncated { return .undecided(.definitions) }
    for constraint in constraints where !constraint.outcomes(&evaluator).contains(.holds) {
      return .impossible
    }
    var found: UndecidedReason?
    if isCertain(asked.parts, from: 0, &found) { return .possible }
    if let found { return .undecided(found) }
    return evaluator.steps < Self.mostSteps ? .impossible : .undecided(.steps)
  }

  /// Whether some answers make the parts certainly true. `found` is the reason of the first answers for which this is
  /// uncertain.
  private mutating func isCertain(_ parts: [Constraint], from place: Int, _ found: inout UndecidedReason?)
    -> Bool
  {
    guard place < unknowns.count else {
      evaluator.undecidedReason = nil
      let areCertain = parts.allSatisfy { $0.isCertain(&evaluator) }
      if !areCertain { found = found ?? evaluator.undecidedReason ?? .other }
      return areCertain
    }
    let unknown = unknowns[place]
    let domain = evaluator.domains[unknown] ?? Domain(values: [])
    defer { evaluator.domains[unknown] = domain }
    for value in domain.values {
      guard evaluator.steps < Self.mostSteps else { return false }
      evaluator.domains[unknown] = Domain(values: [value], exactness: domain.exactness)
      let isOpen = (dependents[unknown] ?? []).allSatisfy {
        constraints[$0].outcomes(&evaluator).contains(.holds)
      }
      if isOpen, isCertain(parts, from: place + 1, &found) { return true }
    }
    return false
  }

  /// A minimal subset of the constraints that conflicts with `subject`: without any one of them, the others can be
  /// true.
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
