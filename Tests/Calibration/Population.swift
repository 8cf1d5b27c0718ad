import Foundation
import Importance

/// A population with known correlations, of which samples are drawn: normal, or cut to points of a scale.
struct Population {
  /// What it stands for, in the figures.
  let name: String
  /// The correlations between the factors, row by row.
  let factors: [Double]
  /// The correlation of each factor with the outcome.
  let outcome: [Double]
  /// The true contributions to R².
  let contributions: [Double]

  var size: Int { outcome.count }
  var r2: Double { contributions.reduce(0, +) }
  var shares: [Double] { contributions.map { $0 / max(r2, 1e-300) } }

  /// The factors that contribute nothing, not even by what they share with others.
  let without: [Int]

  /// Factors that all correlate in the same way, with standardised effects on the outcome that explain a part of it.
  init(_ name: String, effects: [Double], halo: Double, r2: Double) {
    let size = effects.count
    self.name = name
    let factors = (0..<size).flatMap { a in (0..<size).map { a == $0 ? 1 : halo } }
    let raw = (0..<size).map { a in (0..<size).reduce(0) { $0 + factors[a * size + $1] * effects[$1] } }
    let explained = zip(effects, raw).reduce(0) { $0 + $1.0 * $1.1 }
    let scale = explained > 0 ? (r2 / explained).squareRoot() : 0
    self.factors = factors
    outcome = raw.map { $0 * scale }
    let contributions = LMG.contributions(Moments(outcome: outcome, correlations: factors, count: 1000))
    self.contributions = contributions
    without = contributions.indices.filter { contributions[$0] < 1e-9 }
  }

  /// Rows of a sample.
  func sample(_ rows: Int, _ random: inout Normals) throws -> Observations {
    let triangle = self.triangle
    let width = size + 1
    var columns = [[Double]](repeating: [], count: width)
    for _ in 0..<rows {
      let normal = (0..<width).map { _ in random.next() }
      for column in 0..<width {
        columns[column].append((0...column).reduce(0) { $0 + triangle[column * width + $1] * normal[$1] })
      }
    }
    return try Observations(outcome: columns[size], factors: Array(columns.prefix(size)))
  }

  /// The Cholesky factor of all correlations, the outcome last.
  private var triangle: [Double] {
    let width = size + 1
    func correlation(_ a: Int, _ b: Int) -> Double {
      a == b ? 1 : a == size ? outcome[b] : b == size ? outcome[a] : factors[a * size + b]
    }
    var triangle = [Double](repeating: 0, count: width * width)
    for row in 0..<width {
      for column in 0...row {
        let known = (0..<column).reduce(0) { $0 + triangle[row * width + $1] * triangle[column * width + $1] }
        let rest = correlation(row, column) - known
        triangle[row * width + column] =
          row == column ? max(0, rest).squareRoot() : rest / triangle[column * width + column]
      }
    }
    return triangle
  }
}

/// Standard normal numbers from a seed.
struct Normals {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  private mutating func unit() -> Double {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return Double((mixed ^ (mixed >> 31)) >> 11) * 0x1p-53
  }

  /// The next number (Box and Muller 1958).
  mutating func next() -> Double { (-2 * log(1 - unit())).squareRoot() * cos(2 * .pi * unit()) }
}
