import Instruments

/// The cost of one evaluation.
struct Size {
  /// The depth of nested expressions, including those of the definitions used.
  var depth = 0
  /// The number of evaluated expressions, each counted once for each of its elements.
  var steps = 0

  /// The limits. A deeper evaluation could overflow the stack; a longer one takes seconds.
  static let (maxDepth, maxSteps) = (800, 1_000_000)

  var exceedsLimits: Bool { depth > Self.maxDepth || steps > Self.maxSteps }

  /// The size of both, one after the other.
  func and(_ other: Size) -> Size { Size(depth: max(depth, other.depth), steps: steps + other.steps) }

  /// The larger depth and the larger number of steps.
  func or(_ other: Size) -> Size { Size(depth: max(depth, other.depth), steps: max(steps, other.steps)) }

  /// The size of `count` repetitions, within one more expression.
  func times(_ count: Int) -> Size {
    Size(depth: depth + 1, steps: min(steps, Self.maxSteps + 1) * min(count, Self.maxSteps + 1) + 1)
  }
}

/// Measures expressions and texts with all definitions that they use. Measures each definition once.
struct Sizing {
  /// A size exceeds the limits.
  struct LimitExceeded: Error {}

  let questionnaire: Questionnaire
  private var segments: [Int: Size] = [:]
  private var conditions: [Int: Size] = [:]
  private var names: [Int: Size] = [:]
  /// The recursion depth of the measurement itself.
  private var level = 0

  init(_ questionnaire: Questionnaire) { self.questionnaire = questionnaire }

  // MARK: expressions

  mutating func size(_ expression: Expression?) throws -> Size {
    guard let expression else { return Size() }
    level += 1
    defer { level -= 1 }
    guard level <= Size.maxDepth else { throw LimitExceeded() }
    let size = try inner(expression).times(1)
    if size.exceedsLimits { throw LimitExceeded() }
    return size
  }

  /// The size of the parts of an expression.
  private mutating func inner(_ expression: Expression) throws -> Size {
    switch expression.form {
    case .truth, .unreadable, .number, .text, .date, .option, .field, .amount, .sample, .language,
      .perspective,
      .today, .position, .element:
      return Size()
    case .segment(let index): return try segment(index)
    case .not(let inner), .isIn(let inner, _), .isState(let inner, _), .matches(let inner, _),
      .countChosen(let inner):
      return try size(inner)
    case .and(let a, let b), .or(let a, let b), .compare(_, let a, let b), .arithmetic(_, let a, let b),
      .has(let a, let b), .yearsBetween(let a, let b):
      return try size(a).and(size(b))
    case .choose(let condition, let then, let otherwise):
      return try size(condition).and(size(then)).and(size(otherwise))
    case .summary(_, let parts): return try sum(parts) { sizing, part in try sizing.size(part) }
    case .countOver(let set): return try size(set)
    case .summaryOver(_, let set, let body): return try size(set).and(size(body).times(set.count))
    }
  }

  /// The size of evaluating which elements belong to a set.
  mutating func size(_ set: ElementSet) throws -> Size {
    let size = try conditions(of: set.codeFrame).and(size(set.condition).times(set.count))
    if size.exceedsLimits { throw LimitExceeded() }
    return size
  }

  private mutating func segment(_ index: Int) throws -> Size {
    if let known = segments[index] { return known }
    let groups = questionnaire.segments[index].groups
    let size = try sum(groups) { sizing, group in try sizing.size(group.condition) }
    segments[index] = size
    return size
  }

  private mutating func conditions(of codeFrame: Int) throws -> Size {
    if let known = conditions[codeFrame] { return known }
    let elements = questionnaire.elements(of: codeFrame)
    let size = try sum(elements) { sizing, element in try sizing.size(element.condition) }
    conditions[codeFrame] = size
    return size
  }

  // MARK: texts

  /// The maximum size of a text. Sixteen bytes count as one step.
  mutating func size(_ wording: Wording?) throws -> Size {
    level += Self.levelsOfText
    defer { level -= Self.levelsOfText }
    guard level <= Size.maxDepth else { throw LimitExceeded() }
    var size = Size()
    for variant in wording?.variants ?? [] {
      let condition = try self.size(variant.condition)
      for parts in variant.texts.values.map(\.parts) {
        let text = try sum(parts) { sizing, part in try sizing.size(part) }
        size = size.or(condition.and(text))
      }
    }
    size.depth += Self.levelsOfText
    if size.exceedsLimits { throw LimitExceeded() }
    return size
  }

  /// The depth that a fill adds, in expressions: filling one text into another uses that much stack.
  private static let levelsOfText = 8

  private mutating func size(_ part: Wording.Part) throws -> Size {
    switch part {
    case .text(let text): Size(steps: 1 + text.utf8.count / 16)
    case .mention, .sample, .unreadable: Size(steps: 1)
    case .element(let codeFrame, _): try longestName(in: codeFrame)
    case .answer(let reference): try size(ofAnswerTo: questionnaire.questions[reference.question].shape)
    }
  }

  private mutating func size(ofAnswerTo shape: Shape) throws -> Size {
    switch shape {
    case .oneOf(let set): try longestName(in: set.codeFrame)
    case .number(let domain): try domain.options.map { try longestName(in: $0.codeFrame) } ?? Size(steps: 1)
    case .someOf(let set, _, _), .order(let set, _), .amounts(let set, _), .extremes(let set, _):
      try longestName(in: set.codeFrame).times(set.count)
    case .point(let scale):
      try scale.labels.values.reduce(Size(steps: 1)) { longest, label in longest.or(try size(label)) }
    case .date, .text, .texts, .drawn, .computed: Size(steps: 1)
    }
  }

  private mutating func longestName(in codeFrame: Int) throws -> Size {
    if let known = names[codeFrame] { return known }
    var longest = Size()
    for element in questionnaire.elements(of: codeFrame) {
      longest = longest.or(try size(element.label)).or(try size(element.inText))
    }
    names[codeFrame] = longest
    return longest
  }

  private mutating func sum<Part>(_ parts: [Part], _ size: (inout Sizing, Part) throws -> Size) throws -> Size
  {
    var whole = Size()
    for part in parts { whole = whole.and(try size(&self, part)) }
    if whole.exceedsLimits { throw LimitExceeded() }
    return whole
  }
}
