extension Article {
  static let fileArticles: [Code: Article] = [
    .fileNotFound: Article(
      "There is no such file",
      """
      There is no file at the given path. Check the spelling, the current folder, and the extension, such as .yml instead \
      of .yaml.
      """),
    .fileNotReadable: Article(
      "The file cannot be read",
      """
      The file exists, but this program is not allowed to read it, or the disk reported an error. Check the permissions of \
      the file and of its folders.
      """),
    .fileIsFolder: Article(
      "A folder instead of a file",
      """
      A questionnaire is a single file. To check all files of a folder: outsidein check folder/*.yaml
      """),
    .fileTooLarge: Article(
      "The file is too large",
      """
      The limit for a questionnaire file is 32 MiB. With 10,000 questions in two languages it has about 6 MB, so a larger \
      file is probably something else.
      """),
    .fileEmpty: Article(
      "The file is empty",
      """
      The file is empty or contains only comments. A questionnaire starts with its id and has items.
      """,
      wrong: """
        # A questionnaire about our bank
        """,
      right: """
        # A questionnaire about our bank
        questionnaire: bank
        items:
          - say: "Thank you for your time."
        """),
    .notUTF8: Article(
      "The file is not in UTF-8",
      """
      Questionnaires must be in UTF-8, which supports every language and is the same on every machine. Editors offer it \
      under “save with encoding”. Files from old spreadsheets are often in Latin-1 or UTF-16. You can convert them with \
      iconv, for example: iconv -f latin1 -t utf-8 old.yaml > new.yaml
      """),
    .controlCharacter: Article(
      "A control character in the text",
      """
      Control characters are invisible in most editors, but they can make a terminal clear the screen or show other text. \
      They often come from copying out of other programs. They are not allowed, not even as escapes in double quotes. \
      To write a line break within a wording, use a block text.
      """,
      wrong: """
        - say: "Thank\\x1byou."
        """,
      right: """
        - say: |
            Thank
            you.
        """),
    .bidirectionalControl: Article(
      "An invisible character that changes the text direction",
      """
      Unicode has invisible characters that change the direction of the text after them. They can make a text look like \
      another text in an editor, on a screen and in a data set. Right-to-left languages are shown correctly without them.
      """,
      wrong: """
        - say: "Thank you\\u202E."
        """,
      right: """
        - say: "Thank you."
        """),
  ]
}
