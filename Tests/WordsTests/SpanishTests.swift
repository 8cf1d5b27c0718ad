import Testing
import Words

/// What is said in Spanish, with numbers, names and limits filled in.
@Suite struct SpanishTests {
  private let words = Words.of("es")

  @Test("During an interview") func interview() {
    #expect(
      SpokenTexts.interview(words) == """
        Se continúa después de 1 respuesta.
        Se continúa después de 2 respuestas.
        Se continúa después de 5 respuestas.
        Se continúa después de 22 respuestas.
        pregunta 3 de unas 12
        No se ha indicado un archivo de contactos. Vacíos sin él: name, age. Para completarlos: --sample FILE.
        La entrevista está completa. Gracias.
        La entrevista termina aquí (screened_out). Gracias.
        Guardado. Para continuar: outsidein resume k7
        respuesta actual: Yes; una línea vacía la mantiene
        respuesta anterior: Yes
        1 respuesta queda fuera del recorrido y se ha apartado.
        2 respuestas quedan fuera del recorrido y se han apartado.
        5 respuestas quedan fuera del recorrido y se han apartado.
        21 respuestas quedan fuera del recorrido y se han apartado.
        22 respuestas quedan fuera del recorrido y se han apartado.
        Escriba listo para terminar la entrevista; :back o :goto ID cambia una respuesta.
        No se ha llegado a ninguna pregunta age.
        El cuestionario está en: en, it.
        No existe :x; :help muestra lo que hay. Un texto que empieza con dos puntos se escribe con ellos repetidos (::).
        Escriba :goto ID.
        """)
  }

  @Test("Of answers that can be given") func answers() {
    #expect(
      SpokenTexts.answers(words) == """
        Respuesta múltiple, al menos 2, como máximo 4: 1 3
        Respuesta múltiple, al menos 2: 1 3
        Respuesta múltiple, como máximo 4: 1 3
        Respuesta múltiple: 1 3
        El primero.
        Los 2 primeros, empezando por el mejor: 2 1
        Los 5 primeros, empezando por el mejor: 2 1
        1 cantidad en este orden; o bien 1=9
        2 cantidades en este orden, 100 en total; o bien 1=9
        5 cantidades en este orden (h), 100 en total; o bien 1=9
        Lo más importante, después lo menos importante: 1 4
        Best, después Worst: 1 4
        Una por línea, 5 como máximo; una línea vacía termina.
        1 … 7
        1 = bad … 7 = good
        Un número de 2 a 4
        Un número, 2 o más
        Un número, 4 o menos
        Un número
        , con un decimal como máximo
        , con 2 decimales como máximo
        , con 5 decimales como máximo
        Una fecha del 2026-02-01 al 2026-04-01: año-mes-día o día/mes/año
        Una fecha, 2026-02-01 o posterior: año-mes-día o día/mes/año
        Una fecha, 2026-04-01 o anterior: año-mes-día o día/mes/año
        Una fecha: año-mes-día o día/mes/año
        """)
  }

  @Test("Of answers that cannot be given") func refusals() {
    #expect(
      SpokenTexts.refusals(words) == """
        Escriba el número o el id de una opción, por ejemplo 2.
        Escriba un número de 1 a 7.
        El número debe ser de 2 a 4.
        El número debe ser 2 o más.
        El número debe ser 4 o menos.
        Este número no es posible aquí.
        El 2026-02-30 no existe: ese mes tiene 28 días.
        El 2026-13-01 no existe.
        La fecha debe ser del 2026-02-01 al 2026-04-01.
        La fecha debe ser 2026-02-01 o posterior.
        La fecha debe ser 2026-04-01 o anterior.
        Esta fecha no es posible aquí.
        Hace falta un número entero.
        Es posible un decimal como máximo.
        Son posibles 2 decimales como máximo.
        Son posibles 5 decimales como máximo.
        Son posibles 22 decimales como máximo.
        Escriba 1 de ellos, cada uno una sola vez, empezando por el mejor.
        Escriba 2 de ellos, cada uno una sola vez, empezando por el mejor.
        Escriba 5 de ellos, cada uno una sola vez, empezando por el mejor.
        Escriba 1 cantidad, o así: 1=9.
        Escriba 2 cantidades, una para cada uno, o algunas así: 1=9.
        Escriba 5 cantidades, una para cada uno, o algunas así: 1=9.
        Escriba dos códigos distintos, primero el mejor: 1 4.
        En total debe ser 100: por repartir, 9.
        En total debe ser 100: 9 de más.
        «None» no se combina con ninguna otra: escríbala sola o no la incluya.
        Elija al menos 1.
        Elija al menos 2.
        Como máximo 1.
        Como máximo 2.
        Como máximo 1 carácter.
        Como máximo 2 caracteres.
        Como máximo 5 caracteres.
        Como máximo 22 caracteres.
        Esta pregunta requiere una respuesta.
        Aquí es posible: :dk, :na.
        """)
  }

  @Test("On the page") func page() {
    #expect(
      SpokenTexts.page(words.page) == """
        Espacio elige; de 2 a 4.
        Espacio elige; al menos 2.
        Espacio elige; como máximo 4.
        Espacio elige; se pueden elegir varias.
        escriba 1-7
        escriba 0-10 (0 = 10)
        ítem 2 de 5
        respuestas: 2 de 5
        [NS] [NP] [REH] [--] []
        0 de 1 carácter
        0 de 2 caracteres
        0 de 22 caracteres
        PUESTO 2 de 5
        por repartir: 9 de 100
        9 de más sobre 100
        ... 3 más arriba
        ... 3 más abajo
        Esto cierra una parte de la entrevista. Se aparta 1 respuesta:
        Esto cierra una parte de la entrevista. Se apartan 2 respuestas:
        Esto cierra una parte de la entrevista. Se apartan 5 respuestas:
        Esto cierra una parte de la entrevista. Se apartan 22 respuestas:
        F10, o escriba x y Enter
        """)
  }
}
