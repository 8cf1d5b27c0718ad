/// A depth-first walk over all sets of factors.
///
/// Leaving a factor out costs nothing. Including it is a rank-1 update of the Schur complement of the remaining factors, and
/// R² grows by c²/a. The sum over a subtree is credited to the factor that was included.
struct SubsetWalk: Sendable {
  /// A factor with a smaller share of its own variance than this, given the factors before it, adds nothing: it is a
  /// combination of them, except for rounding.
  static let tolerance = 1e-10

  /// The result of a walk.
  struct Sums: Sendable {
    /// For each factor, the sum of g(|T|) R²(T) over the sets T with it.
    var credited: [Double]
    /// R² of the last set: the fixed factors, and all after them.
    var whole: Double
  }

  private let size: Int
  /// The distance from row to row: even, so that pairs of numbers are aligned.
  private let stride: Int
  /// The correlations, row by row; the last column is that of the outcome. Only the triangle right of the diagonal is used.
  private let matrix: [Double]
  /// g(t), for t = 0 … p.
  private let weights: [Double]

  init(_ moments: Moments) {
    size = moments.size
    stride = (size + 2) & ~1
    var matrix = [Double](repeating: 0, count: size * stride)
    for row in 0..<size {
      for column in 0..<size { matrix[row * stride + column] = moments.factors[row * size + column] }
      matrix[row * stride + size] = moments.outcome[row]
    }
    self.matrix = matrix
    weights = Self.weights(size)
  }

  /// g(t) = w(t−1) + w(t) with w(s) = s!(p−s−1)!/p!, and w(−1) = w(p) = 0.
  private static func weights(_ size: Int) -> [Double] {
    var w = [1 / Double(size)]
    for s in 1..<max(2, size) where s < size { w.append(w[s - 1] * Double(s) / Double(size - s)) }
    return (0...size).map { (($0 > 0) ? w[$0 - 1] : 0) + ($0 < size ? w[$0] : 0) }
  }

  /// The sums over the sets that contain, of the first `depth` factors, exactly those whose bits are set in `piece`.
  func run(settling depth: Int, as piece: Int) -> Sums {
    var credited = [Double](repeating: 0, count: size)
    var whole = 0.0
    unsafe walk(&credited) { walker, matrix in
      whole = unsafe walker.walk(matrix, settling: depth, as: piece)
    }
    return Sums(credited: credited, whole: whole)
  }

  /// R² of every set of factors: 2^p numbers. The index is the set: bit k means factor k.
  func table() -> [Double] {
    var table = [Double](repeating: 0, count: 1 << size)
    unsafe walk(&table) { walker, matrix in unsafe walker.fill(matrix, from: 0, set: 0, r2: 0) }
    return table
  }

  /// Runs a walker with the first matrix. The walker writes to `results`.
  private func walk(
    _ results: inout [Double], _ body: (inout Walker, UnsafeMutablePointer<Double>) -> Void
  ) {
    // One matrix for each number of included factors.
    var matrices = matrix + [Double](repeating: 0, count: size * size * stride)
    unsafe matrices.withUnsafeMutableBufferPointer { matrices in
      unsafe results.withUnsafeMutableBufferPointer { results in
        unsafe weights.withUnsafeBufferPointer { weights in
          guard let first = matrices.baseAddress, let found = results.baseAddress, let g = weights.baseAddress
          else { return }
          var walker = unsafe Walker(size: size, stride: stride, weights: g, results: found)
          unsafe body(&walker, first)
        }
      }
    }
  }
}

/// The inner loop, on unsafe memory that `SubsetWalk.walk` owns: bounds checks would double its time.
@safe private struct Walker {
  private let size: Int
  private let stride: Int
  private let weights: UnsafePointer<Double>
  /// The results: for each factor, its credited sum; or a number for each set.
  private let results: UnsafeMutablePointer<Double>
  private var whole = 0.0

