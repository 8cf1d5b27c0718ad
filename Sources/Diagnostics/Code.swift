/// The kinds of problems that `check` reports. The raw value is the code that people see, silence and look up.
///
/// Each has an article in `Articles/`. To add one, add a case here and an article there.
package enum Code: String, CaseIterable, Sendable, Hashable {
  // The file
  case fileNotFound = "file-not-found"
  case fileNotReadable = "file-not-readable"
  case fileIsFolder = "file-is-a-folder"
  case fileTooLarge = "file-too-large"
  case fileEmpty = "file-empty"
  case notUTF8 = "not-utf8"
  case controlCharacter = "control-character"
  case bidirectionalControl = "bidirectional-control"

  // YAML
  case yamlSyntax = "yaml-syntax"
  case yamlNeedsQuotes = "needs-quotes"
  case yamlUnclosedQuote = "unclosed-quote"
  case yamlUnclosedBracket = "unclosed-bracket"
  case yamlIndentation = "indentation"
  case yamlTab = "tab"
  case yamlEscape = "bad-escape"
  case yamlDirective = "yaml-directive"
  case severalDocuments = "several-documents"
  case yamlTag = "yaml-tag"
  case mergeKey = "merge-key"
  case duplicateKey = "duplicate-key"
  case keyNotText = "key-not-text"
  case tooDeep = "too-deep"
  case tooManyNodes = "too-many-nodes"
  case textTooLong = "text-too-long"
  case tooManyFields = "too-many-fields"
  case unknownAlias = "unknown-alias"
  case aliasCycle = "alias-cycle"
  case anchorTwice = "anchor-twice"
  case unusedAnchor = "unused-anchor"
  case cutText = "cut-text"

  // The shape of a questionnaire
  case unknownKey = "unknown-key"
  case missingKey = "missing-key"
  case wrongShape = "wrong-shape"
  case unknownItem = "unknown-item"
  case badID = "bad-id"
  case duplicateID = "duplicate-id"
  case badNumber = "bad-number"
  case badValue = "bad-value"
  case emptyRange = "empty-range"
  case codeTwice = "code-twice"
  case variableClash = "variable-clash"
  case measureTwice = "measure-twice"

  // Wordings
  case emptyWording = "empty-wording"
  case unknownLanguage = "unknown-language"
  case missingTranslation = "missing-translation"
  case lastVariant = "last-variant"
  case badBrace = "bad-brace"
  case unknownFill = "unknown-fill"
  case fillWithoutAnswer = "fill-without-answer"
  case commentAfterText = "comment-after-text"

  // Names, expressions, routing
  case expressionSyntax = "expression-syntax"
  case unknownName = "unknown-name"
  case unknownOption = "unknown-option"
  case unknownFunction = "unknown-function"
  case laterQuestion = "later-question"
  case wrongType = "wrong-type"
  case needsElement = "needs-element"
  case circularDefinition = "circular-definition"
  case deepDefinition = "deep-definition"
  case neverMissing = "never-missing"
  case unknownIfMissing = "unknown-if-missing"

  // Routes
  case unreachableItem = "unreachable-item"
  case neverTrue = "never-true"
  case alwaysTrue = "always-true"
  case unfillableQuota = "unfillable-quota"
  case outsideScale = "outside-scale"

  // Translations and texts
  case sameTranslation = "same-translation"
  case differentFills = "different-fills"
  case duplicateWording = "duplicate-wording"
  case duplicateLabel = "duplicate-label"
  case doubleBarrelled = "double-barrelled"
  case negatedWording = "negated-wording"
  case tooLong = "too-long"

  // Scales and measures
  case oddLabels = "odd-labels"
  case unbalancedScale = "unbalanced-scale"
  case scaleDirection = "scale-direction"
  case oppositeScales = "opposite-scales"
  case halfMeasured = "half-measured"

  // Data
  case implicitCodes = "implicit-codes"
  case longName = "long-name"
  case reservedName = "reserved-name"

  // Comments that silence warnings
  case silenceWithoutReason = "silence-without-reason"
  case unusedSilence = "unused-silence"

  /// Whether a problem of this kind is an error, so that the questionnaire cannot be used, or a warning.
  package var severity: Diagnostic.Severity {
    switch self {
    case .missingTranslation, .fillWithoutAnswer, .commentAfterText, .neverMissing, .unknownIfMissing,
      .unusedAnchor, .cutText, .unreachableItem, .neverTrue, .alwaysTrue, .unfillableQuota, .outsideScale,
      .sameTranslation,
      .differentFills,
      .duplicateWording, .duplicateLabel, .doubleBarrelled, .negatedWording, .tooLong, .oddLabels,
      .unbalancedScale, .scaleDirection, .oppositeScales, .halfMeasured, .implicitCodes, .longName,
      .reservedName,
      .silenceWithoutReason, .unusedSilence:
      .warning
    default: .error
    }
  }
}
