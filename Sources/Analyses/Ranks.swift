/// Ranks of numbers.
package enum Ranks {
  /// The ranks, 1 for the largest; ties share the mean of their ranks.
  package static func descending(_ values: [Double]) -> [Double] {
    values.map { value in
      let above = values.count { $0 > value }
      let level = values.count { $0 == value }
      return Double(above) + Double(level + 1) / 2
    }
  }

  /// Spearman's rank correlation (1904), with mean ranks for ties; nil if all values of one side are equal.
  package static func spearman(_ a: [Double], _ b: [Double]) -> Double? {
    let (x, y) = (descending(a), descending(b))
    let middle = Double(a.count + 1) / 2
    func product(_ p: [Double], _ q: [Double]) -> Double {
      zip(p, q).reduce(0) { $0 + ($1.0 - middle) * ($1.1 - middle) }
    }
    let scale = (product(x, x) * product(y, y)).squareRoot()
    return scale > 0 ? product(x, y) / scale : nil
  }
}
