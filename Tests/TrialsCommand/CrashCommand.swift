import ArgumentParser
import Trials

/// `trials crash`: power failures.
struct CrashCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "crash",
    abstract: "Make the files that a power failure can leave behind, and look for acknowledged answers.",
    discussion: """
      Interviews of the real program are recorded: each write, sync and name. A crash image has all that was synced \
      before a random call; what was not is kept, lost, or torn at sectors of 512 bytes. Two negative controls have to \
      lose answers in more than half of their images.
      """)

  @Option(help: "Number of images, in equal parts from each recording; a tenth as many for each control.")
  var images = 10_000

  @OptionGroup var chance: SeedOptions

  func run() throws {
    let seed = chance.seed
    print("crash images, seed \(seed)")
    let recordings = try RecordedInterviews.all()
    let figures = try recordings.enumerated().map { place, recording in
      let share = images / recordings.count + (place < images % recordings.count ? 1 : 0)
      return try CrashTrial(recording, seed: seed).run(images: share)
    }
    let controls = [
      try CrashTrial(try .lossy(), seed: seed).run(images: images / 10),
      try CrashTrial(ignoringSyncs: try .unsynced(), seed: seed).run(images: images / 10),
    ]
    print(CrashFigures.table(figures + controls), terminator: "")
    for figure in figures { for problem in figure.problems { print("\(figure.name): \(problem)") } }
    let outputs = try OutputCrashTrial.all().flatMap { trial in
      [false, true].map { trial.run(images: images / 20, seed: seed, ignoringSyncs: $0) }
    }
    print("\n\(OutputCrashTrial.table(outputs))", terminator: "")
    guard outputs.allSatisfy({ ($0.torn > 0) == $0.isControl }),
      figures.allSatisfy({ $0.isClean && $0.falseAlarms == 0 }),
      controls.allSatisfy({ 2 * $0.withLosses > $0.images })
    else {
      throw ExitCode.failure
    }
  }
}
