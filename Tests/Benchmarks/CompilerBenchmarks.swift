import CLibYAML
import Diagnostics
import Documents
import Foundation
import Instruments
import Language
import Texts

/// From text to questionnaire.
enum CompilerBenchmarks {
  static func run() {
    let text = LargeQuestionnaire.text(questions: 10_000)
    let source = SourceText(name: "large.yaml", text)
    print("\n10,000 questions, \(String(format: "%.1f", Double(source.bytes.count) / 1e6)) MB")
    let tree = Stopwatch.pair(
      { scan(source.bytes) }, { _ = Document.parse(SourceText(name: "large.yaml", bytes: source.bytes)) })
    report("bare libyaml event scan", tree.a.cpu.seconds)
    report("to a tree with ranges", tree.b.cpu.seconds, "\(tree.ratio.times) the bare scan (goal: 2)")
    let compiled = Stopwatch.pair(rounds: 3, { scan(source.bytes) }) {
      let result = Compiler.compile(source)
      if result.value == nil { print(result.diagnostics.prefix(3)) }
    }
    report(
      "to a compiled questionnaire", compiled.b.cpu.seconds, "\(compiled.ratio.times) the bare scan")
  }

  /// All events, looked at no further.
  private static func scan(_ bytes: [UInt8]) {
    var parser = unsafe yaml_parser_t()
    var event = unsafe yaml_event_t()
    unsafe yaml_parser_initialize(&parser)
    unsafe bytes.withUnsafeBufferPointer {
      unsafe yaml_parser_set_input_string(&parser, $0.baseAddress, $0.count)
    }
    var isDone = false
    while !isDone, unsafe yaml_parser_parse(&parser, &event) == 1 {
      isDone = unsafe event.type == YAML_STREAM_END_EVENT
      unsafe yaml_event_delete(&event)
    }
    unsafe yaml_parser_delete(&parser)
  }
}

/// A questionnaire of any size, like those that people write: two languages, options, conditions, checks.
enum LargeQuestionnaire {
  static func text(questions: Int) -> String {
    var text = """
      questionnaire: large
      languages: [en, it]
      items:

      """
    for number in 1...questions {
      text += """
          - choice: q\(number)
            ask:
              en: "Question \(number): taking everything into account, which of these describes best what happened at your last visit?"
              it: "Domanda \(number): tutto considerato, quale di queste frasi descrive meglio che cosa è successo nella sua ultima visita?"
            instruct:
              en: "Read out all answers. Code one only."
              it: "Leggere tutte le risposte. Una sola risposta."
            options:
              good: {en: "Everything was as I had expected", it: "Tutto era come mi aspettavo"}
              fair: {en: "Some things were not", it: "Alcune cose non lo erano"}
              poor: {en: "Hardly anything was", it: "Quasi niente lo era"}
        \(number > 1 && number % 5 == 0 ? "    when: q\(number - 1) != poor or q\(number - 1) is dk\n" : "")
        """
    }
    return text
  }
}
