package import Texts

/// Where a part of a questionnaire comes from.
///
/// All origins are equal: two parts are the same if they mean the same, wherever they are written.
package enum Origin: Sendable {
  /// An author wrote it at this place.
  case written(SourceRange)
  /// It was made of something that an author wrote at this place.
  case derived(from: SourceRange, by: Derivation)
  /// It belongs to the program, such as the labels of a standard scale.
  case builtIn

  /// What makes parts that no author wrote.
  package enum Derivation: Sendable, CaseIterable {
    /// `kano`: two ratings of each element.
    case kano
    /// `write_in`: the text of an option.
    case writeIn
    /// `until`: the question whether there is another round.
    case anotherRound
    /// Numbered elements: the rounds of a loop, the sets of a best-worst design.
    case counting
    /// `mentions of`: the texts that were given.
    case mentions
    /// A segment: a group for each option of a question, or an element for each group.
    case segment
    /// Ids in brackets: some of the elements of a list.
    case selection
    /// The name of a standard scale.
    case standardScale
  }

  /// The place in the file that it comes from; nil where it comes from none.
  package var place: SourceRange? {
    switch self {
    case .written(let place), .derived(let place, _): place
    case .builtIn: nil
    }
  }

  /// Whether an author wrote it as it is.
  package var isWritten: Bool { if case .written = self { true } else { false } }
}

extension Origin: Hashable {
  package static func == (a: Origin, b: Origin) -> Bool { true }

  package func hash(into hasher: inout Hasher) {}
}
