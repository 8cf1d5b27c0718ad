import Instruments

/// The cells of a ranking: the rank of each element, 0 if it has none.
struct OrderCells: CellForm {
  func cell(of value: Value, _ cells: Cells, _ slots: [Int]) -> DataCell {
    if case .order(let ids) = value { .text(ids.joined(separator: " ")) } else { .empty }
  }
}

extension Cells {
  /// The rank of an element.
  func ranked(_ cell: Cell, _ variable: Variable, _ element: Int) -> DataCell {
    switch cell {
    case .absent(let absence): return missing(absence)
    case .given(.order(let ids)):
      let id = codeFrame(variable)?.elements[element].id
      return .code(ids.firstIndex { $0 == id }.map { $0 + 1 } ?? 0)
    case .given: return .empty
    }
  }
}
