import Dates
import Instruments

/// A calendar day within the bounds: where there is none, in the year before the last day, or the year after the first.
struct SimulatedDate: SimulatedForm {
  let first: CalendarDate?
  let last: CalendarDate?

  func value(_ asked: SimulatedQuestion, _ dice: inout Dice) -> Value {
    let end = last ?? first.map { $0.adding(days: 365) } ?? asked.situation.today
    let start = first ?? end.adding(days: -365)
    let days = start.days(to: end)
    return .date(days > 0 ? start.adding(days: dice.below(days + 1)) : start)
  }
}
