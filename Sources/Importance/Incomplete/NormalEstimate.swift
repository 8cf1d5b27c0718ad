/// Means and covariances of incomplete data under a joint normal distribution, by expectation and maximisation (Dempster, Laird
/// and Rubin 1977; for patterns of missing values Little and Rubin 2002, section 11.2). The estimates are those of full
/// information maximum likelihood.
struct NormalEstimate {
  private(set) var means: [Double]
  /// The covariances, row by row.
  private(set) var covariances: [Double]
  private let size: Int

  /// The estimate of some patterns. It ends when no number moves by more than the tolerance.
  init(_ patterns: MissingPatterns, from start: NormalEstimate? = nil, tolerance: Double = 1e-9) {
    size = patterns.size
    (means, covariances) = start.map { ($0.means, $0.covariances) } ?? Self.start(patterns)
    for _ in 0..<5000 {
      let next = step(patterns)
      let moved = zip(next.0 + next.1, means + covariances).reduce(0) { max($0, abs($1.0 - $1.1)) }
      (means, covariances) = next
      if moved < tolerance { break }
    }
  }

  /// The means and variances over the rows that have a value; no covariances.
  private static func start(_ patterns: MissingPatterns) -> ([Double], [Double]) {
    let size = patterns.size
    var (counts, sums, squares) = (
      [Double](repeating: 0, count: size), [Double](repeating: 0, count: size),
      [Double](repeating: 0, count: size)
    )
    for pattern in patterns.patterns {
      for (place, column) in pattern.known.enumerated() {
        counts[column] += pattern.count
        sums[column] += pattern.sums[place]
        squares[column] += pattern.product(place, place)
      }
    }
    let means = zip(sums, counts).map { $1 > 0 ? $0 / $1 : 0 }
    var covariances = [Double](repeating: 0, count: size * size)
    for column in 0..<size where counts[column] > 0 {
      covariances[column * size + column] = squares[column] / counts[column] - means[column] * means[column]
    }
    return (means, covariances)
  }

  /// One step: the expected sums and products of all rows, and the means and covariances that follow from them.
  private func step(_ patterns: MissingPatterns) -> ([Double], [Double]) {
    var sums = [Double](repeating: 0, count: size)
    var products = [Double](repeating: 0, count: size * size)
    var total = 0.0
    for pattern in patterns.patterns {
      total += pattern.count
      expect(pattern, &sums, &products)
    }
    let means = sums.map { $0 / total }
    for row in 0..<size {
      for column in 0..<size {
        products[row * size + column] = products[row * size + column] / total - means[row] * means[column]
      }
    }
    return (means, products)
  }

  /// Adds the expected sums and products of the rows of a pattern.
  private func expect(_ pattern: MissingPatterns.Pattern, _ sums: inout [Double], _ products: inout [Double])
  {
    let regression = Regression(pattern.known, self.covariances, size)
    let (known, unknown, n) = (pattern.known, pattern.unknown, pattern.count)
    // For each unknown column, its value where the known ones are 0.
    let bases = unknown.map { column in
      known.reduce(means[column]) { $0 - regression.slope(of: column, on: $1) * means[$1] }
    }
    func add(_ a: Int, _ b: Int, _ value: Double) {
      products[a * size + b] += value
      if a != b { products[b * size + a] += value }
    }
    for (i, a) in known.enumerated() {
      sums[a] += pattern.sums[i]
      for (j, b) in known.enumerated() where j <= i { add(a, b, pattern.product(i, j)) }
    }
    // Expected sums of unknown columns, and of their products with known ones.
    var mixed = [[Double]](repeating: [Double](repeating: 0, count: known.count), count: unknown.count)
    var expected = [Double](repeating: 0, count: unknown.count)
    for (u, column) in unknown.enumerated() {
      let slopes = known.map { regression.slope(of: column, on: $0) }
      expected[u] = n * bases[u] + zip(slopes, pattern.sums).reduce(0) { $0 + $1.0 * $1.1 }
      sums[column] += expected[u]
      for i in known.indices {
        let sum = known.indices.reduce(bases[u] * pattern.sums[i]) {
          $0 + slopes[$1] * pattern.product(i, $1)
        }
        mixed[u][i] = sum
        add(column, known[i], sum)
      }
    }
    for (u, a) in unknown.enumerated() {
      for (v, b) in unknown.enumerated() where v <= u {
        let slopes = known.map { regression.slope(of: b, on: $0) }
        let together = zip(slopes, mixed[u]).reduce(bases[v] * expected[u]) { $0 + $1.0 * $1.1 }
        add(a, b, together + n * regression.residual(a, b))
      }
    }
  }
}

/// The regression of all other columns on some known ones, by sweeping these in (Goodnight 1979).
private struct Regression {
  private var matrix: [Double]
  private let size: Int
  private let swept: Set<Int>

  init(_ known: [Int], _ covariances: [Double], _ size: Int) {
    var matrix = covariances
    var swept: Set<Int> = []
    for k in known {
      let pivot = matrix[k * size + k]
      // A combination of the columns before it adds nothing.
      guard pivot > covariances[k * size + k] * 1e-10, pivot > 0 else { continue }
      for row in 0..<size where row != k {
        let factor = matrix[row * size + k] / pivot
        for column in 0..<size where column != k {
          matrix[row * size + column] -= factor * matrix[k * size + column]
        }
        matrix[row * size + k] = -factor
      }
      for column in 0..<size where column != k { matrix[k * size + column] /= pivot }
      matrix[k * size + k] = 1 / pivot
      swept.insert(k)
    }
    (self.matrix, self.size, self.swept) = (matrix, size, swept)
  }

  /// The coefficient of a known column in the regression of another one.
  func slope(of column: Int, on known: Int) -> Double {
    swept.contains(known) ? matrix[known * size + column] : 0
  }

  /// The covariance of two unknown columns that the known ones leave.
  func residual(_ a: Int, _ b: Int) -> Double { matrix[a * size + b] }
}
