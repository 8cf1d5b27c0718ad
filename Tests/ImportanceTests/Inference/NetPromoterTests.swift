import Importance
import Testing

/// Net promoter scores and shares.
@Suite struct NetPromoterTests {
  @Test("9 and 10 promote, 0 to 6 detract; the error is that of a difference of two shares") func score()
    throws
  {
    let found = try #require(NetPromoter([10, 9, 9, 8, 7, 6, 0, 3, 10, 5, .nan]))
    #expect(found.n == 10 && found.promoters == 0.4 && found.detractors == 0.4)
    // 100 √(0.8/10), worked out by hand.
    #expect(found.score == 0 && abs(found.error - 28.284271247461902) < 1e-9)
    #expect(abs(found.interval.upperBound - 55.43717164502533) < 1e-9)
    #expect(NetPromoter([.nan]) == nil)
  }

  @Test("All of one kind leave no doubt, and no interval beyond the ends") func ends() throws {
    let all = try #require(NetPromoter([9, 10, 10]))
    #expect(all.score == 100 && all.interval == 100...100)
    let most = try #require(NetPromoter([10, 10, 10, 10, 6]))
    #expect(most.interval.upperBound == 100 && most.interval.lowerBound < 60)
  }

  @Test("Weights count by their sums; rows without one are left out") func weights() throws {
    let found = try #require(NetPromoter([10, 0, 8, 9], weights: [3, 1, 0, .nan]))
    #expect(found.n == 2 && found.score == 50 && abs(found.effective - 1.6) < 1e-12)
  }

  @Test(
    "Shares have Wilson's interval, as scipy's `binomtest`",
    arguments: [
      (5.0, 10.0, 0.236593090512, 0.763406909488), (0, 20, 0, 0.161125231178),
      (3, 300, 0.00340661843772, 0.0289834933623),
    ])
  func wilson(_ count: Double, _ n: Double, _ low: Double, _ high: Double) {
    let found = Proportion(count / n, of: n).interval
    #expect(abs(found.lowerBound - low) < 1e-6 && abs(found.upperBound - high) < 1e-6)
  }
}
