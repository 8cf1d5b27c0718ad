/// The questionnaire that is edited in fieldwork: every kind of thing that an edit can touch is in it once.
package enum Visits {
  /// Its text before any edit.
  package static let before = """
    questionnaire: visits
    title: "Our branch and you"
    languages: [en]

    scales:
      satisfaction:
        from: 1
        to: 5
        labels:
          1: "Very dissatisfied"
          5: "Very satisfied"
        missing: [dk]

    lists:
      brands:
        alpha: "Alpha"
        beta: "Beta"
        gamma: "Gamma"

    factors:
      waiting: "Waiting time"
      fees: "Fees"
      advice: "Advice"

    segments:
      experience:
        values:
          first:
            label: "First visit"
            when: visits == 1
          regular:
            label: "Came before"

    sample:
      fields:
        region: [north, south]

    quotas:
      - quota: many
        when: visits > 5
        limit: 20

    alerts:
      - alert: call_back
        when: overall <= 1
        say: "Call the customer."

    items:
      - say: "Thank you for your time."
      - number: visits
        ask: "How often did you visit us this year?"
        from: 0
        to: 99
      - choice: brand
        ask: "Which brand do you buy most?"
        options: brands
      - choice: branch
        ask: "Which branch do you visit?"
        options:
          town: "In town"
          station: "At the station"
          airport: "At the airport"
      - end: screened_out
        when: visits == 0
      - choices: reasons
        ask: "Why did you come?"
        options:
          cash: "Cash"
          loan: "A loan"
          talk: "A talk"
      - section: experience_now
        title: "Your last visit"
        items:
          - rating: satisfaction
            ask: "How satisfied are you with {factor}?"
            each: factors
            scale: satisfaction
            measures: satisfaction
          - open: remark
            ask: "What could we do better?"
            optional: yes
      - loop: rounds
        over: factors where satisfaction[factor] <= 2
        items:
          - open: cause
            ask: "What went wrong with {factor}?"
      - number: adults
        ask: "How many adults live in your household?"
        from: 1
        to: 20
      - number: children
        ask: "How many children live in your household?"
        from: 0
        to: 20
        must: children <= 2 * adults
        message: "So many children?"
      - rating: overall
        ask: "All in all, how satisfied are you with our branch?"
        scale: satisfaction
        measures: overall
      - compute: household
        value: adults + children

    """
}
