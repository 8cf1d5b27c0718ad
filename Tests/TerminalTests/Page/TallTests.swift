import Instruments
import Interviews
import Stories
import Terminal
import Testing

/// On a tall screen, what is typed stands by what it is chosen from.
@Suite struct TallTests {
  private static let yaml =
    "questionnaire: tall\nitems:\n  - {choice: c, ask: \"Which?\", options: {a: \"One\", b: \"Other\"}}\n"

  @Test(
    "Up to 30 rows it stands at the foot, and on more a blank row below the list", arguments: [30, 31, 50])
  func tall(_ rows: Int) throws {
    let page = try PageStory(try #require(Story.questionnaire(Self.yaml)), rows: rows)
    try page.type("7<enter>")
    let place = rows > 30 ? 7 : rows - 4
    #expect(page.frame.lines[4...5] == ["     1  One", "     2  Other"])
    #expect(page.frame.lines[place] == "ANSWER: 7")
    #expect(page.frame.lines[place + 1] == "Type the number or the id of an option, such as 1.")
    #expect(page.frame.cursor == (place, 9))
    #expect(page.frame.lines[rows - 1].hasPrefix(" Enter next"))
  }
}
