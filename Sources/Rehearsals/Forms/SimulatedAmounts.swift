import Decimals
import Foundation
import Instruments
import Interviews

/// A simulated allocation: a total divided by weight into whole numbers; the heaviest option gets the remainder.
struct SimulatedAmounts: SimulatedForm {
  let options: [QuestionScreen.Option]
  let total: String?

  func value(_ asked: SimulatedQuestion, _ random: inout RandomValues) -> Value {
    let whole = total.flatMap { Decimal(string: $0) } ?? 100
    let weights = options.map { asked.weight($0) * (0.3 + random.part()) }
    let sum = weights.reduce(0, +)
    var amounts = zip(options, weights).map { option, weight in
      let exact = whole * Decimal(Int(weight / sum * 1_000_000)) / 1_000_000
      return (code: option.code, amount: Amount(id: option.id, number: exact.rounded(0, .down)))
    }
    if let most = weights.indices.max(by: { weights[$0] < weights[$1] }) {
      amounts[most].amount.number += whole - amounts.reduce(0) { $0 + $1.amount.number }
    }
    return .amounts(amounts.sorted { $0.code < $1.code }.map(\.amount))
  }
}
