import Diagnostics
import Documents
import Instruments
import Language

/// The input of the checks: a compiled questionnaire, with data that several checks need and that is computed once.
final class Inspection {
  let questionnaire: Questionnaire
  /// The file that it was compiled from. Fixes depend on how something is written.
  let document: Document
  /// The columns of its data; empty if it has errors.
  let variables: [Variable]
  /// The codes of its options in the stored interviews; nil if there are none.
  let fieldedCodes: FieldedCodes?
  /// The wordings that the author wrote, each once.
  private(set) lazy var wordings = questionnaire.wordings
  /// The conditions, checks and computed values that the author wrote.
  private(set) lazy var expressions = Conditions.all(questionnaire)

  init(_ compilation: Compilation, fieldedCodes: FieldedCodes? = nil) {
    (questionnaire, document) = (compilation.questionnaire, compilation.document)
    (variables, self.fieldedCodes) = (compilation.variables, fieldedCodes)
  }
}

/// The list of all checks. To add a check, add a file to `Checks` and its function to this list.
enum CheckRegister {
  typealias Check = @Sendable (Inspection) -> [Diagnostic]

  static let all: [Check] = [
    Routes.check, OutsideScales.check, UnknownIfMissing.check, SameTranslations.check, DifferentFills.check,
    OddLabels.check, UnbalancedScales.check, ScaleDirections.check, OppositeScales.check,
    HalfMeasuredFactors.check, DuplicateWordings.check, DuplicateLabels.check, DoubleBarrelled.check,
    NegatedWordings.check, ImplicitCodes.check, ChangedMeanings.check, LongNames.check, ReservedNames.check,
    Length.check,
  ]
}
