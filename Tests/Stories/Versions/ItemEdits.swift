extension Edit {
  /// Edits to the types of questions.
  static let types = [
    Edit(
      "a text becomes a number", "- open: remark\n        ask: \"What could we do better?\"\n",
      "- number: remark\n        ask: \"What could we do better?\"\n        from: 0\n        to: 9\n",
      tells: "changed remark: was a text and is a number"),
    Edit(
      "one option becomes several", "- choice: branch\n    ask: \"Which branch do you visit?\"",
      "- choices: branch\n    ask: \"Which branches do you visit?\"",
      tells: "changed branch: was one option and is several options",
      "reworded branch: the question was “Which branch do you visit?” and is “Which branches do you visit?”"),
    Edit(
      "a computed value is computed otherwise", "value: adults + children", "value: adults + children + 1",
      tells: "changed household: was `adults + children` and is `adults + children + 1`"),
  ]

  private static let adults = """
      - number: adults
        ask: "How many adults live in your household?"
        from: 1
        to: 20

    """

  /// Edits to the places and ids of items.
  static let items = [
    Edit(
      "a question moves", [(adults, ""), ("  - number: visits\n", "\(adults)  - number: visits\n")],
      tells: ["moved adults: comes first now"]),
    Edit(
      "a question moves into a section",
      [
        (adults, ""),
        (
          "      - open: remark\n",
          """
                - number: adults
                  ask: "How many adults live in your household?"
                  from: 1
                  to: 20
                - open: remark

          """
        ),
      ], tells: ["moved adults: was outside of all sections and is in `experience_now`"]),
    Edit(
      "a question is renamed", "- open: remark", "- open: suggestion",
      tells: "renamed suggestion: has the wording of `remark`, which is gone: renamed?"),
    Edit(
      "a question is dropped",
      "      - open: remark\n        ask: \"What could we do better?\"\n        optional: yes\n", "",
      tells: "dropped remark: is gone"),
    Edit(
      "a question is added", "  - rating: overall\n",
      "  - rating: trust\n    ask: \"Do you trust us?\"\n    scale: satisfaction\n  - rating: overall\n",
      tells: "added trust: is new"),
    Edit(
      "a factor is added", "advice: \"Advice\"", "advice: \"Advice\"\n  app: \"The app\"",
      tells: "added factors: `app` is new"),
    Edit("a factor is dropped", "  advice: \"Advice\"\n", "", tells: "dropped factors: `advice` is gone"),
    Edit(
      "a battery gets a random order", "each: factors\n", "each: factors\n        order: random\n",
      tells: "ordered satisfaction: was shown in the order of the file and is shown in random order"),
    Edit(
      "a question is added to the rounds of a loop", "      - open: cause\n",
      "      - open: since\n        ask: \"Since when?\"\n      - open: cause\n", tells: "added since: is new"
    ),
    Edit(
      "a section is put around questions",
      [
        ("  - number: adults\n    ask", "  - section: home\n    items:\n      - number: adults\n        ask"),
        ("    from: 1\n    to: 20\n", "        from: 1\n        to: 20\n"),
      ], tells: ["added section home: is new"]),
  ]

  /// Edits to checks and conditions.
  static let conditions = [
    Edit(
      "a check is mended", "must: children <= 2 * adults", "must: children <= 9 * adults",
      tells: "restricted children: `must` was `children <= 2 * adults` and is `children <= 9 * adults`"),
    Edit(
      "a check is dropped",
      "    must: children <= 2 * adults\n    message: \"So many children?\"\n", "",
      tells: "extended children: `must` `children <= 2 * adults` is gone"),
    Edit(
      "a question is asked only of some", "  - choice: branch\n",
      "  - choice: branch\n    when: visits > 1\n",
      tells: "asked branch: is asked only if `visits > 1`"),
    Edit(
      "a loop has other rounds", "satisfaction[factor] <= 2", "satisfaction[factor] <= 3",
      tells:
        "asked loop rounds: its rounds were those where `satisfaction[factor] <= 2` and are those where `satisfaction[factor] <= 3`"
    ),
    Edit(
      "an end has another condition", "when: visits == 0", "when: visits < 2",
      tells:
        "asked after branch: the end as `screened_out` was used if `visits == 0` and is used if `visits < 2`"),
    Edit(
      "a question can no longer be left empty", "        optional: yes\n", "",
      tells: "restricted remark: cannot be left empty any more"),
  ]

  /// Edits to segments, samples, quotas and alerts.
  static let people = [
    Edit(
      "a segment has other members", "when: visits == 1", "when: visits <= 2",
      tells: "changed segment experience: `first` was `visits == 1` and is `visits <= 2`"),
    Edit(
      "a segment gets a group", "      regular:\n",
      "      often:\n        label: \"Comes often\"\n        when: visits > 9\n      regular:\n",
      tells: "changed segment experience: the group `often` is new"),
    Edit(
      "a sample field gets a value", "[north, south]", "[north, south, west]",
      tells: "added sample region: `west` is new"),
    Edit(
      "a quota has another limit", "limit: 20", "limit: 30",
      tells: "asked quota many: was full at 20 and is full at 30"),
    Edit(
      "an alert is raised earlier", "when: overall <= 1", "when: overall <= 2",
      tells:
        "evaluated alert call_back: was raised if `overall <= 1` and is raised if `overall <= 2`"),
  ]
}
