import ArgumentParser
import Comparisons
import Instruments
import Reports
import Texts

/// `diff`: tells what changed between two versions of a questionnaire.
struct DiffCommand: ParsableCommand {
  /// The supported formats.
  enum Format: String, ExpressibleByArgument, CaseIterable { case text, markdown, json }

  static let configuration = CommandConfiguration(
    commandName: "diff",
    abstract: "Tell what changed between two versions of a questionnaire.",
    discussion: """
      Tells what changed in meaning, and what stays comparable: first what breaks comparability, then who is asked \
      otherwise, then what reads differently, then what is only moved. A version is a file, ID@VERSION in the answers file \
      (`outsidein answers list --versions` lists them), or FILE@REVISION in git. The exit status is 0 if nothing that is \
      asked, stored or read is different, 1 if anything is, and 2 if they cannot be compared.

        outsidein diff old.yaml new.yaml
        outsidein diff bank_satisfaction@v1 bank_satisfaction.yaml
        outsidein diff bank_satisfaction.yaml@HEAD bank_satisfaction.yaml --format markdown
      """)

  @Argument(help: "The old version.")
  var old: String

  @Argument(help: "The new version.")
  var new: String

  @Option(help: "Output format.")
  var format = Format.text

  @OptionGroup var store: StoreOptions

  func run() throws {
    let (before, after) = try trouble {
      (try VersionReference(old).load(store), try VersionReference(new).load(store))
    }
    let comparison = Comparison(from: before.questionnaire, to: after.questionnaire)
    let report = ComparisonReport(
      comparison, old: before.name, new: after.name,
      isIdentical: before.questionnaire.hash == after.questionnaire.hash)
    switch format {
    case .text: Console.write(report.text(width: Console.resultColumns ?? 100))
    case .markdown: Console.write(report.markdown)
    case .json:
      Console.write(
        try report.json(
          oldText: SourceText(name: before.name, bytes: before.questionnaire.source),
          newText: SourceText(name: after.name, bytes: after.questionnaire.source)))
    }
    if !comparison.changes.isEmpty { throw ExitCode(1) }
  }

  /// Ends with 2 on every failure, as `diff` does.
  private func trouble<Value>(_ work: () throws -> Value) throws -> Value {
    do { return try work() } catch let failure as Failure {
      Console.complain(failure.message)
      throw ExitCode(2)
    }
  }
}
