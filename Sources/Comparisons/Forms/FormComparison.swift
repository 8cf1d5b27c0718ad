import Instruments

/// The forms of answers, in words.
enum FormName: String {
  case one = "one option"
  case several = "several options"
  case point = "a point of a scale"
  case number = "a number"
  case date = "a date"
  case text = "a text"
  case texts = "several texts"
  case order = "a ranking"
  case amounts = "a division of a total"
  case extremes = "the best and the worst of a set"
  case drawn = "a random draw"
  case computed = "a computed value"
}

extension Shape {
  /// The form of its answers.
  var form: FormName {
    switch self {
    case .oneOf: .one
    case .someOf: .several
    case .point: .point
    case .number: .number
    case .date: .date
    case .text: .text
    case .texts: .texts
    case .order: .order
    case .amounts: .amounts
    case .extremes: .extremes
    case .drawn: .drawn
    case .computed: .computed
    }
  }
}

/// Compares the answers that two versions of a question take. Both are of the same form; each form has its own file.
struct FormComparison {
  let before, after: Question
  let subject: Change.Subject

  init(_ before: Question, _ after: Question, _ subject: Change.Subject) {
    (self.before, self.after, self.subject) = (before, after, subject)
  }

  func compare(_ comparer: inout Comparer) {
    switch before.shape {
    case .oneOf(let was):
      if case .oneOf(let now) = after.shape { compareOptions(was, now, .coded, &comparer) }
    case .someOf(let was, let least, let most):
      guard case .someOf(let now, let newLeast, let newMost) = after.shape else { return }
      compareOptions(was, now, .chosen, &comparer)
      compareCounts(least, most, newLeast, newMost, was, now, &comparer)
    case .point(let was):
      if case .point(let now) = after.shape { compare(was, now, &comparer) }
    case .number(let was):
      if case .number(let now) = after.shape { compare(was, now, &comparer) }
    case .date(let was):
      if case .date(let now) = after.shape { compareLimits(was.from, was.to, now.from, now.to, &comparer) }
    case .text(let was):
      if case .text(let now) = after.shape { compare(was, now, &comparer) }
    case .texts(let was):
      if case .texts(let now) = after.shape { compareTexts(was, now, &comparer) }
    case .order(let was, let top):
      guard case .order(let now, let newTop) = after.shape else { return }
      compareOptions(was, now, .chosen, &comparer)
      compareTop(top, newTop, &comparer)
    case .amounts(let was, let domain):
      guard case .amounts(let now, let newDomain) = after.shape else { return }
      compareOptions(was, now, .chosen, &comparer)
      compare(domain, newDomain, &comparer)
    case .extremes(let was, let domain):
      guard case .extremes(let now, let newDomain) = after.shape else { return }
      compareOptions(was, now, .chosen, &comparer)
      compare(domain, newDomain, &comparer)
    case .drawn(let was):
      if case .drawn(let now) = after.shape { compareDraws(was, now, &comparer) }
    case .computed(let was, let type):
      guard case .computed(let now, let newType) = after.shape else { return }
      compare(was, type, now, newType, &comparer)
    }
  }

  /// Adds a difference of this question.
  func add(_ kind: Change.Kind, _ summary: String, _ comparer: inout Comparer) {
    comparer.add(kind, subject, summary, before.origin, after.origin)
  }
}
