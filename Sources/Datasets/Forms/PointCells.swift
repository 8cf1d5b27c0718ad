import Instruments
import Interviews

/// The cell of a scale point: the point or its label.
struct PointCells: CellForm {
  let scale: Scale

  func cell(of value: Value, _ cells: Cells, _ slots: [Int]) -> DataCell {
    guard case .point(let point) = value else { return .empty }
    if cells.labels, let label = scale.labels[point] { return .text(cells.evaluator.text(label, slots)) }
    return .code(cells.turned ? scale.turned(point) : point)
  }
}