  init(size: Int, stride: Int, weights: UnsafePointer<Double>, results: UnsafeMutablePointer<Double>) {
    self.size = size
    self.stride = stride
    unsafe self.weights = weights
    unsafe self.results = results
  }

  /// Includes the first factors whose bits are set, walks over the factors after them, and returns R² of the last set.
  mutating func walk(_ matrix: UnsafeMutablePointer<Double>, settling depth: Int, as piece: Int) -> Double {
    var (matrix, taken, r2) = unsafe (matrix, 0, 0.0)
    for factor in 0..<depth where piece & 1 << factor != 0 {
      unsafe (matrix, r2) = unsafe take(factor, matrix, r2)
      taken += 1
    }
    let sum = unsafe sum(matrix, from: depth, taken: taken, r2: r2)
    for factor in 0..<depth where piece & 1 << factor != 0 { unsafe results[factor] += sum }
    return whole
  }

  /// The sum over all sets with `taken` factors before `first`, whose R² is `r2`, and any factors from `first` on.
  private mutating func sum(
    _ matrix: UnsafeMutablePointer<Double>, from first: Int, taken: Int, r2: Double
  ) -> Double {
    if size - first == LastFactors.count {
      let last = unsafe LastFactors(matrix + first * stride + first, stride: stride, weights + taken, r2)
      unsafe last.credit(results + first)
      whole = last.whole
      return last.sum
    }
    if first == size {
      whole = r2
      return unsafe weights[taken] * r2
    }
    let without = unsafe sum(matrix, from: first + 1, taken: taken, r2: r2)
    let (next, grown) = unsafe take(first, matrix, r2)
    let with = unsafe sum(next, from: first + 1, taken: taken + 1, r2: grown)
    unsafe results[first] += with
    return without + with
  }

  /// Computes R² of every set with the factors of `set` and any factors from `first` on.
  func fill(_ matrix: UnsafeMutablePointer<Double>, from first: Int, set: Int, r2: Double) {
    guard first < size else { return unsafe results[set] = r2 }
    unsafe fill(matrix, from: first + 1, set: set, r2: r2)
    let (next, grown) = unsafe take(first, matrix, r2)
    unsafe fill(next, from: first + 1, set: set | 1 << first, r2: grown)
  }

  /// Includes a factor: computes the Schur complement without it, and R² with it.
  private func take(_ factor: Int, _ matrix: UnsafeMutablePointer<Double>, _ r2: Double) -> (
    UnsafeMutablePointer<Double>, Double
  ) {
    let pivotRow = unsafe matrix + factor * stride
    let pivot = unsafe pivotRow[factor]
    guard pivot > SubsetWalk.tolerance else { return unsafe (matrix, r2) }
    let next = unsafe matrix + size * stride
    let inverse = 1 / pivot
    for row in factor + 1..<size {
      let slope = unsafe pivotRow[row] * inverse
      let (from, to) = unsafe (matrix + row * stride, next + row * stride)
      // Start with the pair that contains the diagonal. Values left of the diagonal and after the outcome are never read.
      var column = row & ~1
      while column <= size {
        unsafe Self.pair(to + column).storeBytes(
          of: Self.pair(from + column).loadUnaligned(as: SIMD2<Double>.self)
            - slope * Self.pair(pivotRow + column).loadUnaligned(as: SIMD2<Double>.self),
          as: SIMD2<Double>.self)
        column += 2
      }
    }
    let c = unsafe pivotRow[size]
    return unsafe (next, r2 + c * c * inverse)
  }

  private static func pair(_ place: UnsafeMutablePointer<Double>) -> UnsafeMutableRawPointer {
    UnsafeMutableRawPointer(place)
  }
}

/// The last four factors a, b, c, d of a walk: all sixteen sets of them at once, without calls and without writing a
/// matrix. The lanes of vectors are the four sets of a and b: none, a, b, both.
private struct LastFactors {
  static let count = 4
  private typealias Lanes = SIMD4<Double>

