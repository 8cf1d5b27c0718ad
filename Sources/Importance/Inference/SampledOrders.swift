/// Contributions averaged over some orders of entry instead of all: the same few orders for the data and for each replicate, so
/// that what the orders add to a difference between them cancels out.
///
/// The orders come in pairs, each with its reverse (antithetic sampling; Hammersley and Morton 1956).
struct SampledOrders: Sendable {
  /// The most factors for which all orders are used in each replicate: the time doubles with each.
  static let mostExact = 22

  private let orders: [[Int]]

  /// Random orders of some factors, always the same.
  init(of size: Int, pairs: Int = 50) {
    orders = (0..<pairs).flatMap { pair -> [[Int]] in
      var resampling = Resampling(seed: 0x6F72_6465_7273, replicate: pair)
      let order = resampling.permutation(size)
      return [order, order.reversed()]
    }
  }

  /// The mean increments to R² over the orders; they add up to R².
  func contributions(_ moments: Moments) -> [Double] {
    var sums = [Double](repeating: 0, count: moments.size)
    var matrix = [Double](repeating: 0, count: (moments.size + 1) * (moments.size + 1))
    for order in orders { Self.add(order, moments, &matrix, &sums) }
    return sums.map { $0 / Double(orders.count) }
  }

  /// Adds the increments of an order: the squares of the last row of the Cholesky factor, when the outcome stands behind the
  /// factors in this order.
  private static func add(
    _ order: [Int], _ moments: Moments, _ matrix: inout [Double], _ sums: inout [Double]
  ) {
    let size = moments.size
    let width = size + 1
    for row in 0...size {
      for column in 0...min(row, size - 1) {
        var rest =
          row == size ? moments.outcome[order[column]] : moments.factors[order[row] * size + order[column]]
        for place in 0..<column { rest -= matrix[row * width + place] * matrix[column * width + place] }
        if row == column {
          // A combination of the factors before it adds nothing.
          matrix[row * width + row] = rest > SubsetWalk.tolerance ? rest.squareRoot() : 0
        } else {
          let pivot = matrix[column * width + column]
          matrix[row * width + column] = pivot > 0 ? rest / pivot : 0
        }
      }
    }
    for place in 0..<size {
      let increment = matrix[size * width + place]
      sums[order[place]] += increment * increment
    }
  }
}

/// How the contributions of replicates and permutations are computed.
enum ReplicateRule: Sendable {
  case exact
  case sampled(SampledOrders)

  /// Exactly, as long as the number of factors allows it.
  init(factors: Int) {
    self = factors <= SampledOrders.mostExact ? .exact : .sampled(SampledOrders(of: factors))
  }

  var isExact: Bool { if case .exact = self { true } else { false } }

  func contributions(_ moments: Moments) -> [Double] {
    switch self {
    case .exact: LMG.contributions(moments)
    case .sampled(let orders): orders.contributions(moments)
    }
  }

  /// The contributions, each with something added.
  func contributions(_ moments: Moments, plus shift: [Double]) -> [Double] {
    let found = contributions(moments)
    return isExact ? found : zip(found, shift).map { $0 + $1 }
  }
}
