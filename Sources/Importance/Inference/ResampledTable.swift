/// Observations in a layout for resampling: rows of standardized factors, the outcome and a 1. Their products are summed,
/// weighted by how often each row was drawn. The values are standardized once, so the sums lose no digits.
struct ResampledTable: ReplicateSource {
  let rows: Int
  private let size: Int
  private let permuted: PermutedTable
  /// The numbers per row: factors, outcome, 1, and a 0 if needed to make the count even.
  private let stride: Int
  private let numbers: [Double]
  private let weights: [Double]?

  init(_ observations: Observations) {
    rows = observations.rows
    size = observations.factors.count
    stride = (size + 3) & ~1
    weights = observations.weights
    permuted = PermutedTable(observations)
    var numbers = [Double](repeating: 0, count: rows * stride)
    for (place, column) in (observations.factors + [observations.outcome]).enumerated() {
      let z = observations.standardised(column)
      for row in 0..<rows { numbers[row * stride + place] = z[row] }
    }
    for row in 0..<rows { numbers[row * stride + size + 1] = 1 }
    self.numbers = numbers
  }

  /// The correlations of the rows, each counted as often as it was drawn; nil if the outcome has no variance.
  func moments(_ counts: [UInt32]) -> Moments? {
    let sums = products(counts)
    func sum(_ a: Int, _ b: Int) -> Double { sums[min(a, b) * stride + max(a, b)] }
    let one = size + 1
    let total = sum(one, one)
    func covariance(_ a: Int, _ b: Int) -> Double {
      sum(a, b) / total - sum(a, one) / total * sum(b, one) / total
    }
    // The variance of a column that is constant among the drawn rows is only rounding error.
    let scales = (0...size).map { place in
      let variance = covariance(place, place)
      return variance > 1e-12 ? 1 / variance.squareRoot() : 0
    }
    guard scales[size] > 0 else { return nil }
    var factors = [Double](repeating: 0, count: size * size)
    for row in 0..<size where scales[row] > 0 {
      for column in 0..<size {
        factors[row * size + column] =
          row == column ? 1 : covariance(row, column) * scales[row] * scales[column]
      }
    }
    return Moments(
      outcome: (0..<size).map { covariance($0, size) * scales[$0] * scales[size] }, correlations: factors,
      count: rows)
  }

  var original: Moments { permuted.original }

  func moments(permuting factor: Int, _ resampling: inout Resampling) -> Moments {
    permuted.moments(of: factor, permuted: resampling.permutation(rows))
  }

  /// The sums of the products of all pairs of columns, right of the diagonal, row by row.
  private func products(_ counts: [UInt32]) -> [Double] {
    var drawn: [Int] = []
    drawn.reserveCapacity(rows + 3)
    for row in 0..<rows where counts[row] > 0 { drawn.append(row) }
    var factors = drawn.map { Double(counts[$0]) * (weights?[$0] ?? 1) }
    // Add four rows at a time, so that each sum is read and written once for four rows. The last four are filled up with
    // rows of weight 0.
    while drawn.count % 4 != 0 {
      drawn.append(0)
      factors.append(0)
    }
    var sums = [Double](repeating: 0, count: stride * stride)
    unsafe sums.withUnsafeMutableBytes { sums in
      unsafe numbers.withUnsafeBytes { numbers in
        guard let sums = sums.baseAddress, let numbers = numbers.baseAddress else { return }
        for first in Swift.stride(from: 0, to: drawn.count, by: 4) {
          let rows = unsafe (
            numbers + drawn[first] * stride * 8, numbers + drawn[first + 1] * stride * 8,
            numbers + drawn[first + 2] * stride * 8, numbers + drawn[first + 3] * stride * 8
          )
          let weights = SIMD4(factors[first], factors[first + 1], factors[first + 2], factors[first + 3])
          unsafe add(rows, weights, to: sums)
        }
      }
    }
    return sums
  }

  private typealias FourRows = (UnsafeRawPointer, UnsafeRawPointer, UnsafeRawPointer, UnsafeRawPointer)

  /// Adds the products of the numbers of four rows, in pairs, starting with the pair that contains the diagonal.
  private func add(_ rows: FourRows, _ weights: SIMD4<Double>, to sums: UnsafeMutableRawPointer) {
    for a in 0..<size + 2 {
      let column = a * 8
      let f0 = unsafe weights[0] * rows.0.loadUnaligned(fromByteOffset: column, as: Double.self)
      let f1 = unsafe weights[1] * rows.1.loadUnaligned(fromByteOffset: column, as: Double.self)
      let f2 = unsafe weights[2] * rows.2.loadUnaligned(fromByteOffset: column, as: Double.self)
      let f3 = unsafe weights[3] * rows.3.loadUnaligned(fromByteOffset: column, as: Double.self)
      let into = unsafe sums + a * stride * 8
      var place = (a & ~1) * 8
      while place < stride * 8 {
        let p0 = unsafe f0 * rows.0.loadUnaligned(fromByteOffset: place, as: SIMD2<Double>.self)
        let p1 = unsafe f1 * rows.1.loadUnaligned(fromByteOffset: place, as: SIMD2<Double>.self)
        let p2 = unsafe f2 * rows.2.loadUnaligned(fromByteOffset: place, as: SIMD2<Double>.self)
        let p3 = unsafe f3 * rows.3.loadUnaligned(fromByteOffset: place, as: SIMD2<Double>.self)
        let sum = unsafe into.loadUnaligned(fromByteOffset: place, as: SIMD2<Double>.self)
        unsafe into.storeBytes(
          of: sum + ((p0 + p1) + (p2 + p3)), toByteOffset: place, as: SIMD2<Double>.self)
        place += 16
      }
    }
  }
}
