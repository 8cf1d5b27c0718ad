import Instruments

/// The cells of mentions: one per column.
struct TextsCells: CellForm {
  static let isText = true

  func cell(of value: Value, _ cells: Cells, _ slots: [Int]) -> DataCell {
    if case .texts(let texts) = value { .text(texts.joined(separator: " ")) } else { .empty }
  }
}

extension Cells {
  /// The mention at an index, from 0.
  func text(_ cell: Cell, _ place: Int) -> DataCell {
    switch cell {
    case .absent(let absence): missing(absence, inText: true)
    case .given(.texts(let texts)): place < texts.count ? .text(texts[place]) : .empty
    case .given: .empty
    }
  }
}
