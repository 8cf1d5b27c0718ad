extension Expression {
  /// The fields that are sure to have an answer where the expression holds: comparing a missing answer is unknown, and
  /// what is unknown does not hold.
  package var sureAnswers: Set<FieldReference> {
    switch form {
    case .and(let a, let b): a.sureAnswers.union(b.sureAnswers)
    case .or(let a, let b): a.sureAnswers.intersection(b.sureAnswers)
    case .not(let inner): inner.sureAnswersOfDenial
    case .isState(let inner, .answered), .isState(let inner, .option): inner.operands
    default: compared
    }
  }

  /// The fields that are sure to have an answer where the expression is known not to hold.
  private var sureAnswersOfDenial: Set<FieldReference> {
    switch form {
    case .and(let a, let b): a.sureAnswersOfDenial.intersection(b.sureAnswersOfDenial)
    case .or(let a, let b): a.sureAnswersOfDenial.union(b.sureAnswersOfDenial)
    case .not(let inner): inner.sureAnswers
    default: compared
    }
  }

  /// The fields that a comparison needs to be known.
  private var compared: Set<FieldReference> {
    switch form {
    case .compare(_, let a, let b), .has(let a, let b): a.operands.union(b.operands)
    case .isIn(let inner, _), .matches(let inner, _): inner.operands
    default: []
    }
  }

  /// The fields without whose answers a value is missing.
  private var operands: Set<FieldReference> {
    switch form {
    case .field(let reference): [reference]
    case .arithmetic(_, let a, let b), .yearsBetween(let a, let b): a.operands.union(b.operands)
    case .countChosen(let inner): inner.operands
    default: []
    }
  }
}
