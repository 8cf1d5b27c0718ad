extension Words {
  /// The interface texts in English, the default language.
  package static let english = Words(
    language: "en",
    name: "English",
    interview: "Interview",
    saved: "Saved.",
    saving: "Saving …",
    notSaved: "Your last answer was NOT saved.",
    dryRun: "Dry run: nothing is stored.",
    noSample: { "No contact file was given. Empty without it: \($0). To fill it in: \($1)." },
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
      "\(count) \(count == 1 ? "amount" : "amounts") in this order\(unit.map { " (\($0))" } ?? "")\(total.map { ", \($0) together" } ?? ""); or \(sample)"
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
    finishWord: "done",
    wordFinishes: { "Type \($0) to finish the interview; :back or :goto ID changes an answer." },
    notes: "Notes, for interviewers only:",
    overridden: "kept in spite of a check",
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
    notADate: "Type a date as year-month-day, such as 2026-01-31; or today, yesterday.",
    noSuchDay: { day, last in
      "There is no \(day)\(last.map { last in ": that month has \(last) days" } ?? "")."
    },
    today: ["today"],
    yesterday: ["yesterday"],
    dateOutOfRange: { first, last in
      switch (first, last) {
      case (let first?, let last?): "The date must be from \(first) to \(last)."
      case (let first?, nil): "The date must be \(first) or later."
      case (nil, let last?): "The date must be \(last) or earlier."
      case (nil, nil): "This date is not possible here."
      }
    },
    tooManyDecimals: {
      $0 == 0
        ? "A whole number is needed."
        : $0 == 1 ? "At most one decimal is possible." : "At most \($0) decimals are possible."
    },
    notAnOrder: { "Type \($0) of them, each once, best first." },
    amountsNeeded: {
      $0 == 1
        ? "Type 1 amount, or write it as \($1)."
        : "Type \($0) amounts, one for each, or some as \($1)."
    },
    notExtremes: { "Type two codes that differ, the best first: \($0)." },
    notTheTotal: { total, left in
      left.hasPrefix("-")
        ? "Together they must be \(total): \(left.dropFirst()) too much."
        : "Together they must be \(total): \(left) left."
    },
    negativeAmount: "An amount is 0 or more.",
    exclusive: { "“\($0)” goes with no other: type it alone, or leave it out." },
    tooFew: { "Choose at least \($0)." },
    tooMany: { $0 == 1 ? "At most 1 is possible." : "At most \($0) are possible." },
    tooLong: {
      $0 == 1 ? "At most 1 character is possible." : "At most \($0) characters are possible."
    },
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
    noEditor: "There is no editor here: set EDITOR, and use a terminal.",
    page: .english)
}

extension PageWords {
  static let english = PageWords(
    answer: "ANSWER",
    several: { least, most in
      switch (least, most) {
      case (let least?, let most?): "Space chooses; \(least) to \(most) of them."
      case (let least?, nil): "Space chooses; at least \(least)."
      case (nil, let most?): "Space chooses; at most \(most)."
      case (nil, nil): "Space chooses; several are possible."
      }
    },
    noneAllowed: "Enter alone: none of these.",
    spaceChooses: "Nothing is chosen yet: Space chooses, Enter goes on.",
    point: { low, high, zeroIsTen in "type \(low)-\(high)\(zeroIsTen ? " (0 = 10)" : "")" },
    item: { "item \($0) of \($1)" },
    answered: { "\($0) of \($1) answered" },
    short: { ["dk": "DK", "na": "N/A", "refused": "REF", "skipped": "--"][$0] ?? "" },
    characters: { "\($0) of \($1) \($1 == 1 ? "character" : "characters")" },
    place: { "PLACE \($0) of \($1)" },
    whichIsNext: "Of the ones left, which is next?",
    allPlaced: "Enter accepts, Backspace takes the last one back.",
    left: { left, total in
      left.hasPrefix("-") ? "\(left.dropFirst()) too much of \(total)" : "\(left) left of \(total)"
    },
    enterAccepts: "Enter accepts.",
    most: "MOST", least: "LEAST",
    mostImportant: "Most important?", leastImportant: "Least important?",
    otherThanMost: "That one is the most: choose another one, or Backspace.",
    answerNeeded: "An answer is needed; ? or F1 tells what else is possible.",
    moreAbove: { "... \($0) more above" },
    moreBelow: { "... \($0) more below" },
    readOn: "Enter: read on",
    isFirstOpen: "This is the first open question.",
    next: "next", back: "back", help: "help", note: "note", stop: "stop", choose: "choose",
    newLine: "new line", close: "close", leaveEmpty: "leave empty",
    noteTitle: "A note, kept apart from the answer",
    goToTitle: "Go to which question?",
    languageTitle: "Which language?",
    resumeTitle: "Which interview do you want to continue?",
    helpTitle: "Keys",
    keys: [
      ("digits", "the code of the answer"),
      ("arrows", "choose in a list or on a scale (also j, k)"),
      ("Space", "choose, or take back, where several are possible; at the end: the whole answer"),
      ("Enter", "accept, and go on"),
      ("PgUp F3", "the question before (also Shift-Tab, Alt-Left)"),
      ("PgDn F4", "the first open question"),
      ("^D ^R ^X", "don't know (also F8), refused (also F9), does not apply"),
      ("^K", "leave an optional question empty"),
      ("^N F5", "a note"),
      ("^G F6", "go to a question"),
      ("/", "find in a long list"),
      ("^J", "a new line in a text (also Alt-Enter)"),
      ("^E", "write a text in your editor"),
      ("^T F7", "another language"),
      ("^L", "paint again"),
      ("^Z", "leave for a moment"),
      ("F10", "finish the interview, at its end"),
      ("^C", "stop; twice saves and leaves"),
    ],
    stopTitle: "Stop this interview? All answers so far are saved.",
    stopPartial: "Broken off, to go on later",
    stopRefused: "The respondent refuses to go on",
    stopOther: "Another outcome",
    outcome: "Outcome, such as no_time",
    goOn: "go on with the interview",
    mustTitle: "That cannot be.",
    nothingFound: "Nothing has that in its name.",
    stopAlone: "I do not want to go on",
    isPlaced: "That one has its place already.",
    textStands: "A text was typed here: Enter takes it, ^U empties it.",
    find: "find", space: "Space",
    checkTitle: "Is that right?",
    change: "change the answer",
    keep: "keep it, with a reason",
    reason: "Why is it right all the same?",
    closesTitle: {
      $0 == 1
        ? "This closes a part of the interview. 1 answer is set aside:"
        : "This closes a part of the interview. \($0) answers are set aside:"
    },
    closesGoOn: "go on; they come back if you change it again",
    closesLeave: "leave the answer as it was",
    notSavedTitle: "The last answer is NOT saved yet.",
    tryAgain: "try again",
    leave: "leave; what was saved before is safe",
    unfinished: "unfinished",
    noUnicode:
      "This locale is not UTF-8: letters beyond ASCII are shown without their marks, or as ?. LC_ALL=C.UTF-8 mends that.",
    finish: "Finish the interview",
    finishBy: { "F10, or type \($0) and Enter" },
    end: "finish",
    whole: "whole",
    typed: "Typed:",
    goTo: "go to",
    aside: "Off the route, set aside:")
}
