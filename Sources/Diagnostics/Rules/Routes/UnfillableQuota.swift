extension Rule {
  package static let unfillableQuota = Rule(
    "unfillable-quota", .warning,
    "A quota that can never fill",
    """
    A quota counts complete interviews for which its condition is true. There can be none: everybody in the quota is \
    screened out before the end, or the condition contradicts itself. Change the `when` of the quota, or move the `end`.
    """,
    wrong: """
      questionnaire: example
      items:
        - choice: customer
          ask: "Are you a customer?"
          options: {yes: "Yes", no: "No"}
        - end: screened_out
          when: customer == no
        - open: reason
          ask: "What made you one?"
      quotas:
        - {quota: others, when: customer == no, limit: 50}
      """,
    right: """
      questionnaire: example
      items:
        - choice: customer
          ask: "Are you a customer?"
          options: {yes: "Yes", no: "No"}
        - end: screened_out
          when: customer == no
        - open: reason
          ask: "What made you one?"
      quotas:
        - {quota: customers, when: customer == yes, limit: 50}
      """)
}
