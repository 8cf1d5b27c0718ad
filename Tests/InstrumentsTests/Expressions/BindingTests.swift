import Instruments
import Stories
import Testing

import struct Foundation.Decimal

/// Fields of rows and rounds, and the elements that are bound in loops.
@Suite struct BindingTests {
  private func index(_ extents: [Int], _ indices: [FieldReference.Index], _ slots: [Int]) -> Int? {
    FieldReference(question: 0, firstField: 100, extents: extents, indices: indices).index(slots)
  }

  @Test("A field is counted through its levels, the last one fastest") func levels() {
    #expect(index([], [], []) == 100)
    #expect((0..<3).map { index([3], [.slot(0)], [$0]) } == [100, 101, 102])
    #expect(index([2, 3], [.slot(0), .slot(1)], [1, 2]) == 105)
    #expect(index([2, 3, 4], [.fixed(1), .slot(1), .fixed(3)], [9, 2]) == 100 + 1 * 12 + 2 * 4 + 3)
  }

  @Test("The element before the first is none, nor is one that is not bound or not in the other list")
  func none() {
    #expect(index([3], [.before(slot: 0)], [2]) == 101 && index([3], [.before(slot: 0)], [1]) == 100)
    #expect(index([3], [.before(slot: 0)], [0]) == nil)
    #expect(index([3], [.slot(1)], [0]) == nil && index([3], [.before(slot: 1)], [0]) == nil)
    #expect((0...4).map { index([9], [.mapped(slot: 0, [7, -1, 0])], [$0]) } == [107, nil, 100, nil, nil])
    #expect(index([9], [.mapped(slot: 1, [7])], [0]) == nil)
    #expect(index([2, 3], [.slot(0), .before(slot: 1)], [1, 0]) == nil)
  }

  @Test("A field that is nobody's is not asked") func field() {
    let bench = Bench(cells: [.given(.point(4)), .given(.point(6))])
    #expect(bench.value(Expression.row(.slot(0), of: 2).form, [1]).told == "6")
    #expect(bench.value(Expression.row(.before(slot: 0), of: 2).form, [1]).told == "4")
    #expect(bench.value(Expression.row(.before(slot: 0), of: 2).form, [0]).told == "not asked")
  }

  @Test("An element is bound in its slot, and slots before it are filled") func binding() {
    #expect([].binding(5, in: 0) == [5] && [].binding(5, in: 2) == [0, 0, 5])
    #expect([1, 2, 3].binding(5, in: 1) == [1, 5, 3] && [1].binding(5, in: 1) == [1, 5])
  }

  @Test("The place of an element counts from 1, and an element is known by its id") func position() {
    let bench = Bench(codeFrames: [Bench.codeFrame(["a", "b"])])
    #expect([[0], [1]].map { bench.value(.position(slot: 0), $0).told } == ["1", "2"])
    #expect(
      [[0], [1], [2], []].map { bench.value(.element(codeFrame: 0, slot: 0), $0).told } == [
        "a", "b", "not asked", "not asked",
      ])
    #expect(bench.value(.element(codeFrame: 7, slot: 0), [0]).told == "not asked")
  }

  @Test("An amount is what an element was given; one that was not offered was not asked about") func amounts()
  {
    let bench = Bench(
      cells: [
        .given(.amounts([Amount(id: "a", number: 30), Amount(id: "c", number: 0)])), .absent(.missing(.dk)),
        .given(.point(1)),
      ], codeFrames: [Bench.codeFrame(["a", "b", "c"])])
    func amount(_ cell: Int, _ index: FieldReference.Index, _ slots: [Int] = []) -> String {
      let reference = FieldReference(question: 0, firstField: cell, extents: [], indices: [])
      return bench.value(.amount(reference, codeFrame: 0, index), slots).told
    }
    #expect((0..<3).map { amount(0, .fixed($0)) } == ["30", "not asked", "0"])
    #expect(amount(0, .slot(0), [2]) == "0" && amount(0, .slot(0), []) == "not asked")
    #expect(amount(1, .fixed(0)) == "dk" && amount(2, .fixed(0)) == "not asked")
  }
}
