extension Expression {
  /// The fields that certainly have an answer if the expression is true. A comparison with a missing answer is unknown,
  /// so it is not true.
  package var sureAnswers: Set<FieldReference> {
    switch form {
    case .and(let a, let b): a.sureAnswers.union(b.sureAnswers)
    case .or(let a, let b): a.sureAnswers.intersection(b.sureAnswers)
    case .not(let inner): inner.sureAnswersIfFalse
    case .isState(let inner, .answered), .isState(let inner, .option): inner.operands
    default: compared
    }
  }

  /// The fields that certainly have an answer if the expression is false.
  private var sureAnswersIfFalse: Set<FieldReference> {
    switch form {
    case .and(let a, let b): a.sureAnswersIfFalse.intersection(b.sureAnswersIfFalse)
    case .or(let a, let b): a.sureAnswersIfFalse.union(b.sureAnswersIfFalse)
    case .not(let inner): inner.sureAnswers
    default: compared
    }
  }

  /// The fields without whose answers a comparison is unknown.
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
