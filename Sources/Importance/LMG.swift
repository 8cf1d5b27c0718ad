/// Exact LMG: the contribution of each factor to R², averaged over all orders in which factors can enter.
///
/// Lindeman, Merenda and Gold (1980, p. 119 ff.); the Shapley value of R²; general dominance of Azen and Budescu
/// (2003). With w(s) = s!(p−s−1)!/p! the contribution of factor k is Σ over the sets S without k of
/// w(|S|) (R²(S ∪ k) − R²(S)), which is Σ over the sets T with k of g(|T|) R²(T), less a constant that is the same
/// for all factors, with g(t) = w(t−1) + w(t).
///
/// The sets are walked depth first: leaving a factor out is free, taking it in is one rank-1 update of the Schur
/// complement of the factors that remain, and R² grows by c²/a. The sum over a subtree is credited to the factor that
/// was taken in. So there is no table of 2^p; memory is p³ numbers.
package enum LMG {
  /// The contributions, in the order of the factors; they add up to R².
  package static func contributions(_ moments: Moments) -> [Double] {
    let size = moments.size
    var walk = SubsetWalk(moments)
    let sums = walk.run()
    // What all factors' sums have too much is the same for each; the contributions add up to the whole R².
    let excess = (sums.credited.reduce(0, +) - sums.whole) / Double(size)
    return sums.credited.map { $0 - excess }
  }
}

/// The walk over all sets of factors.
struct SubsetWalk {
  /// A factor whose variance beyond the ones before it is a smaller part than this adds nothing: it is, but for
  /// rounding, a combination of them.
  static let tolerance = 1e-10

  private let size: Int
  /// One matrix for each number of factors taken in: the Schur complement, row by row with stride `size` + 1, its last
  /// column that of the outcome. Only the triangle right of the diagonal is used.
  private var matrices: [Double]
  /// g(t), for t = 0 … p.
  private let weights: [Double]
  private var credited: [Double]
  private var whole = 0.0

  init(_ moments: Moments) {
    size = moments.size
    let stride = size + 1
    matrices = [Double](repeating: 0, count: (size + 1) * size * stride)
    for row in 0..<size {
      for column in 0..<size { matrices[row * stride + column] = moments.factors[row * size + column] }
      matrices[row * stride + size] = moments.outcome[row]
    }
    weights = Self.weights(size)
    credited = [Double](repeating: 0, count: size)
  }

  /// g(t) = w(t−1) + w(t) with w(s) = s!(p−s−1)!/p!, and w(−1) = w(p) = 0.
  private static func weights(_ size: Int) -> [Double] {
    var w = [1 / Double(size)]
    for s in 1..<max(2, size) where s < size { w.append(w[s - 1] * Double(s) / Double(size - s)) }
    return (0...size).map { (($0 > 0) ? w[$0 - 1] : 0) + ($0 < size ? w[$0] : 0) }
  }

  /// For each factor the sum over the sets with it of g(|T|) R²(T), and R² of all factors together.
  mutating func run() -> (credited: [Double], whole: Double) {
    let (size, weights) = (size, weights)
    var whole = 0.0
    unsafe matrices.withUnsafeMutableBufferPointer { matrices in
      unsafe credited.withUnsafeMutableBufferPointer { credited in
        unsafe weights.withUnsafeBufferPointer { weights in
          var walker = unsafe Walker(size: size, stride: size + 1, weights: weights, credited: credited)
          _ = unsafe walker.sum(matrices.baseAddress, from: 0, taken: 0, r2: 0)
          whole = walker.whole
        }
      }
    }
    return (credited, whole)
  }

  /// The inner loop, on bare memory that `run` owns: bounds checks would double its time.
  @safe private struct Walker {
    private let size: Int
    private let stride: Int
    private let weights: UnsafeBufferPointer<Double>
    private let credited: UnsafeMutableBufferPointer<Double>
    private(set) var whole = 0.0

    init(
      size: Int, stride: Int, weights: UnsafeBufferPointer<Double>,
      credited: UnsafeMutableBufferPointer<Double>
    ) {
      self.size = size
      self.stride = stride
      unsafe self.weights = weights
      unsafe self.credited = credited
    }

    /// The sum over all sets that take in `taken` factors before `first`, whose R² is `r2`, and any from `first` on.
    mutating func sum(_ matrix: UnsafeMutablePointer<Double>?, from first: Int, taken: Int, r2: Double)
      -> Double
    {
      guard let matrix = unsafe matrix else { return 0 }
      if first == size - 2 { return unsafe lastTwo(matrix, taken, r2) }
      let without = unsafe sum(matrix, from: first + 1, taken: taken, r2: r2)
      let pivot = unsafe matrix[first * stride + first]
      let with: Double
      if pivot > SubsetWalk.tolerance {
        let next = unsafe matrix + size * stride
        unsafe update(matrix, into: next, first)
        let c = unsafe matrix[first * stride + size]
        with = unsafe sum(next, from: first + 1, taken: taken + 1, r2: r2 + c * c / pivot)
      } else {
        with = unsafe sum(matrix, from: first + 1, taken: taken + 1, r2: r2)
      }
      unsafe credited[first] += with
      return without + with
    }

    /// The last two factors: neither, one, the other, both. Three quarters of all sets are made here, so nothing is
    /// called and no matrix is written.
    private mutating func lastTwo(_ matrix: UnsafeMutablePointer<Double>, _ taken: Int, _ r2: Double)
      -> Double
    {
      let row = unsafe matrix + (size - 2) * stride + size - 2
      let (a, ab, ay) = unsafe (row[0], row[1], row[2])
      let (b, by) = unsafe (row[stride + 1], row[stride + 2])
      let tolerance = SubsetWalk.tolerance
      let withA = a > tolerance ? r2 + ay * ay / a : r2
      let withB = b > tolerance ? r2 + by * by / b : r2
      let slope = a > tolerance ? ab / a : 0
      let rest = b - slope * ab
      let restY = by - slope * ay
      let both = rest > tolerance ? withA + restY * restY / rest : withA
      let (none, one, two) = unsafe (weights[taken] * r2, weights[taken + 1], weights[taken + 2])
      unsafe credited[size - 2] += one * withA + two * both
      unsafe credited[size - 1] += one * withB + two * both
      if taken == size - 2 { whole = both }
      return none + one * (withA + withB) + two * both
    }

    /// The Schur complement without the factor `first`: rows below it, right of their diagonal, outcome included.
    private func update(
      _ matrix: UnsafeMutablePointer<Double>, into next: UnsafeMutablePointer<Double>, _ first: Int
    ) {
      let pivotRow = unsafe matrix + first * stride
      let inverse = unsafe 1 / pivotRow[first]
      for row in first + 1..<size {
        let factor = unsafe pivotRow[row] * inverse
        let from = unsafe matrix + row * stride
        let to = unsafe next + row * stride
        for column in row...size { unsafe to[column] = from[column] - factor * pivotRow[column] }
      }
    }
  }
}
