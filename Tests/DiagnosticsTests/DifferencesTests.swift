import Diagnostics
import Stories
import Testing
import Texts

/// The difference of two texts, in the form that `diff -u` writes.
@Suite struct DifferencesTests {
  private func difference(_ old: String, _ new: String) -> String {
    Differences.unified(SourceText(name: "q.yaml", old), SourceText(name: "q.yaml", new))
  }

  /// The lines of numbers, some of them with another text.
  private func numbers(_ range: ClosedRange<Int>, _ changed: [Int: String] = [:]) -> String {
    range.map { "\(changed[$0] ?? "\($0)")\n" }.joined()
  }

  @Test("Texts that are the same have none; so have two that differ in the last line break alone")
  func same() {
    #expect(difference("", "") == "")
    #expect(difference("a\nb\n", "a\nb\n") == "")
    #expect(difference("a\nb", "a\nb\n") == "")
  }

  @Test("Three lines stand around a change, fewer where there are no more") func context() {
    #expect(
      difference(numbers(1...9), numbers(1...9, [5: "five"])) == """
        --- q.yaml
        +++ q.yaml
        @@ -2,7 +2,7 @@
         2
         3
         4
        -5
        +five
         6
         7
         8

        """)
    #expect(
      difference("1\n2\n", "1\n2\n3\n") == """
        --- q.yaml
        +++ q.yaml
        @@ -1,2 +1,3 @@
         1
         2
        +3

        """)
  }

  @Test("Five lines between two changes keep them together, six take them apart") func apart() {
    #expect(
      difference(numbers(1...7), numbers(1...7, [1: "one", 7: "seven"])) == """
        --- q.yaml
        +++ q.yaml
        @@ -1,7 +1,7 @@
        -1
        +one
         2
         3
         4
         5
         6
        -7
        +seven

        """)
    #expect(
      difference(numbers(1...8), numbers(1...8, [1: "one", 8: "eight"])) == """
        --- q.yaml
        +++ q.yaml
        @@ -1,4 +1,4 @@
        -1
        +one
         2
         3
         4
        @@ -5,4 +5,4 @@
         5
         6
         7
        -8
        +eight

        """)
  }

  @Test("A text that begins or ends as nothing is told with line 0, as diff does") func nothing() {
    #expect(difference("", "a\nb\n") == "--- q.yaml\n+++ q.yaml\n@@ -0,0 +1,2 @@\n+a\n+b\n")
    #expect(difference("a\nb\n", "") == "--- q.yaml\n+++ q.yaml\n@@ -1,2 +0,0 @@\n-a\n-b\n")
  }

  @Test("Lines that come and go move the numbers of what follows") func numbering() {
    #expect(
      difference(numbers(1...20), "0\n" + numbers(1...20, [20: "twenty"])) == """
        --- q.yaml
        +++ q.yaml
        @@ -1,3 +1,4 @@
        +0
         1
         2
         3
        @@ -17,4 +18,4 @@
         17
         18
         19
        -20
        +twenty

        """)
  }

  @Test("Other line breaks make no other lines, and what a terminal would obey is taken out") func clean() {
    #expect(
      difference("a\r\nb\u{1B}\r\n", "a\nc\u{1B}\n")
        == "--- q.yaml\n+++ q.yaml\n@@ -1,2 +1,2 @@\n a\n-b\u{FFFD}\n+c\u{FFFD}\n")
  }
}
