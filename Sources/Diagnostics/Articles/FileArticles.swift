extension Article {
  static let fileArticles: [Code: Article] = [
    .fileNotFound: Article(
      "There is no such file",
      """
      No file stands at the path that was given. Look for a slip in the name, for the folder you are in, and \
      for an ending such as .yml where .yaml is meant.
      """),
    .fileNotReadable: Article(
      "The file cannot be read",
      """
      The file is there, but this program may not read it, or the disk does not give it. Look at its \
      permissions and those of the folders above it.
      """),
    .fileIsFolder: Article(
      "A folder stands where a file belongs",
      """
      Questionnaires are single files. To check all files of a folder, name them: outsidein check folder/*.yaml
      """),
    .fileTooLarge: Article(
      "The file is too large",
      """
      A questionnaire file may have 32 MiB. One of 10,000 questions in two languages has about 6 MB, so that \
      a larger file is most likely something else.
      """),
    .fileEmpty: Article(
      "There is nothing in the file",
      """
      The file is empty, or holds only comments. A questionnaire begins with its id and has items.
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
      Questionnaires are written in UTF-8, so that every language can be written and every machine reads \
      the same. Editors offer it under “save with encoding”. Files that come from old spreadsheets are often in \
      Latin-1 or UTF-16; convert them with iconv, for example: iconv -f latin1 -t utf-8 old.yaml > new.yaml
      """),
    .controlCharacter: Article(
      "A control character in the text",
      """
      Control characters are not seen in most editors, but a terminal obeys them: it can be made to clear the \
      screen, or to show other text than is there. They come from copying out of other programs, and are allowed \
      neither as such nor as escapes in double quotes. A new line within a wording is written with a block text.
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
      "An invisible character that turns text around",
      """
      Unicode has invisible characters that turn the direction of the text behind them. They can make a text look \
      like another in an editor, on a screen and in a data set. Right-to-left languages are shown rightly without \
      them.
      """,
      wrong: """
        - say: "Thank you\\u202E."
        """,
      right: """
        - say: "Thank you."
        """),
  ]
}
