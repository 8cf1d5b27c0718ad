import Dates
import Instruments
import Interviews

/// Computes the cells of one interview.
struct Cells {
  let evaluator: Evaluator
  let questionnaire: Questionnaire
  let labels: Bool
  /// Whether points are reversed where necessary, so that higher is always better, as statistics need them.
  let turned: Bool
  private let conversion: ColumnConversion

  init(_ conversion: ColumnConversion, _ situation: Situation, labels: Bool, turned: Bool = false) {
    self.conversion = conversion
    questionnaire = conversion.questionnaire
    self.labels = labels
    self.turned = turned
    var situation = situation
    situation.language = questionnaire.sourceLanguage
    evaluator = Evaluator(questionnaire, situation)
  }

  /// The cell of a variable.
  func cell(_ variable: Variable) -> DataCell {
    switch variable.source {
    case .field(let field): cell(evaluator.situation.cells[field], variable, field)
    case .option(let field, let element) where isOffered(element, variable, field):
      option(evaluator.situation.cells[field], variable, element)
    case .rank(let field, let element) where isOffered(element, variable, field):
      ranked(evaluator.situation.cells[field], variable, element)
    case .amount(let field, let element) where isOffered(element, variable, field):
      amount(evaluator.situation.cells[field], variable, element)
    case .option, .rank, .amount: .empty
    case .extreme(let field, let part): extreme(evaluator.situation.cells[field], variable, field, part)
    case .text(let field, let place): text(evaluator.situation.cells[field], place)
    case .order(let question, let field): order(questionnaire.questions[question], field)
    case .arranged(let arranged): order(arranged)
    case .sample(let index): sample(index)
    case .segment(let index): segment(questionnaire.segments[index])
    }
  }

  func missing(_ absence: Absence, inText: Bool = false) -> DataCell {
    MissingWord(absence).map { .missing($0, inText: inText) } ?? .empty
  }

  private func cell(_ cell: Cell, _ variable: Variable, _ field: Int) -> DataCell {
    guard let question = variable.question.map({ questionnaire.questions[$0] }) else { return .empty }
    switch cell {
    case .given(let value):
      return conversion.converted(
        question.shape.cell(of: value, self, question.indices(of: field)), question)
    case .absent(let absence): return missing(absence, inText: question.shape.isText)
    }
  }

  /// Whether an option was offered. An option that was not offered counts as a question that was not asked. If it is not
  /// known yet, it counts as offered.
  private func isOffered(_ element: Int, _ variable: Variable, _ field: Int) -> Bool {
    guard let question = variable.question.map({ questionnaire.questions[$0] }),
      let set = question.shape.options
    else { return true }
    if set.condition == nil, questionnaire.codeFrames[set.codeFrame].elements[element].condition == nil {
      return true
    }
    let isMember = evaluator.isMember(element, of: set, question.indices(of: field))
    return isMember.holds || isMember.absence == .notReached
  }

  /// The code frame of the options of a variable's question.
  func codeFrame(_ variable: Variable) -> CodeFrame? {
    variable.question.flatMap { questionnaire.questions[$0].shape.codeFrame }.map {
      questionnaire.codeFrames[$0]
    }
  }

  /// The ids of the parts of a section or loop in the order in which they were asked; empty if none was asked.
  private func order(_ arranged: Arranged) -> DataCell {
    let parts = arranged.parts.map { ($0.id, absences: $0.fields.flatMap(absences)) }
    if let cell = unordered(parts.flatMap(\.absences)) { return cell }
    let asked = Set(parts.filter { !$0.absences.allSatisfy { $0 == .notAsked } }.map(\.0))
    let ids = arranged.shownOrder(seed: evaluator.situation.seed).filter(asked.contains)
    return .word(ids.joined(separator: " "))
  }

  /// Why each of some fields has no value; nil for a field with a value.
  private func absences(_ fields: Range<Int>) -> [Absence?] {
    fields.map { field -> Absence? in
      if case .absent(let absence) = evaluator.situation.cells[field] { absence } else { nil }
    }
  }

  /// The cell for an order if none of its parts was shown; nil if any was.
  private func unordered(_ absences: [Absence?]) -> DataCell? {
    if absences.allSatisfy({ $0 == .notAsked }) { return .empty }
    return absences.allSatisfy { $0 == .notReached || $0 == .notAsked } ? missing(.notReached) : nil
  }

  /// The ids in the order in which they were shown; empty if the question was not asked.
  private func order(_ question: Question, _ field: Int) -> DataCell {
    let absences = absences(field..<field + (question.rows?.count ?? 1))
    if let cell = unordered(absences) { return cell }
    let ids = question.shownOrder(in: questionnaire, field: field, seed: evaluator.situation.seed)
    let shown =
      question.rows == nil
      ? offered(ids, question, field) : ids.filter { absences[$0.index] != .notAsked }.map(\.id)
    return .word(shown.joined(separator: " "))
  }

  /// The ids of the options that were shown.
  private func offered(_ ids: [(index: Int, id: String)], _ question: Question, _ field: Int) -> [String] {
    guard let set = question.shape.options else { return ids.map(\.id) }
    let offered = evaluator.members(of: set, question.indices(of: field)).known
    return ids.filter { offered.contains($0.index) }.map(\.id)
  }

  private func sample(_ index: Int) -> DataCell {
    switch (evaluator.situation.sample[index], questionnaire.sample[index].kind) {
    case (.given(.one(let id)), .choice(let codeFrame)):
      guard let element = questionnaire.codeFrames[codeFrame].element(id) else { return .word(id) }
      return labels ? .text(evaluator.name(of: element)) : .word(id)
    case (.given(.number(let number)), _): return .number(number)
    case (.given(.date(let date)), _): return .word(date.text)
    default: return .empty
    }
  }

  private func segment(_ segment: Segment) -> DataCell {
    switch evaluator.group(of: segment) {
    case .option(let id):
      let label = segment.groups.first { $0.id == id }?.label
      return labels ? .text(label.map { evaluator.text($0) } ?? id) : .word(id)
    case .absent(let absence): return missing(absence)
    default: return .empty
    }
  }
}
