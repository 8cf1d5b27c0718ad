import Testing
import Words

/// What is said in Dutch, with numbers, names and limits filled in.
@Suite struct DutchTests {
  private let words = Words.of("nl")

  @Test("During an interview") func interview() {
    #expect(
      SpokenTexts.interview(words) == """
        Verder na 1 antwoord.
        Verder na 2 antwoorden.
        Verder na 5 antwoorden.
        Verder na 22 antwoorden.
        vraag 3 van ongeveer 12
        Er is geen contactbestand opgegeven. Leeg zonder: name, age. Om in te vullen: --sample FILE.
        Het interview is volledig. Hartelijk dank.
        Het interview eindigt hier (screened_out). Hartelijk dank.
        Opgeslagen. Om verder te gaan: outsidein resume k7
        antwoord tot nu toe: Yes; een lege regel behoudt het
        eerder antwoord: Yes
        1 antwoord valt buiten de routing en is terzijde gelegd.
        2 antwoorden vallen buiten de routing en zijn terzijde gelegd.
        5 antwoorden vallen buiten de routing en zijn terzijde gelegd.
        21 antwoorden vallen buiten de routing en zijn terzijde gelegd.
        22 antwoorden vallen buiten de routing en zijn terzijde gelegd.
        Typ klaar om het interview af te ronden; :back of :goto ID wijzigt een antwoord.
        Er is nog geen vraag age bereikt.
        De vragenlijst is er in: en, it.
        :x bestaat niet; :help toont wat er is. Een tekst die met een dubbele punt begint, wordt met twee geschreven.
        Schrijf :goto ID.
        """)
  }

  @Test("Of answers that can be given") func answers() {
    #expect(
      SpokenTexts.answers(words) == """
        Meerdere antwoorden mogelijk, minstens 2, hoogstens 4: 1 3
        Meerdere antwoorden mogelijk, minstens 2: 1 3
        Meerdere antwoorden mogelijk, hoogstens 4: 1 3
        Meerdere antwoorden mogelijk: 1 3
        De eerste.
        De eerste 2, de beste eerst: 2 1
        De eerste 5, de beste eerst: 2 1
        1 waarde in deze volgorde; of 1=9
        2 waarden in deze volgorde, samen 100; of 1=9
        5 waarden in deze volgorde (h), samen 100; of 1=9
        Het belangrijkst, dan het minst belangrijk: 1 4
        Best, dan Worst: 1 4
        Eén per regel, hoogstens 5; een lege regel sluit af.
        1 … 7
        1 = bad … 7 = good
        Een getal van 2 t/m 4
        Een getal, minstens 2
        Een getal, hoogstens 4
        Een getal
        , met hoogstens één decimaal
        , met hoogstens 2 decimalen
        , met hoogstens 5 decimalen
        Een datum van 2026-02-01 t/m 2026-04-01: jaar-maand-dag of dag-maand-jaar
        Een datum, 2026-02-01 of later: jaar-maand-dag of dag-maand-jaar
        Een datum, 2026-04-01 of eerder: jaar-maand-dag of dag-maand-jaar
        Een datum: jaar-maand-dag of dag-maand-jaar
        """)
  }

  @Test("Of answers that cannot be given") func refusals() {
    #expect(
      SpokenTexts.refusals(words) == """
        Typ het nummer of de id van een optie, bijvoorbeeld 2.
        Typ een getal van 1 t/m 7.
        Het getal moet van 2 t/m 4 zijn.
        Het getal moet minstens 2 zijn.
        Het getal mag hoogstens 4 zijn.
        Dit getal is hier niet mogelijk.
        2026-02-30 bestaat niet: die maand heeft 28 dagen.
        2026-13-01 bestaat niet.
        De datum moet van 2026-02-01 t/m 2026-04-01 zijn.
        De datum moet 2026-02-01 of later zijn.
        De datum moet 2026-04-01 of eerder zijn.
        Deze datum is hier niet mogelijk.
        Er is een geheel getal nodig.
        Hoogstens één decimaal is mogelijk.
        Hoogstens 2 decimalen zijn mogelijk.
        Hoogstens 5 decimalen zijn mogelijk.
        Hoogstens 22 decimalen zijn mogelijk.
        Typ er 1, elk één keer, de beste eerst.
        Typ er 2, elk één keer, de beste eerst.
        Typ er 5, elk één keer, de beste eerst.
        Typ 1 waarde, of zo: 1=9.
        Typ 2 waarden, voor elk één, of enkele zo: 1=9.
        Typ 5 waarden, voor elk één, of enkele zo: 1=9.
        Typ twee verschillende codes, de beste eerst: 1 4.
        Samen moet het 100 zijn: nog 9 over.
        Samen moet het 100 zijn: 9 te veel.
        “None” gaat niet samen met een ander: typ het alleen, of laat het weg.
        Kies er minstens 1.
        Kies er minstens 2.
        Hoogstens 1 mogelijk.
        Hoogstens 2 mogelijk.
        Hoogstens 1 teken mogelijk.
        Hoogstens 2 tekens mogelijk.
        Hoogstens 5 tekens mogelijk.
        Hoogstens 22 tekens mogelijk.
        Deze vraag heeft een antwoord nodig.
        Hier is mogelijk: :dk, :na.
        """)
  }

  @Test("On the page") func page() {
    #expect(
      SpokenTexts.page(words.page) == """
        Spatie kiest; 2 t/m 4.
        Spatie kiest; minstens 2.
        Spatie kiest; hoogstens 4.
        Spatie kiest; meerdere zijn mogelijk.
        typ 1-7
        typ 0-10 (0 = 10)
        item 2 van 5
        2 van 5 beantwoord
        [WN] [NVT] [WEIG] [--] []
        0 van 1 teken
        0 van 2 tekens
        0 van 22 tekens
        PLAATS 2 van 5
        nog 9 van 100
        9 te veel van 100
        ... nog 3 erboven
        ... nog 3 eronder
        Dit sluit een deel van het interview. 1 antwoord wordt terzijde gelegd:
        Dit sluit een deel van het interview. 2 antwoorden worden terzijde gelegd:
        Dit sluit een deel van het interview. 5 antwoorden worden terzijde gelegd:
        Dit sluit een deel van het interview. 22 antwoorden worden terzijde gelegd:
        F10, of typ x en Enter
        """)
  }
}
