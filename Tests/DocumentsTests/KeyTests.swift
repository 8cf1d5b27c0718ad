import Diagnostics
import Documents
import Stories
import Testing
import Texts

/// Keys of maps: texts, each once.
@Suite struct KeyTests {
  @Test("A key that stands a second time is told, with the place of the first") func twice() {
    #expect(
      Told.of("a: 1\nb: 2\na: 3\n") == """
        t.yaml:3:1: error[duplicate-key]: duplicate key `a`
        3 | a: 3
          | ^
          = Remove one of the two.
          = first defined here (line 1, column 1)

        """)
    #expect(Told.places("a: 1\na: 2\na: 3\n") == ["duplicate-key:2:1-2:2", "duplicate-key:3:1-3:2"])
    #expect(Told.places("{a: 1, \"a\": 2, 'a': 3}") == ["duplicate-key:1:8-1:11", "duplicate-key:1:16-1:19"])
    #expect(
      Told.places("{\"a\\x62\": 1, ab: 2, \"ab\": 3}") == [
        "duplicate-key:1:14-1:16", "duplicate-key:1:21-1:25",
      ])
  }

  @Test("Keys that are alike, but not the same, are not told") func alike() {
    #expect(
      Told.places("{a: 1, A: 2, b: 3, aa: 4, ab: 5, ba: 6, \"a \": 7, \"\": 8, \"a\\x20b\": 9, \"a c\": 10}")
        == [])
    #expect(Told.places("a: {x: 1}\nb: {x: 2}\nx: 3\n") == [])
    #expect(Told.places("a: x\nb: x\nc: a\n") == [])
  }

  @Test("A letter is the same, however it is composed") func composed() {
    #expect(Told.places("\u{E9}: 1\ne\u{301}: 2\n") == ["duplicate-key:2:1-2:3"])
    #expect(Told.places("\u{E9}: 1\ne: 2\n\u{E8}: 3\n") == [])
  }

  @Test("Of sixteen keys and of seventeen each pair is compared", arguments: [2, 15, 16, 17, 18])
  func many(_ count: Int) {
    func map(_ keys: [Int]) -> String { keys.map { "key\($0 + 10): x\n" }.joined() }
    let keys = Array(0..<count)
    #expect(Told.places(map(keys)) == [])
    for twice in [0, 1, count / 2, count - 2] where twice < count - 1 {
      var same = keys
      same[count - 1] = twice
      #expect(Told.places(map(same)) == ["duplicate-key:\(count):1-\(count):6"], "\(twice) of \(count)")
    }
  }

  @Test("Merge keys are told, a text in quotes is none") func merge() {
    #expect(
      Told.of("<<: x\n") == """
        t.yaml:1:1: error[merge-key]: merge keys (`<<`) are not supported
        1 | <<: x
          | ^^
          = Write the entries out, or use the id of a list in `lists`.

        """)
    #expect(Told.places("\"<<\": x\n<: y\n<<<: z\n") == [])
    #expect(Told.places("a: 1\n<<: 2\n<<: 3\n") == ["merge-key:2:1-2:3", "merge-key:3:1-3:3"])
  }

  @Test("A list or a map is no key") func noText() {
    #expect(
      Told.of("[a, b]: c\n? {d: e}\n: f\n") == """
        t.yaml:1:1: error[key-not-text]: expected a key, found a list
        1 | [a, b]: c
          | ^^^^^^
          = If this is text, put it in quotes.
        t.yaml:2:3: error[key-not-text]: expected a key, found a map
        2 | ? {d: e}
          |   ^^^^^^
          = If this is text, put it in quotes.

        """)
  }

  @Test("What is told to be no key is no entry") func entries() throws {
    let document = try #require(
      Document.parse(SourceText(name: "t", "a: 1\n<<: 2\n[b]: 3\n\"<<\": 4\n<x: 5\n? c\n: 6\n")).value)
    #expect(
      document.root.entries.map { "\($0.key.text)=\($0.value.text)" } == ["a=1", "<<=4", "<x=5", "c=6"])
    #expect(document.root["a"]?.text == "1" && document.root["<<"]?.text == "4" && document.root["b"] == nil)
  }
}
