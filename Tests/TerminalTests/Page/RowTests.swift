import Foundation
import Instruments
import Interviews
import Stories
import Terminal
import Testing

/// The rows of a battery where there is no room for a grid, and what was typed when the language changes.
@Suite struct RowTests {
  private static let rows = """
    questionnaire: rows
    languages: [en, it]
    factors: {a: {en: "Advice", it: "Consulenza"}, b: {en: "Branch", it: "Filiale"}}
    items:
      - rating: liked
        ask: {en: "How did you like {factor}?", it: "Le è piaciuto: {factor}?"}
        each: factors
        scale: standard.satisfaction5
      - choice: again
        ask: {en: "Again?", it: "Di nuovo?"}
        options: {x: {en: "Perhaps", it: "Forse"}, y: {en: "Never", it: "Mai"}}
      - number: price
        ask: {en: "What did it cost?", it: "Quanto è costato?"}
        from: 10
    """

  private func rows(columns: Int = 80, isSelfCompleted: Bool = false) throws -> PageStory {
    let questionnaire = try #require(Story.questionnaire(Self.rows), "\(Story.report(Self.rows))")
    return try PageStory(questionnaire, columns: columns, isSelfCompleted: isSelfCompleted)
  }

  @Test("Up and Down go from row to row and change no value, whatever the width", arguments: [80, 50])
  func arrows(_ columns: Int) throws {
    let page = try rows(columns: columns)
    try page.type("4<enter>2<enter><pgup><up>")
    #expect(page.events.last == .reopened(Address("liked", ["a"])))
    try page.type("<down>")
    #expect(page.events.last == .reopened(Address("liked", ["b"])))
    try page.type("<left><enter>")
    #expect(page.events.last == .answered(Address("liked", ["b"]), .given(.point(1)), override: nil))
  }

  @Test("Who answers alone sees the points below each other, and moves among them") func alone() throws {
    let page = try rows(isSelfCompleted: true)
    try page.type("<down><down><enter>")
    #expect(page.events.last == .answered(Address("liked", ["a"]), .given(.point(2)), override: nil))
  }

  @Test("What was typed and not accepted is there in the other language") func language() throws {
    let page = try rows()
    try page.type("4<^T><down><enter>")
    #expect(page.screen.contains("RISPOSTA: 4    Soddisfatto"))
    try page.type("<enter><right><right><^T><up><enter><enter>")
    #expect(page.events.last == .answered(Address("liked", ["b"]), .given(.point(2)), override: nil))
    try page.type("9<enter>2<^T><down><enter>")
    #expect(page.screen.contains("RISPOSTA: 2    Mai"))
    try page.type("<enter>3<enter>25<^T><up><enter>")
    #expect(page.screen.contains("ANSWER: 25"))
    try page.type("<enter>")
    #expect(page.events.last == .answered(Address("price"), .given(.number(25)), override: nil))
  }

  @Test("A filter that was typed means another option in another language: it is not repeated") func filter()
    throws
  {
    let page = try rows()
    try page.type("4<enter>4<enter>/nev<enter><^T><down><enter>")
    #expect(page.screen.contains("RISPOSTA:\n"))
  }
}
