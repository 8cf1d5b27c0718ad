import Instruments
import Stories
import Testing
import Texts

/// The small parts of a questionnaire.
@Suite struct PartTests {
  @Test(
    "An address is read as it is written", arguments: ["a", "a[b]", "a[b][c]", "a[b][1]", "a]", "a[b]c]"])
  func address(_ text: String) throws { #expect(try #require(Address(text)).text == text) }

  @Test(
    "What is no address is not read as one",
    arguments: ["", "[a]", "a[", "a[]", "a[b", "a[b]c", "a[b][", "a[]["])
  func noAddress(_ text: String) { #expect(Address(text) == nil) }

  @Test("An address has an item and elements, and addresses come in the order of their texts")
  func addresses() {
    #expect(Address("a[b][c]") == Address("a", ["b", "c"]) && Address("a") == Address("a", []))
    let sorted = [Address("b"), Address("a", ["b"]), Address("a"), Address("a", ["a", "c"])].sorted().map(
      \.text)
    #expect(sorted == ["a", "a[a][c]", "a[b]", "b"])
  }

  @Test("What keeps its place is told where it is named twice") func namedTwice() {
    #expect(Order(arrangement: .random, first: ["a", "b"], last: ["c"]).namedTwice == nil)
    #expect(Order(arrangement: .random, first: ["a", "b"], last: ["b", "a"]).namedTwice == "b")
    #expect(Order(arrangement: .random, first: ["a", "a"]).namedTwice == "a" && Order().namedTwice == nil)
  }

  @Test("An order is as written where nothing changes its place") func asWritten() {
    #expect(Order().isAsWritten && Order(arrangement: .asWritten).isAsWritten)
    #expect(
      !Order(arrangement: .rotate).isAsWritten && !Order(arrangement: .asWritten, first: ["a"]).isAsWritten)
    #expect(!Order(arrangement: .asWritten, last: ["a"]).isAsWritten)
  }

  /// All arrangements that an order allows for some elements.
  private func arrangements(_ order: Order, _ ids: [String]) -> [[String]] {
    let middle = ids.filter { !(order.first + order.last).contains($0) }
    let middles: [[String]] =
      switch order.arrangement {
      case .asWritten: [middle]
      case .random: permutations(middle)
      case .rotate: middle.isEmpty ? [[]] : middle.indices.map { Array(middle[$0...] + middle[..<$0]) }
      }
    return middles.map { order.first + $0 + order.last }
  }

  private func permutations(_ ids: [String]) -> [[String]] {
    guard let first = ids.first else { return [[]] }
    return permutations(Array(ids.dropFirst())).flatMap { rest in
      (0...rest.count).map { Array(rest[..<$0] + [first] + rest[$0...]) }
    }
  }

  @Test(
    "One comes before another where it does so in every arrangement", arguments: Order.Arrangement.allCases)
  func isBefore(_ arrangement: Order.Arrangement) {
    let ids = ["a", "b", "c", "d", "e"]
    for (first, last) in [([], []), (["d"], []), ([], ["a"]), (["c", "b"], ["d"]), (["e"], ["b", "a"])]
      as [([String], [String])]
    {
      let order = Order(arrangement: arrangement, first: first, last: last)
      let all = arrangements(order, ids)
      for (place, a) in ids.enumerated() {
        #expect(order.isBefore(a, nil))
        for b in ids[(place + 1)...] {
          let isAlways = all.allSatisfy { ids in
            (ids.firstIndex(of: a) ?? 0) < (ids.firstIndex(of: b) ?? 0)
          }
          #expect(order.isBefore(a, b) == isAlways, "\(order): \(a) before \(b)")
        }
      }
    }
  }

  @Test("All origins are equal, and a place is what something was written at, or made of") func origins() {
    let place = SourceRange(3, 5)
    #expect(Origin.written(place).place == place && Origin.derived(from: place, by: .kano).place == place)
    #expect(
      Origin.builtIn.place == nil && Origin.written(place) == .builtIn
        && Set([Origin.written(place), .builtIn]).count == 1)
    #expect(
      Origin.written(place).isWritten && !Origin.derived(from: place, by: .kano).isWritten
        && !Origin.builtIn.isWritten)
  }

  @Test("A point counts from the good end of its scale") func turned() {
    #expect((1...5).map { Scale(low: 1, high: 5, labels: [:]).turned($0) } == [1, 2, 3, 4, 5])
    #expect((2...5).map { Scale(low: 2, high: 5, labels: [:], best: .low).turned($0) } == [5, 4, 3, 2])
  }

  @Test("Four things are measured of each factor, the others once") func measures() {
    #expect(
      Measure.allCases.filter(\.isOfFactors) == [.importance, .satisfaction, .expectation, .performance]
        && Measure.allCases.count == 11)
  }

  @Test("Free texts of a sample are never recorded") func sample() {
    let kinds: [SampleField.Kind] = [.text, .number, .date, .choice(codeFrame: 0)]
    #expect(
      kinds.map { SampleField(id: "age", kind: $0, origin: .builtIn).variable } == [
        nil, "sample_age", "sample_age", "sample_age",
      ])
  }

  @Test("An element is an ordinary one until it is said to be another") func element() {
    let element = Element(id: "a", code: 1, origin: .builtIn)
    #expect(!element.isExclusive && !element.isWrittenIn && !element.isSpontaneous)
    #expect(
      element.condition == nil && element.area == nil && element.raisedBy == nil && element.label == nil)
    let codeFrame = CodeFrame(name: "b", binding: .option, elements: [element], origin: .builtIn)
    #expect(codeFrame.loopCount == 0 && codeFrame.whole == nil)
  }
}
