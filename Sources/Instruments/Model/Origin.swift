package import Texts

/// The origin of a part of a questionnaire.
///
/// All origins are equal, so that comparisons of parts ignore the places where they are written.
package enum Origin: Sendable {
  /// The author wrote it at this place.
  case written(SourceRange)
  /// The compiler derived it from something that is written at this place.
  case derived(from: SourceRange, by: Derivation)
  /// It is part of the program, such as the labels of a standard scale.
  case builtIn

  /// The constructs that parts are derived from.
  package enum Derivation: Sendable, CaseIterable {
    /// `kano`: two ratings of each element.
    case kano
    /// `write_in`: the text of an option.
    case writeIn
    /// `until`: the question about another round.
    case anotherRound
    /// Numbered elements: the rounds of a loop, the sets of a best-worst design.
    case counting
    /// `mentions of`: the texts that a question collected.
    case mentions
    /// A segment: a group for each option of a question, or an element for each group.
    case segment
    /// Ids in brackets: some of the elements of a list.
    case selection
    /// The name of a standard scale.
    case standardScale
  }

  /// The place in the file; nil if it is built in.
  package var place: SourceRange? {
    switch self {
    case .written(let place), .derived(let place, _): place
    case .builtIn: nil
    }
  }

  /// Whether the author wrote it.
  package var isWritten: Bool { if case .written = self { true } else { false } }
}

extension Origin: Hashable {
  package static func == (a: Origin, b: Origin) -> Bool { true }

  package func hash(into hasher: inout Hasher) {}
}
