import Foundation

extension BestWorstDesign {
  /// The number of times that each element is shown.
  package var shown: [Int] { (0..<elements).map { element in sets.count { $0.contains(element) } } }

  /// The number of times that each pair is shown together, in the order (0, 1), (0, 2) …
  package var together: [Int] {
    (0..<elements).flatMap { a in
      (a + 1..<max(a + 1, elements)).map { b in sets.count { $0.contains(a) && $0.contains(b) } }
    }
  }

  /// The number of times that each element is shown at each position.
  package var places: [[Int]] {
    (0..<elements).map { element in
      (0..<(sets.first?.count ?? 0)).map { place in sets.count { $0[place] == element } }
    }
  }

  /// Whether every element can be compared with every other one, directly or through others.
  package var isConnected: Bool {
    var reached: Set<Int> = [0]
    var size = 0
    while reached.count > size {
      size = reached.count
      for set in sets where !reached.isDisjoint(with: set) { reached.formUnion(set) }
    }
    return reached.count == elements
  }

  /// The D-efficiency, from 0 to 1, relative to a balanced design with the same number and size of sets, even if none
  /// exists: the geometric mean of the information on all contrasts of elements, divided by the arithmetic mean. It is
  /// 1 for a balanced design and 0 for one that is not connected (John and Williams 1995, Cyclic and Computer Generated
  /// Designs, section 2.2).
  package var efficiency: Double {
    guard elements > 1 else { return 1 }
    var information = [[Double]](repeating: [Double](repeating: 0, count: elements), count: elements)
    for set in sets {
      for a in set {
        information[a][a] += 1
        for b in set { information[a][b] -= 1 / Double(set.count) }
      }
    }
    let contrasts = Double(elements - 1)
    let mean = information.indices.reduce(0) { $0 + information[$1][$1] } / contrasts
    // By the matrix-tree theorem, the product of the contrasts' eigenvalues is n times any cofactor.
    guard let minor = Self.logDeterminant(information.dropLast().map { Array($0.dropLast()) }) else {
      return 0
    }
    return exp((minor + log(Double(elements))) / contrasts) / mean
  }

  /// The logarithm of the determinant of a symmetric matrix; nil if the matrix is not positive definite.
  private static func logDeterminant(_ matrix: [[Double]]) -> Double? {
    var rest = matrix
    var sum = 0.0
    for pivot in rest.indices {
      guard rest[pivot][pivot] > 1e-9 else { return nil }
      sum += log(rest[pivot][pivot])
      for row in rest.indices.dropFirst(pivot + 1) {
        let factor = rest[row][pivot] / rest[pivot][pivot]
        for column in rest.indices.dropFirst(pivot) { rest[row][column] -= factor * rest[pivot][column] }
      }
    }
    return sum
  }
}
