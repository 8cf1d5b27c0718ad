import Instruments
import Texts

/// What is known of every interview that has come to a place: which questions were asked, what was said to them, which
/// ends were passed. It grows as one goes through the questionnaire.
struct RouteFacts {
  /// A step on the path to a question: a condition, or a round of a loop or battery.
  enum Step {
    case condition(Expression)
    case member(ElementSet)
    case offers(ElementSet)
  }

  /// Which interviews one reasons about.
  enum Scope {
    /// Those that have come to where one has got.
    case here
    /// All, wherever they ended.
    case ever
  }

  /// The most constraints that are looked at together. What is further away is left out: then more seems possible.
  private static let mostConstraints = 64

  let questionnaire: Questionnaire
  private let budget: WorkBudget
  private let budgetOfDoubts: WorkBudget
  /// The ends that were passed, and the checks that were.
  private(set) var passed: [Constraint] = []
  /// Whether an interview may have ended by now.
  private(set) var hasEnds = false
  private var watching: [Unknown: [Int]] = [:]
  /// How each question is come to, as far as one has got.
  private var paths: [Int: [Step]] = [:]

  init(_ questionnaire: Questionnaire) {
    self.questionnaire = questionnaire
    let mostSteps = 2_000_000 + 200 * questionnaire.questions.count
    (budget, budgetOfDoubts) = (WorkBudget(mostSteps: mostSteps), WorkBudget(mostSteps: mostSteps))
  }

  /// What may be looked at for one file, and how much of it has been.
  private final class WorkBudget {
    private var left: Int

    init(mostSteps: Int) { left = mostSteps }

    var isLeft: Bool { left > 0 }
    func spend(_ steps: Int) { left -= steps }
  }

  /// The constraints of a path, given the elements of its loops and rows.
  func constraints(_ path: [Step], _ slots: [Int], _ origin: (SourceRange) -> Constraint.Origin)
    -> [Constraint]
  {
    path.map { step in
      switch step {
      case .condition(let condition):
        Constraint(demand: .comes(condition, to: .holds), slots: slots, origin: condition.place.map(origin))
      case .member(let set):
        Constraint(
          demand: .member(slots[set.slot], set), slots: slots, origin: set.filter?.place.map(origin))
      case .offers(let set): Constraint(demand: .offers(set), slots: slots, origin: nil)
      }
    }
  }

  /// Notes how a question is come to.
  mutating func note(_ question: Int, _ path: [Step]) { paths[question] = path }

  /// Notes something that is true from here on.
  mutating func note(_ constraint: Constraint) {
    var mentions = Mentions(questionnaire)
    constraint.mention(in: &mentions)
    // What decides whether its questions are asked decides it, too.
    var place = 0
    while place < mentions.order.count, place < Self.mostConstraints {
      for found in answering(mentions.order[place], .here) { found.mention(in: &mentions) }
      place += 1
    }
    for unknown in mentions.order { watching[unknown, default: []].append(passed.count) }
    if case .notAll = constraint.demand { hasEnds = true }
    passed.append(constraint)
  }

  /// Whether some constraints can be true here.
  func verdict(_ subject: [Constraint], in scope: Scope = .here) -> Solver.Verdict {
    verdict(of: subject + connected(to: subject, scope))
  }

  /// Whether some constraints, and no others, can be true. Once the budget for a file is spent, nothing is decided.
  private func verdict(of constraints: [Constraint]) -> Solver.Verdict {
    guard budget.isLeft else { return .undecided }
    var solver = Solver(questionnaire, constraints)
    defer { budget.spend(solver.steps) }
    return solver.verdict()
  }

  /// Why it is not decided whether some constraints can be true; the last of them is the one that is asked about. This
  /// has an budget of its own, so that asking changes no verdict.
  func doubt(_ subject: [Constraint], in scope: Scope = .here) -> UndecidedReason? {
    guard budget.isLeft, budgetOfDoubts.isLeft else { return .budget }
    guard let asked = subject.last else { return nil }
    var solver = Solver(questionnaire, subject + connected(to: subject, scope))
    defer { budgetOfDoubts.spend(solver.steps) }
    return solver.doubt(about: asked)
  }

  /// What keeps some constraints, which cannot be true here, from being so: of them themselves but the last, and of all
  /// that is known.
  func conflict(_ subject: [Constraint], in scope: Scope = .here) -> [Constraint.Origin] {
    let around = subject.dropLast() + connected(to: subject, scope)
    let conflict = Solver.conflict(of: Array(around), with: subject.suffix(1)) {
      verdict(of: $0) == .impossible
    }
    var seen: Set<Constraint.Origin> = []
    return conflict.compactMap(\.origin).filter { seen.insert($0).inserted }
  }

  /// All that has to do with what some constraints look at, directly or through others; the nearest first.
  private func connected(to subject: [Constraint], _ scope: Scope) -> [Constraint] {
    var mentions = Mentions(questionnaire)
    for constraint in subject { constraint.mention(in: &mentions) }
    var found: [Constraint] = []
    var taken: Set<Int> = []
    var place = 0
    while place < mentions.order.count, found.count < Self.mostConstraints, !mentions.isTooMuch {
      let unknown = mentions.order[place]
      place += 1
      var next = answering(unknown, scope)
      for index in watching[unknown] ?? [] where taken.insert(index).inserted {
        if case .notAll = passed[index].demand, scope == .ever { continue }
        next.append(passed[index])
      }
      for constraint in next { constraint.mention(in: &mentions) }
      found += next
    }
    return found
  }

  /// When a field has an answer, and which.
  private func answering(_ unknown: Unknown, _ scope: Scope) -> [Constraint] {
    guard unknown.number < questionnaire.fieldCount else { return [] }
    let question = questionnaire.question(of: unknown.number)
    guard let path = paths[question.index] else { return [] }
    let slots = question.indices(of: unknown.number)
    let parts = constraints(path, slots) { .asks(question.id, $0) }
    let origin = parts.lazy.compactMap(\.origin).last
    var found = [
      Constraint(
        demand: .asked(unknown, parts, isCertain: scope == .here || !hasEnds), slots: slots, origin: origin)
    ]
    if let set = question.shape.options, questionnaire.isConditional(set) {
      found.append(Constraint(demand: .offered(unknown, set), slots: slots, origin: nil))
    }
    return found
  }
}
