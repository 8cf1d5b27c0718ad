import Answers
import ArgumentParser
import Datasets
import Instruments
import Interviews

/// `answers reopen`: reopens a finished interview so that it can be continued.
struct AnswersReopen: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "reopen", abstract: "Reopen a finished interview so that you can continue it.",
    discussion: "  outsidein answers reopen 7k3mq9xw2c --why \"completed by mistake\"")

  @OptionGroup var options: AmendOptions

  func run() throws {
    try options.amend { summary in
      guard !summary.isOpen else {
        throw Failure(
          .usage,
          "Interview \(summary.id) is still open (\(summary.status)). Continue it with: outsidein resume \(summary.id)"
        )
      }
      return (
        .reopen,
        "reopened; its status is partial until it is finished again. Continue it with: outsidein resume \(summary.id)"
      )
    }
  }
}

/// `answers status`: gives an interview another status.
struct AnswersStatus: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "status", abstract: "Change the status of an interview.",
    discussion: """
      A completed interview that gets another status no longer counts toward quotas.

        outsidein answers status 7k3mq9xw2c invalid --why "the interviewer's own test"
      """)

  @OptionGroup var options: AmendOptions

  @Argument(help: "The status: lowercase letters, digits and _, such as invalid or callback.")
  var status: String

  func validate() throws {
    guard Disposition(given: status) != nil else {
      throw ValidationError(
        "A status has 1 to 32 lowercase letters, digits and _. `completed` cannot be set: an interview is completed only when it is finished."
      )
    }
  }

  func run() throws {
    try options.amend { summary in
      (.status(Disposition(word: status)), "status changed from \(summary.status) to \(status).")
    }
  }
}

/// `answers note`: adds a note to an interview.
struct AnswersNote: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "note", abstract: "Add a note to an interview.",
    discussion: "  outsidein answers note 7k3mq9xw2c --why \"called back; the problem is solved\"")

  @OptionGroup var options: AmendOptions

  func run() throws { try options.amend { _ in (.note, "note added.") } }
}
