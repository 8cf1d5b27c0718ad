import Foundation

/// Where the chance of the trials in the tests comes from.
package enum TrialSeed {
  /// `OUTSIDEIN_SEED`, which gives the same trials again; a random number otherwise.
  package static let current =
    UInt64(ProcessInfo.processInfo.environment["OUTSIDEIN_SEED"] ?? "") ?? UInt64.random(in: 1...UInt64.max)
}
