import Digests
import Foundation
import Instruments

/// What has to be done to the answers of a version so that they fit the columns that it shares with others.
struct ColumnConversion: Sendable {
  let questionnaire: Questionnaire
  /// The codes in place of the version's own, by the index of the question.
  private var codes: [Int: [Int: Int]] = [:]
  /// The scales that points are stretched to, by the index of the question.
  private var scales: [Int: Scale] = [:]

  init(_ questionnaire: Questionnaire, _ meanings: Meanings, _ shared: SharedCodes) {
    self.questionnaire = questionnaire
    for (id, replaced) in shared.replaced[questionnaire.hash] ?? [:] {
      if let number = questionnaire.numbers[id] { codes[number] = replaced }
    }
    for (id, scale) in meanings.conversions[questionnaire.hash] ?? [:] {
      if let number = questionnaire.numbers[id] { scales[number] = scale }
    }
  }

  /// A cell of a question as it fits the column.
  func converted(_ cell: DataCell, _ question: Question) -> DataCell {
    if codes.isEmpty, scales.isEmpty { return cell }
    guard case .code(let code) = cell else { return cell }
    if let replaced = codes[question.index]?[code] { return .code(replaced) }
    if let scale = scales[question.index], case .point(let own) = question.shape {
      return stretched(code, own, scale)
    }
    return cell
  }

  /// A point of one scale at the same share of the way from end to end of another.
  private func stretched(_ point: Int, _ own: Scale, _ scale: Scale) -> DataCell {
    if (own.low, own.high) == (scale.low, scale.high) { return .code(point) }
    let way = Decimal(point - own.low) * Decimal(scale.high - scale.low) / Decimal(own.high - own.low)
    return .number(Decimal(scale.low) + way)
  }
}
