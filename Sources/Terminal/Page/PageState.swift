import Interviews

/// What receives the keys of a page.
enum PageState {
  /// The question or the review.
  case atPlace
  /// The topmost dialog over it.
  case inDialog(DialogStack)
  /// Nothing else, until inputs that could not be recorded are recorded, or the person leaves.
  case unsaved(UnsavedInputs)
  /// Nothing: the interview has ended.
  case ended(Ending)
}

/// Open dialogs, one over the other.
struct DialogStack {
  /// The dialog that is shown.
  var top: any Dialog
  /// The dialogs below it, the topmost last.
  var below: [any Dialog] = []
  /// The current page of the dialog, if it is long.
  var page = 0

  /// All dialogs, the topmost last.
  var all: [any Dialog] { below + [top] }

  /// These dialogs with another one over them.
  func under(_ dialog: any Dialog) -> DialogStack { DialogStack(top: dialog, below: all) }

  /// The dialogs below the topmost one; nil if there are none.
  var closed: DialogStack? { below.last.map { DialogStack(top: $0, below: below.dropLast()) } }
}

/// Inputs that could not be recorded.
struct UnsavedInputs {
  /// Why the first of them could not be recorded.
  let problem: RecoverableError
  /// The error of recording, thrown if the person leaves.
  let error: any Error
  /// The inputs, in order.
  let inputs: [Input]
  /// The dialogs that were open.
  let dialogs: DialogStack?
}
