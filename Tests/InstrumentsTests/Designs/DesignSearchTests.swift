import Instruments
import Stories
import Testing

/// What designs are for, whatever their numbers.
@Suite struct DesignSearchTests {
  @Test(
    "In every design sets are of one size, and elements and places are as even as can be", arguments: 2...6)
  func even(_ elements: Int) {
    for perSet in 2...elements {
      for times in 1...3 {
        let design = BestWorstDesign(elements: elements, perSet: perSet, times: times)
        // As many sets as it takes to show each so often; what is left over in the last one goes to others.
        let count = (elements * times + perSet - 1) / perSet
        #expect(design.sets.count == count && design.elements == elements)
        #expect(
          design.sets.allSatisfy {
            $0.count == perSet && Set($0).count == perSet && $0.allSatisfy((0..<elements).contains)
          })
        let (shown, places) = (design.shown, design.places)
        #expect(shown.reduce(0, +) == count * perSet && shown.allSatisfy { $0 >= times })
        #expect((shown.max() ?? 0) - (shown.min() ?? 0) <= 1, "\(elements) \(perSet) \(times)")
        #expect(
          places.allSatisfy { ($0.max() ?? 0) - ($0.min() ?? 0) <= 1 }, "\(elements) \(perSet) \(times)")
        #expect(places.map { $0.reduce(0, +) } == shown)
      }
    }
  }

  @Test(
    "Pairs, shows and places are counted as they stand in the sets",
    arguments: [(5, 3, 2), (7, 3, 3), (6, 4, 2)])
  func counted(_ elements: Int, _ perSet: Int, _ times: Int) {
    let design = BestWorstDesign(elements: elements, perSet: perSet, times: times)
    var together: [Int] = []
    for a in 0..<elements {
      #expect(design.shown[a] == design.sets.joined().count { $0 == a })
      for place in 0..<perSet { #expect(design.places[a][place] == design.sets.count { $0[place] == a }) }
      for b in (a + 1)..<max(a + 1, elements) {
        together.append(design.sets.count { set in set.contains(a) && set.contains(b) })
      }
    }
    #expect(design.together == together && together.count == elements * (elements - 1) / 2)
  }

  @Test("Of all in one set each pair is together, and nothing is lost") func whole() {
    let design = BestWorstDesign(elements: 4, perSet: 4, times: 2)
    #expect(design.sets.map { $0.sorted() } == [[0, 1, 2, 3], [0, 1, 2, 3]])
    #expect(
      design.together == [2, 2, 2, 2, 2, 2] && abs(design.efficiency - 1) < 1e-12 && design.isConnected)
  }

  @Test("With one element there is nothing to lose; without any there is no set") func few() {
    let plan = DesignPlan(perSet: 3, times: 2)
    #expect((0...7).map { plan.sets(of: $0) } == [0, 0, 1, 1, 3, 4, 4, 5])
    #expect((2...4).map { plan.versions(of: $0) } == [2, 3, 4])
    #expect(plan.design(of: 2).sets.map { $0.sorted() } == [[0, 1]])
    let one = BestWorstDesign(elements: 1, perSet: 1, times: 1)
    #expect(one.efficiency == 1 && one.isConnected && one.sets == [[0]] && one.together == [])
  }

  /// The D-efficiency of pairs by its definition: the number of spanning trees of the graph of comparisons, counted by
  /// taking edges out and drawing them together, against that of a balanced design.
  private func trees(_ nodes: Int, _ edges: [(Int, Int)]) -> Int {
    guard nodes > 1 else { return 1 }
    guard let (a, b) = edges.first else { return 0 }
    let rest = Array(edges.dropFirst())
    let drawn = rest.map { ($0 == b ? a : $0, $1 == b ? a : $1) }.filter { $0 != $1 }
    return trees(nodes, rest) + trees(nodes - 1, drawn)
  }

  @Test(
    "The efficiency of pairs is that of their spanning trees", arguments: [(4, 2), (5, 2), (6, 1), (5, 3)])
  func efficiency(_ elements: Int, _ times: Int) {
    let design = BestWorstDesign(elements: elements, perSet: 2, times: times)
    let count = trees(elements, design.sets.map { ($0[0], $0[1]) })
    let contrasts = Double(elements - 1)
    // Each pair has half of an observation's information; the product of the contrasts is the number of trees times n.
    let product = Double(count) * Double(elements) * power(0.5, elements - 1)
    let mean = Double(design.sets.count) / contrasts
    #expect(abs(power(design.efficiency * mean, elements - 1) - product) < 1e-9)
    #expect(design.isConnected == (count > 0))
  }

  private func power(_ codeFrame: Double, _ exponent: Int) -> Double {
    (0..<exponent).reduce(1.0) { result, _ in result * codeFrame }
  }

  @Test("A version exchanges the parts of elements, so that it is as good as the first one") func versions() {
    let plan = DesignPlan(perSet: 3, times: 2)
    let first = plan.design(of: 7)
    for version in 1..<7 {
      let other = plan.design(of: 7, version: version)
      // The same sets, with each element in the part of the one so many before it.
      let turned = first.sets.map { set in set.map { ($0 + version) % 7 }.sorted() }
      #expect(Set(other.sets.map { $0.sorted() }) == Set(turned) && other.sets != turned)
      #expect(other.together.sorted() == first.together.sorted())
      #expect(other.places.allSatisfy { ($0.max() ?? 0) - ($0.min() ?? 0) <= 1 })
    }
    #expect(BestWorstDesign(elements: 7, perSet: 3, times: 2) == first)
  }
}
