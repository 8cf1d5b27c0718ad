import Diagnostics
import Documents
import Foundation
import Stories
import Testing
import Texts

/// How much a file may ask of us.
@Suite struct LimitTests {
  private func told(_ yaml: String) -> [Rule] {
    Document.parse(SourceText(name: "t", yaml)).diagnostics.map(\.rule)
  }

  private func brackets(_ count: Int, around text: String) -> String {
    String(repeating: "[", count: count) + text + String(repeating: "]", count: count)
  }

  @Test("Sixty-four levels can be nested, also where an alias repeats some of them") func depth() {
    #expect(told(brackets(64, around: "a")) == [] && told(brackets(65, around: "a")) == [.tooDeep])
    // The root is a level, and the list that is repeated is two.
    #expect(told("a: &x [[b]]\nc: " + brackets(61, around: "*x")) == [])
    #expect(told("a: &x [[b]]\nc: " + brackets(62, around: "*x")) == [.tooDeep])
    #expect(
      told("a: &x b\nc: " + brackets(62, around: "*x")) == []
        && told("a: &x b\nc: " + brackets(63, around: "*x")) == [])
    #expect(
      Told.of("a: &x [[b]]\nc: " + brackets(62, around: "*x")).split(separator: "\n").first
        == "t.yaml:2:66: error[too-deep]: with `*x` this is nested more than 64 levels deep")
  }

  @Test("A file can have 200,000 values, a large one a value for four bytes") func values() {
    // A list with so many members is one value more.
    func list(_ count: Int) -> String { "[" + String(repeating: "a,", count: count) + "]" }
    #expect(told(list(199_999)) == [] && told(list(200_000)) == [.tooManyNodes])
    #expect(Told.places(list(200_000)) == ["too-many-nodes:1:1-1:2"])
    #expect(Limits.nodes(forBytes: 800_000) == 200_000 && Limits.nodes(forBytes: 800_004) == 200_001)
    #expect(Limits.bytes == 33_554_432 && Limits.text == 65_536 && Limits.depth == 64)
  }

  @Test("Values count as often as aliases repeat them") func repeated() {
    // Eleven values; then ten times that and one, a hundred times that and eleven, and so on.
    let lists = "a: &a [\(Array(repeating: "x", count: 10).joined(separator: ","))]\n"
    func line(_ key: String, _ of: String, _ count: Int) -> String {
      "\(key): &\(key) [\(Array(repeating: "*\(of)", count: count).joined(separator: ","))]\n"
    }
    let some = lists + line("b", "a", 10) + line("c", "b", 10) + line("d", "c", 10)
    // 11 + 111 + 1111 + 11111, and the keys: 12348 values. Each more of 11111 goes as far as 16 times, and one list more.
    #expect(told(some + line("e", "d", 16)) == [] && told(some + line("e", "d", 17)) == [.tooManyNodes])
  }

  @Test("A text can have 64 KiB, counted in bytes as they are read") func texts() {
    func quoted(_ text: String) -> String { "a: \"" + text + "\"" }
    #expect(told(quoted(String(repeating: "é", count: 32_768))) == [])
    #expect(told(quoted(String(repeating: "é", count: 32_768) + "a")) == [.textTooLong])
    #expect(told(quoted(String(repeating: "\\x41", count: 65_536))) == [])
    #expect(
      Told.of(quoted(String(repeating: "a", count: 65_537))).split(separator: "\n").first
        == "t.yaml:1:4: error[text-too-long]: this text has 65537 bytes, more than the limit of 65536")
    #expect(Told.places(quoted(String(repeating: "a", count: 65_537))) == ["text-too-long:1:4-1:5"])
  }

  @Test("A file can have 32 MiB") func files() throws {
    let folder = try Programs.temporaryFolder()
    let path = folder.appendingPathComponent("large.yaml").path
    // A file with a hole takes no room.
    try Data().write(to: URL(fileURLWithPath: path))
    let handle = try #require(FileHandle(forWritingAtPath: path))
    for (size, codes) in [(33_554_432, []), (33_554_433, [Rule.fileTooLarge])] {
      try handle.truncate(atOffset: UInt64(size))
      let read = SourceFiles.read(path)
      #expect(read.diagnostics.map(\.rule) == codes)
      #expect(read.value?.bytes.count == (codes.isEmpty ? size : nil))
    }
  }

  @Test("Bytes are read as they are, under the name that was typed") func bytes() throws {
    let file = try Programs.temporaryFolder().appendingPathComponent("a.yaml")
    try Data([0xFF, 0x0D, 0x0A, 0x00]).write(to: file)
    let read = SourceFiles.read(file.path)
    #expect(
      read.value?.bytes == [0xFF, 0x0D, 0x0A, 0x00] && read.value?.name == file.path && read.diagnostics == []
    )
  }
}
