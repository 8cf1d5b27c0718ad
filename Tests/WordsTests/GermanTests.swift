import Testing
import Words

/// What is said in German, with numbers, names and limits filled in.
@Suite struct GermanTests {
  private let words = Words.of("de")

  @Test("During an interview") func interview() {
    #expect(
      SpokenTexts.interview(words) == """
        Weiter nach 1 Antwort.
        Weiter nach 2 Antworten.
        Weiter nach 5 Antworten.
        Weiter nach 22 Antworten.
        Frage 3 von etwa 12
        Keine Kontaktdatei angegeben. Ohne sie leer: name, age. Zum Ausfüllen: --sample FILE.
        Das Interview ist vollständig. Vielen Dank.
        Das Interview endet hier (screened_out). Vielen Dank.
        Gespeichert. Zum Fortsetzen: outsidein resume k7
        bisherige Antwort: Yes; eine leere Zeile behält sie bei
        frühere Antwort: Yes
        1 Antwort liegt außerhalb der Filterführung und ist zurückgestellt.
        2 Antworten liegen außerhalb der Filterführung und sind zurückgestellt.
        5 Antworten liegen außerhalb der Filterführung und sind zurückgestellt.
        21 Antworten liegen außerhalb der Filterführung und sind zurückgestellt.
        22 Antworten liegen außerhalb der Filterführung und sind zurückgestellt.
        Mit fertig wird das Interview abgeschlossen; :back oder :goto ID ändert eine Antwort.
        Eine Frage age wurde noch nicht erreicht.
        Den Fragebogen gibt es in: en, it.
        :x gibt es nicht; :help zeigt, was es gibt. Ein Text, der mit einem Doppelpunkt beginnt, wird mit zweien geschrieben.
        Bitte :goto ID schreiben.
        """)
  }

  @Test("Of answers that can be given") func answers() {
    #expect(
      SpokenTexts.answers(words) == """
        Mehrfachnennungen möglich, mindestens 2, höchstens 4: 1 3
        Mehrfachnennungen möglich, mindestens 2: 1 3
        Mehrfachnennungen möglich, höchstens 4: 1 3
        Mehrfachnennungen möglich: 1 3
        Das Erste.
        Die ersten 2, das Beste zuerst: 2 1
        Die ersten 5, das Beste zuerst: 2 1
        1 Wert in dieser Reihenfolge; oder 1=9
        2 Werte in dieser Reihenfolge, zusammen 100; oder 1=9
        5 Werte in dieser Reihenfolge (h), zusammen 100; oder 1=9
        Am wichtigsten, dann am wenigsten wichtig: 1 4
        Best, dann Worst: 1 4
        Eine pro Zeile, höchstens 5; eine leere Zeile schließt ab.
        1 … 7
        1 = bad … 7 = good
        Eine Zahl von 2 bis 4
        Eine Zahl, mindestens 2
        Eine Zahl, höchstens 4
        Eine Zahl
        , mit höchstens einer Nachkommastelle
        , mit höchstens 2 Nachkommastellen
        , mit höchstens 5 Nachkommastellen
        Ein Datum von 2026-02-01 bis 2026-04-01: Jahr-Monat-Tag oder Tag.Monat.Jahr
        Ein Datum, 2026-02-01 oder später: Jahr-Monat-Tag oder Tag.Monat.Jahr
        Ein Datum, 2026-04-01 oder früher: Jahr-Monat-Tag oder Tag.Monat.Jahr
        Ein Datum: Jahr-Monat-Tag oder Tag.Monat.Jahr
        """)
  }

  @Test("Of answers that cannot be given") func refusals() {
    #expect(
      SpokenTexts.refusals(words) == """
        Bitte Nummer oder ID einer Antwortmöglichkeit eingeben, zum Beispiel 2.
        Bitte eine Zahl von 1 bis 7 eingeben.
        Die Zahl muss zwischen 2 und 4 liegen.
        Die Zahl muss mindestens 2 sein.
        Die Zahl darf höchstens 4 sein.
        Diese Zahl ist hier nicht möglich.
        Den 2026-02-30 gibt es nicht: Dieser Monat hat 28 Tage.
        Den 2026-13-01 gibt es nicht.
        Das Datum muss zwischen 2026-02-01 und 2026-04-01 liegen.
        Das Datum muss 2026-02-01 oder später sein.
        Das Datum muss 2026-04-01 oder früher sein.
        Dieses Datum ist hier nicht möglich.
        Eine ganze Zahl ist nötig.
        Höchstens eine Nachkommastelle ist möglich.
        Höchstens 2 Nachkommastellen sind möglich.
        Höchstens 5 Nachkommastellen sind möglich.
        Höchstens 22 Nachkommastellen sind möglich.
        Bitte 1 davon eingeben, jedes einmal, das Beste zuerst.
        Bitte 2 davon eingeben, jedes einmal, das Beste zuerst.
        Bitte 5 davon eingeben, jedes einmal, das Beste zuerst.
        Bitte 1 Wert eingeben, oder so: 1=9.
        Bitte 2 Werte eingeben, für jedes einen, oder einzelne so: 1=9.
        Bitte 5 Werte eingeben, für jedes einen, oder einzelne so: 1=9.
        Bitte zwei verschiedene Codes eingeben, das Beste zuerst: 1 4.
        Zusammen müssen es 100 sein: noch 9 übrig.
        Zusammen müssen es 100 sein: 9 zu viel.
        „None“ passt zu keiner anderen: bitte allein eingeben oder weglassen.
        Bitte mindestens 1 wählen.
        Bitte mindestens 2 wählen.
        Höchstens 1 möglich.
        Höchstens 2 möglich.
        Höchstens 1 Zeichen möglich.
        Höchstens 2 Zeichen möglich.
        Höchstens 5 Zeichen möglich.
        Höchstens 22 Zeichen möglich.
        Diese Frage braucht eine Antwort.
        Hier ist möglich: :dk, :na.
        """)
  }

  @Test("On the page") func page() {
    #expect(
      SpokenTexts.page(words.page) == """
        Leertaste wählt; 2 bis 4 davon.
        Leertaste wählt; mindestens 2.
        Leertaste wählt; höchstens 4.
        Leertaste wählt; mehrere sind möglich.
        1-7 eingeben
        0-10 eingeben (0 = 10)
        Item 2 von 5
        2 von 5 beantwortet
        [WN] [TNZ] [VERW] [--] []
        0 von 1 Zeichen
        0 von 2 Zeichen
        0 von 22 Zeichen
        PLATZ 2 von 5
        noch 9 von 100
        9 zu viel von 100
        ... noch 3 darüber
        ... noch 3 darunter
        Das schließt einen Teil des Interviews. 1 Antwort wird zurückgestellt:
        Das schließt einen Teil des Interviews. 2 Antworten werden zurückgestellt:
        Das schließt einen Teil des Interviews. 5 Antworten werden zurückgestellt:
        Das schließt einen Teil des Interviews. 22 Antworten werden zurückgestellt:
        F10, oder x eingeben und Enter
        """)
  }
}
