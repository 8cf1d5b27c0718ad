import ArgumentParser
import Trials

/// `trials kill`: kills and hang-ups.
struct KillCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "kill",
    abstract: "Kill interviews before any file call, hang up their terminals, and resume them.")

  @Option(help: "Number of kills (SIGKILL), in three situations.")
  var kills = 300

  @Option(help: "Number of terminals that hang up in the middle of an interview on the page.")
  var hangUps = 100

  @OptionGroup var chance: SeedOptions

  func run() throws {
    print("kills and hang-ups, seed \(chance.seed)")
    var figures = try KillTrial(seed: chance.seed).run(kills: kills)
    figures.append(try HangUpTrial(seed: chance.seed).run(hangUps: hangUps))
    print(AbruptEndFigures.table(figures), terminator: "")
    for figure in figures { for problem in figure.problems { print("\(figure.name): \(problem)") } }
    guard figures.allSatisfy({ $0.problems.isEmpty && $0.falseAlarms + $0.lastingDrafts == 0 }) else {
      throw ExitCode.failure
    }
  }
}
