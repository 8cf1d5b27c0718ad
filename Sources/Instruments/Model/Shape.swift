/// The kind of value that a field accepts. Code that uses a questionnaire switches over this and not over the kind of
/// item, so that a new kind of item needs no other changes.
package indirect enum Shape: Hashable, Sendable {
  /// One element of a set.
  case oneOf(ElementSet)
  /// Any number of elements of a set.
  case someOf(ElementSet, atLeast: Int, atMost: Int)
  /// A point of a scale.
  case point(Scale)
  /// A number.
  case number(NumberDomain)
  /// A day.
  case date(DateDomain)
  /// A text.
  case text(TextDomain)
  /// Several short texts.
  case texts(atMost: Int)
  /// A ranking of all elements of a set, or of the first `top` places.
  case order(ElementSet, top: Int?)
  /// A total divided among the elements of a set.
  case amounts(ElementSet, AmountsDomain)
  /// The best and the worst of some elements of a set that are shown together.
  case extremes(ElementSet, ExtremesDomain)
  /// A randomly drawn element of a code frame, which is not asked.
  case drawn(codeFrame: Int)
  /// A computed value, which is not asked.
  case computed(Expression, ComputedType)

  /// The set whose elements are chosen, ranked, or given amounts; nil if there is none.
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

  /// The set whose elements are chosen and coded in the data; nil if there is none.
  package var choices: ElementSet? {
    switch self {
    case .oneOf(let set), .someOf(let set, _, _): set
    case .point, .number, .date, .text, .texts, .order, .amounts, .extremes, .drawn, .computed: nil
    }
  }
}

/// The type of a computed value.
package enum ComputedType: String, Hashable, Sendable { case truth, number, text, date, option, options }
