import Answers
import ArgumentParser
import Datasets
import Digests
import Instruments
import Interviews
import Threads

/// `answers verify`: checks that the answers in the file are those that were recorded.
struct AnswersVerify: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify", abstract: "Verify that the stored answers are those that were recorded.",
    discussion: """
      Checks the structure and the pages of the file, the hash chain of every interview and the sources of the \
      questionnaires. Then replays every interview, and reports each answer that the questionnaire did not ask for at that \
      point or does not accept. The exit status is 0 only if everything could be checked and no problem was found.

        outsidein answers verify
        outsidein answers verify 7k3mq9xw2c
        outsidein answers verify --proof 9f2c…
      """)

  @Argument(help: "The id of one interview, or its first characters (default: all).")
  var interview: String?

  @OptionGroup var store: StoreOptions

  @Option(
    help: "Verify that the file still has the interview that ended with this SHA-256 hash.")
  var proof: String?

  @Option(help: "Output format.")
  var format = AnswersCommand.Format.text

  func validate() throws {
    if interview != nil, proof != nil {
      throw ValidationError("Use either an interview id or --proof, not both.")
    }
    if let proof, Digest(hexadecimal: proof.lowercased()) == nil {
      throw ValidationError("--proof needs a hash of 64 hexadecimal digits.")
    }
  }

  func run() throws {
    let store = try store.open(for: .reading)
    let report = try translatingErrors {
      if let proof { return try Verification.of(proof: proof.lowercased(), in: store) }
      if let interview { return try Verification(store, idPrefix: interview) }
      return try Verification(store)
    }
    switch format {
    case .text: Console.write(report.text())
    case .json: Console.write(try AnswersCommand.json(report.form))
    }
    if !report.isSound { throw Failure.reported(.badData) }
  }
}
