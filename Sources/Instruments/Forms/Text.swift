/// Which texts a field takes.
package struct TextDomain: Hashable, Sendable {
  /// The lines that are shown to write in, from 1.
  package var lines: Int
  /// The most characters, if limited.
  package var characters: Int?
  /// A regular expression that the whole text matches.
  package var pattern: String?
  /// What to say when it does not.
  package var message: Wording?

  /// A text domain with all its parts.
  package init(lines: Int, characters: Int? = nil, pattern: String? = nil, message: Wording? = nil) {
    self.lines = lines
    self.characters = characters
    self.pattern = pattern
    self.message = message
  }
}

extension TextDomain: InstrumentForm {}