  /// R² of all four.
  let whole: Double
  /// The sum over all sixteen sets of g R².
  let sum: Double
  private let c: Double
  private let d: Double
  private let lanes: Lanes

  /// `m` is the 4 × 5 block of the last factors and the outcome, `g` the weights after the factors included before.
  init(_ m: UnsafeMutablePointer<Double>, stride: Int, _ g: UnsafePointer<Double>, _ r2: Double) {
    let (a, ab, ac, ad, ay) = unsafe (m[0], m[1], m[2], m[3], m[4])
    let n = unsafe m + stride
    let (b, bc, bd, by) = unsafe (n[1], n[2], n[3], n[4])
    let o = unsafe n + stride
    let (cc, cd, cy) = unsafe (o[2], o[3], o[4])
    let (dd, dy) = unsafe (o[stride + 3], o[stride + 4])
    // With a: the rest of b, c, d; unchanged if a adds nothing.
    let ia = Self.inverse(a)
    let (sb, sc, sd) = (ab * ia, ac * ia, ad * ia)
    let (b1, bc1, bd1, by1) = (b - sb * ab, bc - sb * ac, bd - sb * ad, by - sb * ay)
    // Lanes: none and a; then b is included in each of them.
    let base = (
      cc: SIMD2(cc, cc - sc * ac), cd: SIMD2(cd, cd - sc * ad), cy: SIMD2(cy, cy - sc * ay),
      dd: SIMD2(dd, dd - sd * ad), dy: SIMD2(dy, dy - sd * ay), r2: SIMD2(r2, r2 + ay * ay * ia)
    )
    let ib = SIMD2(Self.inverse(b), Self.inverse(b1))
    let (bc2, bd2, by2) = (SIMD2(bc, bc1), SIMD2(bd, bd1), SIMD2(by, by1))
    let (tc, td) = (bc2 * ib, bd2 * ib)
    let lc = Lanes(lowHalf: base.cc, highHalf: base.cc - tc * bc2)
    let lcd = Lanes(lowHalf: base.cd, highHalf: base.cd - tc * bd2)
    let lcy = Lanes(lowHalf: base.cy, highHalf: base.cy - tc * by2)
    let ld = Lanes(lowHalf: base.dd, highHalf: base.dd - td * bd2)
    let ldy = Lanes(lowHalf: base.dy, highHalf: base.dy - td * by2)
    let lr = Lanes(lowHalf: base.r2, highHalf: base.r2 + by2 * by2 * ib)
    // c, d and both, in each lane.
    let (ic, id) = (Self.inverse(lc), Self.inverse(ld))
    let withC = lr + lcy * lcy * ic
    let withD = lr + ldy * ldy * id
    let slope = lcd * ic
    let rest = ld - slope * lcd
    let restY = ldy - slope * lcy
    let both = withC + restY * restY * Self.inverse(rest)
    let g0 = unsafe Lanes(g[0], g[1], g[1], g[2])
    let g1 = unsafe Lanes(g[1], g[2], g[2], g[3])
    let g2 = unsafe Lanes(g[2], g[3], g[3], g[4])
    let (wc, wd, wb) = (g1 * withC, g1 * withD, g2 * both)
    lanes = g0 * lr + wc + wd + wb
    c = (wc + wb).sum()
    d = (wd + wb).sum()
    sum = lanes.sum()
    whole = both[3]
  }

  /// Credits each of the four factors with the sum over the sets that contain it.
  func credit(_ credited: UnsafeMutablePointer<Double>) {
    unsafe credited[0] += lanes[1] + lanes[3]
    unsafe credited[1] += lanes[2] + lanes[3]
    unsafe credited[2] += c
    unsafe credited[3] += d
  }

  /// 1/a, or 0 if the factor adds nothing.
  private static func inverse(_ a: Double) -> Double { a > SubsetWalk.tolerance ? 1 / a : 0 }

  private static func inverse(_ a: Lanes) -> Lanes {
    (1 / a).replacing(with: 0, where: a .<= SubsetWalk.tolerance)
  }
}
