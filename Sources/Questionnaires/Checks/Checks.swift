import Diagnostics
import Documents

/// What checks look at, once everything has its type. What several of them want is worked out once.
final class Inspection {
  let questionnaire: Questionnaire
  let resolved: Resolved
  /// The columns of its data; none where it has errors.
  let variables: [Variable]
  /// The codes of its options in the interviews that were conducted with it so far; nil where there are none.
  var fieldedCodes: FieldedCodes?
  /// Whether it was kept with interviews, perhaps by an older program.
  var isStored = false
  /// The items with their places.
  private(set) lazy var items = PlacedItem.all(questionnaire, resolved)
  /// All texts for people.
  private(set) lazy var wordings = draft.wordings
  /// All expressions with their places.
  private(set) lazy var expressions = Conditions.all(self)

  init(_ questionnaire: Questionnaire, _ resolved: Resolved, variables: [Variable]) {
    (self.questionnaire, self.resolved, self.variables) = (questionnaire, resolved, variables)
  }

  /// Whether every question was typed: those of a loop whose elements are not known are not.
  var isComplete: Bool { questionnaire.questions.count == resolved.questions.count }
  var draft: Draft { resolved.draft }
}

/// What is looked at once everything has its type: one check a file, registered here.
enum Checks {
  typealias Check = @Sendable (Inspection) -> [Diagnostic]

  /// What keeps a questionnaire from being used.
  static let errors: [Check] = [VariableNames.check]

  /// What its author should look at before anybody is asked.
  static let warnings: [Check] = [
    Routes.check, OutsideScales.check, UnknownIfMissing.check, SameTranslations.check, DifferentFills.check,
    OddLabels.check,
    UnbalancedScales.check,
    ScaleDirections.check, OppositeScales.check, HalfMeasuredFactors.check, DuplicateWordings.check,
    DuplicateLabels.check, DoubleBarrelled.check, NegatedWordings.check, ImplicitCodes.check, LongNames.check,
    ReservedNames.check, Length.check,
  ]
}
