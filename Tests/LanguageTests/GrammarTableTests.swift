import Testing

@testable import Language

/// The tables of keys: what each map takes, and what it cannot be without.
@Suite struct GrammarTableTests {
  @Test("Each map has its keys in this order; an exclamation mark stands behind those that it needs")
  func keys() {
    let table = Grammar.shapes.map { shape in
      "\(shape.description): "
        + shape.keys.map { $0.name + ($0.isRequired ? "!" : "") }.joined(separator: " ")
    }.joined(separator: "\n")
    #expect(
      table == """
        a questionnaire: questionnaire! title about minutes languages scales lists factors segments sample missing items! quotas alerts
        a scale: from to labels points missing best
        an option: label! value when write_in exclusive spontaneous
        a factor: label! in_text area raised_by when
        a variant of a wording: when text!
        a `sample`: fields!
        a segment: label from values
        a group of a segment: label! when
        a quota: quota! when! limit! say
        an alert: alert! when! say
        a check: that! message
        a `say`: say! instruct when
        an `instruct`: instruct! when
        a `section`: section! title when order first last items!
        a `loop`: loop! title over times until at_most when order first last items!
        an `end`: end! when
        a `choice`: choice! options! ask instruct help when must should message missing optional order first last measures label variable each
        a `choices`: choices! options! at_least at_most ask instruct help when must should message missing optional order first last measures label variable each
        a `rating`: rating! scale! ask instruct help when must should message missing optional order first last measures label variable each
        a `number`: number! from to decimals unit options ask instruct help when must should message missing optional order first last measures label variable each
        a `date`: date! from to ask instruct help when must should message missing optional order first last measures label variable
        an `open`: open! lines characters matches ask instruct help when must should message missing optional order first last measures label variable each
        a `mentions`: mentions! at_most ask instruct help when must should message missing optional order first last measures label variable
        a `ranking`: ranking! of! top ask instruct help when must should message missing optional order first last measures label variable
        an `allocation`: allocation! of! total unit ask instruct help when must should message missing optional order first last measures label variable
        a `best_worst`: best_worst! of! per_set times most least ask instruct help when missing optional label variable
        a `kano`: kano! of! with! without! instruct help when missing order first last variable
        a `compute`: compute! value! when label variable
        a `split`: split! arms! when label variable
        """)
  }

  @Test("Each key of a kind takes what its format says") func formats() {
    var formats: [String: Set<String>] = [:]
    for key in Grammar.shapes.flatMap(\.keys) { formats[key.formatName, default: []].insert(key.name) }
    let table = formats.map { "\($0.key): \($0.value.sorted().joined(separator: " "))" }.sorted().joined(
      separator: "\n")
    #expect(
      table == """
        `yes` or `no`: exclusive optional spontaneous
        `yes`, or a wording: write_in
        a condition, or a list of checks: must should
        a list of alerts: alerts
        a list of ids: arms first last
        a list of items: items
        a list of labels: points
        a list of language tags: languages
        a list of missing answers, or a map with their wordings: missing
        a list of options, or a map of groups: values
        a list of quotas: quotas
        a map from points to labels: labels
        a map of factors: factors
        a map of fields: fields
        a map of lists: lists
        a map of sample fields: sample
        a map of scales: scales
        a map of segments: segments
        a pattern: matches
        a role, or a list of roles: measures
        a set of elements: each of options over
        a text, or a map from languages to texts: text
        a text: about
        a whole number from -1000 to 1000: from to
        a whole number from -999999 to 999999: value
        a whole number from 0 to 1000000: limit
        a whole number from 0 to 1000: at_least
        a whole number from 0 to 9: decimals
        a whole number from 1 to 1000: at_most minutes top
        a whole number from 1 to 100: at_most lines
        a whole number from 1 to 50: times
        a whole number from 1 to 60000: characters
        a whole number from 2 to 20: per_set
        a wording: ask help in_text instruct label least message most say title unit until with without
        an expression: from that times to total value when
        an id: alert allocation area best_worst choice choices compute date end from kano loop mentions number open questionnaire quota ranking rating section split
        one of `as_written`, `random`, `rotate`: order
        one of `customers`, `management`: raised_by
        one of `low`, `high`: best
        the id of a scale: scale
        the name of a variable: variable
        """)
  }
}
