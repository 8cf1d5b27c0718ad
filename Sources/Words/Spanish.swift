/// The interface texts in Spanish. No native speaker has reviewed it yet.
extension Words {
  static let spanish = Words(
    language: "es",
    name: "Español",
    interview: "Entrevista",
    saved: "Guardado.",
    saving: "Guardando …",
    notSaved: "La última respuesta NO se ha guardado.",
    dryRun: "Prueba: no se guarda nada.",
    noSample: {
      "No se ha indicado un archivo de contactos. Vacíos sin él: \($0). Para completarlos: \($1)."
    },
    finished: {
      $0 == "completed"
        ? "La entrevista está completa. Gracias." : "La entrevista termina aquí (\($0)). Gracias."
    },
    stopped: { "Guardado. Para continuar: outsidein resume \($0)" },
    stoppedWithoutID: "Interrumpida. No se ha guardado nada.",
    resumed: { $0 == 1 ? "Se continúa después de 1 respuesta." : "Se continúa después de \($0) respuestas." },
    lastAnswers: "Las últimas respuestas:",
    alert: "ALERTA",
    question: { "pregunta \($0) de unas \($1)" },
    interviewer: "Entrevistador",
    answerNow: { "respuesta actual: \($0); una línea vacía la mantiene" },
    answerBefore: { "respuesta anterior: \($0)" },
    optional: "Una línea vacía continúa sin respuesta.",
    severalAllowed: { sample, least, most in
      "Respuesta múltiple\(least.map { ", al menos \($0)" } ?? "")\(most.map { ", como máximo \($0)" } ?? ""): \(sample)"
    },
    notReadOut: "no leer",
    noneAllowed: "Una línea vacía: ninguna de estas.",
    order: { $0 == 1 ? "El primero." : "Los \($0) primeros, empezando por el mejor: \($1)" },
    amounts: { count, total, unit, sample in
      "\(count) \(count == 1 ? "cantidad" : "cantidades") en este orden\(unit.map { " (\($0))" } ?? "")\(total.map { ", \($0) en total" } ?? ""); o bien \(sample)"
    },
    extremes: { "\($0 ?? "Lo más importante"), después \($1 ?? "lo menos importante"): \($2)" },
    mentionsEnd: { "Una por línea, \($0) como máximo; una línea vacía termina." },
    scaleFrom: { low, lowLabel, high, highLabel in
      "\(low)\(lowLabel.map { " = \($0)" } ?? "") … \(high)\(highLabel.map { " = \($0)" } ?? "")"
    },
    numberFrom: { low, high in
      switch (low, high) {
      case (let low?, let high?): "Un número de \(low) a \(high)"
      case (let low?, nil): "Un número, \(low) o más"
      case (nil, let high?): "Un número, \(high) o menos"
      case (nil, nil): "Un número"
      }
    },
    decimals: { $0 == 1 ? ", con un decimal como máximo" : ", con \($0) decimales como máximo" },
    dateFrom: { first, last in
      switch (first, last) {
      case (let first?, let last?): "Una fecha del \(first) al \(last): año-mes-día o día/mes/año"
      case (let first?, nil): "Una fecha, \(first) o posterior: año-mes-día o día/mes/año"
      case (nil, let last?): "Una fecha, \(last) o anterior: año-mes-día o día/mes/año"
      case (nil, nil): "Una fecha: año-mes-día o día/mes/año"
      }
    },
    dk: "no sabe",
    na: "no procede",
    refused: "rehúsa",
    skipped: "sin respuesta",
    review: "Las respuestas:",
    stillOpen: "aún pendiente",
    quotaFull: "Ya hay suficientes entrevistas de este tipo: esta termina aquí.",
    setAside: {
      $0 == 1
        ? "1 respuesta queda fuera del recorrido y se ha apartado."
        : "\($0) respuestas quedan fuera del recorrido y se han apartado."
    },
    enterFinishes: "Una línea vacía termina la entrevista; :back o :goto ID cambia una respuesta.",
    finishWord: "listo",
    wordFinishes: { "Escriba \($0) para terminar la entrevista; :back o :goto ID cambia una respuesta." },
    notes: "Notas, solo para entrevistadores:",
    overridden: "mantenida a pesar de un control",
    noHelp: "No hay ayuda para esta pregunta.",
    commands: [
      (":dk :na :refused", "no sabe, no procede, rehúsa"),
      (":skipped", "deja vacía una pregunta opcional, aunque ya tenga respuesta"),
      (":back  :next", "la pregunta anterior; la primera pregunta pendiente"),
      (":goto ID", "una pregunta"),
      (":note TEXTO", "una nota"),
      (":edit", "escribir un texto en el editor"),
      (":override MOTIVO", "mantener una respuesta a pesar de un control"),
      (":language LL", "otro idioma"),
      (":list [TEXTO]", "de nuevo las opciones, o las que contienen un texto"),
      (":review", "todas las respuestas hasta ahora"),
      (
        ":stop [RESULTADO]",
        "guardar e interrumpir; `:stop refused` si la persona entrevistada no quiere continuar"
      ),
      ("::texto", "un texto que empieza con dos puntos"),
    ],
    answerNeeded: "Hace falta una respuesta; :help indica qué más es posible.",
    notAnOption: { "Escriba el número o el id de una opción, por ejemplo \($0)." },
    notAPoint: { "Escriba un número de \($0) a \($1)." },
    notANumber: "Escriba un número en cifras, por ejemplo 12.",
    outOfRange: { low, high in
      switch (low, high) {
      case (let low?, let high?): "El número debe ser de \(low) a \(high)."
      case (let low?, nil): "El número debe ser \(low) o más."
      case (nil, let high?): "El número debe ser \(high) o menos."
      case (nil, nil): "Este número no es posible aquí."
      }
    },
    notADate: "Escriba una fecha como año-mes-día, por ejemplo 2026-01-31; o hoy, ayer.",
    noSuchDay: { day, last in
      "El \(day) no existe\(last.map { last in ": ese mes tiene \(last) días" } ?? "")."
    },
    today: ["hoy"],
    yesterday: ["ayer"],
    dateOutOfRange: { first, last in
      switch (first, last) {
      case (let first?, let last?): "La fecha debe ser del \(first) al \(last)."
      case (let first?, nil): "La fecha debe ser \(first) o posterior."
      case (nil, let last?): "La fecha debe ser \(last) o anterior."
      case (nil, nil): "Esta fecha no es posible aquí."
      }
    },
    tooManyDecimals: {
      switch $0 {
      case 0: "Hace falta un número entero."
      case 1: "Es posible un decimal como máximo."
      default: "Son posibles \($0) decimales como máximo."
      }
    },
    notAnOrder: { "Escriba \($0) de ellos, cada uno una sola vez, empezando por el mejor." },
    amountsNeeded: {
      $0 == 1
        ? "Escriba 1 cantidad, o así: \($1)."
        : "Escriba \($0) cantidades, una para cada uno, o algunas así: \($1)."
    },
    notExtremes: { "Escriba dos códigos distintos, primero el mejor: \($0)." },
    notTheTotal: { total, left in
      left.hasPrefix("-")
        ? "En total debe ser \(total): \(left.dropFirst()) de más."
        : "En total debe ser \(total): por repartir, \(left)."
    },
    negativeAmount: "Una cantidad es 0 o más.",
    exclusive: { "«\($0)» no se combina con ninguna otra: escríbala sola o no la incluya." },
    tooFew: { "Elija al menos \($0)." },
    tooMany: { "Como máximo \($0)." },
    tooLong: { $0 == 1 ? "Como máximo 1 carácter." : "Como máximo \($0) caracteres." },
    noMatch: "La respuesta no tiene la forma requerida.",
    notOffered: { $0.isEmpty ? "Esta pregunta requiere una respuesta." : "Aquí es posible: \($0)." },
    checkFailed: "Esta respuesta no concuerda con lo dicho antes.",
    canOverride: "Si aun así es correcta: :override MOTIVO",
    nothingToOverride:
      "No hay nada que confirmar; `:override MOTIVO` mantiene una respuesta objetada por un control.",
    isFirst: "Esta es la primera pregunta.",
    noSuchQuestion: { "No se ha llegado a ninguna pregunta \($0)." },
    noSuchLanguage: { "El cuestionario está en: \($0)." },
    oneLanguage: "El cuestionario está en un solo idioma.",
    questionsOpen: "Algunas preguntas siguen pendientes.",
    isOver: "La entrevista ha terminado.",
    noSuchCommand: {
      "No existe \($0); :help muestra lo que hay. Un texto que empieza con dos puntos se escribe con ellos repetidos (::)."
    },
    commandNeeds: { "Escriba \($0) \($1)." },
    badOutcome: "Un resultado es una palabra como partial, refused, no_time.",
    onlyOpenTexts: "Solo los textos se pueden escribir en el editor.",
    noEditor: "Aquí no hay editor: defina EDITOR y use un terminal.",
    page: .spanish)
}

