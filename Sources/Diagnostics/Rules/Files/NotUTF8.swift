extension Rule {
  package static let notUTF8 = Rule(
    "not-utf8", .error,
    "The file is not in UTF-8",
    """
    Questionnaires must be in UTF-8, which supports every language and is the same on every machine. Editors offer it \
    under “save with encoding”. Files from old spreadsheets are often in Latin-1 or UTF-16. You can convert them with \
    iconv, for example: iconv -f latin1 -t utf-8 old.yaml > new.yaml
    """)
}
