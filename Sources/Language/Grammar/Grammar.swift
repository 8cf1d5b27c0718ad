/// The grammar of the language: all maps of a questionnaire, with their keys.
enum Grammar {
  /// The shapes of all maps.
  static let shapes: [MapShape] =
    [
      QuestionnaireKeys.shape, ScaleKeys.shape, ElementKeys.shape, FactorKeys.shape, VariantKeys.shape,
      SampleKeys.shape, SegmentKeys.shape, GroupKeys.shape, QuotaKeys.shape, AlertKeys.shape, CheckKeys.shape,
    ] + ItemKinds.all.map { $0.shape }
}
