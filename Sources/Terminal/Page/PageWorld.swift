/// Something that comes to a page from outside.
package enum PageEvent: Hashable, Sendable {
  /// Keys that came together.
  case keys([Key])
  /// The terminal has another size.
  case resized(columns: Int, rows: Int)
  /// The input has ended, or somebody asks the program to leave.
  case ended
}

/// The world around a page.
package struct PageWorld {
  /// Waits for the next event.
  var next: () -> PageEvent
  /// Writes to the terminal, at once.
  var write: ([UInt8]) -> Void
  /// Does some work, and writes a notice where it takes long. Returns whether it did.
  var saving: (_ notice: [UInt8], _ work: () -> Void) -> Bool
  /// Forgets what was typed and not yet read.
  var discardInput: () -> Void
  /// Lets somebody write a text in an editor, beginning with one; nil where there is none.
  var edit: ((String) -> String?)?
  /// Gives the terminal back until the person comes again; nil where that cannot be.
  var suspend: (() -> Void)?
  /// What to say of an error after which recording can be tried again; nil where it cannot.
  var canRetry: (any Error) -> Setback?

  /// A world of keys and bytes.
  package init(
    next: @escaping () -> PageEvent, write: @escaping ([UInt8]) -> Void,
    saving: @escaping ([UInt8], () -> Void) -> Bool = { _, work in
      work()
      return false
    },
    discardInput: @escaping () -> Void = {}, edit: ((String) -> String?)? = nil,
    suspend: (() -> Void)? = nil, canRetry: @escaping (any Error) -> Setback? = { _ in nil }
  ) {
    (self.next, self.write, self.saving, self.discardInput) = (next, write, saving, discardInput)
    (self.edit, self.suspend, self.canRetry) = (edit, suspend, canRetry)
  }
}

/// An error after which the interview can go on.
package struct Setback {
  /// What to say of it.
  package var reason: String
  /// Whether the last answer is safe all the same.
  package var isSaved: Bool

  /// What happened, and whether the last answer is safe.
  package init(_ reason: String, isSaved: Bool = false) { (self.reason, self.isSaved) = (reason, isSaved) }
}
