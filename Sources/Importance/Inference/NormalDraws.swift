import Foundation

/// Draws from a joint normal distribution.
struct NormalDraws {
  private let size: Int
  /// The lower triangle L with L Lᵀ the covariances, row by row; rows of zeros for what does not vary.
  private let triangle: [Double]
  private let seed: UInt64

  /// - Parameter covariances: row by row, symmetric and without negative eigenvalues.
  init(_ covariances: [Double], seed: UInt64) {
    let size = Int(Double(covariances.count).squareRoot().rounded())
    var triangle = [Double](repeating: 0, count: size * size)
    for row in 0..<size {
      for column in 0...row {
        let known = (0..<column).reduce(0) { $0 + triangle[row * size + $1] * triangle[column * size + $1] }
        let rest = covariances[row * size + column] - known
        if row == column {
          // What is left of a combination of columns before it is rounding.
          triangle[row * size + row] = rest > covariances[row * size + row] * 1e-12 ? rest.squareRoot() : 0
        } else if triangle[column * size + column] > 0 {
          triangle[row * size + column] = rest / triangle[column * size + column]
        }
      }
    }
    (self.size, self.triangle, self.seed) = (size, triangle, seed)
  }

  /// Vectors around a centre.
  func draws(_ count: Int, around centre: [Double]) -> [[Double]] {
    (0..<count).map { number in
      var resampling = Resampling(seed: seed, replicate: number)
      let normal = (0..<size).map { _ in resampling.normal() }
      return (0..<size).map { row in
        (0...row).reduce(centre[row]) { $0 + triangle[row * size + $1] * normal[$1] }
      }
    }
  }
}

extension Resampling {
  /// A standard normal number (Box and Muller 1958).
  mutating func normal() -> Double {
    // From above 0 to 1, so that the logarithm is finite.
    let radius = (-2 * log(1 - unit())).squareRoot()
    return radius * cos(2 * .pi * unit())
  }
}
