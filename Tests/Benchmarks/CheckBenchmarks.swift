import Diagnostics
import Foundation
import Questionnaires
import Texts

/// `check` of large questionnaires: 10,000 questions with 2,000 conditions, and five times as many.
enum CheckBenchmarks {
  static func run() throws {
    var each: [Double] = []
    for questions in [10_000, 50_000] {
      let source = SourceText(name: "large.yaml", LargeQuestionnaire.text(questions: questions))
      print(
        "\ncheck of \(questions) questions with \(questions / 5) conditions, \(String(format: "%.1f", Double(source.bytes.count) / 1e6)) MB"
      )
      let times = Stopwatch.pair(
        rounds: 3, { _ = Compiler.compile(source) },
        {
          let result = Compiler.check(source)
          if !result.diagnostics.isEmpty { print(result.diagnostics.count, result.diagnostics.prefix(3)) }
        })
      report("to a compiled questionnaire", times.a.cpu.seconds)
      report("checked whole", times.b.cpu.seconds, questions == 10_000 ? "(goal: 500 ms)" : "")
      each.append(times.b.cpu / Double(questions))
    }
    print("a question of 50,000 takes \((each[1] / each[0]).times) one of 10,000")
  }
}
