/// Draws respondents with replacement. Uses its own generator (wyrand, Wang Yi 2019), keyed by a seed and the number of the
/// replicate, so that the draws are the same on any machine and with any number of threads.
struct Resampling {
  private var state: UInt64

  init(seed: UInt64, replicate: Int) {
    // Two steps of SplitMix64's mixer between the keys, so that similar seeds give unrelated streams.
    var mixed = seed &+ UInt64(replicate + 1) &* 0x9E37_79B9_7F4A_7C15
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    state = mixed ^ (mixed >> 31)
  }

  private mutating func next() -> UInt64 {
    state &+= 0xA076_1D64_78BD_642F
    let product = state.multipliedFullWidth(by: state ^ 0xE703_7ED1_A0B4_28DB)
    return product.high ^ product.low
  }

  /// How often each row is drawn, in as many draws as rows; all equally likely (Lemire 2019, with rejection).
  mutating func counts(_ rows: Int) -> [UInt32] {
    var counts = [UInt32](repeating: 0, count: rows)
    let range = UInt64(rows)
    let least = (0 &- range) % max(1, range)
    var drawn = 0
    while drawn < rows {
      let product = next().multipliedFullWidth(by: range)
      guard product.low >= least else { continue }
      counts[Int(product.high)] += 1
      drawn += 1
    }
    return counts
  }

  /// A random order of the rows; all equally likely (Fisher and Yates, in Durstenfeld's form of 1964).
  mutating func permutation(_ rows: Int) -> [Int] {
    var order = Array(0..<rows)
    for last in stride(from: rows - 1, to: 0, by: -1) { order.swapAt(last, number(below: last + 1)) }
    return order
  }

  /// A number from 0 to below 1.
  mutating func unit() -> Double { Double(next() >> 11) * 0x1p-53 }

  /// A number from 0 to below a limit; all equally likely.
  private mutating func number(below limit: Int) -> Int {
    let range = UInt64(limit)
    let least = (0 &- range) % range
    while true {
      let product = next().multipliedFullWidth(by: range)
      if product.low >= least { return Int(product.high) }
    }
  }
}
