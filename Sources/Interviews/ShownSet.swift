package import Instruments
import Randomness

extension Question {
  /// The indices of the elements in a best-worst set, in the order shown.
  ///
  /// The version of the design follows from the seed, and the sets from the elements that this respondent is asked
  /// about.
  package func shownSet(_ evaluator: Evaluator, _ slots: [Int]) -> [Int] {
    guard case .extremes(let set, let domain) = shape, let number = slots.last else { return [] }
    let members = evaluator.members(of: set, slots).known
    guard number < domain.plan.sets(of: members.count) else { return [] }
    let key = evaluator.questionnaire.address(of: self, slots.dropLast()).text
    var random = KeyedRandom(seed: evaluator.situation.seed, key: "\(key) version")
    let version = random.below(domain.plan.versions(of: members.count))
    return domain.plan.design(of: members.count, version: version).sets[number].map { members[$0] }
  }

  /// The ids of the elements in a best-worst set, in the order shown.
  package func shownIDs(_ evaluator: Evaluator, _ slots: [Int]) -> [String] {
    let elements = shape.codeFrame.map { evaluator.questionnaire.codeFrames[$0].elements } ?? []
    return shownSet(evaluator, slots).map { elements[$0].id }
  }
}
