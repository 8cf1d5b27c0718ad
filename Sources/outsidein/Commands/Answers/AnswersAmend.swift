import ArgumentParser
import Datasets
import Interviews

/// `answers reopen`: an interview that is over can be gone on with.
struct AnswersReopen: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "reopen", abstract: "Reopen an interview that is over, to go on with it.",
    discussion: "  outsidein answers reopen 7k3mq9xw2c --why \"completed by mistake\"")

  @OptionGroup var options: AmendOptions

  func run() throws {
    try options.amend { summary in
      guard !summary.isOpen else {
        throw Failure(
          .usage,
          "Interview \(summary.id) is not over (\(summary.status)). Go on with: outsidein resume \(summary.id)"
        )
      }
      return (
        .reopen,
        "reopened; it is partial until it is finished again. Go on with: outsidein resume \(summary.id)"
      )
    }
  }
}

/// `answers status`: an interview gets another outcome.
struct AnswersStatus: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "status", abstract: "Give an interview another status.",
    discussion: """
      A completed interview with another status leaves its places in quotas to others.

        outsidein answers status 7k3mq9xw2c invalid --why "the interviewer's own test"
      """)

  @OptionGroup var options: AmendOptions

  @Argument(help: "The status: small letters, digits and _, such as invalid or callback.")
  var status: String

  func validate() throws {
    guard Outcome.isOne(status) else {
      throw ValidationError(
        "A status is 1 to 32 small letters, digits and _; an interview becomes completed only by its end.")
    }
  }

  func run() throws {
    try options.amend { summary in
      (.status(status), "\(summary.status) before, \(status) now.")
    }
  }
}

/// `answers note`: adds a note to an interview.
struct AnswersNote: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "note", abstract: "Add a note to an interview.",
    discussion: "  outsidein answers note 7k3mq9xw2c --why \"called back, she is content now\"")

  @OptionGroup var options: AmendOptions

  func run() throws { try options.amend { _ in (.note, "noted.") } }
}
