import Dates
import Instruments

import struct Foundation.Decimal

@testable import Checks

extension Datum {
  /// The value in a word or two.
  var told: String {
    switch self {
    case .truth(let truth): truth ? "yes" : "no"
    case .number(let number): "\(number)"
    case .text(let text): "'\(text)'"
    case .option(let id): id
    case .options(let ids): "[\(ids.joined(separator: " "))]"
    case .date(let date): date.text
    case .absent(.missing(let kind)): kind.rawValue
    case .absent(.notAsked): "-"
    case .absent(.notReached): "not reached"
    }
  }
}

extension Possible {
  /// The values in the order found.
  var told: String {
    switch self {
    case .values(let values): values.map(\.told).joined(separator: ", ")
    case .anything: "anything"
    }
  }
}

extension Outcomes {
  /// The outcomes, each in a word.
  var told: String {
    let names = [(Outcomes.holds, "true"), (.fails, "false"), (.unknown, "unknown")]
    return names.filter { contains($0.0) }.map(\.1).joined(separator: ", ")
  }
}

extension Domain {
  /// The values, with how completely they describe the possible ones.
  var told: String { "\(exactness): \(values.map(\.told).joined(separator: ", "))" }
}
