import Instruments
import Randomness

/// How much a power failure takes of what was not synced: between nothing and everything.
struct CrashDamage {
  /// What becomes of a change that was not synced.
  enum Fate { case kept, lost, torn }

  /// Quarters that are kept, from 0 to 4.
  private let keptQuarters: Int

  /// Draws an amount. All five are equally likely.
  init(_ chance: inout KeyedRandom) { keptQuarters = chance.below(5) }

  /// Draws the fate of a change.
  func fate(_ chance: inout KeyedRandom) -> Fate {
    if chance.below(4) < keptQuarters { return .kept }
    return keptQuarters > 0 && chance.below(2) == 0 ? .torn : .lost
  }

  /// Draws how many of some changes in order are kept, the first ones.
  func keptCount(of count: Int, _ chance: inout KeyedRandom) -> Int {
    switch keptQuarters {
    case 0: 0
    case 4: count
    default: chance.below(count + 1)
    }
  }
}
