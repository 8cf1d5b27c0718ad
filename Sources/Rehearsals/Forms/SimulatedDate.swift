import Dates
import Instruments

/// A simulated date within the bounds; if a bound is missing, within a year of the other.
struct SimulatedDate: SimulatedForm {
  let first: CalendarDate?
  let last: CalendarDate?

  func value(_ asked: SimulatedQuestion, _ random: inout RandomValues) -> Value {
    let end = last ?? first.map { $0.adding(days: 365) } ?? asked.situation.today
    let start = first ?? end.adding(days: -365)
    let days = start.days(to: end)
    return .date(days > 0 ? start.adding(days: random.below(days + 1)) : start)
  }
}
