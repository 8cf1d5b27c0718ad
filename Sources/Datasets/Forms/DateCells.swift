import Dates
import Instruments

/// A calendar day, as in ISO 8601.
struct DateCells: CellForm {
  func cell(of value: Value, _ cells: Cells, _ slots: [Int]) -> DataCell {
    if case .date(let date) = value { .word(date.text) } else { .empty }
  }
}
