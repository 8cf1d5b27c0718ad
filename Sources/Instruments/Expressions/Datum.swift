package import Dates

package import struct Foundation.Decimal

/// The value of an expression, or the reason why there is none. Truth is three-valued: true, false or absent (unknown).
package enum Datum: Hashable, Sendable {
  case truth(Bool)
  case number(Decimal)
  case text(String)
  case option(String)
  case options([String])
  case date(CalendarDate)
  /// No value: unknown, with the reason.
  case absent(Absence)

  /// The value of a field in expressions.
  package init(_ cell: Cell) {
    switch cell {
    case .absent(let absence): self = .absent(absence)
    case .given(.one(let id)): self = .option(id)
    case .given(.some(let ids)): self = .options(ids)
    case .given(.point(let point)): self = .number(Decimal(point))
    case .given(.number(let number)): self = .number(number)
    case .given(.text(let text)): self = .text(text)
    case .given(.texts(let texts)): self = .options(texts)
    case .given(.date(let date)): self = .date(date)
    case .given(.order(let ids)): self = .options(ids)
    case .given(.amounts(let amounts)): self = .options(amounts.filter { $0.number > 0 }.map(\.id))
    case .given(.extremes(let extremes)): self = .options([extremes.best])
    case .given(.truth(let truth)): self = .truth(truth)
    }
  }

  /// The value as the content of a computed field.
  package var cell: Cell {
    switch self {
    case .truth(let truth): .given(.truth(truth))
    case .number(let number): .given(.number(number))
    case .text(let text): .given(.text(text))
    case .option(let id): .given(.one(id))
    case .options(let ids): .given(.some(ids))
    case .date(let date): .given(.date(date))
    case .absent(let absence): .absent(absence)
    }
  }

  /// Whether a condition with this value is true. Unknown counts as not true.
  package var holds: Bool { self == .truth(true) }

  /// The reason why there is no value; nil if there is one.
  package var absence: Absence? {
    if case .absent(let absence) = self { absence } else { nil }
  }
}

extension Absence {
  /// The reason for the absence of a result that needs both operands. `notReached` may still change, so the other
  /// reason has priority.
  static func ofBoth(_ a: Absence, _ b: Absence?) -> Absence { a == .notReached ? b ?? a : a }

  /// The reason for the absence of a result that either operand could still decide: `notReached` has priority.
  static func ofEither(_ a: Absence, _ b: Absence) -> Absence { a == .notReached ? a : b }
}
