import Instruments
import Interviews

/// The cell of one option: its code or its label.
struct OneCells: CellForm {
  let codeFrame: Int

  func cell(of value: Value, _ cells: Cells, _ slots: [Int]) -> DataCell {
    guard case .one(let id) = value else { return .empty }
    guard let element = cells.questionnaire.codeFrames[codeFrame].element(id) else { return .word(id) }
    return cells.labels ? .text(cells.evaluator.name(of: element, slots)) : .code(element.code)
  }
}
