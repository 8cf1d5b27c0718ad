import Dates
import Digests
import Instruments
import Texts

/// A questionnaire that is put together of parts, and what its fields hold, for expressions to look at.
struct Bench {
  var cells: [Cell] = []
  var codeFrames: [CodeFrame] = []
  var segments: [Segment] = []
  var sample: [Cell] = []

  /// An evaluator over all of it, on 25 November 2026.
  var evaluator: Evaluator {
    let questionnaire = Questionnaire(
      id: "bench", title: nil, about: nil, minutes: nil, minutesOrigin: .builtIn, languages: ["en"],
      scales: [],
      codeFrames: codeFrames, factors: nil, segments: segments, sample: [], items: [], questions: [],
      numbers: [:],
      quotas: [],
      alerts: [], origin: .builtIn, source: [], hash: Digest(of: []))
    let today = CalendarDate("2026-11-25") ?? .epoch
    var situation = Situation(
      fields: cells.count, language: "it", perspective: .management, today: today, sample: sample, seed: 1)
    situation.cells = cells
    return Evaluator(questionnaire, situation)
  }

  /// The value of an expression.
  func value(_ form: Expression.Form, _ slots: [Int] = []) -> Datum {
    evaluator.value(of: Expression(form), slots)
  }

  /// A code frame of elements, some of them under a condition.
  static func codeFrame(_ ids: [String], conditions: [String: Expression] = [:]) -> CodeFrame {
    CodeFrame(
      name: "base", binding: .option,
      elements: ids.enumerated().map { place, id in
        var element = Element(id: id, code: place + 1, origin: .builtIn)
        element.condition = conditions[id]
        return element
      }, origin: .builtIn)
  }
}

extension Expression {
  /// The field at a place, without any rows.
  static func cell(_ place: Int) -> Expression {
    .field(FieldReference(question: place, firstField: place, extents: [], indices: []))
  }

  /// The field of a row: the element that is bound in a slot, of so many rows.
  static func row(_ index: FieldReference.Index, of count: Int, from first: Int = 0) -> Expression {
    .field(FieldReference(question: 0, firstField: first, extents: [count], indices: [index]))
  }
}

extension Datum {
  /// The value in a word or two.
  var told: String {
    switch self {
    case .truth(let truth): truth ? "yes" : "no"
    case .number(let number): "\(number)"
    case .text(let text): "'\(text)'"
    case .option(let id): id
    case .options(let ids): "[\(ids.joined(separator: " "))]"
    case .date(let date): date.text
    case .absent(.missing(let kind)): kind.rawValue
    case .absent(.notAsked): "not asked"
    case .absent(.notReached): "not reached"
    }
  }
}
