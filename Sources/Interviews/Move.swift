package import Comparisons
package import Digests
package import Instruments

/// The move of an interview to another version of its questionnaire. Answers carry over where they still mean the same; the
/// rest is asked again.
package struct Move: Hashable, Sendable {
  /// The SHA-256 of the new version's source.
  package var questionnaire: Digest
  /// The answered fields of the old version whose answers do not carry over, because they mean something else in the new
  /// one. They are recorded, so that a replay does not depend on how versions are compared.
  package var askedAgain: [Address]

  /// A move with all its parts.
  package init(questionnaire: Digest, askedAgain: [Address]) {
    (self.questionnaire, self.askedAgain) = (questionnaire, askedAgain)
  }

  /// The move of an interview to a new version.
  package init(of interview: Interview, to new: Questionnaire, _ comparison: Comparison) {
    let old = interview.questionnaire
    questionnaire = new.hash
    askedAgain = interview.answers.keys.sorted()
      .filter { comparison.changedQuestions.contains(old.question(of: $0).id) }
      .map(old.address(of:))
  }
}

extension Interview {
  /// A version that the interview was moved from, with the answers that it had then.
  package struct Former: Sendable {
    /// The questionnaire.
    package let questionnaire: Questionnaire
    /// The content of all fields when the interview was moved.
    package let situation: Situation
  }

  /// The answered fields that are asked again after a move, by their addresses in the old version: their answers do not
  /// carry over, or are not valid in the new version.
  package func askedAgain(after move: Move, to new: Questionnaire) -> [Address] {
    var moved = self
    guard (try? moved.apply(.moved(move)) { $0 == new.hash ? new : nil }) != nil else { return [] }
    let settled = Set(moved.route().stops.filter(\.isSettled).map { new.address(of: $0.field) })
    let onRoute = Set(moved.route().stops.map { new.address(of: $0.field) })
    return route().stops.filter { answers[$0.field] != nil }.map { questionnaire.address(of: $0.field) }
      .filter { onRoute.contains($0) && !settled.contains($0) }
  }
}
