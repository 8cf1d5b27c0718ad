package import Dates

package import struct Foundation.Decimal

/// The value of an expression: three-valued, with the reason where there is none.
package enum Datum: Hashable, Sendable {
  case truth(Bool)
  case number(Decimal)
  case text(String)
  case option(String)
  case options([String])
  case date(CalendarDate)
  /// Unknown.
  case absent(Absence)

  /// The content of a field as a value of expressions.
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

  /// Whether a condition with this value holds. Unknown does not.
  package var holds: Bool { self == .truth(true) }

  /// Why there is no value, nil where there is one.
  package var absence: Absence? {
    if case .absent(let absence) = self { absence } else { nil }
  }
}

extension Absence {
  /// The reason of a result that needs both: one that will not change outweighs one that may.
  static func ofBoth(_ a: Absence, _ b: Absence?) -> Absence { a == .notReached ? b ?? a : a }

  /// The reason of a result that either could still decide.
  static func ofEither(_ a: Absence, _ b: Absence) -> Absence { a == .notReached ? a : b }
}
