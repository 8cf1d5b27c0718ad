import Instruments

/// The cells of one form of answer in a data set.
///
/// A new form needs one file in this folder, a line in each of the two lists below, and columns in its file in
/// `Instruments`.
protocol CellForm {
  /// Whether its columns contain free texts.
  static var isText: Bool { get }
  /// The cell of a value that has one cell. The bound elements around it fill its labels.
  func cell(of value: Value, _ cells: Cells, _ slots: [Int]) -> DataCell
}

extension CellForm {
  static var isText: Bool { false }
}

extension Shape {
  /// The cell of a value. A `switch` instead of an existential, because a data set has millions of cells.
  func cell(of value: Value, _ cells: Cells, _ slots: [Int]) -> DataCell {
    switch self {
    case .oneOf(let set): OneCells(codeFrame: set.codeFrame).cell(of: value, cells, slots)
    case .someOf: SeveralCells().cell(of: value, cells, slots)
    case .point(let scale): PointCells(scale: scale).cell(of: value, cells, slots)
    case .number(let domain): NumberCells(options: domain.options?.codeFrame).cell(of: value, cells, slots)
    case .date: DateCells().cell(of: value, cells, slots)
    case .text: TextCells().cell(of: value, cells, slots)
    case .texts: TextsCells().cell(of: value, cells, slots)
    case .order: OrderCells().cell(of: value, cells, slots)
    case .amounts: AmountsCells().cell(of: value, cells, slots)
    case .extremes: ExtremesCells().cell(of: value, cells, slots)
    case .drawn: DrawnCells().cell(of: value, cells, slots)
    case .computed: ComputedCells().cell(of: value, cells, slots)
    }
  }

  /// Whether its columns contain free texts.
  var isText: Bool {
    switch self {
    case .oneOf: OneCells.isText
    case .someOf: SeveralCells.isText
    case .point: PointCells.isText
    case .number: NumberCells.isText
    case .date: DateCells.isText
    case .text: TextCells.isText
    case .texts: TextsCells.isText
    case .order: OrderCells.isText
    case .amounts: AmountsCells.isText
    case .extremes: ExtremesCells.isText
    case .drawn: DrawnCells.isText
    case .computed(_, let type): ComputedCells.isText(type)
    }
  }
}
