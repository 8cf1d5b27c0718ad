import Instruments

/// The cells of an allocation: the amount of each element.
struct AmountsCells: CellForm {
  func cell(of value: Value, _ cells: Cells, _ slots: [Int]) -> DataCell {
    guard case .amounts(let amounts) = value else { return .empty }
    return .text(amounts.map { "\($0.id) \($0.number)" }.joined(separator: " "))
  }
}

extension Cells {
  /// The amount of an element.
  func amount(_ cell: Cell, _ variable: Variable, _ element: Int) -> DataCell {
    switch cell {
    case .absent(let absence): return missing(absence)
    case .given(.amounts(let amounts)):
      let id = codeFrame(variable)?.elements[element].id
      return amounts.first { $0.id == id }.map { .number($0.number) } ?? .empty
    case .given: return .empty
    }
  }
}
