extension Edit {
  /// Edits to scales and bounds.
  static let scales = [
    Edit(
      "a scale is lengthened", [("to: 5\n", "to: 10\n"), ("5: \"Very sat", "10: \"Very sat")],
      tells: [
        "changed satisfaction: the scale was 1 to 5 and is 1 to 10",
        "changed overall: the scale was 1 to 5 and is 1 to 10",
      ]),
    Edit(
      "a scale is turned by its good end", "to: 5\n", "to: 5\n    best: low\n",
      tells: "changed satisfaction: the good end was 5 and is 1",
      "changed overall: the good end was 5 and is 1"),
    Edit(
      "a scale is turned by its labels",
      [
        ("1: \"Very dissatisfied\"", "1: \"Very satisfied\""),
        ("5: \"Very satisfied\"", "5: \"Very dissatisfied\""),
      ],
      tells: [
        "changed satisfaction: the label of 1 was “Very dissatisfied” and is “Very satisfied”",
        "changed satisfaction: the label of 5 was “Very satisfied” and is “Very dissatisfied”",
        "changed overall: the label of 1 was “Very dissatisfied” and is “Very satisfied”",
        "changed overall: the label of 5 was “Very satisfied” and is “Very dissatisfied”",
      ]),
    Edit(
      "a scale is turned with its labels",
      [
        ("to: 5\n", "to: 5\n    best: low\n"), ("1: \"Very dissatisfied\"", "1: \"Very satisfied\""),
        ("5: \"Very satisfied\"", "5: \"Very dissatisfied\""),
      ],
      tells: [
        "changed satisfaction: the scale is turned with its labels: its good end was 5 and is 1",
        "changed overall: the scale is turned with its labels: its good end was 5 and is 1",
      ]),
    Edit(
      "an end of a scale is relabeled", "5: \"Very satisfied\"", "5: \"Completely satisfied\"",
      tells: "reworded satisfaction: the label of 5 was “Very satisfied” and is “Completely satisfied”",
      "reworded overall: the label of 5 was “Very satisfied” and is “Completely satisfied”"),
    Edit(
      "a point in the middle gets a label", "5: \"Very satisfied\"",
      "3: \"Neither\"\n      5: \"Very satisfied\"",
      tells: "reworded satisfaction: the label of 3 is new: “Neither”",
      "reworded overall: the label of 3 is new: “Neither”"),
    Edit(
      "a scale offers another missing answer", "missing: [dk]", "missing: [dk, na]",
      tells: "extended satisfaction: offers `na`", "extended overall: offers `na`"),
    Edit(
      "a bound is widened", "to: 99", "to: 365",
      tells: "extended visits: the greatest value was 99 and is 365"),
    Edit(
      "a bound is narrowed", "from: 1\n    to: 20", "from: 2\n    to: 20",
      tells: "restricted adults: the least value was 1 and is 2"),
    Edit(
      "a number gets a unit", "to: 99", "to: 99\n    unit: \"times\"",
      tells: "changed visits: the unit is new: “times”"),
    Edit(
      "a number takes decimals", "to: 99", "to: 99\n    decimals: 1",
      tells: "extended visits: took 0 decimals and takes 1"),
  ]
}
