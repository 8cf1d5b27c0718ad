import Analyses
import Datasets
import Testing

/// Numbers that look like codes for missing answers.
@Suite struct SuspectCodeTests {
  private func found(_ values: [Double]) -> [Int] {
    var column = NumberColumn(name: "speed")
    for value in values { column.append(value) }
    return SuspectCodes.find([column]).map(\.code)
  }

  @Test(
    "A common code beyond the run of the other values is suspect",
    arguments: [
      ([1, 2, 3, 4, 5, 99], [99]), ([1, 2, 3, 4, 5, 8, 9], [8, 9]), ([1, 3, 5, 7, 9], []),
      ([1, 2, 3, 4, 5, 6, 7, 9], [9]), ([1, 2, 3, 4, 5, 6, 7, 8, 9], []), ([0, 5, 10, 98, 99], [98, 99]),
      ([0, 1, 9], [9]), ([0, 1, -1], []), ([1, 2, 3, 4, -1], [-1]), ([0, 1, 2, 3, -9, -99], [-99, -9]),
      ([-2, -1, 0, 1, 2], []), ([-5, -2, 0, 3, 5, -99], [-99]), ([18, 25, 40, 61, 77, 96, 99], []),
      ([18, 19, 20, 22, 25, 30, 31, 999], [999]), ([1, 2, 3, 4, 5, 77], [77]), ([1, 2, 3, 4, 5, 70], []),
      ([5, 99], []), ([1.5, 2, 3, 99], [99]), ([1, 2, 3.5, 4, 5, 99], [99]),
      ([10.5, 200, 1999, 84.25, -1], [-1]), ([1, 2, 3, 100, 99], []),
    ] as [([Double], [Int])])
  func codes(_ values: [Double], _ codes: [Int]) { #expect(found(values) == codes) }

  @Test("It is told with its column, how often, and what the others are") func told() {
    var column = NumberColumn(name: "price")
    for value in [1, 2, 5, 3, 99, 99, .nan] as [Double] { column.append(value) }
    let codes = SuspectCodes.find([column])
    #expect(codes == [SuspectCode(column: "price", code: 99, count: 2, others: 1...5)])
    #expect(
      AnalysisProblem.suspectCodes(codes).message
        == "`price` has the number 99 2 times, beyond its other values, 1 to 5. Such numbers often mean a missing answer. Read as ratings, they would falsify the results, so say which they are."
    )
  }

  @Test("A number that only one of several columns has, just outside of their scale, is suspect")
  func siblings() {
    func found(_ columns: [[Double]]) -> [String] {
      let columns = columns.enumerated().map { place, values in
        var column = NumberColumn(name: "q\(place)")
        for value in values { column.append(value) }
        return column
      }
      return SuspectCodes.find(columns).map { "\($0.column) \($0.code) \($0.others)" }
    }
    let seven: [Double] = [1, 2, 3, 4, 5, 6, 7]
    #expect(found([seven, seven, seven, seven + [8]]) == ["q3 8 1.0...7.0"])
    #expect(found([seven, seven, seven, [0] + seven, seven]) == ["q3 0 1.0...7.0"])
    #expect(found([seven, seven, seven, seven + [8, 9]]) == ["q3 8 1.0...7.0", "q3 9 1.0...7.0"])
    // Two columns are no rule, a longer scale is another scale, and one that nobody used to its end is the same.
    #expect(found([seven, seven, seven + [8]]) == [])
    #expect(found([seven, seven, seven, seven + [8, 9, 10]]) == [])
    #expect(found([seven, seven, seven, [1, 2, 3, 4]]) == [])
    #expect(found([seven, seven, seven, [1, 7, 3.5]]) == [])
    // Nobody gave less than 5 but in one column: that is no scale.
    let high: [Double] = [5, 6, 7, 8, 9, 10]
    #expect(found([high, high, high, [4] + high]) == [])
  }
}
