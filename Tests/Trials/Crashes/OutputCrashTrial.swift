import Instruments
import Randomness
import Stories

/// Power failures while a command writes a file: afterwards it has to be the old one or the new one.
package struct OutputCrashTrial {
  /// What became of the file, counted.
  package struct Figures: Sendable {
    /// The command.
    package let name: String
    /// Whether the disk ignored syncs of files.
    package let isControl: Bool
    /// All images.
    package fileprivate(set) var images = 0
    /// Those with the file as it was before; the file may have been missing before.
    package fileprivate(set) var old = 0
    /// Those with the new file.
    package fileprivate(set) var new = 0
    /// Those with anything else.
    package fileprivate(set) var torn = 0
    /// Those with the old file although the command had ended.
    package fileprivate(set) var oldAfterEnd = 0
  }

  private let name: String
  private let recording: Recording
  private let base: [String: [UInt8]]
  private let output: String
  private let after: [UInt8]?

  /// Records a command that writes a file.
  private init(_ name: String, _ arguments: [String], output: String, in filled: FilledFolder) throws {
    let folder = try WatchedFolder()
    defer { folder.remove() }
    try filled.write(into: folder.url)
    let result = try folder.run(arguments)
    guard result.status == 0 else { throw RecordedInterviews.Failed(errors: result.errors) }
    (self.name, self.output, base) = (name, output, filled.files)
    recording = try folder.recording()
    after = try FilledFolder.files(in: folder.url)[output]
  }

  /// The commands that write files.
  package static func all() throws -> [OutputCrashTrial] {
    let export = ["export", "-o", "out.csv"]
    let filled = try FilledFolder { try $0.interview(answers: 10) }
    let again = try FilledFolder {
      try $0.interview(answers: 10)
      try $0.write("an older export\n", to: "out.csv")
    }
    let fixable = try FilledFolder { try $0.write(FilledFolder.fixable, to: "fix.yaml") }
    let trials = [
      try OutputCrashTrial("export -o", export, output: "out.csv", in: filled),
      try OutputCrashTrial("export -o, once more", export, output: "out.csv", in: again),
      try OutputCrashTrial("check --fix", ["check", "--fix", "fix.yaml"], output: "fix.yaml", in: fixable),
    ]
    guard try FaultCase.hasBackup() else { return trials }
    let withLog = try FilledFolder { try $0.killInterview(at: 100) }
    let backup = ["answers", "backup", "-o", "copy.db"]
    return trials + [try OutputCrashTrial("answers backup -o", backup, output: "copy.db", in: withLog)]
  }

  /// Makes so many images. A disk that ignores syncs of files is a negative control.
  package func run(images count: Int, seed: UInt64, ignoringSyncs: Bool = false) -> Figures {
    let first = recording.entries.firstIndex { $0.call.isCreation(except: RecordedInterviews.file) } ?? 0
    var figures = Figures(name: ignoringSyncs ? "control: \(name)" : name, isControl: ignoringSyncs)
    for number in 1...max(1, count) {
      var chance = KeyedRandom(seed: seed, key: "\(name), image \(number)")
      let cut = first + chance.below(recording.entries.count + 1 - first)
      var disk = SimulatedDisk(syncs: ignoringSyncs ? .ignoredForFiles : .honored, files: base)
      for entry in recording.entries.prefix(cut) { disk.apply(entry.call) }
      figures.note(
        disk.crash(&chance)[output], before: base[output], after, isOver: cut == recording.entries.count)
    }
    return figures
  }

  /// A table of figures.
  package static func table(_ all: [Figures]) -> String {
    let head = ["written by", "images", "old file", "new file", "neither", "old after the end"]
    return TextTable.render(
      [head]
        + all.map {
          ["\($0.name)", "\($0.images)", "\($0.old)", "\($0.new)", "\($0.torn)", "\($0.oldAfterEnd)"]
        })
  }
}

extension OutputCrashTrial.Figures {
  fileprivate mutating func note(_ file: [UInt8]?, before: [UInt8]?, _ after: [UInt8]?, isOver: Bool) {
    images += 1
    if file == after {
      new += 1
    } else if file == before {
      old += 1
      if isOver { oldAfterEnd += 1 }
    } else {
      torn += 1
    }
  }
}
