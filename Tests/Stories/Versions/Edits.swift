extension Edit {
  /// All edits.
  package static let all = wording + options + scales + types + items + conditions + people + languages
}
