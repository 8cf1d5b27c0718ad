import Instruments
import Texts

/// The names that an expression or wording can use at its place.
struct TypingContext {
  /// A bound element of a loop, battery, or set. Its index in `bindings` is its slot.
  struct Binding {
    var codeFrame: Int
    var name: CodeFrame.Binding
  }

  /// Questions with lower numbers are asked before.
  var limit: Int
  /// Questions with lower numbers that may come later because of a random order.
  var possiblyLater: [Range<Int>] = []
  /// Whether this is a wording. Wordings can use data that is not recorded.
  var isWording = false
  /// The fields that always have an answer here.
  var answered: Set<FieldReference> = []
  /// The current loops, outermost first, with the slots of their elements: the loops around this place, and loops whose
  /// rounds are the set of an expression.
  var loops: [(name: String, slot: Int)] = []
  /// The loop whose rounds are being typed.
  var currentLoop: Name?
  /// The number of dependent loops between the set being typed and the current loop.
  var loopDepth = 0
  /// The bound elements, one per slot.
  var bindings: [Binding] = []
  /// The question whose answer is checked. It can use itself, which means its current row.
  var checkedQuestion: Int?

  /// A context that allows all names, for definitions. These are checked at their uses.
  static let anywhere = TypingContext(limit: .max)

  /// The same context, where a condition holds.
  func given(_ condition: Expression?) -> TypingContext {
    var context = self
    if let condition { context.answered.formUnion(condition.sureAnswers) }
    return context
  }

  /// The same context with one more bound element.
  func binding(_ codeFrame: Int, _ name: CodeFrame.Binding) -> TypingContext {
    var context = self
    context.bindings.append(Binding(codeFrame: codeFrame, name: name))
    return context
  }

  /// The same context with the bound element of a loop, and of the loops whose rounds it uses.
  func binding(_ codeFrame: Int, _ name: CodeFrame.Binding, loops names: [String]) -> TypingContext {
    var context = binding(codeFrame, name)
    for name in names { context.loops.append((name, bindings.count)) }
    return context
  }

  /// The slots of the current loops that are also around a question, outermost first.
  func slots(of skeleton: Resolved.Skeleton) -> [Int] {
    var slots: [Int] = []
    for level in skeleton.loops {
      guard let slot = loops.last(where: { $0.name == level.name })?.slot else { break }
      slots.append(slot)
    }
    return slots
  }
}
