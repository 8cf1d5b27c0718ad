import Randomness
import Stories
import Testing

/// KeyedRandom that is the same on every machine.
@Suite struct KeyedRandomTests {
  /// SplitMix64 as Sebastiano Vigna published it, in steps of its own.
  private struct SplitMix {
    var x: UInt64
    mutating func next() -> UInt64 {
      x = x &+ 11_400_714_819_323_198_485
      var z = x
      z = (z ^ (z >> 30)) &* 13_787_848_793_156_543_929
      z = (z ^ (z >> 27)) &* 10_723_151_780_598_845_931
      return z ^ (z >> 31)
    }
  }

  /// FNV-1a of 64 bits, from its published offset basis and prime.
  private func fowlerNollVo(_ key: String) -> UInt64 {
    key.utf8.reduce(14_695_981_039_346_656_037) { ($0 ^ UInt64($1)) &* 1_099_511_628_211 }
  }

  @Test("Our oracle knows the published numbers of SplitMix64 and FNV-1a") func oracle() {
    var published = SplitMix(x: 1_234_567)
    #expect(
      (0..<3).map { _ in published.next() } == [
        6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423,
      ])
    #expect(fowlerNollVo("a") == 0xAF63_DC4C_8601_EC8C && fowlerNollVo("foobar") == 0x8594_4171_F739_67E8)
  }

  @Test(
    "It is SplitMix64, begun by the seed and the key",
    arguments: [0, 1, 42, UInt64.max] as [UInt64], ["", "q1", "q1[é]"])
  func numbers(_ seed: UInt64, _ key: String) {
    var chance = KeyedRandom(seed: seed, key: key)
    var start = SplitMix(x: seed)
    var expected = SplitMix(x: start.next() ^ fowlerNollVo(key))
    for _ in 0..<20 { #expect(chance.next() == expected.next()) }
  }

  @Test("A number below a bound is the product's high half, of numbers whose low half is not too small")
  func below() {
    let seed = UInt64.random(in: 0...UInt64.max)
    // Three quarters of all numbers and a bit: every fourth number is rejected.
    for bound in [2, 3, 10, 1000, Int.max / 2 + 1, Int.max / 4 * 3, Int.max] {
      var (chance, numbers) = (KeyedRandom(seed: seed, key: "x"), KeyedRandom(seed: seed, key: "x"))
      let rest = UInt64.max % UInt64(bound) + 1
      for _ in 0..<200 {
        var product = numbers.next().multipliedFullWidth(by: UInt64(bound))
        while product.low < rest % UInt64(bound) {
          product = numbers.next().multipliedFullWidth(by: UInt64(bound))
        }
        #expect(chance.below(bound) == Int(product.high), "seed \(seed), bound \(bound)")
      }
    }
  }

  @Test("Below 1, 0 or less is 0, and takes no chance") func nothing() {
    var (chance, untouched) = (KeyedRandom(seed: 7, key: "x"), KeyedRandom(seed: 7, key: "x"))
    #expect([1, 0, -5].map { chance.below($0) } == [0, 0, 0])
    #expect(chance.next() == untouched.next())
  }

  @Test("Every number below a bound comes, and about as often as the others") func even() {
    var chance = KeyedRandom(seed: 1, key: "even")
    var counts = [Int](repeating: 0, count: 6)
    for _ in 0..<60_000 { counts[chance.below(6)] += 1 }
    // Of a chi-square with 5 degrees of freedom one in a thousand is above 20.5; the numbers are always the same.
    let chiSquare = counts.reduce(0.0) { $0 + Double(($1 - 10_000) * ($1 - 10_000)) / 10_000 }
    #expect(chiSquare < 20.5, "\(counts)")
  }

  @Test("A shuffle exchanges each element, from the end, with one that is not behind it") func shuffled() {
    var (chance, numbers) = (KeyedRandom(seed: 3, key: "shuffle"), KeyedRandom(seed: 3, key: "shuffle"))
    var expected = Array("abcdefgh")
    for last in stride(from: 7, through: 1, by: -1) { expected.swapAt(last, numbers.below(last + 1)) }
    #expect(chance.shuffled(Array("abcdefgh")) == expected && expected.sorted() == Array("abcdefgh"))
    #expect(chance.next() == numbers.next())
    #expect(chance.shuffled([Int]()) == [] && chance.shuffled(["a"]) == ["a"])
  }

  @Test("All orders of three come about equally often") func orders() {
    var counts: [[Int]: Int] = [:]
    for seed in 0..<6000 {
      var chance = KeyedRandom(seed: UInt64(seed), key: "orders")
      counts[chance.shuffled([1, 2, 3]), default: 0] += 1
    }
    #expect(counts.count == 6 && counts.values.allSatisfy { (880...1120).contains($0) }, "\(counts)")
  }
}
