import Stories
import Testing

/// Comments that silence warnings in place.
@Suite struct SilenceTests {
  private func places(_ comment: String, above: String = "") -> [String] {
    Story.places(
      """
      questionnaire: q
      factors:
      \(above)
        staff: {label: "Speed and manner"}\(comment)
        food:
          label: "Food and drink"
      items: [{say: "A"}]
      """)
  }

  @Test("Behind a line it holds for that line alone") func behind() {
    #expect(places("") == ["double-barrelled:4:18", "double-barrelled:6:12"])
    #expect(places(" # double-barrelled: one thing to guests") == ["double-barrelled:6:12"])
  }

  @Test("On a line of its own it holds for the line under it, with what is indented deeper") func above() {
    #expect(places("", above: "  # double-barrelled: one thing to guests") == ["double-barrelled:6:12"])
    let whole = """
      questionnaire: q
      # double-barrelled: the wordings are the published ones
      factors:
        staff: {label: "Speed and manner"}

        food:
          label: "Food and drink"
      items: [{say: "A"}]
      """
    #expect(Story.places(whole) == [])
  }

  @Test("It has to say why, and there has to be something to silence") func reasons() {
    #expect(places(" # double-barrelled") == ["silence-without-reason:4:38", "double-barrelled:6:12"])
    #expect(
      places(" # negated-wording: as published") == [
        "double-barrelled:4:18", "unused-silence:4:38", "double-barrelled:6:12",
      ])
  }

  @Test("Errors are not silenced, and other comments are comments") func errors() {
    #expect(
      Story.places("questionnaire: q # unknown-key: I know\nitmes: [] # unknown-key: meant so\n") == [
        "missing-key:1:1", "unknown-key:2:1",
      ])
    #expect(places(" # the staff of the ground floor: all of them").count == 2)
  }
}
