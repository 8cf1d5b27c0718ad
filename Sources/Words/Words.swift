/// The texts of the interface of an interview, in one language.
///
/// Every text is a member, so a language with a missing text does not compile. A new language is one file with a value of
/// this type, and one line in `all`.
package struct Words: Sendable {
  /// The language, as a BCP 47 tag.
  package var language: String
  /// The name of the language in the language itself.
  package var name: String

  // The frame of an interview.
  package var interview: String
  package var saved: String
  package var saving: String
  package var notSaved: String
  package var dryRun: String
  package var noSample: @Sendable (_ fields: String, _ option: String) -> String
  package var finished: @Sendable (_ outcome: String) -> String
  package var stopped: @Sendable (_ id: String) -> String
  package var stoppedWithoutID: String
  package var resumed: @Sendable (_ answered: Int) -> String
  package var lastAnswers: String
  package var alert: String

  // At a question.
  package var question: @Sendable (_ number: Int, _ total: String) -> String
  package var interviewer: String
  package var answerNow: @Sendable (_ answer: String) -> String
  package var answerBefore: @Sendable (_ answer: String) -> String
  package var optional: String
  package var severalAllowed: @Sendable (_ sample: String, _ least: Int?, _ most: Int?) -> String
  package var notReadOut: String
  package var noneAllowed: String
  package var order: @Sendable (_ places: Int, _ sample: String) -> String
  package var amounts:
    @Sendable (_ options: Int, _ total: String?, _ unit: String?, _ sample: String) -> String
  package var extremes: @Sendable (_ most: String?, _ least: String?, _ sample: String) -> String
  package var mentionsEnd: @Sendable (_ most: Int) -> String
  package var scaleFrom:
    @Sendable (_ low: String, _ lowLabel: String?, _ high: String, _ highLabel: String?) -> String
  package var numberFrom: @Sendable (_ low: String?, _ high: String?) -> String
  package var decimals: @Sendable (_ most: Int) -> String
  package var dateFrom: @Sendable (_ first: String?, _ last: String?) -> String

  // Missing answers.
  package var dk: String
  package var na: String
  package var refused: String
  package var skipped: String

  // The review.
  package var review: String
  package var stillOpen: String
  package var quotaFull: String
  package var setAside: @Sendable (_ count: Int) -> String
  package var enterFinishes: String
  /// The word that finishes an interview.
  package var finishWord: String
  package var wordFinishes: @Sendable (_ word: String) -> String

  // Notes.
  package var notes: String
  package var overridden: String

  // Help.
  package var noHelp: String
  package var commands: [(command: String, does: String)]

  // Why an answer is not valid.
  package var answerNeeded: String
  package var notAnOption: @Sendable (_ sample: String) -> String
  package var notAPoint: @Sendable (_ low: String, _ high: String) -> String
  package var notANumber: String
  package var outOfRange: @Sendable (_ low: String?, _ high: String?) -> String
  package var notADate: String
  package var noSuchDay: @Sendable (_ day: String, _ lastOfMonth: Int?) -> String
  /// The words for today's date.
  package var today: [String]
  /// The words for yesterday's date.
  package var yesterday: [String]
  package var dateOutOfRange: @Sendable (_ first: String?, _ last: String?) -> String
  package var tooManyDecimals: @Sendable (_ most: Int) -> String
  package var notAnOrder: @Sendable (_ places: Int) -> String
  package var amountsNeeded: @Sendable (_ options: Int, _ sample: String) -> String
  package var notExtremes: @Sendable (_ sample: String) -> String
  package var notTheTotal: @Sendable (_ total: String, _ left: String) -> String
  package var negativeAmount: String
  package var exclusive: @Sendable (_ option: String) -> String
  package var tooFew: @Sendable (_ least: Int) -> String
  package var tooMany: @Sendable (_ most: Int) -> String
  package var tooLong: @Sendable (_ most: Int) -> String
  package var noMatch: String
  package var notOffered: @Sendable (_ offered: String) -> String
  package var checkFailed: String
  package var canOverride: String
  package var nothingToOverride: String
  package var isFirst: String
  package var noSuchQuestion: @Sendable (_ id: String) -> String
  package var noSuchLanguage: @Sendable (_ languages: String) -> String
  package var oneLanguage: String
  package var questionsOpen: String
  package var isOver: String
  package var noSuchCommand: @Sendable (_ command: String) -> String
  package var commandNeeds: @Sendable (_ command: String, _ what: String) -> String
  package var badOutcome: String
  package var onlyOpenTexts: String
  package var noEditor: String

  /// The additional texts of the full screen.
  package var page: PageWords

  /// All available languages.
  package static let all = [english, italian, polish, french, dutch, german, spanish]

  /// The name of a language in itself; nil if it is not available.
  package static func name(of tag: String) -> String? {
    spoken(tag)?.name
  }

  /// The texts in a language, or in one with the same primary tag; English if neither is available.
  package static func of(_ tag: String) -> Words {
    spoken(tag) ?? english
  }

  /// The texts in a language, or in one with the same primary tag; nil if neither is available.
  package static func spoken(_ tag: String) -> Words? {
    let primary = tag.lowercased().split(whereSeparator: { $0 == "-" || $0 == "_" || $0 == "." }).first.map(
      String.init)
    return all.first { $0.language == primary }
  }
}
