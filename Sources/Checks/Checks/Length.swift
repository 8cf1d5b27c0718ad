import Diagnostics
import Instruments
import Texts

/// An interview that is much longer than its author said: respondents are told the minutes, and leave when they are over.
///
/// The estimate: 150 words of wording a minute, and for each answer the seconds of its kind. Options and points are read
/// out once a question; what has a condition counts half, rounds of a set with a condition count half, too.
enum Length {
  /// Words that are read out in a minute.
  private static let wordsPerMinute = 150.0
  /// Longer than so many times the author's minutes is told.
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
        "an interview takes about \(Int(estimate.rounded())) minutes, and respondents are told \(minutes)",
        remedy: "Shorten it, or write the minutes that it takes.")
    ]
  }

  /// The minutes that an interview takes by the estimate.
  static func minutes(of questionnaire: Questionnaire) -> Double {
    var estimate = Estimate(questionnaire)
    estimate.add(questionnaire.items, share: 1)
    return (estimate.words / wordsPerMinute) + estimate.seconds / 60
  }

  /// Seconds to think and answer, by what is answered.
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
      // A battery's sentence is read out once, then each row's name.
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
