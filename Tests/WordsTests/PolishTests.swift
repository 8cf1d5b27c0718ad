import Testing
import Words

/// What is said in Polish, with numbers, names and limits filled in.
@Suite struct PolishTests {
  private let words = Words.of("pl")

  @Test("During an interview") func interview() {
    #expect(
      SpokenTexts.interview(words) == """
        Wznowiono po 1 odpowiedzi.
        Wznowiono po 2 odpowiedziach.
        Wznowiono po 5 odpowiedziach.
        Wznowiono po 22 odpowiedziach.
        pytanie 3 z około 12
        Nie podano pliku kontaktów. Puste bez niego: name, age. Aby uzupełnić: --sample FILE.
        Wywiad jest kompletny. Dziękujemy.
        Wywiad kończy się tutaj (screened_out). Dziękujemy.
        Zapisano. Aby kontynuować: outsidein resume k7
        dotychczasowa odpowiedź: Yes; pusty wiersz ją zachowuje
        poprzednia odpowiedź: Yes
        1 odpowiedź jest poza ścieżką wywiadu i została odłożona.
        2 odpowiedzi są poza ścieżką wywiadu i zostały odłożone.
        5 odpowiedzi jest poza ścieżką wywiadu i zostało odłożonych.
        21 odpowiedzi jest poza ścieżką wywiadu i zostało odłożonych.
        22 odpowiedzi są poza ścieżką wywiadu i zostały odłożone.
        Wpisanie gotowe kończy wywiad; :back lub :goto ID zmienia odpowiedź.
        Nie osiągnięto pytania o nazwie age.
        Języki kwestionariusza: en, it.
        Nie ma polecenia :x; :help wymienia dostępne. Tekst, który zaczyna się od dwukropka, pisze się z dwoma.
        Proszę wpisać :goto ID.
        """)
  }

  @Test("Of answers that can be given") func answers() {
    #expect(
      SpokenTexts.answers(words) == """
        Możliwych jest kilka odpowiedzi, co najmniej 2, najwyżej 4: 1 3
        Możliwych jest kilka odpowiedzi, co najmniej 2: 1 3
        Możliwych jest kilka odpowiedzi, najwyżej 4: 1 3
        Możliwych jest kilka odpowiedzi: 1 3
        Pierwsza.
        Pierwsze 2, najlepsza na początku: 2 1
        Pierwszych 5, najlepsza na początku: 2 1
        1 wartość w tej kolejności; albo 1=9
        2 wartości w tej kolejności, razem 100; albo 1=9
        5 wartości w tej kolejności (h), razem 100; albo 1=9
        Najważniejsze, potem najmniej ważne: 1 4
        Best, potem Worst: 1 4
        Jedna w wierszu, najwyżej 5; pusty wiersz kończy.
        1 … 7
        1 = bad … 7 = good
        Liczba od 2 do 4
        Liczba, co najmniej 2
        Liczba, najwyżej 4
        Liczba
        , z najwyżej jednym miejscem po przecinku
        , z najwyżej 2 miejscami po przecinku
        , z najwyżej 5 miejscami po przecinku
        Data od 2026-02-01 do 2026-04-01: rok-miesiąc-dzień lub dzień.miesiąc.rok
        Data, 2026-02-01 lub później: rok-miesiąc-dzień lub dzień.miesiąc.rok
        Data, 2026-04-01 lub wcześniej: rok-miesiąc-dzień lub dzień.miesiąc.rok
        Data: rok-miesiąc-dzień lub dzień.miesiąc.rok
        """)
  }

  @Test("Of answers that cannot be given") func refusals() {
    #expect(
      SpokenTexts.refusals(words) == """
        Proszę wpisać numer lub id opcji, na przykład 2.
        Proszę wpisać liczbę od 1 do 7.
        Liczba musi być od 2 do 4.
        Liczba musi wynosić co najmniej 2.
        Liczba może wynosić najwyżej 4.
        Ta liczba nie jest tu możliwa.
        Nie ma dnia 2026-02-30: ten miesiąc ma 28 dni.
        Nie ma dnia 2026-13-01.
        Data musi być od 2026-02-01 do 2026-04-01.
        Data musi być 2026-02-01 lub późniejsza.
        Data musi być 2026-04-01 lub wcześniejsza.
        Ta data nie jest tu możliwa.
        Potrzebna jest liczba całkowita.
        Można podać najwyżej jedno miejsce po przecinku.
        Można podać najwyżej 2 miejsca po przecinku.
        Można podać najwyżej 5 miejsc po przecinku.
        Można podać najwyżej 22 miejsca po przecinku.
        Proszę podać 1 z nich, najlepszą.
        Proszę podać 2 z nich, każdą jeden raz, najlepszą na początku.
        Proszę podać 5 z nich, każdą jeden raz, najlepszą na początku.
        Proszę wpisać 1 wartość, lub tak: 1=9.
        Proszę wpisać 2 wartości, po jednej dla każdej pozycji, lub niektóre tak: 1=9.
        Proszę wpisać 5 wartości, po jednej dla każdej pozycji, lub niektóre tak: 1=9.
        Proszę wpisać dwa różne kody, najlepszy na początku: 1 4.
        Razem musi być 100: pozostało 9.
        Razem musi być 100: o 9 za dużo.
        „None” nie łączy się z żadną inną: proszę wpisać ją samą lub pominąć.
        Proszę wybrać co najmniej 1.
        Proszę wybrać co najmniej 2.
        Można wybrać najwyżej 1.
        Można wybrać najwyżej 2.
        Można wpisać najwyżej 1 znak.
        Można wpisać najwyżej 2 znaki.
        Można wpisać najwyżej 5 znaków.
        Można wpisać najwyżej 22 znaki.
        To pytanie wymaga odpowiedzi.
        Tutaj możliwe jest: :dk, :na.
        """)
  }

  @Test("On the page") func page() {
    #expect(
      SpokenTexts.page(words.page) == """
        Spacja zaznacza; od 2 do 4.
        Spacja zaznacza; co najmniej 2.
        Spacja zaznacza; najwyżej 4.
        Spacja zaznacza; można wybrać kilka.
        wpisać 1-7
        wpisać 0-10 (0 = 10)
        pozycja 2 z 5
        odpowiedzi: 2 z 5
        [NW] [ND] [ODM] [--] []
        0 z 1 znaku
        0 z 2 znaków
        0 z 22 znaków
        MIEJSCE 2 z 5
        pozostało 9 z 100
        o 9 za dużo z 100
        ... jeszcze 3 wyżej
        ... jeszcze 3 niżej
        To zamyka część wywiadu. 1 odpowiedź zostanie odłożona:
        To zamyka część wywiadu. 2 odpowiedzi zostaną odłożone:
        To zamyka część wywiadu. 5 odpowiedzi zostanie odłożonych:
        To zamyka część wywiadu. 22 odpowiedzi zostaną odłożone:
        F10 albo x i Enter
        """)
  }
}
