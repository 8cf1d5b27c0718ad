import ArgumentParser
import Trials

/// `trials fail`: failing disks.
struct FaultCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "fail",
    abstract:
      "Let each file call of each command fail: EIO, ENOSPC, EDQUOT; once, from there on, or half written.",
    discussion: """
      After each run the program must have ended with a documented status and a message, and everything that was \
      acknowledged must be there; no output may be half written, no draft may stay. Reads fail with EIO.
      """)

  @Option(help: "Number of faults for each command, drawn at random; all otherwise.")
  var limit: Int?

  @Option(help: "Only this command, such as \"resume after a kill\".")
  var command: String?

  @Option(help: "Only this call, such as \"ftruncate answers.db-shm\".")
  var call: String?

  @Flag(help: "Show what the program said at each call.")
  var messages = false

  @OptionGroup var chance: SeedOptions

  func run() throws {
    print("failed file calls, seed \(chance.seed)")
    let cases = try FaultCase.all().filter { command == nil || $0.name == command }
    let figures = try cases.map { try FaultTrial($0, seed: chance.seed).run(limit: limit, only: call) }
    print(FaultFigures.table(figures), terminator: "")
    for figure in figures {
      for example in figure.examples { print("\(figure.name): \(example)") }
    }
    if messages { for figure in figures { show(figure) } }
    guard figures.allSatisfy(\.counts.isEmpty) else { throw ExitCode.failure }
  }

  private func show(_ figures: FaultFigures) {
    print("\n\(figures.name)")
    for (message, count) in figures.messages.sorted(by: { $0.key < $1.key }) {
      print("  \(count) x \(message)")
    }
  }
}
