/// Johnson's relative weights (Johnson 2000, equal to Genizi 1993): the factors are replaced by the nearest orthogonal
/// variables, R² is divided among these, and passed back by squared loadings. The weights add up to R² and cannot be
/// negative.
package enum RelativeWeights {
  /// The weights, in the order of the factors.
  package static func weights(_ moments: Moments) -> [Double] {
    let size = moments.size
    let eigen = SymmetricEigen(moments.factors, size: size)
    let roots = eigen.values.map { max(0, $0).squareRoot() }
    // Λ = V √D V', the square root of the correlations: loadings of the factors on the orthogonal variables.
    var loadings = [Double](repeating: 0, count: size * size)
    for row in 0..<size {
      for column in 0..<size {
        var sum = 0.0
        for k in 0..<size {
          sum += eigen.vectors[row * size + k] * roots[k] * eigen.vectors[column * size + k]
        }
        loadings[row * size + column] = sum
      }
    }
    // Coefficients of the outcome on the orthogonal variables: V D^-½ V' r.
    let projected = (0..<size).map { k in
      (0..<size).reduce(0.0) { $0 + eigen.vectors[$1 * size + k] * moments.outcome[$1] }
    }
    let betas = (0..<size).map { row in
      (0..<size).reduce(0.0) { sum, k in
        roots[k] > 1e-7 ? sum + eigen.vectors[row * size + k] * projected[k] / roots[k] : sum
      }
    }
    return (0..<size).map { row in
      (0..<size).reduce(0.0) {
        $0 + loadings[row * size + $1] * loadings[row * size + $1] * betas[$1] * betas[$1]
      }
    }
  }

  /// The square root of the ratio of the largest to the smallest eigenvalue of the factors' correlations.
  package static func conditionNumber(_ moments: Moments) -> Double {
    let values = SymmetricEigen(moments.factors, size: moments.size).values
    guard let largest = values.max(), let smallest = values.min() else { return 1 }
    return smallest > 0 ? (largest / smallest).squareRoot() : .infinity
  }
}

/// Eigenvalues and vectors of a small symmetric matrix by cyclic Jacobi rotations (Golub and Van Loan, section 8.5).
struct SymmetricEigen {
  /// The eigenvalues, in no particular order.
  private(set) var values: [Double]
  /// The vectors as columns, row by row.
  private(set) var vectors: [Double]

  init(_ matrix: [Double], size: Int) {
    var a = matrix
    var v = [Double](repeating: 0, count: size * size)
    for index in 0..<size { v[index * size + index] = 1 }
    // Convergence is quadratic; a dozen sweeps reach the last digit for any correlation matrix.
    for _ in 0..<60 {
      var off = 0.0
      for row in 0..<size { for column in 0..<row { off += a[row * size + column] * a[row * size + column] } }
      if off < 1e-30 { break }
      for p in 0..<size { for q in p + 1..<max(p + 1, size) { Self.rotate(&a, &v, p, q, size) } }
    }
    values = (0..<size).map { a[$0 * size + $0] }
    vectors = v
  }

  /// Makes the element (p, q) zero.
  private static func rotate(_ a: inout [Double], _ v: inout [Double], _ p: Int, _ q: Int, _ size: Int) {
    let off = a[p * size + q]
    guard off != 0 else { return }
    let theta = (a[q * size + q] - a[p * size + p]) / (2 * off)
    let t = (theta >= 0 ? 1.0 : -1.0) / (abs(theta) + (theta * theta + 1).squareRoot())
    let c = 1 / (t * t + 1).squareRoot()
    let s = t * c
    for k in 0..<size {
      let (x, y) = (a[k * size + p], a[k * size + q])
      a[k * size + p] = c * x - s * y
      a[k * size + q] = s * x + c * y
    }
    for k in 0..<size {
      let (x, y) = (a[p * size + k], a[q * size + k])
      a[p * size + k] = c * x - s * y
      a[q * size + k] = s * x + c * y
    }
    for k in 0..<size {
      let (x, y) = (v[k * size + p], v[k * size + q])
      v[k * size + p] = c * x - s * y
      v[k * size + q] = s * x + c * y
    }
  }
}
