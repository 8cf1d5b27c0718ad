/// The regression of a standardized outcome on standardized factors.
package struct LinearModel: Hashable, Sendable {
  /// The part of the outcome's variance that the factors explain together.
  package let r2: Double
  /// The standardized coefficients; 0 for a factor that is a combination of those before it.
  package let betas: [Double]
  /// The loss of R² without each factor: the squared semi-partial correlation.
  package let last: [Double]
  /// The variance inflation factor of each: 1/(1 − R²) of its regression on the others; infinite for a combination of them.
  package let inflation: [Double]
  /// The factors, by index, that are combinations of those before them, except for rounding.
  package let collinear: [Int]

  /// The squared correlation of each factor with the outcome: R² of the factor alone.
  package static func first(_ moments: Moments) -> [Double] { moments.outcome.map { $0 * $0 } }

  /// Beta times correlation (Pratt 1987); the parts add up to R², and can be negative.
  package func pratt(_ moments: Moments) -> [Double] { zip(betas, moments.outcome).map { $0 * $1 } }

  /// R² adjusted for the number of factors.
  package func adjusted(rows: Int) -> Double {
    let used = betas.count - collinear.count
    return 1 - (1 - r2) * Double(rows - 1) / Double(rows - used - 1)
  }

  /// Fits the model by sweeping each factor in once (Goodnight 1979): afterwards the matrix is the inverse of the
  /// factors' correlations, bordered by the coefficients.
  package init(_ moments: Moments) {
    let size = moments.size
    var sweep = Sweep(moments)
    collinear = (0..<size).filter { !sweep.take($0) }
    let swept = sweep
    let dependent = collinear
    r2 = 1 - swept[size, size]
    betas = (0..<size).map { dependent.contains($0) ? 0 : swept[$0, size] }
    // The diagonal of the inverse is the inflation; the loss of R² without a factor is beta²/inflation.
    let isSingular = !dependent.isEmpty
    inflation = (0..<size).map {
      dependent.contains($0) ? .infinity : isSingular ? Self.inflation(of: $0, moments) : swept[$0, $0]
    }
    last = zip(betas, inflation).map { $1.isInfinite ? 0 : $0 * $0 / $1 }
  }

  /// The inflation of one factor, from its own regression on the others, if factors depend on each other.
  private static func inflation(of factor: Int, _ moments: Moments) -> Double {
    var sweep = Sweep(moments)
    for other in 0..<moments.size where other != factor { _ = sweep.take(other) }
    let rest = sweep[factor, factor]
    return rest > SubsetWalk.tolerance ? 1 / rest : .infinity
  }
}

/// A symmetric matrix of factors, bordered by the outcome, for the sweep operator.
struct Sweep {
  private let stride: Int
  private var matrix: [Double]

  init(_ moments: Moments) {
    let size = moments.size
    stride = size + 1
    matrix = [Double](repeating: 1, count: stride * stride)
    for row in 0..<size {
      for column in 0..<size { matrix[row * stride + column] = moments.factors[row * size + column] }
      matrix[row * stride + size] = moments.outcome[row]
      matrix[size * stride + row] = moments.outcome[row]
    }
  }

  subscript(row: Int, column: Int) -> Double { matrix[row * stride + column] }

  /// Sweeps a factor in. Returns false, and leaves it out, if it is a combination of the factors that are in.
  mutating func take(_ k: Int) -> Bool {
    let pivot = matrix[k * stride + k]
    guard pivot > SubsetWalk.tolerance else { return false }
    for row in 0..<stride where row != k {
      let factor = matrix[row * stride + k] / pivot
      for column in 0..<stride where column != k {
        matrix[row * stride + column] -= factor * matrix[k * stride + column]
      }
      matrix[row * stride + k] = -factor
    }
    for column in 0..<stride where column != k { matrix[k * stride + column] /= pivot }
    matrix[k * stride + k] = 1 / pivot
    return true
  }
}
