import Instruments
import Texts

/// Collects the differences between two versions. Each part of a questionnaire is compared in its own file in `Parts`,
/// and each form of answer in its own file in `Forms`.
struct Comparer {
  let old: Questionnaire
  let new: Questionnaire
  let oldKeys: ExpressionKeys
  let newKeys: ExpressionKeys
  /// Of whom each question is asked.
  let oldBases: Bases
  let newBases: Bases
  /// The languages that both versions have. The first one decides what is the same text.
  let languages: [String]
  private(set) var changes: [Change] = []
  private(set) var changedQuestions: Set<String> = []
  /// How the scales of questions are different.
  private(set) var scaleChanges: [String: Set<ScaleChange>] = [:]
  /// The lists of which less than half is left, in the order in which they were found.
  private(set) var remainders: [Comparison.Remainder] = []
  /// The pairs of code frames that were compared, each with the worst of its differences.
  var comparedFrames: [FramePair: Change.Kind?] = [:]

  init(_ old: Questionnaire, _ new: Questionnaire) {
    (self.old, self.new) = (old, new)
    (oldKeys, newKeys) = (ExpressionKeys(old), ExpressionKeys(new))
    (oldBases, newBases) = (Bases(old), Bases(new))
    let common = new.languages.filter(old.languages.contains)
    languages = common.isEmpty ? [new.sourceLanguage] : common
  }

  mutating func compare() {
    compareWhole()
    compareQuestions()
    let places = PlaceComparison(old, new)
    compareItems(fixed: places.fixed)
    compare(places)
    compareSegments()
    compareSample()
    compareQuotas()
    compareAlerts()
  }

  /// Adds a difference.
  mutating func add(
    _ kind: Change.Kind, _ subject: Change.Subject, _ summary: String, _ old: Origin? = nil,
    _ new: Origin? = nil, scale: ScaleChange = .other
  ) {
    changes.append(
      Change(kind: kind, subject: subject, summary: summary, old: old?.place, new: new?.place))
    if kind == .changed, case .question(let id) = subject { noteChanged(id, scale) }
  }

  /// Notes that the answers to a question mean something else, because of a difference that is told elsewhere.
  mutating func noteChanged(_ id: String, _ scale: ScaleChange = .other) {
    changedQuestions.insert(id)
    scaleChanges[id, default: []].insert(scale)
  }

  /// Notes how many of the elements of a list are left, if less than half of them are.
  mutating func noteRemainder(_ subject: Change.Subject, kept: Int, of count: Int) {
    let remainder = Comparison.Remainder(subject: subject, kept: kept, of: count)
    if kept * 2 < count, !remainders.contains(remainder) { remainders.append(remainder) }
  }

  /// The differences by kind, each kind in the order in which they were found.
  var sorted: [Change] {
    Change.Kind.allCases.flatMap { kind in changes.filter { $0.kind == kind } }
  }

  var verdict: Comparison.Verdict {
    let common = new.questions.filter { old.numbers[$0.id] != nil }
    if common.isEmpty, changes.contains(where: { $0.kind == .renamed }) { return .comparable }
    if common.allSatisfy({ changedQuestions.contains($0.id) }),
      !(new.questions.isEmpty && old.questions.isEmpty)
    {
      return .notComparable
    }
    let questions = common.filter { changedQuestions.contains($0.id) }.map { Change.Subject.question($0.id) }
    var others: [Change.Subject] = []
    for change in changes where change.kind == .changed && change.subject.variable != nil {
      if case .question = change.subject { continue }
      if !others.contains(change.subject) { others.append(change.subject) }
    }
    let subjects = questions + others
    return subjects.isEmpty ? .comparable : .comparableExcept(subjects)
  }
}
