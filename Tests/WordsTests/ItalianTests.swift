import Testing
import Words

/// What is said in Italian, with numbers, names and limits filled in.
@Suite struct ItalianTests {
  private let words = Words.of("it")

  @Test("During an interview") func interview() {
    #expect(
      SpokenTexts.interview(words) == """
        Si riprende dopo 1 risposta.
        Si riprende dopo 2 risposte.
        Si riprende dopo 5 risposte.
        Si riprende dopo 22 risposte.
        domanda 3 di circa 12
        Nessun file dei contatti indicato. Restano vuoti: name, age. Per completarli: --sample FILE.
        L'intervista è completa. Grazie.
        L'intervista finisce qui (screened_out). Grazie.
        Salvato. Per continuare: outsidein resume k7
        risposta attuale: Yes; una riga vuota la mantiene
        risposta precedente: Yes
        1 risposta è fuori dal percorso e messa da parte.
        2 risposte sono fuori dal percorso e messe da parte.
        5 risposte sono fuori dal percorso e messe da parte.
        21 risposte sono fuori dal percorso e messe da parte.
        22 risposte sono fuori dal percorso e messe da parte.
        Scrivere fine per concludere l'intervista; :back o :goto ID cambia una risposta.
        Nessuna domanda age è stata raggiunta.
        Il questionario è in: en, it.
        Il comando :x non esiste; :help elenca quelli che ci sono. Un testo che comincia con i due punti si scrive con due.
        Scrivere :goto ID.
        """)
  }

  @Test("Of answers that can be given") func answers() {
    #expect(
      SpokenTexts.answers(words) == """
        Sono possibili più risposte, almeno 2, al massimo 4: 1 3
        Sono possibili più risposte, almeno 2: 1 3
        Sono possibili più risposte, al massimo 4: 1 3
        Sono possibili più risposte: 1 3
        Il primo.
        I primi 2, il migliore per primo: 2 1
        I primi 5, il migliore per primo: 2 1
        1 quantità in quest'ordine; o 1=9
        2 quantità in quest'ordine, in tutto 100; o 1=9
        5 quantità in quest'ordine (h), in tutto 100; o 1=9
        Il più importante, poi il meno importante: 1 4
        Best, poi Worst: 1 4
        Una per riga, al massimo 5; una riga vuota conclude.
        1 … 7
        1 = bad … 7 = good
        Un numero da 2 a 4
        Un numero, almeno 2
        Un numero, al massimo 4
        Un numero
        , con un decimale al massimo
        , con 2 decimali al massimo
        , con 5 decimali al massimo
        Una data dal 2026-02-01 al 2026-04-01: anno-mese-giorno, o giorno.mese.anno
        Una data, dal 2026-02-01 in poi: anno-mese-giorno, o giorno.mese.anno
        Una data, fino al 2026-04-01: anno-mese-giorno, o giorno.mese.anno
        Una data: anno-mese-giorno, o giorno.mese.anno
        """)
  }

  @Test("Of answers that cannot be given") func refusals() {
    #expect(
      SpokenTexts.refusals(words) == """
        Scrivere il numero o l'id di un'opzione, per esempio 2.
        Scrivere un numero da 1 a 7.
        Il numero deve essere da 2 a 4.
        Il numero deve essere almeno 2.
        Il numero deve essere al massimo 4.
        Questo numero qui non è possibile.
        Il 2026-02-30 non esiste: quel mese ha 28 giorni.
        Il 2026-13-01 non esiste.
        La data deve essere dal 2026-02-01 al 2026-04-01.
        La data deve essere dal 2026-02-01 in poi.
        La data deve essere al più tardi il 2026-04-01.
        Questa data qui non è possibile.
        Serve un numero intero.
        È possibile al massimo un decimale.
        Sono possibili al massimo 2 decimali.
        Sono possibili al massimo 5 decimali.
        Sono possibili al massimo 22 decimali.
        Scriverne 1, ciascuno una volta, il migliore per primo.
        Scriverne 2, ciascuno una volta, il migliore per primo.
        Scriverne 5, ciascuno una volta, il migliore per primo.
        Scrivere 1 quantità, una per ciascuno, o alcune come 1=9.
        Scrivere 2 quantità, una per ciascuno, o alcune come 1=9.
        Scrivere 5 quantità, una per ciascuno, o alcune come 1=9.
        Scrivere due codici diversi, il migliore per primo: 1 4.
        In tutto devono essere 100: ne restano 9.
        In tutto devono essere 100: 9 di troppo.
        “None” sta da sola: scriverla da sola, o lasciarla fuori.
        Sceglierne almeno 1.
        Sceglierne almeno 2.
        Al massimo 1.
        Al massimo 2.
        Al massimo 1 carattere.
        Al massimo 2 caratteri.
        Al massimo 5 caratteri.
        Al massimo 22 caratteri.
        Questa domanda richiede una risposta.
        Qui è possibile: :dk, :na.
        """)
  }

  @Test("On the page") func page() {
    #expect(
      SpokenTexts.page(words.page) == """
        Spazio sceglie; da 2 a 4.
        Spazio sceglie; almeno 2.
        Spazio sceglie; al massimo 4.
        Spazio sceglie; sono possibili più risposte.
        scrivere 1-7
        scrivere 0-10 (0 = 10)
        voce 2 di 5
        risposte: 2 di 5
        [NS] [N/A] [RIF] [--] []
        0 di 1 carattere
        0 di 2 caratteri
        0 di 22 caratteri
        POSTO 2 di 5
        da ripartire: 9 di 100
        9 di troppo su 100
        ... ancora 3 sopra
        ... ancora 3 sotto
        Questo chiude una parte dell'intervista. 1 risposta viene messa da parte:
        Questo chiude una parte dell'intervista. 2 risposte vengono messe da parte:
        Questo chiude una parte dell'intervista. 5 risposte vengono messe da parte:
        Questo chiude una parte dell'intervista. 22 risposte vengono messe da parte:
        F10, oppure scrivere x ed Enter
        """)
  }
}
