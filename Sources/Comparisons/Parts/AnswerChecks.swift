import Instruments

extension Comparer {
  /// Compares the `must` and `should` of a question.
  mutating func compareChecks(_ before: Question, _ after: Question) {
    if before.checks.isEmpty, after.checks.isEmpty { return }
    let subject = Change.Subject.question(after.id)
    let (was, now) = (before.checks.map { key($0, oldKeys) }, after.checks.map { key($0, newKeys) })
    var gone = before.checks.indices.filter { !now.contains(was[$0]) }
    for place in after.checks.indices where !was.contains(now[place]) {
      let check = after.checks[place]
      if let former = gone.first {
        gone.removeFirst()
        let earlier = before.checks[former]
        add(
          .restricted, subject,
          "\(Self.word(earlier)) was \(words(earlier.condition, old)) and \(check.isSoft == earlier.isSoft ? "" : "\(Self.word(check)) ")is \(words(check.condition, new))",
          before.origin, after.origin)
      } else {
        add(
          .restricted, subject, "\(Self.word(check)) \(words(check.condition, new)) is new", nil, after.origin
        )
      }
    }
    for place in gone {
      let check = before.checks[place]
      add(.extended, subject, "\(Self.word(check)) \(words(check.condition, old)) is gone", before.origin)
    }
    for check in after.checks {
      guard let earlier = before.checks.first(where: { key($0, oldKeys) == key(check, newKeys) }) else {
        continue
      }
      compareWording("the message of \(Self.word(check))", subject, earlier.message, check.message)
    }
  }

  private func key(_ check: AnswerCheck, _ keys: ExpressionKeys) -> String {
    "\(check.isSoft) \(check.isOfAllRows) \(keys.key(check.condition))"
  }

  private static func word(_ check: AnswerCheck) -> String { check.isSoft ? "`should`" : "`must`" }
}
