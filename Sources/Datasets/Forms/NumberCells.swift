import Instruments

/// A number, or the code of an answer beside it.
struct NumberCells: CellForm {
  /// The base of the answers beside the number, if there are any.
  let options: Int?

  func cell(of value: Value, _ cells: Cells, _ slots: [Int]) -> DataCell {
    if case .number(let number) = value { return .number(number) }
    guard case .one(let id) = value, let options else { return .empty }
    // An answer beside a number is none for statistics.
    if cells.turned, cells.questionnaire.bases[options].element(id) != nil {
      return .missing(.na, inText: false)
    }
    return OneCells(base: options).cell(of: value, cells, slots)
  }
}
