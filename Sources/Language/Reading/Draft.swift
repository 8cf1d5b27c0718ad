import Documents
import Instruments
import Texts

/// An end of a scale. Needed where `Scale` is the draft of a scale.
typealias ScaleEnd = Scale.End

/// A questionnaire after reading: every part has its shape, but names are not resolved.
struct Draft {
  var id: Name
  var title: Wording?
  var about: String?
  var minutes: (number: Int, range: SourceRange)?
  var languages: [Name] = []
  var missing: [MissingOffer]?
  var scales: [Scale] = []
  var lists: [List] = []
  var factors: List?
  var segments: [Segment] = []
  var sample: [SampleField] = []
  var items: [Item] = []
  var quotas: [Quota] = []
  var alerts: [Alert] = []
  /// The ids of items that could not be read. Already reported; do not report uses of these ids.
  var unread: Swift.Set<String> = []

  /// A wording before its names are resolved.
  struct Wording {
    struct Variant {
      var condition: Expression?
      var texts: [(language: String, text: Text)]
    }
    var variants: [Variant]
    var range: SourceRange
  }

  /// A text with its fills.
  struct Text {
    enum Part {
      case text(String)
      case fill(Word)
    }
    var parts: [Part]
    var source: TextSource
  }

  /// An expression with the source of its text, for its places.
  struct Expression {
    var syntax: Syntax
    var source: TextSource

    /// The place in the file; nil for a derived expression.
    var place: SourceRange? { ExpressionPlaces(source).written(syntax.range) }
  }

  struct MissingOffer {
    var kind: MissingKind
    var wording: Wording?
  }

  struct Scale {
    var name: Name
    var low: Int
    var high: Int
    var labels: [(point: Int, wording: Wording)]
    var best: ScaleEnd
    var missing: [MissingOffer]?
    /// The places of its ends; nil for a scale with `points`.
    var ends: (low: SourceRange, high: SourceRange)?
  }

  struct Element {
    var name: Name
    var label: Wording?
    var inText: Wording?
    var code: Int?
    var codeRange: SourceRange?
    var condition: Expression?
    var isExclusive = false
    var isSpontaneous = false
    /// Whether choosing it asks for a text, and the wording of that question; nil for its label.
    var writeIn: (ask: Wording?, isAsked: Bool) = (nil, false)
    var area: String?
    var raisedBy: String?
    /// The place of the definition after the id, where a code can be added.
    var definition: SourceRange?
  }

  struct List {
    var name: Name
    var elements: [Element]
  }

  struct Segment {
    struct Group {
      var name: Name
      var label: Wording?
      var condition: Expression?
    }
    enum Source {
      case question(Name, only: [Name]?)
      case groups([Group])
    }
    var name: Name
    var label: Wording?
    var source: Source
  }

  struct SampleField {
    enum Kind {
      case text, number, date
      case ids([Name])
      case list(Name)
    }
    var name: Name
    var kind: Kind
  }

  struct Quota {
    var name: Name
    var condition: Expression
    var limit: Int
    var say: Wording?
  }

  struct Alert {
    var name: Name
    var condition: Expression
    var say: Wording?
  }

  struct Check {
    var isSoft: Bool
    var condition: Expression
    var message: Wording?
  }

  /// A set of elements.
  struct Set {
    enum Source {
      /// A name, with an optional condition.
      case text(SetSyntax)
      /// Ids in brackets.
      case ids([Name])
      /// A map of options in place.
      case inline([Element])
    }
    var source: Source
    /// The source of the set. Parts of the text of a named set have their own places.
    var text: TextSource
  }

  /// The rounds of a loop.
  enum Rounds {
    /// One round for each element of a set.
    case set(Set)
    /// The number of rounds is the value of an expression, at most `atMost`.
    case times(Expression, atMost: Int)
    /// A question after each round asks whether there is another one. At most `atMost` rounds.
    case until(Wording, atMost: Int, place: SourceRange)
  }

