import ArgumentParser
import Diagnostics
import Documents
import Questionnaires
import Reports
import Texts

/// `check`: every problem of every file.
struct CheckCommand: ParsableCommand {
  /// How problems are told.
  enum Format: String, ExpressibleByArgument, CaseIterable { case text, json }

  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Tells every problem of questionnaire files.",
    discussion: """
      Ends with 1 if there are errors, with 66 if a file cannot be read.

        outsidein check questionnaires/*.yaml
        outsidein check --format json bank.yaml
        outsidein check --verbose priorities.yaml
      """)

  @Argument(help: "The files.")
  var files: [String]

  @Option(help: "text for people, json for programs.")
  var format = Format.text

  @Flag(help: "Warnings count as errors.")
  var strict = false

  @Flag(help: "Tells how good the designs of best-worst questions are, too: on standard output.")
  var verbose = false

  func validate() throws {
    if verbose, format == .json {
      throw ValidationError("--verbose is for people: leave it out with --format json.")
    }
  }

  func run() throws {
    var results: [(source: SourceText, diagnostics: [Diagnostic])] = []
    var hasUnread = false
    for path in files {
      let file = SourceFiles.read(path)
      if let source = file.value {
        let compiled = Compiler.check(source)
        results.append((source, compiled.diagnostics))
        if verbose, let questionnaire = compiled.value { Console.write(DesignText.render(questionnaire)) }
      } else {
        hasUnread = true
        results.append((SourceText(name: path, bytes: []), file.diagnostics))
      }
    }
    switch format {
    case .text: tell(results)
    case .json:
      var output = Console.Buffer(.results)
      try JSONRenderer.render(results) { output.add($0) }
      output.flush()
    }
    let hasErrors = results.contains { $0.diagnostics.contains { strict || $0.severity == .error } }
    if hasUnread { throw ExitCode(Failure.Status.noInput.rawValue) }
    if hasErrors { throw ExitCode(Failure.Status.foundErrors.rawValue) }
  }

  private func tell(_ results: [(source: SourceText, diagnostics: [Diagnostic])]) {
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
    if let first = all.first {
      Console.say("More about one of them: outsidein explain \(first.code.rawValue)\n")
    }
  }

  private func count(_ number: Int, _ noun: String) -> String { "\(number) \(noun)\(number == 1 ? "" : "s")" }
}
