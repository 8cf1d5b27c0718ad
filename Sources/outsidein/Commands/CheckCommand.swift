import Answers
import ArgumentParser
import Checks
import Diagnostics
import Documents
import Foundation
import Instruments
import Reports
import Texts
import Threads

/// `check`: reports every problem of questionnaire files.
struct CheckCommand: ParsableCommand {
  /// The format in which problems are reported.
  enum Format: String, ExpressibleByArgument, CaseIterable { case text, json, sarif, github }

  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Check questionnaire files.",
    discussion: """
      Reports every error and warning, with its place and how to fix it. To silence a warning, write a comment with its \
      code and the reason at the end of the line or above it: `# double-barrelled: one thing to respondents`. The exit \
      status is 1 if there are errors, and 66 if a file cannot be read.

        outsidein check questionnaires/*.yaml
        outsidein check --fix questionnaires/bank_satisfaction.yaml
        outsidein check --strict --format github questionnaires/*.yaml
        outsidein check --verbose questionnaires/bank_satisfaction.yaml
      """)

  @Argument(help: "The questionnaire files.")
  var files: [String]

  @Option(
    help: "Output format; sarif is for code hosts and editors, github for GitHub workflows.")
  var format = Format.text

  @Flag(help: "Treat warnings as errors.")
  var strict = false

  @Flag(help: "Fix what is safe to fix, and print the changes.")
  var fix = false

  @Flag(
    help: "Also print best-worst designs and undecided conditions.")
  var verbose = false

  @OptionGroup var store: StoreOptions

  /// A file that was checked.
  private struct Checked: Sendable {
    var source: SourceText
    var diagnostics: [Diagnostic]
    var questionnaire: Questionnaire?
    /// The fixes as a unified diff; nil if there are none.
    var difference: String?
    var isUnread = false
  }

  func validate() throws {
    if verbose || fix, format != .text {
      throw ValidationError("--fix and --verbose work only with --format text.")
    }
  }

  func run() throws {
    let fielded = FieldedQuestionnaires(store.path)
    let results = Parallel.map(files.count, threads: Parallel.cores) { look(at: files[$0], fielded) }
    for result in results where result.difference != nil {
      try OutputFile.replace(result.source.name, with: result.source.bytes)
      Console.write(result.difference ?? "")
    }
    if verbose { for result in results { tellMore(of: result) } }
    try report(results)
    if results.contains(where: \.isUnread) { throw ExitCode(Failure.Status.noInput.rawValue) }
    let hasErrors = results.contains { $0.diagnostics.contains { strict || $0.severity == .error } }
    if hasErrors { throw ExitCode(Failure.Status.foundErrors.rawValue) }
  }

  private func look(at path: String, _ fielded: FieldedQuestionnaires) -> Checked {
    let file = SourceFiles.read(path)
    guard let source = file.value else {
      return Checked(source: SourceText(name: path, bytes: []), diagnostics: file.diagnostics, isUnread: true)
    }
    func check(_ source: SourceText) -> Diagnosed<Questionnaire> {
      Checker.check(source, fielded: fielded.codes)
    }
    guard fix else {
      let found = check(source)
      return Checked(source: source, diagnostics: found.diagnostics, questionnaire: found.value)
    }
    let mended = Repair.mend(source) { check($0).diagnostics }
    let difference = mended.done.isEmpty ? nil : Differences.unified(source, mended.source)
    return Checked(
      source: mended.source, diagnostics: mended.diagnostics, questionnaire: check(mended.source).value,
      difference: difference)
  }

  /// Writes the designs of a questionnaire, and the conditions that could not be analyzed.
  private func tellMore(of result: Checked) {
    result.questionnaire.map { Console.write(DesignText.render($0)) }
    let name = CleanText.forTerminal(result.source.name)
    for undecided in Checker.undecidedConditions(result.source) {
      let place = result.source.position(of: undecided.place.lower)
      Console.write("\(name):\(place.line):\(place.column): \(undecided.sentence)\n")
    }
  }

  private func report(_ results: [Checked]) throws {
    let found = results.map { (source: $0.source, diagnostics: $0.diagnostics) }
    switch format {
    case .text: tellPeople(results)
    case .json:
      var output = Console.Buffer(.results)
      try JSONRenderer.render(found) { output.add($0) }
      output.flush()
    case .sarif: Console.write(try SARIFRenderer.render(found))
    case .github:
      var output = Console.Buffer(.results)
      for file in found {
        for diagnostic in file.diagnostics { output.add(GitHubRenderer.render(diagnostic, in: file.source)) }
      }
      output.flush()
    }
  }

  private func tellPeople(_ results: [Checked]) {
    var output = Console.Buffer(.messages)
    for result in results {
      let renderer = TextRenderer(result.source)
      for diagnostic in result.diagnostics { output.add(renderer.render(diagnostic)) }
    }
    output.flush()
    let all = results.flatMap(\.diagnostics)
    let errors = all.count { $0.severity == .error }
    Console.say(
      "\(count(results.count, "file")): \(count(errors, "error")), \(count(all.count - errors, "warning"))\n")
    if !fix, all.contains(where: { !$0.fixes.isEmpty }) {
      Console.say("To fix some of them automatically: outsidein check --fix\n")
    }
    // An error first: a warning may be only its consequence.
    if let first = all.first(where: { $0.severity == .error }) ?? all.first {
      let which = all.count == 1 ? "it" : "one of them"
      Console.say("To learn more about \(which): outsidein explain \(first.rule.code)\n")
    }
  }

  private func count(_ number: Int, _ noun: String) -> String { "\(number) \(noun)\(number == 1 ? "" : "s")" }
}
