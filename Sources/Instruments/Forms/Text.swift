/// The texts that a field accepts.
package struct TextDomain: Hashable, Sendable {
  /// The number of lines of the text box, at least 1.
  package var lines: Int
  /// The maximum number of characters; nil if there is no limit.
  package var characters: Int?
  /// A regular expression that the whole text must match.
  package var pattern: String?
  /// The message if it does not match.
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
