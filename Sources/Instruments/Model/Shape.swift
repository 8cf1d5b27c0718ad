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
  /// One of the elements of a code frame, drawn by chance, never asked.
  case drawn(codeFrame: Int)
  /// A value that is computed, never asked.
  case computed(Expression, ComputedType)

  /// The set whose elements are chosen, ordered, or given amounts, if there is one.
  package var options: ElementSet? {
    switch self {
    case .oneOf(let set), .someOf(let set, _, _), .order(let set, _), .amounts(let set, _),
      .extremes(let set, _):
      set
    case .point, .number, .date, .text, .texts, .drawn, .computed: nil
    }
  }

  /// The code frame of that set.
  package var codeFrame: Int? { options?.codeFrame }

  /// The set whose elements are chosen, each with a code of its own in the data; nil where nothing is chosen so.
  package var choices: ElementSet? {
    switch self {
    case .oneOf(let set), .someOf(let set, _, _): set
    case .point, .number, .date, .text, .texts, .order, .amounts, .extremes, .drawn, .computed: nil
    }
  }
}

/// The type of a computed value.
package enum ComputedType: String, Hashable, Sendable { case truth, number, text, date, option, options }