  /// The shape of the answers to a question.
  enum Shape {
    case oneOf(Set)
    case someOf(Set, atLeast: Int, atMost: Int?, leastPlace: SourceRange?)
    case point(Name)
    case number(from: Expression?, to: Expression?, decimals: Int, unit: Wording?, options: Set?)
    case date(from: Expression?, to: Expression?)
    case text(lines: Int, characters: Int?, pattern: Name?, message: Wording?)
    case texts(atMost: Int)
    case order(Set, top: Int?)
    case amounts(Set, total: Expression?, unit: Wording?)
    case extremes(Set, perSet: Int, times: Int, most: Wording?, least: Wording?)
    case computed(Expression)
    case drawn([Name])
  }

  struct Question {
    var kind: String
    var name: Name
    var ask: Wording?
    var instruct: Wording?
    var help: Wording?
    var label: Wording?
    var condition: Expression?
    var each: Set?
    var shape: Shape
    var arrangement = Order.Arrangement.asWritten
    var orderRange: SourceRange?
    var first: [Name] = []
    var last: [Name] = []
    var missing: [MissingOffer]?
    var isOptional = false
    var checks: [Check] = []
    /// The roles, each with its factor or construct, if any, and its place.
    var measures: [(role: Measure, of: Name?, range: SourceRange)] = []
    /// The name of its variable, if not the id.
    var variable: Name?
    /// The suffix of its variables, after their elements.
    var variableEnd: String?
    /// Whether it is skipped in the last round of its loop.
    var isLastRoundLeftOut = false
    /// An additional condition of the rows of a battery.
    var rowCondition: Expression?
    /// The origin: written by the author, or derived from something else.
    var origin: Origin
  }

  indirect enum Item {
    case question(Question)
    case statement(Wording?, instruct: Wording?, when: Expression?)
    case section(Name, title: Wording?, when: Expression?, order: Order, [Item])
    case loop(Name, title: Wording?, over: Rounds, when: Expression?, order: Order, [Item])
    case end(Name, when: Expression?)

    /// The id, if any.
    var name: Name? {
      switch self {
      case .question(let question): question.name
      case .section(let name, _, _, _, _), .loop(let name, _, _, _, _, _): name
      case .statement, .end: nil
      }
    }
  }
}

extension Draft.Shape {
  /// The set of elements that are chosen, ordered, given amounts, or offered in addition to a number; nil if there is
  /// none.
  var set: Draft.Set? {
    switch self {
    case .oneOf(let set), .someOf(let set, _, _, _), .order(let set, _), .amounts(let set, _, _),
      .extremes(let set, _, _, _, _):
      set
    case .number(_, _, _, _, let set): set
    case .point, .date, .text, .texts, .computed, .drawn: nil
    }
  }

  /// The set of options that can be chosen. Only these can have a `write_in`.
  var choices: Draft.Set? {
    switch self {
    case .oneOf(let set), .someOf(let set, _, _, _): set
    case .point, .number, .date, .text, .texts, .order, .amounts, .extremes, .computed, .drawn: nil
    }
  }

  /// Whether an answer is one of some options.
  var isOne: Bool {
    switch self {
    case .oneOf, .drawn: true
    case .someOf, .point, .number, .date, .text, .texts, .order, .amounts, .extremes, .computed: false
    }
  }

  /// Whether an answer is a number, which can be a measurement.
  var isMeasurement: Bool {
    switch self {
    case .point, .number: true
    case .oneOf, .someOf, .date, .text, .texts, .order, .amounts, .extremes, .computed, .drawn: false
    }
  }

  /// Whether it is computed or drawn, never asked.
  var isComputed: Bool {
    switch self {
    case .computed, .drawn: true
    case .oneOf, .someOf, .point, .number, .date, .text, .texts, .order, .amounts, .extremes: false
    }
  }
}
