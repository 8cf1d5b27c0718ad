/// One of several things that can be chosen, rated, or gone through: a factor, an option, a list's entry.
package struct Element: Hashable, Sendable {
  /// Its id, unique among its neighbours.
  package var id: String
  /// Its name; nil where only an id was given.
  package var label: Wording?
  /// Its name as it stands in a sentence; `label` where nil.
  package var inText: Wording?
  /// The code that is typed and exported.
  package var code: Int
  /// When it is offered, or asked about.
  package var condition: Expression?
  /// Whether it goes with no other.
  package var isExclusive = false
  /// Whether a text is asked for when it is chosen.
  package var isWrittenIn = false
  /// Whether it is not read out: somebody who says it is taken at their word.
  package var isSpontaneous = false
  /// The area of a factor: `service`, `price`.
  package var area: String?
  /// Who raised a factor: `customers`, `management`.
  package var raisedBy: String?
  /// Where it comes from: its id.
  package var origin: Origin
  /// Where its code comes from: written, or counted by its place in the list.
  package var codeOrigin = Origin.builtIn
  /// What stands after its id: its label, or all its keys; `builtIn` where there is only an id.
  package var definition = Origin.builtIn

  /// An element with its id and code; all else can be set afterwards.
  package init(id: String, code: Int, label: Wording? = nil, origin: Origin) {
    self.id = id
    self.code = code
    self.label = label
    self.origin = origin
  }
}

/// A list of elements that questions share: the factors, a list, the options of a question.
package struct CodeFrame: Hashable, Sendable {
  /// What an element of it is called in wordings and conditions.
  package enum Binding: String, Sendable, CaseIterable { case factor, option, mention, segment, number }

  /// What it is called in messages: `factors`, or the id of the list or question.
  package var name: String
  /// What its elements are called.
  package var binding: Binding
  /// The elements, in the order written.
  package var elements: [Element]
  /// Where its elements come from.
  package var origin: Origin
  /// The index of the code frame that its elements are some of, where they were selected from one.
  package var whole: Int?
  /// The number of loops whose rounds its texts and conditions can name, since it is written within them.
  package var loopCount = 0

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

  /// The element of an id, nil where there is none.
  package func element(_ id: String) -> Element? { elements.first { $0.id == id } }
}

/// The elements of a code frame that a battery or a loop goes through, or that can be chosen.
package struct ElementSet: Hashable, Sendable {
  /// The index of the code frame in `Questionnaire.code frames`.
  package var codeFrame: Int
  /// The number of elements of the code frame.
  package var count: Int
  /// Which of the elements are gone through, with the element bound in `slot`.
  package var condition: Expression?
  /// The slot that an element's index is bound in.
  package var slot: Int
  /// The `where` that its author wrote, which `condition` includes; nil where there is none.
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
  /// How they are arranged.
  package enum Arrangement: String, Sendable, CaseIterable {
    /// As they stand in the file.
    case asWritten = "as_written"
    /// In a random order.
    case random
    /// As they stand in the file, from a random one on.
    case rotate
  }

  /// How the elements are arranged that do not keep their place.
  package var arrangement = Arrangement.asWritten
  /// Ids that come first, in this order.
  package var first: [String] = []
  /// Ids that come last, in this order.
  package var last: [String] = []

  /// As written.
  package init() {}

  /// Whether nothing changes its place.
  package var isAsWritten: Bool { arrangement == .asWritten && first.isEmpty && last.isEmpty }

  /// What is told to keep its place more than once.
  package var namedTwice: String? {
    var seen: Set<String> = []
    return (first + last).first { !seen.insert($0).inserted }
  }

  /// Whether one of two, which stand in this order in the file, comes before the other in every arrangement; nil
  /// stands behind all.
  package func isBefore(_ a: String, _ b: String?) -> Bool {
    guard !isAsWritten, let b else { return true }
    func rank(_ id: String) -> Int {
      first.firstIndex(of: id).map { $0 - first.count } ?? last.firstIndex(of: id).map { $0 + 1 } ?? 0
    }
    return rank(a) < rank(b) || rank(a) == rank(b) && arrangement == .asWritten
  }

  /// An arrangement with what keeps its place.
  package init(arrangement: Arrangement, first: [String] = [], last: [String] = []) {
    self.arrangement = arrangement
    self.first = first
    self.last = last
  }
}
