import Foundation

/// An edit to the questionnaire `Visits` while it is in the field, and what a comparison tells of it.
package struct Edit: Sendable, CustomStringConvertible {
  /// What the author does, in words.
  package var name: String
  /// The lines that are replaced, each with what stands there afterwards.
  package var replacements: [(String, String)]
  /// What a comparison tells: `kind subject: summary`.
  package var told: [String]

  package var description: String { name }

  /// The text after the edit; nil if a line to replace is not there.
  package var after: String? {
    var text = Visits.before
    for (old, new) in replacements {
      guard let place = text.range(of: old) else { return nil }
      text.replaceSubrange(place, with: new)
    }
    return text
  }

  init(_ name: String, _ replacements: [(String, String)], tells told: [String]) {
    (self.name, self.replacements, self.told) = (name, replacements, told)
  }

  init(_ name: String, _ old: String, _ new: String, tells told: String...) {
    self.init(name, [(old, new)], tells: told)
  }
}
