/// The rows of incomplete data by the columns that have a value, each pattern with the sums that the estimation needs.
struct MissingPatterns {
  /// A pattern: its columns, and the weighted count, sums and products of its rows.
  struct Pattern {
    /// The columns with a value, in order.
    let known: [Int]
    /// The columns without one.
    let unknown: [Int]
    var count = 0.0
    var sums: [Double]
    /// The sums of products of all pairs of known columns, row by row.
    var products: [Double]

    init(known: [Int], of size: Int) {
      self.known = known
      unknown = (0..<size).filter { !known.contains($0) }
      sums = [Double](repeating: 0, count: known.count)
      products = [Double](repeating: 0, count: known.count * known.count)
    }

    mutating func add(_ values: [Double], _ weight: Double) {
      count += weight
      for a in known.indices {
        let x = weight * values[a]
        sums[a] += x
        for b in 0...a { products[a * known.count + b] += x * values[b] }
      }
    }

    /// The sum of the products of two known columns, by their places among them.
    func product(_ a: Int, _ b: Int) -> Double { products[max(a, b) * known.count + min(a, b)] }
  }

  let patterns: [Pattern]
  /// The number of columns.
  let size: Int

  /// The patterns of some columns, each row with its weight; rows with the weight 0 are left out.
  init(_ columns: [[Double]], _ weights: [Double]) {
    var places: [UInt64: Int] = [:]
    var patterns: [Pattern] = []
    var values: [Double] = []
    for row in weights.indices where weights[row] > 0 {
      var key: UInt64 = 0
      values.removeAll(keepingCapacity: true)
      for (place, column) in columns.enumerated() where !column[row].isNaN {
        key |= 1 << UInt64(place)
        values.append(column[row])
      }
      let place =
        places[key]
        ?? {
          patterns.append(
            Pattern(known: columns.indices.filter { key & 1 << UInt64($0) != 0 }, of: columns.count))
          places[key] = patterns.count - 1
          return patterns.count - 1
        }()
      patterns[place].add(values, weights[row])
    }
    (self.patterns, size) = (patterns, columns.count)
  }
}
