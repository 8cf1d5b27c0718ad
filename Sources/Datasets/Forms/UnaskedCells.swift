import Dates
import Instruments

/// The cell of a split: the id of the drawn arm.
struct DrawnCells: CellForm {
  func cell(of value: Value, _ cells: Cells, _ slots: [Int]) -> DataCell {
    if case .one(let id) = value { .word(id) } else { .empty }
  }
}

/// The cell of a computed value. Options of other questions are written as ids.
struct ComputedCells: CellForm {
  /// Whether the columns of values of a type contain texts.
  static func isText(_ type: ComputedType) -> Bool { type == .text || type == .options }

  func cell(of value: Value, _ cells: Cells, _ slots: [Int]) -> DataCell {
    switch value {
    case .truth(let truth): .code(truth ? 1 : 0)
    case .number(let number): .number(number)
    case .text(let text): .text(text)
    case .date(let date): .word(date.text)
    case .one(let id): .word(id)
    case .some(let ids), .texts(let ids): .text(ids.joined(separator: " "))
    case .point, .order, .amounts, .extremes: .empty
    }
  }
}
