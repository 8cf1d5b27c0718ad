import Diagnostics
import Instruments
import Texts

/// Interviews that take much longer than the `minutes` of the file. Respondents break off if an interview takes longer
/// than announced.
///
/// The estimate assumes 150 words of wording a minute, plus some seconds for each answer, by its kind. Options and
/// points are read out once for each question. Items with a condition count half, and so do the rounds of a set with a
/// condition.
enum Length {
  private static let wordsPerMinute = 150.0
  /// The estimate is reported if it is more than this many times the `minutes` of the file.
  private static let tolerance = 1.5

  static func check(_ inspection: Inspection) -> [Diagnostic] {
    guard let minutes = inspection.questionnaire.minutes,
      let place = inspection.questionnaire.minutesOrigin.place
    else { return [] }
    let estimate = Self.minutes(of: inspection.questionnaire)
    guard estimate > tolerance * Double(minutes) else { return [] }
    return [
      Diagnostic(
        .tooLong, at: place,
        "an interview takes about \(Int(estimate.rounded())) minutes, but `minutes` is \(minutes)",
        remedy: "Remove questions, or write a realistic number of minutes.")
    ]
  }

  /// The estimated length of an interview, in minutes.
  static func minutes(of questionnaire: Questionnaire) -> Double {
    var estimate = Estimate(questionnaire)
    estimate.add(questionnaire.items, share: 1)
    return (estimate.words / wordsPerMinute) + estimate.seconds / 60
  }

  /// The seconds that respondents need to answer, by the kind of answer.
  static func seconds(of shape: Shape) -> Double {
    switch shape {
    case .oneOf, .point: 3
    case .someOf: 6
    case .number, .date: 5
    case .text, .texts: 20
    case .order(let set, let top): 4 * Double(top ?? set.count)
    case .amounts(let set, _): 6 * Double(set.count)
    case .extremes: 12
    case .drawn, .computed: 0
    }
  }

  private struct Estimate {
    let questionnaire: Questionnaire
    var words = 0.0
    var seconds = 0.0

    init(_ questionnaire: Questionnaire) { self.questionnaire = questionnaire }

    mutating func add(_ items: [Item], share: Double) {
      for item in items {
        switch item {
        case .statement(let statement):
          words += half(share, statement.condition) * count(statement.wording)
        case .end: break
        case .section(let section): add(section.items, share: half(share, section.condition))
        case .loop(let loop):
          add(loop.items, share: rounds(loop.set) * half(share, loop.condition))
        case .question(let number):
          let question = questionnaire.questions[number]
          add(question, half(share, question.condition))
        }
      }
    }

    private mutating func add(_ question: Question, _ share: Double) {
      let times = share * (question.rows.map(rounds) ?? 1)
      seconds += times * Length.seconds(of: question.shape)
      // The wording of a battery is read out once, then the name of each row.
      let rows = question.rows.map { rows in names(rows) + Double(rows.count) } ?? 0
      words += share * (count(question.ask) + rows)
      if let options = question.shape.options { words += share * names(options) }
      if case .point(let scale) = question.shape {
        words += share * scale.labels.values.reduce(0) { $0 + count($1) }
      }
    }

    private func half(_ share: Double, _ condition: Expression?) -> Double {
      condition == nil ? share : share / 2
    }

    private func rounds(_ set: ElementSet) -> Double { Double(set.count) * (set.condition == nil ? 1 : 0.5) }

    private func names(_ set: ElementSet) -> Double {
      questionnaire.elements(of: set.codeFrame).reduce(0) { $0 + ($1.isSpontaneous ? 0 : count($1.label)) }
    }

    /// The words of the last variant of a text in the source language.
    private func count(_ wording: Wording?) -> Double {
      guard let parts = wording?.variants.last?.texts[questionnaire.sourceLanguage]?.parts else { return 0 }
      return parts.reduce(0) { count, part in
        guard case .text(let text) = part else { return count + 2 }
        return count + Double(text.split(separator: " ").count)
      }
    }
  }
}
