import Diagnostics
import Documents
import Instruments
import Language

/// What checks look at: the questionnaire, whose parts know where they come from. What several checks need is worked out
/// once.
final class Inspection {
  let questionnaire: Questionnaire
  /// The file that it was compiled from, for fixes that depend on how something is written.
  let document: Document
  /// The columns of its data; none where it has errors.
  let variables: [Variable]
  /// The codes of its options in the interviews that were conducted with it so far; nil where there are none.
  let fieldedCodes: FieldedCodes?
  /// All texts for people that an author wrote, each once.
  private(set) lazy var wordings = questionnaire.wordings
  /// All conditions, checks and computed values that an author wrote.
  private(set) lazy var expressions = Conditions.all(questionnaire)

  init(_ compilation: Compilation, fieldedCodes: FieldedCodes? = nil) {
    (questionnaire, document) = (compilation.questionnaire, compilation.document)
    (variables, self.fieldedCodes) = (compilation.variables, fieldedCodes)
  }
}

/// What an author should look at before anybody is asked: one check a file, registered here.
enum CheckRegister {
  typealias Check = @Sendable (Inspection) -> [Diagnostic]

  static let all: [Check] = [
    Routes.check, OutsideScales.check, UnknownIfMissing.check, SameTranslations.check, DifferentFills.check,
    OddLabels.check, UnbalancedScales.check, ScaleDirections.check, OppositeScales.check,
    HalfMeasuredFactors.check, DuplicateWordings.check, DuplicateLabels.check, DoubleBarrelled.check,
    NegatedWordings.check, ImplicitCodes.check, LongNames.check, ReservedNames.check, Length.check,
  ]
}
