import Instruments
import Texts

/// What the names of an expression or a wording can mean at the place where it stands.
struct TypingContext {
  /// An element that a loop, a battery or a set has bound, in the slot of its place in the list.
  struct Binding {
    var codeFrame: Int
    var name: CodeFrame.Binding
  }

  /// Questions with lower numbers have been asked before.
  var limit: Int
  /// Questions with lower numbers that may come later all the same, since the order around them is drawn.
  var hidden: [Range<Int>] = []
  /// Whether only a text depends on what is said here, and nothing that is recorded.
  var isWording = false
  /// The fields that have an answer wherever this is reached.
  var answered: Set<FieldReference> = []
  /// The loops that are gone through here, outermost first, with the slots of their elements: the loops around, and a loop
  /// whose rounds are the set of an expression.
  var loops: [(name: String, slot: Int)] = []
  /// The loop whose rounds are being typed.
  var entering: Name?
  /// How many loops the current one was reached through.
  var loopDepth = 0
  /// The bound elements, one a slot.
  var bindings: [Binding] = []
  /// The question whose answer is being checked: it may name itself, and then means its current row.
  var own: Int?

  /// Everything may be named: for definitions, which are checked where they are used.
  static let anywhere = TypingContext(limit: .max)

  /// The same place where a condition holds.
  func given(_ condition: Expression?) -> TypingContext {
    var context = self
    if let condition { context.answered.formUnion(condition.sureAnswers) }
    return context
  }

  /// The same place with one more element bound.
  func binding(_ codeFrame: Int, _ name: CodeFrame.Binding) -> TypingContext {
    var context = self
    context.bindings.append(Binding(codeFrame: codeFrame, name: name))
    return context
  }

  /// The same place with the element of loops bound: of one, and of those whose rounds it goes through.
  func binding(_ codeFrame: Int, _ name: CodeFrame.Binding, loops names: [String]) -> TypingContext {
    var context = binding(codeFrame, name)
    for name in names { context.loops.append((name, bindings.count)) }
    return context
  }

  /// The slots of the loops around a question that are gone through here, outermost first.
  func slots(of skeleton: Resolved.Skeleton) -> [Int] {
    var slots: [Int] = []
    for level in skeleton.loops {
      guard let slot = loops.last(where: { $0.name == level.name })?.slot else { break }
      slots.append(slot)
    }
    return slots
  }
}
