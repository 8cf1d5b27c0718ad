import Instruments
import Texts

/// The facts about every interview that reaches a place: when each question is asked, which ends did not apply, and
/// which checks the answers passed. The reasoner adds facts as it goes through the questionnaire.
struct RouteFacts {
  /// A step on the path to a question: a condition, or a round of a loop or battery.
  enum Step {
    case condition(Expression)
    case member(ElementSet)
    case offers(ElementSet)
  }

  /// The interviews that a verdict is about.
  enum Scope {
    /// The interviews that reach the current place.
    case here
    /// All interviews, wherever they end.
    case ever
  }

  /// The maximum number of constraints that are solved together. More distant constraints are left out, so that more
  /// may seem possible than is.
  private static let mostConstraints = 64

  let questionnaire: Questionnaire
  private let budget: WorkBudget
  private let undecidedBudget: WorkBudget
  /// The constraints of earlier ends and checks.
  private(set) var passed: [Constraint] = []
  /// Whether an interview may have ended before the current place.
  private(set) var hasEnds = false
  /// The indices in `passed` of the constraints that depend on each unknown.
  private var dependents: [Unknown: [Int]] = [:]
  /// The path to each question before the current place, by its index.
  private var paths: [Int: [Step]] = [:]

  init(_ questionnaire: Questionnaire) {
    self.questionnaire = questionnaire
    let mostSteps = 2_000_000 + 200 * questionnaire.questions.count
    (budget, undecidedBudget) = (WorkBudget(mostSteps: mostSteps), WorkBudget(mostSteps: mostSteps))
  }

  /// The number of steps that are left for one file. A class, because copies of the facts share it.
  private final class WorkBudget {
    private var left: Int

    init(mostSteps: Int) { left = mostSteps }

    var isLeft: Bool { left > 0 }
    func spend(_ steps: Int) { left -= steps }
  }

  /// The constraints of a path, given the bound elements of its loops and rows.
  func constraints(_ path: [Step], _ slots: [Int], _ origin: (SourceRange) -> Constraint.Origin)
    -> [Constraint]
  {
    path.map { step in
      switch step {
      case .condition(let condition):
        Constraint(
          demand: .evaluates(condition, to: .holds), slots: slots, origin: condition.place.map(origin))
      case .member(let set):
        Constraint(
          demand: .member(slots[set.slot], set), slots: slots, origin: set.filter?.place.map(origin))
      case .offers(let set): Constraint(demand: .offers(set), slots: slots, origin: nil)
      }
    }
  }

  /// Adds the path to a question.
  mutating func note(_ question: Int, _ path: [Step]) { paths[question] = path }

  /// Adds a constraint that is true from here on.
  mutating func note(_ constraint: Constraint) {
    var mentions = Mentions(questionnaire)
    constraint.mention(in: &mentions)
    // It also depends on the conditions of the questions that it mentions.
    var place = 0
    while place < mentions.order.count, place < Self.mostConstraints {
      for found in answering(mentions.order[place], .here) { found.mention(in: &mentions) }
      place += 1
    }
    for unknown in mentions.order { dependents[unknown, default: []].append(passed.count) }
    if case .notAll = constraint.demand { hasEnds = true }
    passed.append(constraint)
  }

  /// Whether some constraints can be true here.
  func verdict(_ subject: [Constraint], in scope: Scope = .here) -> Solver.Verdict {
    verdict(of: subject + connected(to: subject, scope))
  }

  /// Whether some constraints can be true, without regard to other facts; undecided once the budget for the file is
  /// spent.
  private func verdict(of constraints: [Constraint]) -> Solver.Verdict {
    guard budget.isLeft else { return .undecided }
    var solver = Solver(questionnaire, constraints)
    defer { budget.spend(solver.steps) }
    return solver.verdict()
  }

  /// Whether it is certain that some constraints can be true, or that they cannot. The question is about the last
  /// constraint, `asked`. It has its own budget, so that listing undecided conditions does not change verdicts.
  func certainty(of asked: Constraint, _ subject: [Constraint], in scope: Scope = .here) -> Solver.Certainty {
    guard budget.isLeft, undecidedBudget.isLeft else { return .undecided(.budget) }
    var solver = Solver(questionnaire, subject + connected(to: subject, scope))
    defer { undecidedBudget.spend(solver.steps) }
    return solver.certainty(of: asked)
  }

  /// The origins of the constraints that conflict with the last constraint of `subject`, which cannot be true here.
  func conflict(_ subject: [Constraint], in scope: Scope = .here) -> [Constraint.Origin] {
    let around = subject.dropLast() + connected(to: subject, scope)
    let conflict = Solver.conflict(of: Array(around), with: subject.suffix(1)) {
      verdict(of: $0) == .impossible
    }
    var seen: Set<Constraint.Origin> = []
    return conflict.compactMap(\.origin).filter { seen.insert($0).inserted }
  }

  /// The facts that affect the unknowns of some constraints, directly or through other facts; the most direct first.
  private func connected(to subject: [Constraint], _ scope: Scope) -> [Constraint] {
    var mentions = Mentions(questionnaire)
    for constraint in subject { constraint.mention(in: &mentions) }
    var found: [Constraint] = []
    var taken: Set<Int> = []
    var place = 0
    while place < mentions.order.count, found.count < Self.mostConstraints, !mentions.isTruncated {
      let unknown = mentions.order[place]
      place += 1
      var next = answering(unknown, scope)
      for index in dependents[unknown] ?? [] where taken.insert(index).inserted {
        if case .notAll = passed[index].demand, scope == .ever { continue }
        next.append(passed[index])
      }
      for constraint in next { constraint.mention(in: &mentions) }
      found += next
    }
    return found
  }

  /// The constraints on when a field is asked, and on the options that it offers.
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
