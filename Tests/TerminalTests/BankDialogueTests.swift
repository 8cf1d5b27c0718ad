import Foundation
import Stories
import Testing

/// The questionnaire that the README begins with, in conversation.
@Suite struct BankDialogueTests {
  @Test("A dissatisfied customer, in Italian") func italian() throws {
    let script = """

      Grazie per il suo tempo.

      -- Il suo conto - domanda 1 di circa 12+
      Che tipo di conto ha?
        1  Personale
        2  Aziendale
        3  Non sono cliente
        :dk non so   :refused rifiuta
      > 1
        = Personale

      -- Il suo conto - domanda 2 di circa 12+
      Da quanti anni?
        Un numero da 0 a 80
        :dk non so   :refused rifiuta
      > 1

      -- Il suo conto - domanda 3 di circa 12+
      Usa l'app?
        1  Sì
        2  No
        :dk non so   :refused rifiuta
      > no
        = No

      -- domanda 4 di circa 12+
      Che cosa conta di più per lei in una banca?
        Una per riga, al massimo 3; una riga vuota conclude.
        :dk non so   :refused rifiuta
      > La fila
      >

      -- domanda 5 di circa 12+
      Quanto è importante per lei Commissioni?
        1 = Per niente importante … 10 = Estremamente importante
        :dk non so   :refused rifiuta
      > 8

      -- domanda 6 di circa 12+
      Quanto è importante per lei Qualità della consulenza?
        1 = Per niente importante … 10 = Estremamente importante
        :dk non so   :refused rifiuta
      > 9

      -- domanda 7 di circa 12+
      Quanto è importante per lei il tempo di attesa?
        1 = Per niente importante … 10 = Estremamente importante
        :dk non so   :refused rifiuta
      > 10
        = Estremamente importante

      -- domanda 8 di circa 12+
      Quanto è soddisfatto: il tempo di attesa?
        1 = Per niente soddisfatto … 10 = Molto soddisfatto
        :dk non so   :na non mi riguarda
      > 2

      -- domanda 9 di circa 13+
      Quanto è soddisfatto: Commissioni?
        1 = Per niente soddisfatto … 10 = Molto soddisfatto
        :dk non so   :na non mi riguarda
      > 3

      -- domanda 10 di circa 14+
      Quanto è soddisfatto: Qualità della consulenza?
        1 = Per niente soddisfatto … 10 = Molto soddisfatto
        :dk non so   :na non mi riguarda
      > 9

      -- domanda 11 di circa 14
      Che cosa non ha funzionato: il tempo di attesa?
        :dk non so   :refused rifiuta
      > la fila era lunga

      -- domanda 12 di circa 14
      Che cosa non ha funzionato: Commissioni?
        :dk non so   :refused rifiuta
      > troppo cari

      -- domanda 13 di circa 14
      Nel complesso, quanto è soddisfatto della sua banca?
        1 = Per niente soddisfatto … 10 = Molto soddisfatto
        :dk non so   :na non mi riguarda
      > 4

      -- domanda 14 di circa 14
      Ci consiglierebbe a un amico?
        0 = Per niente probabile … 10 = Estremamente probabile
        :dk non so   :refused rifiuta
      > 6

      Le risposte:
        Che tipo di conto ha? Personale  [account_kind]
        Da quanti anni? 1  [years]
        Usa l'app? No  [uses_app]
        Che cosa conta di più per lei in una banca? La fila  [matters]
        Quanto è importante per lei Commissioni? 8  [importance[fees]]
        Quanto è importante per lei Qualità della consulenza? 9  [importance[advice]]
        Quanto è importante per lei il tempo di atte..: 10 = Estremamente importante  [importance[waiting]]
        Quanto è soddisfatto: il tempo di attesa? 2  [satisfaction[waiting]]
        Quanto è soddisfatto: Commissioni? 3  [satisfaction[fees]]
        Quanto è soddisfatto: Qualità della consulenza? 9  [satisfaction[advice]]
        Che cosa non ha funzionato: il tempo di attesa? la fila era lunga  [what_went_wrong[waiting]]
        Che cosa non ha funzionato: Commissioni? troppo cari  [what_went_wrong[fees]]
        Nel complesso, quanto è soddisfatto della sua banca? 4  [overall]
        Ci consiglierebbe a un amico? 6  [recommend]
      Una riga vuota conclude l'intervista; :back o :goto ID cambia una risposta.
      >
      ATTENZIONE unhappy: Richiamare entro due giorni.
      L'intervista è completa. Grazie.

      """
    #expect(try Story.replay(try Story.file("bank_satisfaction"), script, language: "it") == script)
  }

  @Test("Who is not a customer is thanked at once") func screenedOut() throws {
    let script = """

      Thank you for your time.

      -- About your account - question 1 of about 12+
      What kind of account do you hold?
        1  Personal
        2  Business
        3  I am not a customer
        :dk don't know   :refused refused
      > none
        = I am not a customer

      The answers:
        What kind of account do you hold? I am not a customer  [account_kind]
      An empty line finishes the interview; :back or :goto ID changes an answer.
      >
      The interview ends here (screened_out). Thank you.

      """
    #expect(try Story.replay(try Story.file("bank_satisfaction"), script) == script)
  }
}
