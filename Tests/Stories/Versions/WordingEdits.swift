extension Edit {
  /// Edits to what is read.
  static let wording = [
    Edit(
      "a question is reworded", "All in all, how satisfied are you", "How satisfied are you, all in all,",
      tells:
        "reworded overall: the question was “All in all, how satisfied are you with our branch?” and is “How satisfied are you, all in all, with our branch?”"
    ),
    Edit(
      "another question takes an id", "How often did you visit us this year?",
      "Since when have you been a customer?",
      tells:
        "changed visits: the question was “How often did you visit us this year?” and is “Since when have you been a customer?”"
    ),
    Edit(
      "an instruction is added", "    from: 0\n    to: 99",
      "    instruct: \"Read slowly.\"\n    from: 0\n    to: 99",
      tells: "reworded visits: the instruction is new: “Read slowly.”"),
    Edit(
      "the title is reworded", "Our branch and you", "You and our branch",
      tells: "reworded questionnaire: the title was “Our branch and you” and is “You and our branch”"),
    Edit(
      "a statement is reworded", "Thank you for your time.", "Thank you very much.",
      tells: "reworded at the start: the text was “Thank you for your time.” and is “Thank you very much.”"),
    Edit(
      "a statement is added", "- number: adults", "- say: \"Now a few words about you.\"\n  - number: adults",
      tells: "reworded after cause: the text “Now a few words about you.” is new"),
    Edit(
      "a statement is dropped", "  - say: \"Thank you for your time.\"\n", "",
      tells: "reworded at the start: the text “Thank you for your time.” is gone"),
    Edit(
      "a factor is relabeled", "fees: \"Fees\"", "fees: \"Costs\"",
      tells: "reworded factors: the label of `fees` was “Fees” and is “Costs”"),
    Edit(
      "a section gets another title", "Your last visit", "Your most recent visit",
      tells:
        "reworded section experience_now: the title was “Your last visit” and is “Your most recent visit”"),
  ]

  /// Edits to languages.
  static let languages = [
    Edit(
      "a language is added", "languages: [en]", "languages: [en, it]",
      tells: "extended questionnaire: can be asked in `it`")
  ]
}
