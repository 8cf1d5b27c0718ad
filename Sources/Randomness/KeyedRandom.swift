/// Our own generator of chance: SplitMix64 (Steele, Lea and Flood 2014), keyed by a seed and an address.
///
/// It is keyed, never a stream through the interview: adding a question changes no other question's order.
/// The same numbers come on every machine; no floating point is involved.
package struct KeyedRandom {
  private var state: UInt64

  /// KeyedRandom for one purpose: the seed of the interview, and the address of what is arranged.
  package init(seed: UInt64, key: String) {
    // FNV-1a over the key's bytes, then mixed with the seed, so that near keys have far streams.
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in key.utf8 { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
    state = seed
    state = next() ^ hash
  }

  /// The next 64 bits.
  package mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A whole number from 0 up to, not including, `bound`, all equally likely (Lemire 2019, with rejection).
  package mutating func below(_ bound: Int) -> Int {
    guard bound > 1 else { return 0 }
    let range = UInt64(bound)
    while true {
      let product = next().multipliedFullWidth(by: range)
      if product.low >= (0 &- range) % range { return Int(product.high) }
    }
  }

  /// The elements in a random order (Fisher and Yates, from the end).
  package mutating func shuffled<T>(_ elements: [T]) -> [T] {
    var elements = elements
    for index in elements.indices.dropFirst().reversed() { elements.swapAt(index, below(index + 1)) }
    return elements
  }
}
