extension Rule {
  /// All rules, in the order in which `explain` lists them.
  package static let all: [Rule] =
    [
      .fileNotFound, .fileNotReadable, .fileIsFolder, .fileTooLarge, .fileEmpty, .notUTF8, .controlCharacter,
      .bidirectionalControl,
      .yamlSyntax, .yamlNeedsQuotes, .yamlUnclosedQuote, .yamlUnclosedBracket, .yamlIndentation, .yamlTab,
      .yamlEscape, .yamlDirective, .severalDocuments, .yamlTag, .mergeKey, .duplicateKey, .keyNotText,
      .tooDeep, .tooManyNodes, .textTooLong, .tooManyFields, .unknownAlias, .aliasCycle, .anchorTwice,
      .unusedAnchor, .cutText,
      .unknownKey, .missingKey, .wrongShape, .unknownItem, .badID, .duplicateID, .badNumber, .badValue,
      .emptyRange, .codeTwice, .variableClash, .measureTwice,
      .emptyWording, .unknownLanguage, .missingTranslation, .lastVariant, .badBrace, .unknownFill,
      .fillWithoutAnswer, .commentAfterText,
      .expressionSyntax, .unknownName, .unknownOption, .unknownFunction, .laterQuestion, .wrongType,
      .needsElement, .circularDefinition, .deepDefinition, .neverMissing, .unknownIfMissing,
      .unreachableItem, .neverTrue, .alwaysTrue, .unfillableQuota, .outsideScale,
      .sameTranslation, .differentFills, .duplicateWording, .duplicateLabel, .doubleBarrelled,
      .negatedWording, .tooLong,
      .oddLabels, .unbalancedScale, .scaleDirection, .oppositeScales, .halfMeasured,
      .implicitCodes, .changedMeaning, .longName, .reservedName,
      .silenceWithoutReason, .unusedSilence,
    ]
}
