import Instruments
import Interviews

/// The cells of a best-worst set: the elements shown, the best and the worst.
struct ExtremesCells: CellForm {
  func cell(of value: Value, _ cells: Cells, _ slots: [Int]) -> DataCell {
    if case .extremes(let extremes) = value { .text("\(extremes.best) \(extremes.worst)") } else { .empty }
  }
}

extension Cells {
  /// The cell of a best-worst question: the elements shown, or the best or worst of them.
  func extreme(_ cell: Cell, _ variable: Variable, _ field: Int, _ part: ExtremePart) -> DataCell {
    guard let question = variable.question.map({ questionnaire.questions[$0] }),
      let codeFrame = question.shape.codeFrame
    else { return .empty }
    let slots = question.indices(of: field)
    switch (cell, part) {
    case (.given(.extremes(let extremes)), .shown): return label(extremes.shown, codeFrame, slots)
    case (.given(.extremes(let extremes)), .best): return label([extremes.best], codeFrame, slots)
    case (.given(.extremes(let extremes)), .worst): return label([extremes.worst], codeFrame, slots)
    // A set with a missing answer was also shown.
    case (.absent(.missing), .shown): return label(question.shownIDs(evaluator, slots), codeFrame, slots)
    case (.absent(let absence), _): return missing(absence)
    case (.given, _): return .empty
    }
  }

  /// A cell with the codes or labels of elements.
  private func label(_ ids: [String], _ codeFrame: Int, _ slots: [Int]) -> DataCell {
    let elements = ids.compactMap(questionnaire.codeFrames[codeFrame].element)
    if labels { return .word(elements.map { evaluator.name(of: $0, slots) }.joined(separator: "; ")) }
    if elements.count == 1 { return .code(elements[0].code) }
    return .word(elements.map { "\($0.code)" }.joined(separator: " "))
  }
}
