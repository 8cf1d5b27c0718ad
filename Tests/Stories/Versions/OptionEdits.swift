extension Edit {
  /// Edits to options and lists.
  static let options = [
    Edit(
      "an option is inserted in the middle of a list", "    beta: \"Beta\"\n",
      "    delta: \"Delta\"\n    beta: \"Beta\"\n",
      tells: "recoded list brands: the code of `beta` was 2 and is 3; 3 was `gamma`",
      "recoded list brands: the code of `gamma` was 3 and is 4",
      "recoded list brands: 2 was `beta` and is `delta`", "extended list brands: `delta` is new"),
    Edit(
      "an option is added at the end", "gamma: \"Gamma\"\n", "gamma: \"Gamma\"\n    delta: \"Delta\"\n",
      tells: "extended list brands: `delta` is new"),
    Edit(
      "an option is inserted with a code of its own", "    beta: \"Beta\"\n    gamma: \"Gamma\"\n",
      """
          delta: {label: "Delta", value: 9}
          beta: {label: "Beta", value: 2}
          gamma: {label: "Gamma", value: 3}

      """, tells: "extended list brands: `delta` is new"),
    Edit(
      "an option is removed", "      station: \"At the station\"\n", "",
      tells: "recoded branch: the code of `airport` was 3 and is 2; 2 was `station`",
      "restricted branch: `station` is gone"),
    Edit(
      "the last option is removed", "      airport: \"At the airport\"\n", "",
      tells: "restricted branch: `airport` is gone"),
    Edit(
      "an option is recoded", "town: \"In town\"", "town: {label: \"In town\", value: 7}",
      tells: "recoded branch: the code of `town` was 1 and is 7"),
    Edit(
      "an option is renamed", "station: \"At the station\"", "railway: \"At the station\"",
      tells: "renamed branch: `railway` has the wording of `station`, which is gone: renamed?"),
    Edit(
      "an option is relabeled", "station: \"At the station\"", "station: \"At the main station\"",
      tells: "reworded branch: the label of `station` was “At the station” and is “At the main station”"),
    Edit(
      "two options change places", "      town: \"In town\"\n      station: \"At the station\"\n",
      "      station: \"At the station\"\n      town: \"In town\"\n",
      tells: "recoded branch: the code of `station` was 2 and is 1; 1 was `town`",
      "recoded branch: the code of `town` was 1 and is 2; 2 was `station`",
      "ordered branch: `station` is at another place"),
    Edit(
      "two options exchange their labels", "      town: \"In town\"\n      station: \"At the station\"\n",
      "      town: \"At the station\"\n      station: \"In town\"\n",
      tells: "changed branch: the label of `town` was “In town” and is “At the station”",
      "changed branch: the label of `station` was “At the station” and is “In town”"),
    Edit(
      "an option of several is added", "talk: \"A talk\"",
      "talk: \"A talk\"\n      complaint: \"A complaint\"",
      tells: "extended reasons: `complaint` is new"),
    Edit(
      "an option of several is removed", "      loan: \"A loan\"\n", "",
      tells: "restricted reasons: `loan` is gone",
      "ordered reasons: other numbers are typed for `talk`; what is stored stays the same"),
    Edit(
      "an option excludes the others", "talk: \"A talk\"", "talk: {label: \"A talk\", exclusive: yes}",
      tells: "restricted reasons: `talk` excludes the others"),
    Edit(
      "an option asks for a text", "airport: \"At the airport\"",
      "airport: {label: \"At the airport\", write_in: yes}",
      tells: "extended branch: `airport` asks for a text"),
    Edit(
      "an option is offered only to some", "airport: \"At the airport\"",
      "airport: {label: \"At the airport\", when: visits > 2}",
      tells: "asked branch: `airport` is used only if `visits > 2`"),
  ]
}
