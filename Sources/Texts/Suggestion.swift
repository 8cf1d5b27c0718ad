/// The advice about a name that does not exist: the name that was probably meant, or something else.
package struct Suggestion: Hashable, Sendable {
  /// The name that was probably meant; nil if no candidate is near.
  package let name: String?
  /// The advice in full sentences: "Did you mean `staff`?"
  package let sentence: String

  /// The candidate nearest to `name`; if none is near enough, other advice. `shownAs` writes the candidate as it stands in
  /// its place, for example in braces.
  package init(
    for name: String, among candidates: some Sequence<String>, otherwise: @autoclosure () -> String,
    shownAs: (String) -> String = { $0 }
  ) {
    self.init(near: NearNames.nearest(to: name, in: candidates), otherwise: otherwise(), shownAs: shownAs)
  }

  /// A near name that is already known; if there is none, other advice.
  package init(
    near name: String?, otherwise: @autoclosure () -> String, shownAs: (String) -> String = { $0 }
  ) {
    self.name = name
    sentence = name.map { "Did you mean `\(shownAs($0))`?" } ?? otherwise()
  }
}
