import Instruments

/// The cell of a number, or of an option in addition to it.
struct NumberCells: CellForm {
  /// The code frame of the options in addition to the number, if any.
  let options: Int?

  func cell(of value: Value, _ cells: Cells, _ slots: [Int]) -> DataCell {
    if case .number(let number) = value { return .number(number) }
    guard case .one(let id) = value, let options else { return .empty }
    // For statistics, an option instead of a number is a missing answer.
    if cells.turned, cells.questionnaire.codeFrames[options].element(id) != nil {
      return .missing(.na, inText: false)
    }
    return OneCells(codeFrame: options).cell(of: value, cells, slots)
  }
}
