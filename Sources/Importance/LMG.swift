import Threads

/// Exact LMG: the contribution of each factor to R², averaged over all orders in which factors can enter.
///
/// Lindeman, Merenda and Gold (1980, p. 119 ff.); the Shapley value of R²; general dominance of Azen and Budescu
/// (2003). With w(s) = s!(p−s−1)!/p! the contribution of factor k is Σ over the sets S without k of
/// w(|S|) (R²(S ∪ k) − R²(S)), which is Σ over the sets T with k of g(|T|) R²(T), less a constant that is the same
/// for all factors, with g(t) = w(t−1) + w(t).
///
/// The sets are walked depth first (`SubsetWalk`), so there is no table of 2^p; memory is p³ numbers.
package enum LMG {
  /// The number of first factors that are fixed for one piece of work, which any thread can do. It depends only on the
  /// number of factors, and the pieces are added up in order, so that the result is the same for any number of threads.
  private static func settled(of size: Int) -> Int { size >= 18 ? min(size - 14, 10) : 0 }

  /// The contributions, in the order of the factors; they add up to R². The time doubles with each factor: 20 factors take
  /// milliseconds, 30 take seconds.
  ///
  /// - Parameters:
  ///   - threads: the most threads that work at once.
  ///   - progress: called with the number of finished pieces of work and the total, if there is more than one.
  package static func contributions(
    _ moments: Moments, threads: Int = 1, progress: (@Sendable (Int, Int) -> Void)? = nil
  ) -> [Double] {
    let size = moments.size
    let depth = settled(of: size)
    let pieces = 1 << depth
    let walk = SubsetWalk(moments)
    let sums = Parallel.map(pieces, threads: threads, progress: pieces > 1 ? progress : nil) { piece in
      walk.run(settling: depth, as: piece)
    }
    var credited = [Double](repeating: 0, count: size)
    for sum in sums { for index in credited.indices { credited[index] += sum.credited[index] } }
    // All sums are too large by the same constant, which follows from the total: the contributions add up to R².
    let whole = sums.last?.whole ?? 0
    let excess = (credited.reduce(0, +) - whole) / Double(size)
    return credited.map { $0 - excess }
  }
}
