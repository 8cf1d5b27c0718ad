import Testing
import Words

/// What is said in French, with numbers, names and limits filled in.
@Suite struct FrenchTests {
  private let words = Words.of("fr")

  @Test("During an interview") func interview() {
    #expect(
      SpokenTexts.interview(words) == """
        Reprise après 1 réponse.
        Reprise après 2 réponses.
        Reprise après 5 réponses.
        Reprise après 22 réponses.
        question 3 sur environ 12
        Aucun fichier de contacts indiqué. Vides sans lui\u{A0}: name, age. Pour compléter\u{A0}: --sample FILE.
        L'entretien est complet. Merci.
        L'entretien se termine ici (screened_out). Merci.
        Enregistré. Pour continuer\u{A0}: outsidein resume k7
        réponse actuelle\u{A0}: Yes\u{A0}; une ligne vide la conserve
        réponse précédente\u{A0}: Yes
        1 réponse est hors du parcours et mise de côté.
        2 réponses sont hors du parcours et mises de côté.
        5 réponses sont hors du parcours et mises de côté.
        21 réponses sont hors du parcours et mises de côté.
        22 réponses sont hors du parcours et mises de côté.
        Tapez fini pour terminer l'entretien\u{A0}; :back ou :goto ID modifie une réponse.
        Aucune question age n'a été atteinte.
        Le questionnaire existe en\u{A0}: en, it.
        :x n'existe pas\u{A0}; :help donne la liste des commandes. Un texte qui commence par deux-points s'écrit en les doublant.
        Écrire :goto ID.
        """)
  }

  @Test("Of answers that can be given") func answers() {
    #expect(
      SpokenTexts.answers(words) == """
        Plusieurs réponses possibles, au moins 2, au plus 4\u{A0}: 1 3
        Plusieurs réponses possibles, au moins 2\u{A0}: 1 3
        Plusieurs réponses possibles, au plus 4\u{A0}: 1 3
        Plusieurs réponses possibles\u{A0}: 1 3
        Le premier.
        Les 2 premiers, le meilleur d'abord\u{A0}: 2 1
        Les 5 premiers, le meilleur d'abord\u{A0}: 2 1
        1 valeur dans cet ordre\u{A0}; ou 1=9
        2 valeurs dans cet ordre, 100 au total\u{A0}; ou 1=9
        5 valeurs dans cet ordre (h), 100 au total\u{A0}; ou 1=9
        Le plus important, puis le moins important\u{A0}: 1 4
        Best, puis Worst\u{A0}: 1 4
        Une par ligne, 5 au plus\u{A0}; une ligne vide termine.
        1 … 7
        1 = bad … 7 = good
        Un nombre de 2 à 4
        Un nombre, 2 ou plus
        Un nombre, 4 ou moins
        Un nombre
        , avec une décimale au plus
        , avec 2 décimales au plus
        , avec 5 décimales au plus
        Une date du 2026-02-01 au 2026-04-01\u{A0}: année-mois-jour ou jour/mois/année
        Une date, 2026-02-01 ou plus tard\u{A0}: année-mois-jour ou jour/mois/année
        Une date, 2026-04-01 ou plus tôt\u{A0}: année-mois-jour ou jour/mois/année
        Une date\u{A0}: année-mois-jour ou jour/mois/année
        """)
  }

  @Test("Of answers that cannot be given") func refusals() {
    #expect(
      SpokenTexts.refusals(words) == """
        Saisir le numéro ou l'id d'une option, par exemple 2.
        Saisir un nombre de 1 à 7.
        Le nombre doit être compris entre 2 et 4.
        Le nombre doit être 2 ou plus.
        Le nombre doit être 4 ou moins.
        Ce nombre n'est pas possible ici.
        Le 2026-02-30 n'existe pas\u{A0}: ce mois a 28 jours.
        Le 2026-13-01 n'existe pas.
        La date doit être comprise entre 2026-02-01 et 2026-04-01.
        La date doit être 2026-02-01 ou plus tard.
        La date doit être 2026-04-01 ou plus tôt.
        Cette date n'est pas possible ici.
        Il faut un nombre entier.
        Une décimale au plus est possible.
        2 décimales au plus sont possibles.
        5 décimales au plus sont possibles.
        22 décimales au plus sont possibles.
        En saisir 1, chacun une seule fois, le meilleur d'abord.
        En saisir 2, chacun une seule fois, le meilleur d'abord.
        En saisir 5, chacun une seule fois, le meilleur d'abord.
        Saisir 1 valeur, ou ainsi\u{A0}: 1=9.
        Saisir 2 valeurs, une pour chacun, ou certaines ainsi\u{A0}: 1=9.
        Saisir 5 valeurs, une pour chacun, ou certaines ainsi\u{A0}: 1=9.
        Saisir deux codes différents, le meilleur d'abord\u{A0}: 1 4.
        Le total doit être 100\u{A0}: il reste 9.
        Le total doit être 100\u{A0}: 9 de trop.
        «\u{A0}None\u{A0}» exclut toute autre réponse\u{A0}: la saisir seule, ou l'omettre.
        En choisir au moins 1.
        En choisir au moins 2.
        1 au plus.
        2 au plus.
        1 caractère au plus.
        2 caractères au plus.
        5 caractères au plus.
        22 caractères au plus.
        Cette question demande une réponse.
        Ici, il est possible d'indiquer\u{A0}: :dk, :na.
        """)
  }

  @Test("On the page") func page() {
    #expect(
      SpokenTexts.page(words.page) == """
        Espace choisit\u{A0}; de 2 à 4.
        Espace choisit\u{A0}; au moins 2.
        Espace choisit\u{A0}; au plus 4.
        Espace choisit\u{A0}; plusieurs sont possibles.
        saisir 1-7
        saisir 0-10 (0 = 10)
        élément 2 sur 5
        réponses\u{A0}: 2 sur 5
        [NSP] [NC] [REF] [--] []
        0 sur 1 caractère
        0 sur 2 caractères
        0 sur 22 caractères
        RANG 2 sur 5
        il reste 9 sur 100
        9 de trop sur 100
        ... encore 3 plus haut
        ... encore 3 plus bas
        Cela ferme une partie de l'entretien. 1 réponse est mise de côté\u{A0}:
        Cela ferme une partie de l'entretien. 2 réponses sont mises de côté\u{A0}:
        Cela ferme une partie de l'entretien. 5 réponses sont mises de côté\u{A0}:
        Cela ferme une partie de l'entretien. 22 réponses sont mises de côté\u{A0}:
        F10, ou tapez x puis Enter
        """)
  }
}
