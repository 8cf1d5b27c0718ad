import Instruments

/// The cell of a free text.
struct TextCells: CellForm {
  static let isText = true

  func cell(of value: Value, _ cells: Cells, _ slots: [Int]) -> DataCell {
    if case .text(let text) = value { .text(text) } else { .empty }
  }
}
