import Diagnostics
import Instruments
import Testing
import Texts

@testable import Language

/// Each name of a questionnaire with the place where it is defined, and all places where it is used.
@Suite struct SymbolPlaceTests {
  /// The names in order, each as `kind owner.id place: places of uses`.
  private func symbols(_ yaml: String) -> String {
    let source = SourceText(name: "story.yaml", yaml)
    guard let symbols = Compiler.read(source).value?.symbols else { return Understood.told(yaml) }
    func place(_ range: SourceRange) -> String { Understood.place(range, in: source) }
    let lines = symbols.definitions.sorted { ($0.value.lower, $0.key.id) < ($1.value.lower, $1.key.id) }.map {
      symbol, range in
      let name = (symbol.owner.map { "\($0)." } ?? "") + symbol.id
      let uses = symbols.uses(of: symbol).map(place).joined(separator: " ")
      return "\(symbol.kind) \(name) \(place(range)):" + (uses.isEmpty ? "" : " \(uses)")
    }
    let known = Set(symbols.definitions.keys)
    let others = symbols.references.filter { !known.contains($0.symbol) }.map {
      "other \($0.symbol.kind) \($0.symbol.id) \(place($0.place))"
    }
    return (lines + others).joined(separator: "\n")
  }

  @Test("Names of all kinds, used in conditions, sets, texts and orders") func all() {
    #expect(
      symbols(
        """
        questionnaire: q
        scales: {s: {from: 1, to: 5}}
        factors: {fees: "Fees", wait: {label: "Wait", when: n > 1}}
        lists: {l: {a: "A", b: "B"}}
        segments: {t: {values: {u: {label: "U", when: c == a}, v: {label: "V"}}}, w: {from: c, values: [a]}}
        sample: {fields: {city: text, region: [north, south]}}
        items:
          - {number: n, ask: "N?", missing: []}
          - {choice: c, ask: "C?", options: l}
          - {choices: k, ask: "K {n}?", options: [a, b], when: "n > 1 and c in {a, b} and segment.t is u"}
          - {rating: r, ask: "R?", each: factors, scale: s}
          - section: part
            items:
              - {loop: again, over: l where option == b, items: [{open: o, ask: "{sample.city}"}]}
          - {loop: more, over: again, items: [{open: p, ask: "P?", when: o is answered}]}
          - {choice: d, ask: "D?", options: options of k where k has option}
          - {mentions: m, ask: "M?"}
          - {open: x, ask: "X?", each: mentions of m}
          - {say: "S", when: "r[fees] > 1 and sample.region == north and count(segments of t) > count(more)"}
        quotas: [{quota: full, when: segment.w == a, limit: 3}]
        alerts: [{alert: low, when: n < 3 or k has b}]

        """) == """
          scale s 2:10-11: 11:50-51
          element factors.fees 3:11-15: 19:25-29
          element factors.wait 3:25-29:
          list l 4:9-10: 9:37-38 14:29-30
          element l.a 4:13-14: 5:52-53 10:43-44 10:73-74
          element l.b 4:21-22: 10:46-47 10:76-77 14:47-48 21:44-45
          segment t 5:12-13: 10:91-92 19:84-85
          group t.u 5:25-26: 10:96-97
          group t.v 5:56-57:
          segment w 5:75-76: 20:38-39
          sample city 6:19-23: 14:75-86
          sample region 6:31-37: 19:46-52
          element sample.region.north 6:40-45: 19:56-61
          element sample.region.south 6:47-52:
          question n 8:14-15: 3:53-54 10:27-28 10:57-58 21:29-30
          question c 9:14-15: 5:47-48 5:85-86 10:67-68
          question k 10:15-16: 16:48-49 16:56-57 21:38-39
          question r 11:14-15: 19:23-24
          section part 12:14-18:
          loop again 14:16-21: 15:24-29
          question o 14:65-66: 15:66-67
          loop more 15:12-16: 19:95-99
          question p 15:46-47:
          question d 16:14-15:
          question m 17:16-17: 18:44-45
          question x 18:12-13:
          quota full 20:18-22:
          alert low 21:18-21:
          other group a 20:43-44
          """)
  }

  @Test("Parts of a condition stand where they are written, in quotes and in folded lines, too") func parts()
  {
    func places(_ condition: String) -> [String] {
      let yaml =
        "questionnaire: q\nitems:\n  - {number: n, ask: \"N?\"}\n  - {choice: c, ask: \"C?\", options: {a: \"A\"}}\n  - say: \"S\"\n    when: \(condition)\n"
      let source = SourceText(name: "story.yaml", yaml)
      func all(_ expression: Expression) -> [String] {
        [expression.place.map { source[$0].replacing("\n", with: "⏎") } ?? "–"]
          + expression.parts.flatMap(all)
      }
      guard case .statement(let statement)? = Compiler.compile(source).value?.items.last else { return [] }
      return statement.condition.map(all) ?? []
    }
    #expect(
      places("n + 1 > 2 and not (c == a)") == [
        "n + 1 > 2 and not (c == a)", "n + 1 > 2", "n + 1", "n", "1", "2", "not (c == a)", "c == a", "c", "a",
      ])
    #expect(places("'a == c'") == ["a == c", "a", "c"])
    #expect(places("\"n is\\u0020dk\"") == ["n is\\u0020dk", "n"])
    #expect(places(">\n      n ==\n      1") == ["n ==⏎      1", "n", "1"])
    #expect(places("c is not a") == ["c is not a", "–", "c"])
    #expect(places("count(c where 1 > 2) > 1") == [])
    #expect(places("\"if(n > 1, 2, n) == max(n, 3)\"").count == 10)
  }
}
