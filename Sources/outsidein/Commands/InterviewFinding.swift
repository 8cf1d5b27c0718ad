import Answers
import Texts

extension Library {
  /// The failure for an interview that another program is conducting.
  static func isOpenElsewhere(_ id: String) -> Failure {
    Failure(.busy, "Interview \(id) is open in another window. Stop or finish it there first.")
  }
}

extension Failure {
  /// The failure if more than one interview has an id that starts with the typed text.
  init(_ ambiguity: Library.Ambiguity) {
    let some = ambiguity.ids.prefix(5).joined(separator: ", ")
    self.init(
      .usage,
      "\(ambiguity.ids.count) interviews have an id that starts with \(CleanText.forTerminal(ambiguity.prefix)): \(some) … Type more of it."
    )
  }
}
