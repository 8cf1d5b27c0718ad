import Answers
import ArgumentParser
import Datasets
import Digests
import Instruments
import Interviews
import Threads

/// `answers verify`: whether what is in the file is what was said.
struct AnswersVerify: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify", abstract: "Verify that the answers are those that were recorded.",
    discussion: """
      Checks the structure and the pages of the file, the chain of every interview, the sources of the questionnaires, and
      replays every interview: an answer that the questionnaire did not ask for there, or does not take, is named. Ends
      with 0 only if everything was judged and nothing was found.

        outsidein answers verify
        outsidein answers verify 7k3mq9xw2c
        outsidein answers verify --proof 9f2c…
      """)

  @Argument(help: "One interview, or the beginning of its id; else all.")
  var interview: String?

  @OptionGroup var store: StoreOptions

  @Option(
    help: "A hash that was printed at the end of an interview: verify that the file still has that interview."
  )
  var proof: String?

  @Option(help: "text for people, json for programs.")
  var format = AnswersCommand.Format.text

  func validate() throws {
    if interview != nil, proof != nil {
      throw ValidationError("--proof and an interview exclude each other.")
    }
    if let proof, Digest(hexadecimal: proof.lowercased()) == nil {
      throw ValidationError("--proof is 64 hexadecimal digits.")
    }
  }

  func run() throws {
    let store = try store.open(for: .reading)
    let report = try telling {
      if let proof { return try Verification.of(proof: proof.lowercased(), in: store) }
      if let interview { return try Verification(store, idPrefix: interview) }
      return try Verification(store)
    }
    switch format {
    case .text: Console.write(report.text())
    case .json: Console.write(try AnswersCommand.json(report.form))
    }
    if !report.isSound { throw Failure.told(.badData) }
  }
}
