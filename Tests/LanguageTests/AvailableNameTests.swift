import Testing

/// What is available in the place of a name that is not known: the first twelve of many.
@Suite struct AvailableNameTests {
  private let twelve = (1...12).map { "a\($0)" }.joined(separator: ", ")

  private func map(_ count: Int, _ value: String) -> String {
    "{" + (1...count).map { "a\($0): \(value)" }.joined(separator: ", ") + "}"
  }

  @Test("Of thirteen options twelve are told, wherever one of them is named", arguments: [12, 13])
  func options(_ count: Int) {
    let options = map(count, "\"A\"")
    #expect(
      Understood.told("- {choice: c, ask: \"C?\", options: \(options)}\n- {say: \"S\", when: c == zzz}")
        == "4:27-30 unknown-option: `zzz` is not an option of `c`. Available: \(twelve).")
    #expect(
      Understood.told("- choice: c\n  ask: \"C?\"\n  first: [zzz]\n  options: \(options)")
        == "5:13-16 unknown-name: there is no option `zzz`. Available: \(twelve).")
  }

  @Test(
    "Of thirteen lists eleven are told after the factors, in the order of the alphabet",
    arguments: [11, 12, 13])
  func lists(_ count: Int) {
    let yaml = """
      questionnaire: x
      lists: \(map(count, "{x: \"X\"}"))
      items: [{choice: c, ask: "C?", options: zzz}]
      """
    let sorted = (1...count).map { "a\($0)" }.sorted().prefix(11).joined(separator: ", ")
    #expect(
      Understood.told(yaml)
        == "3:41-44 unknown-name: there is no list or loop `zzz`. Available: factors, \(sorted).")
  }
}