extension PageWords {
  static let spanish = PageWords(
    answer: "RESPUESTA",
    several: { least, most in
      switch (least, most) {
      case (let least?, let most?): "Espacio elige; de \(least) a \(most)."
      case (let least?, nil): "Espacio elige; al menos \(least)."
      case (nil, let most?): "Espacio elige; como máximo \(most)."
      case (nil, nil): "Espacio elige; se pueden elegir varias."
      }
    },
    noneAllowed: "Solo Enter: ninguna de estas.",
    spaceChooses: "Aún no se ha elegido nada: Espacio elige, Enter continúa.",
    point: { low, high, zeroIsTen in "escriba \(low)-\(high)\(zeroIsTen ? " (0 = 10)" : "")" },
    item: { "ítem \($0) de \($1)" },
    answered: { "respuestas: \($0) de \($1)" },
    short: { ["dk": "NS", "na": "NP", "refused": "REH", "skipped": "--"][$0] ?? "" },
    characters: { "\($0) de \($1) \($1 == 1 ? "carácter" : "caracteres")" },
    place: { "PUESTO \($0) de \($1)" },
    whichIsNext: "De los que quedan, ¿cuál es el siguiente?",
    allPlaced: "Enter acepta, Retroceso quita el último.",
    left: { left, total in
      left.hasPrefix("-") ? "\(left.dropFirst()) de más sobre \(total)" : "por repartir: \(left) de \(total)"
    },
    enterAccepts: "Enter acepta.",
    most: "MÁS", least: "MENOS",
    mostImportant: "¿Lo más importante?", leastImportant: "¿Lo menos importante?",
    otherThanMost: "Ese ya es MÁS: elija otro, o Retroceso.",
    answerNeeded: "Hace falta una respuesta; ? o F1 indica qué más es posible.",
    moreAbove: { "... \($0) más arriba" },
    moreBelow: { "... \($0) más abajo" },
    readOn: "Enter: seguir leyendo",
    isFirstOpen: "Esta es la primera pregunta pendiente.",
    next: "seguir", back: "atrás", help: "ayuda", note: "nota", stop: "parar", choose: "elegir",
    newLine: "nueva línea", close: "cerrar", leaveEmpty: "dejar vacía",
    noteTitle: "Una nota, aparte de la respuesta",
    goToTitle: "¿A qué pregunta ir?",
    languageTitle: "¿Qué idioma?",
    resumeTitle: "¿Con qué entrevista se continúa?",
    helpTitle: "Teclas",
    keys: [
      ("cifras", "el código de la respuesta"),
      ("flechas", "elegir en una lista o en una escala (también j, k)"),
      ("Espacio", "elegir, o quitar, cuando se pueden elegir varias; al final: la respuesta entera"),
      ("Enter", "aceptar y continuar"),
      ("PgUp F3", "la pregunta anterior (también Shift-Tab, Alt-Izquierda)"),
      ("PgDn F4", "la primera pregunta pendiente"),
      ("^D ^R ^X", "no sabe (también F8), rehúsa (también F9), no procede"),
      ("^K", "dejar vacía una pregunta opcional"),
      ("^N F5", "una nota"),
      ("^G F6", "ir a una pregunta"),
      ("/", "buscar en una lista larga"),
      ("^J", "una línea nueva en un texto (también Alt-Enter)"),
      ("^E", "escribir un texto en el editor"),
      ("^T F7", "otro idioma"),
      ("^L", "volver a mostrar"),
      ("^Z", "salir un momento"),
      ("F10", "al final: terminar la entrevista"),
      ("^C", "interrumpir; dos veces guarda y sale"),
    ],
    stopTitle: "¿Interrumpir esta entrevista? Todas las respuestas hasta ahora están guardadas.",
    stopPartial: "Interrumpida, para continuar más tarde",
    stopRefused: "La persona entrevistada rehúsa continuar",
    stopOther: "Otro resultado",
    outcome: "Resultado, por ejemplo no_time",
    goOn: "continuar con la entrevista",
    mustTitle: "Eso no puede ser.",
    nothingFound: "Ningún nombre lo contiene.",
    stopAlone: "No quiero continuar",
    isPlaced: "Esa ya tiene su lugar.",
    textStands: "Hay un texto escrito: Enter lo acepta, ^U lo borra.",
    find: "buscar", space: "Espacio",
    checkTitle: "¿Es correcto?",
    change: "cambiar la respuesta",
    keep: "mantenerla, con un motivo",
    reason: "¿Por qué es correcta aun así?",
    closesTitle: {
      $0 == 1
        ? "Esto cierra una parte de la entrevista. Se aparta 1 respuesta:"
        : "Esto cierra una parte de la entrevista. Se apartan \($0) respuestas:"
    },
    closesGoOn: "continuar; vuelven si se cambia de nuevo",
    closesLeave: "dejar la respuesta como estaba",
    notSavedTitle: "La última respuesta aún NO está guardada.",
    tryAgain: "intentar de nuevo",
    leave: "salir; lo guardado antes está a salvo",
    unfinished: "sin terminar",
    noUnicode:
      "Esta configuración regional (locale) no es UTF-8: las letras que no son ASCII se muestran sin sus signos, o como ?. LC_ALL=C.UTF-8 lo corrige.",
    finish: "Terminar la entrevista",
    finishBy: { "F10, o escriba \($0) y Enter" },
    end: "terminar",
    whole: "entera",
    typed: "Escrito:",
    goTo: "ir a",
    aside: "Fuera del recorrido, apartadas:")
}
