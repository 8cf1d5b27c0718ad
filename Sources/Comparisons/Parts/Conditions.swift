import Dates
import Instruments
import Texts

extension Comparer {
  /// Compares the condition on which a part is used. `part` names a part that is not the subject itself.
  mutating func compareCondition(
    _ subject: Change.Subject, _ before: Expression?, _ after: Expression?, _ was: Origin, _ now: Origin,
    of part: String = "", affecting questions: String = ""
  ) {
    guard differ(before, after) else { return }
    let name = part.isEmpty ? "" : "\(part) "
    let summary =
      switch (before, after) {
      case (nil, let after?): "\(name)is used only if \(words(after, new))"
      case (let before?, nil): "\(name)is always used; it was used only if \(words(before, old))"
      case (let before?, let after?):
        "\(name)was used if \(words(before, old)) and is used if \(words(after, new))"
      case (nil, nil): ""
      }
    add(.asked, subject, summary + questions, was, now)
  }

  /// Compares the `where` of a set.
  mutating func compareFilter(
    _ what: String, _ subject: Change.Subject, _ before: ElementSet, _ after: ElementSet, _ was: Origin,
    _ now: Origin
  ) {
    guard differ(before.filter, after.filter) else { return }
    let earlier = before.filter.map { "those where \(words($0, old))" } ?? "all"
    let later = after.filter.map { "those where \(words($0, new))" } ?? "all"
    add(.asked, subject, "\(what) were \(earlier) and are \(later)", was, now)
  }

  /// Whether two conditions are different.
  func differ(_ before: Expression?, _ after: Expression?) -> Bool {
    if before == nil, after == nil { return false }
    return oldKeys.key(before) != newKeys.key(after)
  }

  /// An expression in words: as the author wrote it, or else its key.
  func words(_ expression: Expression, _ questionnaire: Questionnaire) -> String {
    guard let place = expression.place,
      let text = WrittenExpression.text(at: place, in: questionnaire.source)
    else { return "`\(ExpressionKeys(questionnaire).key(expression))`" }
    return "`\(CleanText.forTerminal(text))`"
  }

  /// A limit in words.
  func limit(_ limit: Expression, _ questionnaire: Questionnaire) -> String {
    if let number = limit.number { return "\(number)" }
    return limit.date?.text ?? words(limit, questionnaire)
  }
}
