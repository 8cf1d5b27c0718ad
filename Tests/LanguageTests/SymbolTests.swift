import Diagnostics
import Language
import Stories
import Testing
import Texts

/// What the names of a file stand for, and where they are used.
@Suite struct SymbolTests {
  private let yaml = """
    questionnaire: s
    scales:
      good: {from: 1, to: 5}
    lists:
      shops: {north: "North", south: "South"}
    segments:
      kind:
        values:
          near: {label: "Near", when: shop == north}
          far: {label: "Far"}
    sample:
      fields: {visits: number}
    items:
      - choice: shop
        ask: "Which shop?"
        options: shops
      - rating: liked
        ask: "How did you like {shop}?"
        when: shop in {north, south} and sample.visits > 1
        each: shops
        scale: good
      - say: "Thank you."
        when: liked[north] > 3 and segment.kind == near

    """

  private func places(_ symbol: SymbolIndex.Symbol) throws -> [String] {
    let source = SourceText(name: "story.yaml", yaml)
    let symbols = try #require(Compiler.read(source).value).symbols
    return symbols.uses(of: symbol).map { place in
      let position = source.position(of: place.lower)
      return "\(position.line):\(position.column) \(source[place])"
    }
  }

  @Test(
    "Each use of a name is known at its place, in conditions, texts and sets",
    arguments: [
      (SymbolIndex.Symbol(.question, "shop"), ["9:35 shop", "18:29 shop", "19:11 shop"]),
      (.init(.question, "liked"), ["23:11 liked"]),
      (.init(.element, "north", of: "shops"), ["9:43 north", "19:20 north", "23:17 north"]),
      (.init(.list, "shops"), ["16:14 shops", "20:11 shops"]), (.init(.scale, "good"), ["21:12 good"]),
      (.init(.segment, "kind"), ["23:40 kind"]), (.init(.group, "near", of: "kind"), ["23:48 near"]),
      (.init(.sample, "visits"), ["19:45 visits"]), (.init(.loop, "nothing"), []),
    ])
  func uses(_ symbol: SymbolIndex.Symbol, _ expected: [String]) throws {
    let found = try places(symbol)
    #expect(found == expected)
  }

  @Test("Each name is defined at its id, and found from any place in it") func definitions() throws {
    let source = SourceText(name: "story.yaml", yaml)
    let symbols = try #require(Compiler.read(source).value).symbols
    let defined = symbols.definitions.map { symbol, place in
      "\(symbol.kind.rawValue) \(symbol.owner.map { "\($0)." } ?? "")\(symbol.id): \(source[place])"
    }
    #expect(
      defined.sorted() == [
        "element shops.north: north", "element shops.south: south", "group kind.far: far",
        "group kind.near: near", "list shops: shops", "question liked: liked", "question shop: shop",
        "sample visits: visits", "scale good: good", "segment kind: kind",
      ])
    for (symbol, place) in symbols.definitions {
      #expect(symbols.symbol(at: place.lower) == symbol)
      #expect(symbols.symbol(at: place.upper - 1) == symbol)
    }
    #expect(symbols.symbol(at: 0) == nil)
  }
}
