import Checks
import Diagnostics
import Instruments
import Stories
import Testing
import Texts

/// Many mistakes in one file: all are told in one run, and each can be mended on its own.
@Suite struct ManyMistakesTests {
  private let file = MistakenFile.ofMeaning

  @Test("Without its mistakes nothing is wrong with it") func right() {
    #expect(Story.report(file.text(leaving: []).yaml) == "")
    #expect(file.mistakes.count >= 30)
  }

  @Test("Each mistake on its own is told at its character, and following the remedy mends it") func oneByOne()
  {
    for index in file.mistakes.indices {
      let (yaml, places) = file.text(leaving: [index])
      #expect(Story.places(yaml) == places, "\(file.mistakes[index].wrong)")
      let said = Story.compile(yaml).diagnostics
      #expect(said.allSatisfy { !$0.explanation.isEmpty }, "\(said)")
    }
  }

  @Test("All of them are told in one run, each at its character") func together() {
    let (yaml, places) = file.text(leaving: Set(file.mistakes.indices))
    let found = Set(Story.places(yaml))
    let missed = places.filter { !found.contains($0) }
    #expect(missed == [], "found \(found.sorted())")
    #expect(Set(places).count == file.mistakes.count)
  }

  @Test("Where the remedy is mechanical, the replacement is that mend") func replaced() {
    var mended = 0
    for index in file.mistakes.indices {
      let (yaml, _) = file.text(leaving: [index])
      let source = SourceText(name: "mistakes.yaml", yaml)
      let result = Repair.mend(source) { Checker.check($0).diagnostics }
      guard !result.done.isEmpty else { continue }
      mended += 1
      #expect(result.diagnostics == [], "\(result.done): \(file.mistakes[index].wrong)")
    }
    #expect(mended >= 8)
  }
}
