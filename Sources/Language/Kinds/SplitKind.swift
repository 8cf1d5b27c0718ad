import Diagnostics
import Documents
import Instruments
import Texts

/// `split`: a random arm, never asked: each respondent is in one of them, all equally likely by the seed.
enum SplitKind: QuestionKind {
  static let name = "split"
  static let keys = [Key("arms", .ids, required: true, "the arms, by their ids")]
  static let isAsked = false
  static let commonKeys: Set<String>? = ["when", "label", "variable"]

  static func shape(_ form: Form, _ reader: inout Reader) -> Draft.Shape? {
    guard let node = form["arms"], let arms = reader.ids(node) else { return nil }
    if arms.count < 2 || Set(arms.map(\.text)).count < arms.count {
      reader.report(.badValue, node.range, "a split has two arms or more, each once", "Write `arms: [a, b]`.")
      return nil
    }
    return .drawn(arms)
  }
}
