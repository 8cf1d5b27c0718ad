import ArgumentParser
import Diagnostics
import Documents
import Questionnaires
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
      """)

  @Argument(help: "The files.")
  var files: [String]

  @Option(help: "text for people, json for programs.")
  var format = Format.text

  @Flag(help: "Warnings count as errors.")
  var strict = false

  func run() throws {
    var results: [(source: SourceText, diagnostics: [Diagnostic])] = []
    var hasUnread = false
    for path in files {
      let file = SourceFiles.read(path)
      if let source = file.value {
        results.append((source, Compiler.compile(source).diagnostics))
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
