extension Rule {
  package static let mergeKey = Rule(
    "merge-key", .error,
    "Merge keys are not allowed",
    """
    Some programs read << as “include the entries of this map”. In a questionnaire, all entries must be written in their \
    place, so that readers see what applies. If several questions have the same options, define a list under `lists`.
    """,
    wrong: """
      - rating: overall
        ask: "All in all?"
        scale: standard.satisfaction10
        <<: {optional: yes}
      """,
    right: """
      - rating: overall
        ask: "All in all?"
        scale: standard.satisfaction10
        optional: yes
      """)
}
