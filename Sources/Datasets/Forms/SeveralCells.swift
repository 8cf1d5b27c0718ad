import Instruments

/// The cells of several options: 0 or 1 for each.
struct SeveralCells: CellForm {
  func cell(of value: Value, _ cells: Cells, _ slots: [Int]) -> DataCell {
    if case .some(let ids) = value { .text(ids.joined(separator: " ")) } else { .empty }
  }
}

extension Cells {
  /// Whether an option was chosen.
  func option(_ cell: Cell, _ variable: Variable, _ element: Int) -> DataCell {
    switch cell {
    case .absent(let absence): return missing(absence)
    case .given(.some(let ids)):
      guard let codeFrame = codeFrame(variable) else { return .empty }
      return .code(ids.contains(codeFrame.elements[element].id) ? 1 : 0)
    case .given: return .empty
    }
  }
}
