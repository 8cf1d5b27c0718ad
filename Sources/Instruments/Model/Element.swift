/// An element of a code frame: a response option, a factor, or an entry of a list.
package struct Element: Hashable, Sendable {
  /// Its id, unique in its code frame.
  package var id: String
  /// Its label; nil if only an id was written.
  package var label: Wording?
  /// Its name within a sentence; nil if this is the label.
  package var inText: Wording?
  /// The code that is typed and exported.
  package var code: Int
  /// The condition on which it is offered, or asked about.
  package var condition: Expression?
  /// Whether it excludes all other options: “none of these”.
  package var isExclusive = false
  /// Whether a text is asked for when it is chosen: “other”.
  package var isWrittenIn = false
  /// Whether it is not read out, and recorded only if the respondent says it.
  package var isSpontaneous = false
  /// The area of a factor: `service`, `price`.
  package var area: String?
  /// Who raised a factor: `customers`, `management`.
  package var raisedBy: String?
  /// The origin of its id.
  package var origin: Origin
  /// The origin of its code: written, or derived from its position in the list.
  package var codeOrigin = Origin.builtIn
  /// The origin of the value after its id: its label, or a map of keys; `builtIn` if there is only an id.
  package var definition = Origin.builtIn

  /// An element with its id and code. The other properties can be set later.
  package init(id: String, code: Int, label: Wording? = nil, origin: Origin) {
    self.id = id
    self.code = code
    self.label = label
    self.origin = origin
  }
}

/// A code frame: the factors, a list, or the options of a question.
package struct CodeFrame: Hashable, Sendable {
  /// The name of the current element in wordings and conditions: `{factor}`, `{option}`.
  package enum Binding: String, Sendable, CaseIterable { case factor, option, mention, segment, number }

  /// Its name in messages: `factors`, or the id of the list or question.
  package var name: String
  /// The name of its current element.
  package var binding: Binding
  /// The elements, in the order written.
  package var elements: [Element]
  /// The origin of its elements.
  package var origin: Origin
  /// The index of the code frame that its elements were selected from; nil if there is none.
  package var whole: Int?
  /// The number of loops around it. Its texts and conditions can refer to their rounds.
  package var loopCount: Int

  /// A code frame with all its parts.
  package init(
    name: String, binding: Binding, elements: [Element], origin: Origin, whole: Int? = nil, loopCount: Int = 0
  ) {
    self.name = name
    self.binding = binding
    self.elements = elements
    self.origin = origin
    self.whole = whole
    self.loopCount = loopCount
  }

  /// The element with an id; nil if there is none.
  package func element(_ id: String) -> Element? { elements.first { $0.id == id } }
}

/// The elements of a code frame that are the rows of a battery, the rounds of a loop, or the options of a question.
package struct ElementSet: Hashable, Sendable {
  /// The index of the code frame in `Questionnaire.codeFrames`.
  package var codeFrame: Int
  /// The number of elements of the code frame.
  package var count: Int
  /// The condition on which an element belongs to the set, with the element bound in `slot`.
  package var condition: Expression?
  /// The slot in which an element's index is bound.
  package var slot: Int
  /// The `where` that the author wrote, which `condition` includes; nil if there is none.
  package var filter: Expression?

  /// An element set with all its parts.
  package init(codeFrame: Int, count: Int, condition: Expression? = nil, slot: Int, filter: Expression? = nil)
  {
    self.codeFrame = codeFrame
    self.count = count
    self.condition = condition
    self.slot = slot
    self.filter = filter
  }
}

/// The order in which elements are shown.
package struct Order: Hashable, Sendable {
  /// A kind of order.
  package enum Arrangement: String, Sendable, CaseIterable {
    /// The order of the file.
    case asWritten = "as_written"
    /// A random order.
    case random
    /// The order of the file, starting at a random element and continuing at the first.
    case rotate
  }

  /// The order of the elements that have no fixed place.
  package var arrangement = Arrangement.asWritten
  /// The ids of the elements that come first, in this order.
  package var first: [String] = []
  /// The ids of the elements that come last, in this order.
  package var last: [String] = []

  /// The order of the file.
  package init() {}

  /// Whether it is the order of the file.
  package var isAsWritten: Bool { arrangement == .asWritten && first.isEmpty && last.isEmpty }

  /// The first id that appears more than once in `first` and `last`; nil if there is none.
  package var namedTwice: String? {
    var seen: Set<String> = []
    return (first + last).first { !seen.insert($0).inserted }
  }

  /// Whether `a` always comes before `b`, given that it does in the file. If `b` is nil, it comes after all elements.
  package func isBefore(_ a: String, _ b: String?) -> Bool {
    guard !isAsWritten, let b else { return true }
    func rank(_ id: String) -> Int {
      first.firstIndex(of: id).map { $0 - first.count } ?? last.firstIndex(of: id).map { $0 + 1 } ?? 0
    }
    return rank(a) < rank(b) || rank(a) == rank(b) && arrangement == .asWritten
  }

  /// An order, with the elements that have a fixed place.
  package init(arrangement: Arrangement, first: [String] = [], last: [String] = []) {
    self.arrangement = arrangement
    self.first = first
    self.last = last
  }
}
