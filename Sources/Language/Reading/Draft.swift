import Documents
import Instruments
import Texts

/// An end of a scale, where `Scale` is the draft of one.
typealias ScaleEnd = Scale.End

/// A questionnaire as it was read: every part has its shape, and no name is resolved yet.
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
  /// The ids of items that could not be read: it has been told why, and who names them is not to blame.
  var unread: Swift.Set<String> = []

  /// A text for people, not yet resolved.
  struct Wording {
    struct Variant {
      var condition: Expression?
      var texts: [(language: String, text: Text)]
    }
    var variants: [Variant]
    var range: SourceRange
  }

  /// A text with its places to fill.
  struct Text {
    enum Part: Equatable {
      case text(String)
      case fill(Word)

      static func == (a: Part, b: Part) -> Bool {
        switch (a, b) {
        case (.text(let one), .text(let other)): one == other
        case (.fill(let one), .fill(let other)): one.text == other.text
        default: false
        }
      }
    }
    var parts: [Part]
    var source: TextSource
  }

  /// An expression with what its text was taken from, for its places.
  struct Expression {
    var syntax: Syntax
    var source: TextSource

    /// Where it is in the file; nil where it was derived.
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
    /// Where its ends are written; nil where its points are counted.
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
    /// Whether a text is asked for when it is chosen, and with which words where not with its label.
    var writeIn: (ask: Wording?, isAsked: Bool) = (nil, false)
    var area: String?
    var raisedBy: String?
    /// What its author wrote after its id, where that can hold its code.
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
      /// By name, with a condition if wanted.
      case text(SetSyntax)
      /// Ids in brackets.
      case ids([Name])
      /// Written out in place.
      case inline([Element])
    }
    var source: Source
    /// What it was read from: the text of a named set, whose parts have places of their own.
    var text: TextSource
  }

  /// What a loop goes through.
  enum Rounds {
    /// The elements of a set.
    case set(Set)
    /// As many rounds as a number says, and no more than `atMost`.
    case times(Expression, atMost: Int)
    /// Another round as long as somebody says so, and no more than `atMost`.
    case until(Wording, atMost: Int, place: SourceRange)
  }

  /// What the fields of a question take.
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
    /// Roles, each with the one factor or the construct that it is about, and where it stands.
    var measures: [(role: Measure, of: Name?, range: SourceRange)] = []
    /// The name of its variable, where it is not the id.
    var variable: Name?
    /// What its variables end with, behind their elements.
    var variableEnd: String?
    /// Whether it is not asked in the last round of the loop around it.
    var isLastRoundLeftOut = false
    /// A further condition on the rows of a battery.
    var rowCondition: Expression?
    /// Whether its author wrote it, or something else that it was made of.
    var origin: Origin
  }

  indirect enum Item {
    case question(Question)
    case statement(Wording?, instruct: Wording?, when: Expression?)
    case section(Name, title: Wording?, when: Expression?, order: Order, [Item])
    case loop(Name, title: Wording?, over: Rounds, when: Expression?, order: Order, [Item])
    case end(Name, when: Expression?)

    /// Its id, nil where it has none.
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
  /// The set whose elements are chosen, ordered, given amounts, or answers beside a number; nil where there is none.
  var set: Draft.Set? {
    switch self {
    case .oneOf(let set), .someOf(let set, _, _, _), .order(let set, _), .amounts(let set, _, _),
      .extremes(let set, _, _, _, _):
      set
    case .number(_, _, _, _, let set): set
    case .point, .date, .text, .texts, .computed, .drawn: nil
    }
  }

  /// The set of the options that can be chosen, each with a text of its own if it wants one.
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
