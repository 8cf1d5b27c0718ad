import Instruments
import Stories
import Testing

/// Texts for people, and the scales that everybody knows.
@Suite struct WordingTests {
  private func text(_ parts: Wording.Part...) -> Wording.Text { Wording.Text(parts: parts, origin: .builtIn) }

  private let answer = Wording.Part.answer(
    FieldReference(question: 0, firstField: 0, extents: [], indices: []))

  @Test("The plain text is the last variant's, in the language, else in the first one by its tag")
  func plain() {
    let wording = Wording(
      variants: [
        Wording.Variant(condition: .truth(true), texts: ["en": text(.text("If so"))]),
        Wording.Variant(texts: ["it": text(.text("Se "), .text("no")), "fr": text(.text("Sinon"))]),
      ], origin: .builtIn)
    #expect(
      wording.plain("it") == "Se no" && wording.plain("fr") == "Sinon" && wording.plain("en") == "Sinon")
    #expect(Wording(["en": "Yes"]).plain("de") == "Yes" && Wording([:]).plain("en") == nil)
    #expect(Wording(variants: [], origin: .builtIn).plain("en") == nil)
    #expect(Wording(variants: [.init(texts: ["en": text()])], origin: .builtIn).plain("en") == "")
  }

  @Test("A text with something to fill in is not plain") func filled() {
    for part in [answer, .sample(0), .element(codeFrame: 0, slot: 0), .unreadable] {
      #expect(
        Wording(variants: [.init(texts: ["en": text(.text("A "), part)])], origin: .builtIn).plain("en")
          == nil)
    }
  }

  @Test("A text names the element of a slot in any variant, in any language") func names() {
    let element = Wording.Part.element(codeFrame: 0, slot: 2)
    let wording = Wording(
      variants: [
        .init(condition: .truth(true), texts: ["en": text(.text("A")), "it": text(.text("B "), element)]),
        .init(texts: ["en": text(.text("C"), answer)]),
      ], origin: .builtIn)
    #expect(wording.names(slot: 2) && !wording.names(slot: 1) && !wording.names(slot: 0))
    #expect(!Wording(["en": "{factor}"]).names(slot: 0))
  }

  @Test("The standard scales have these points and labels") func standardScales() {
    let told = StandardScales.names.map { name in
      let scale = StandardScales.named(name)
      let labels = (scale?.labels ?? [:]).sorted { $0.key < $1.key }
      return "\(name) \(scale?.low ?? -1)-\(scale?.high ?? -1): "
        + labels.map { "\($0.key) \($0.value.plain("en") ?? "")" }.joined(separator: ", ")
    }
    #expect(
      told.joined(separator: "\n") == """
        standard.satisfaction5 1-5: 1 Very dissatisfied, 2 Dissatisfied, 3 Neither satisfied nor dissatisfied, 4 Satisfied, 5 Very satisfied
        standard.satisfaction10 1-10: 1 Very dissatisfied, 10 Very satisfied
        standard.importance5 1-5: 1 Not at all important, 2 Slightly important, 3 Moderately important, 4 Very important, 5 Extremely important
        standard.importance10 1-10: 1 Not at all important, 10 Extremely important
        standard.agreement5 1-5: 1 Strongly disagree, 2 Disagree, 3 Neither agree nor disagree, 4 Agree, 5 Strongly agree
        standard.agreement7 1-7: 1 Strongly disagree, 2 Disagree, 3 Somewhat disagree, 4 Neither agree nor disagree, 5 Somewhat agree, 6 Agree, 7 Strongly agree
        standard.nps 0-10: 0 Not at all likely, 10 Extremely likely
        standard.effort7 1-7: 1 Very difficult, 7 Very easy
        """)
    #expect(StandardScales.named("standard.none") == nil && StandardScales.named("satisfaction5") == nil)
  }

  @Test("The scale of kano is there, but no rating can name it") func kano() throws {
    let kano = try #require(StandardScales.named(StandardScales.kano))
    #expect(!StandardScales.names.contains(StandardScales.kano) && kano.low == 1 && kano.high == 5)
    #expect(
      (1...5).map { kano.labels[$0]?.plain("en") } == [
        "I like it that way", "It must be that way", "I am neutral", "I can live with it that way",
        "I dislike it that way",
      ])
  }

  @Test(
    "Every label has a text of its own in all seven languages",
    arguments: StandardScales.names + [StandardScales.kano])
  func languages(_ name: String) throws {
    let scale = try #require(StandardScales.named(name))
    #expect(scale.best == .high && scale.missing == nil)
    for label in scale.labels.values {
      let texts = try #require(label.variants.first).texts
      #expect(Set(texts.keys) == StandardLabels.languages && texts.count == 7)
      #expect(texts.keys.allSatisfy { label.plain($0)?.isEmpty == false })
    }
    for language in StandardLabels.languages {
      #expect(Set(scale.labels.values.map { $0.plain(language) }).count == scale.labels.count, "\(language)")
    }
    #expect(
      Set(StandardLabels.yes.keys) == StandardLabels.languages
        && Set(StandardLabels.no.keys) == StandardLabels.languages)
  }
}
