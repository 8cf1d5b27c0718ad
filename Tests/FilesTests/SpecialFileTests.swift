import Files
import Foundation
import Stories
import Testing

/// What is no plain file is written into; what is one keeps whose it is.
@Suite struct SpecialFileTests {
  private let place: Place

  init() throws { place = try Place() }

  @Test("A pipe is written into, whatever its names and its mode, and stays a pipe") func pipe() throws {
    try #require(unsafe mkfifo(place.path("pipe"), 0o600) == 0)
    try FileManager.default.linkItem(atPath: place.path("pipe"), toPath: place.path("other"))
    let reader = unsafe open(place.path("pipe"), O_RDWR | O_NONBLOCK)
    try #require(reader >= 0)
    defer { close(reader) }
    let written = try WholeFile.write(place.path("pipe")) { write in
      try write(Array("one ".utf8))
      try write([])
      try write(Array("two".utf8))
      return 7
    }
    var bytes = [UInt8](repeating: 0, count: 99)
    let count = unsafe read(reader, &bytes, 99)
    #expect(written == 7 && String(decoding: bytes.prefix(max(0, count)), as: UTF8.self) == "one two")
    #expect(try place.names == ["other", "pipe"])
  }

  @Test("Nothing is made of what is written to nowhere") func nowhere() throws {
    let null = try place.device(.null)
    try WholeFile.write(null) { write in try write([1, 2, 3]) }
    var info = stat()
    #expect(unsafe stat(null, &info) == 0 && info.st_mode & S_IFMT == S_IFCHR)
  }

  @Test("A program that was started without standard input writes as any other") func noInput() async {
    await #expect(processExitsWith: .success) {
      let place = try Place()
      let null = try place.device(.null)
      close(0)
      try WholeFile.write(null) { write in try write([1]) }
      try WholeFile.write(place.path("a.csv")) { write in try write(Array("one".utf8)) }
      let (text, names) = (try place.text("a.csv"), try place.names)
      try #require(text == "one" && names.contains("a.csv") && Folder.sync(of: place.path("a.csv")))
    }
  }

  @Test("A large text is written whole, in pieces and at once") func large() throws {
    let text = (0..<100_000).map { "line \($0)\n" }.joined()
    let written = try WholeFile.write(place.path("a.csv")) { write in
      for piece in stride(from: 0, to: text.utf8.count, by: 99_999) {
        try write(Array(text.utf8.dropFirst(piece).prefix(99_999)))
      }
      return text.utf8.count
    }
    #expect(try written == text.utf8.count && place.text("a.csv") == text)
    try WholeFile.write(place.path("a.csv")) { write in try write(Array(text.utf8)) }
    #expect(try place.text("a.csv") == text)
  }

  @Test("Nothing written is an empty file") func empty() throws {
    try WholeFile.write(place.path("a.csv")) { _ in }
    #expect(try place.text("a.csv") == "" && place.names == ["a.csv"])
  }

  @Test(
    "A file that somebody else owns stays theirs, where we may give it back", .enabled(if: geteuid() == 0))
  func owner() throws {
    try place.put("one", "a.csv")
    try #require(unsafe chown(place.path("a.csv"), 1234, 2345) == 0)
    try WholeFile.write(place.path("a.csv")) { write in try write(Array("two".utf8)) }
    var info = stat()
    try #require(unsafe stat(place.path("a.csv"), &info) == 0)
    #expect(try info.st_uid == 1234 && info.st_gid == 2345 && place.text("a.csv") == "two")
    try #require(unsafe chown(place.path("a.csv"), 0, 2345) == 0)
    try WholeFile.write(place.path("a.csv")) { write in try write(Array("three".utf8)) }
    try #require(unsafe stat(place.path("a.csv"), &info) == 0)
    #expect(info.st_uid == 0 && info.st_gid == 2345)
  }
}
