extension Words {
  static let english = Words(
    language: "en",
    interview: "Interview",
    saved: "Saved.",
    notSaved: "Your last answer was NOT saved.",
    dryRun: "Dry run: nothing is stored.",
    finished: {
      $0 == "completed"
        ? "The interview is complete. Thank you." : "The interview ends here (\($0)). Thank you."
    },
    stopped: { "Saved. To go on: outsidein resume \($0)" },
    stoppedWithoutID: "Stopped. Nothing was stored.",
    resumed: { $0 == 1 ? "Going on after 1 answer." : "Going on after \($0) answers." },
    lastAnswers: "The last answers:",
    alert: "ALERT",
    question: { "question \($0) of about \($1)" },
    interviewer: "Interviewer",
    answerNow: { "answered so far: \($0); an empty line keeps it" },
    answerBefore: { "answered before: \($0)" },
    optional: "An empty line goes on without an answer.",
    severalAllowed: { sample, least, most in
      "Several are possible\(least.map { ", at least \($0)" } ?? "")\(most.map { ", at most \($0)" } ?? ""): \(sample)"
    },
    notReadOut: "not read out",
    noneAllowed: "An empty line: none of these.",
    order: { $0 == 1 ? "The first one." : "The first \($0), best first: \($1)" },
    amounts: { count, total, unit, sample in
      "\(count) amounts in this order\(unit.map { " (\($0))" } ?? "")\(total.map { ", \($0) together" } ?? ""); or \(sample)"
    },
    extremes: { "\($0 ?? "Most important"), then \($1 ?? "least important"): \($2)" },
    mentionsEnd: { "One a line, \($0) at most; an empty line ends." },
    scaleFrom: { low, lowLabel, high, highLabel in
      "\(low)\(lowLabel.map { " = \($0)" } ?? "") … \(high)\(highLabel.map { " = \($0)" } ?? "")"
    },
    numberFrom: { low, high in
      switch (low, high) {
      case (let low?, let high?): "A number from \(low) to \(high)"
      case (let low?, nil): "A number, \(low) or more"
      case (nil, let high?): "A number, \(high) or less"
      case (nil, nil): "A number"
      }
    },
    decimals: { $0 == 1 ? ", with one decimal at most" : ", with \($0) decimals at most" },
    dateFrom: { first, last in
      switch (first, last) {
      case (let first?, let last?): "A date from \(first) to \(last): year-month-day"
      case (let first?, nil): "A date, \(first) or later: year-month-day"
      case (nil, let last?): "A date, \(last) or earlier: year-month-day"
      case (nil, nil): "A date: year-month-day"
      }
    },
    dk: "don't know",
    na: "does not apply",
    refused: "refused",
    skipped: "no answer",
    review: "The answers:",
    stillOpen: "still open",
    quotaFull: "There are enough interviews of this kind already: this one ends here.",
    setAside: {
      $0 == 1 ? "1 answer is off the route and set aside." : "\($0) answers are off the route and set aside."
    },
    enterFinishes: "An empty line finishes the interview; :back or :goto ID changes an answer.",
    noHelp: "There is no help for this question.",
    commands: [
      (":dk :na :refused", "don't know, does not apply, refused"),
      (":skipped", "leaves an optional question empty, one that has an answer, too"),
      (":back  :next", "the question before; the first open question"),
      (":goto ID", "a question"),
      (":note TEXT", "a note"),
      (":edit", "write a text in your editor"),
      (":override REASON", "keep an answer in spite of a check"),
      (":language LL", "another language"),
      (":list [TEXT]", "the options again, or those with a text"),
      (":review", "all answers so far"),
      (":stop [OUTCOME]", "save and stop; `:stop refused` where the respondent will not go on"),
      ("::text", "a text that begins with a colon"),
    ],
    answerNeeded: "An answer is needed; :help tells what else is possible.",
    notAnOption: { "Type the number or the id of an option, such as \($0)." },
    notAPoint: { "Type a number from \($0) to \($1)." },
    notANumber: "Type a number in digits, such as 12.",
    outOfRange: { low, high in
      switch (low, high) {
      case (let low?, let high?): "The number must be from \(low) to \(high)."
      case (let low?, nil): "The number must be \(low) or more."
      case (nil, let high?): "The number must be \(high) or less."
      case (nil, nil): "This number is not possible here."
      }
    },
    notADate: "Type a date as year-month-day, such as 2026-01-31.",
    dateOutOfRange: { first, last in
      switch (first, last) {
      case (let first?, let last?): "The date must be from \(first) to \(last)."
      case (let first?, nil): "The date must be \(first) or later."
      case (nil, let last?): "The date must be \(last) or earlier."
      case (nil, nil): "This date is not possible here."
      }
    },
    tooManyDecimals: { $0 == 0 ? "A whole number is needed." : "At most \($0) decimals are possible." },
    notAnOrder: { "Type \($0) of them, each once, best first." },
    amountsNeeded: { "Type \($0) amounts, one for each, or some as \($1)." },
    notExtremes: { "Type two codes that differ, the best first: \($0)." },
    notTheTotal: { total, left in
      left.hasPrefix("-")
        ? "Together they must be \(total): \(left.dropFirst()) too much."
        : "Together they must be \(total): \(left) left."
    },
    negativeAmount: "An amount is 0 or more.",
    exclusive: { "“\($0)” goes with no other: type it alone, or leave it out." },
    tooFew: { "Choose at least \($0)." },
    tooMany: { "At most \($0) are possible." },
    tooLong: { "At most \($0) characters are possible." },
    noMatch: "The answer does not have the form that is wanted.",
    notOffered: { $0.isEmpty ? "This question needs an answer." : "Here it can be: \($0)." },
    checkFailed: "This answer does not go with what was said before.",
    canOverride: "If it is right all the same: :override REASON",
    nothingToOverride:
      "There is nothing to override; `:override REASON` keeps an answer that a check objects to.",
    isFirst: "This is the first question.",
    noSuchQuestion: { "No question called \($0) has been reached." },
    noSuchLanguage: { "The questionnaire is in: \($0)." },
    oneLanguage: "The questionnaire has one language only.",
    questionsOpen: "Some questions are still open.",
    isOver: "The interview is over.",
    noSuchCommand: {
      "There is no \($0); :help lists what there is. A text that begins with a colon is written with two."
    },
    commandNeeds: { "Write \($0) \($1)." },
    badOutcome: "An outcome is a word such as partial, refused, no_time.",
    onlyOpenTexts: "Only texts can be written in the editor.",
    noEditor: "There is no editor here: set EDITOR, and use a terminal.")
}
