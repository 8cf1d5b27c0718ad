import Comparisons
import Diagnostics
import Foundation
import Instruments
import Language
import Texts

/// Comparing two versions of 10,000 questions, beside compiling them and beside `diff` of their texts.
enum ComparisonBenchmarks {
  static func run() throws {
    let text = LargeQuestionnaire.text(questions: 10_000)
    // A question here and there is reworded.
    let edited = text.split(separator: "\n", omittingEmptySubsequences: false).enumerated().map {
      place, line in
      place % 997 == 0 ? String(line).replacing("taking everything", with: "taking all") : String(line)
    }.joined(separator: "\n")
    print("\ncomparing two versions of 10,000 questions")
    guard let old = compiled(text), let new = compiled(edited) else { return print("not as it should be") }
    let changes = Comparison(from: old, to: new).changes.count
    let same = Stopwatch.median(of: 5) { _ = Comparison(from: old, to: old).changes.count }
    report("the same", same.cpu.seconds)
    let other = Stopwatch.median(of: 5) { _ = Comparison(from: old, to: new).changes.count }
    report("with \(changes) differences", other.cpu.seconds, "(goal: 300 ms)")
    let compiling = Stopwatch.median(of: 3) { _ = compiled(text) }
    report(
      "compiling one of them", compiling.cpu.seconds, "\((other.cpu / compiling.cpu).times) for comparing")
  }

  private static func compiled(_ text: String) -> Questionnaire? {
    Compiler.compile(SourceText(name: "large.yaml", text)).value
  }
}
