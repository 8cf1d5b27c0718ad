import Answers
import ArgumentParser

/// `answers show`: shows one interview.
struct AnswersShow: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Show an interview: its answers, notes and alerts.",
    discussion: "  outsidein answers show 7k3mq9xw2c")

  @Argument(help: "The id of the interview, or its first characters.")
  var interview: String

  @OptionGroup var store: StoreOptions

  @Option(help: "Output format.")
  var format = AnswersCommand.Format.text

  @OptionGroup var trust: TrustOptions

  func run() throws {
    let store = try store.open(for: .reading)
    let (page, doubt) = try translatingErrors {
      let library = Library(store)
      let journal = try library.journal(idPrefix: interview)
      let (history, doubt) = journal.read(unverified: trust.unverified)
      guard let history else { throw doubt ?? UnverifiedInterview(id: journal.head.id, fault: .noBeginning) }
      return (InterviewPage(history, try library.interview(history), proof: journal.proof), doubt)
    }
    switch format {
    case .text: Console.write(page.text())
    case .json: Console.write(try AnswersCommand.json(page.form()))
    }
    try UnverifiedNotice.show(doubt.map { [$0] } ?? [], areTaken: true)
  }
}
