import Dates
import Instruments

/// The cell of a date, in ISO 8601 format.
struct DateCells: CellForm {
  func cell(of value: Value, _ cells: Cells, _ slots: [Int]) -> DataCell {
    if case .date(let date) = value { .word(date.text) } else { .empty }
  }
}
