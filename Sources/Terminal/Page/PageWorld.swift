/// An event for a page.
package enum PageEvent: Hashable, Sendable {
  /// Keys that arrived together.
  case keys([Key])
  /// The size of the terminal has changed.
  case resized(columns: Int, rows: Int)
  /// The input has ended, or a signal asks the program to leave.
  case ended
}

/// The connection of a page to the terminal and the system.
package struct PageWorld {
  /// Waits for the next event.
  var next: () -> PageEvent
  /// Writes to the terminal at once.
  var write: ([UInt8]) -> Void
  /// Runs work, and writes the notice if the work takes long. Returns whether the notice was written.
  var saving: (_ notice: [UInt8], _ work: () -> Void) -> Bool
  /// Drops typed input that has not been read yet.
  var discardInput: () -> Void
  /// Opens a text in the person's editor; nil if there is no editor.
  var edit: ((String) -> String?)?
  /// Suspends the program until the person resumes it; nil if that is not possible.
  var suspend: (() -> Void)?
  /// The problem for an error after which recording can be tried again; nil for other errors.
  var canRetry: (any Error) -> RecoverableError?

  /// A world made of closures.
  package init(
    next: @escaping () -> PageEvent, write: @escaping ([UInt8]) -> Void,
    saving: @escaping ([UInt8], () -> Void) -> Bool = { _, work in
      work()
      return false
    },
    discardInput: @escaping () -> Void = {}, edit: ((String) -> String?)? = nil,
    suspend: (() -> Void)? = nil, canRetry: @escaping (any Error) -> RecoverableError? = { _ in nil }
  ) {
    (self.next, self.write, self.saving, self.discardInput) = (next, write, saving, discardInput)
    (self.edit, self.suspend, self.canRetry) = (edit, suspend, canRetry)
  }
}

/// An error after which the interview can continue.
package struct RecoverableError {
  /// The message for the person.
  package var reason: String
  /// Whether the last answer is safe nevertheless.
  package var isSaved: Bool

  /// A problem with a message.
  package init(_ reason: String, isSaved: Bool = false) { (self.reason, self.isSaved) = (reason, isSaved) }
}
