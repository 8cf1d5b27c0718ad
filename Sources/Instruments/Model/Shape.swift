/// What kind of value a field takes. All that follows a questionnaire switches over this, never over the
/// kind of item, so that a new kind of item needs no change elsewhere.
package enum Shape: Hashable, Sendable {
  /// One of the elements of a set.
  case oneOf(ElementSet)
  /// Any number of the elements of a set.
  case someOf(ElementSet, atLeast: Int, atMost: Int)
  /// A point of a scale.
  case point(Scale)
  /// A number.
  case number(NumberDomain)
  /// A day.
  case date(DateDomain)
  /// A text.
  case text(TextDomain)
  /// Up to so many short texts.
  case texts(atMost: Int)
  /// An order of the elements of a set, of the first `top` of them, or of all.
  case order(ElementSet, top: Int?)
  /// A total divided among the elements of a set.
  case amounts(ElementSet, AmountsDomain)
  /// The best and the worst of the elements of a set that are shown together.
  case extremes(ElementSet, ExtremesDomain)
  /// One of the elements of a base, drawn by chance, never asked.
  case drawn(base: Int)
  /// A value that is computed, never asked.
  case computed(Expression, ComputedType)

  /// The set whose elements can be chosen, if any can.
  package var options: ElementSet? {
    switch self {
    case .oneOf(let set), .someOf(let set, _, _), .order(let set, _), .amounts(let set, _),
      .extremes(let set, _):
      set
    case .point, .number, .date, .text, .texts, .drawn, .computed: nil
    }
  }

  /// The base whose elements can be chosen, if any can.
  package var base: Int? { options?.base }
}

/// The type of a computed value.
package enum ComputedType: String, Hashable, Sendable { case truth, number, text, date, option, options }

/// Which numbers a field takes.
package struct NumberDomain: Hashable, Sendable {
  /// The least number, if there is one.
  package var from: Expression?
  /// The greatest number, if there is one.
  package var to: Expression?
  /// The most decimals, 0 to 9.
  package var decimals: Int
  /// What is counted: shown behind the number.
  package var unit: Wording?
  /// Answers beside the number, if there are any.
  package var options: ElementSet?

  /// A number domain with all its parts.
  package init(
    from: Expression? = nil, to: Expression? = nil, decimals: Int, unit: Wording? = nil,
    options: ElementSet? = nil
  ) {
    self.from = from
    self.to = to
    self.decimals = decimals
    self.unit = unit
    self.options = options
  }
}

/// Which amounts a field takes.
package struct AmountsDomain: Hashable, Sendable {
  /// What they add up to.
  package var total: Expression
  /// What is divided.
  package var unit: Wording?

  /// An amounts domain with all its parts.
  package init(total: Expression, unit: Wording? = nil) {
    self.total = total
    self.unit = unit
  }
}

/// What is asked of elements that are shown together.
package struct ExtremesDomain: Hashable, Sendable {
  /// Which are shown together.
  package var plan: DesignPlan
  /// What is asked of the best; the interface's words where nil.
  package var most: Wording?
  /// What is asked of the worst; the interface's words where nil.
  package var least: Wording?

  /// An extremes domain with all its parts.
  package init(plan: DesignPlan, most: Wording? = nil, least: Wording? = nil) {
    self.plan = plan
    self.most = most
    self.least = least
  }
}

/// Which days a field takes.
package struct DateDomain: Hashable, Sendable {
  /// The first day, if there is one.
  package var from: Expression?
  /// The last day, if there is one.
  package var to: Expression?

  /// A date domain with all its parts.
  package init(from: Expression? = nil, to: Expression? = nil) {
    self.from = from
    self.to = to
  }
}

/// Which texts a field takes.
package struct TextDomain: Hashable, Sendable {
  /// The lines that are shown to write in, from 1.
  package var lines: Int
  /// The most characters, if limited.
  package var characters: Int?
  /// A regular expression that the whole text matches.
  package var pattern: String?
  /// What to say when it does not.
  package var message: Wording?

  /// A text domain with all its parts.
  package init(lines: Int, characters: Int? = nil, pattern: String? = nil, message: Wording? = nil) {
    self.lines = lines
    self.characters = characters
    self.pattern = pattern
    self.message = message
  }
}
