import Files
import Foundation
import Stories
import Testing

/// Where symbolic links lead, and the folders that files stand in.
@Suite struct LinkTargetTests {
  private let place: Place

  init() throws { place = try Place() }

  @Test("What is no link leads to itself, whether it is there or not") func noLink() throws {
    try place.put("", "a")
    #expect(LinkTarget.of(place.path("a")) == place.path("a"))
    #expect(LinkTarget.of(place.path("none")) == place.path("none"))
    #expect(LinkTarget.of("none-here") == "none-here")
  }

  @Test("A link is read from the folder that it stands in") func folders() throws {
    try FileManager.default.createDirectory(atPath: place.path("in"), withIntermediateDirectories: false)
    try place.link("in/near", to: "a")
    try place.link("in/up", to: "../b")
    try place.link("in/far", to: "/no/such/file")
    #expect(LinkTarget.of(place.path("in/near")) == place.path("in/a"))
    #expect(LinkTarget.of(place.path("in/up")) == place.path("in") + "/../b")
    #expect(LinkTarget.of(place.path("in/far")) == "/no/such/file")
  }

  @Test("Forty links are followed, forty-one are not") func many() throws {
    for number in 1...41 { try place.link("\(number)", to: "\(number - 1)") }
    #expect(LinkTarget.of(place.path("40")) == place.path("0"))
    #expect(LinkTarget.of(place.path("41")) == nil)
  }

  @Test("Links that lead to each other lead nowhere") func cycle() throws {
    try place.link("a", to: "b")
    try place.link("b", to: "a")
    #expect(LinkTarget.of(place.path("a")) == nil)
  }

  @Test(
    "The folder of a path is what stands before its last part",
    arguments: [
      ("a.csv", "."), ("in/a.csv", "in"), ("/tmp/in/a.csv", "/tmp/in"), ("/a.csv", "/"), ("./a.csv", "."),
    ])
  func folder(_ path: String, _ folder: String) { #expect(Folder.of(path) == folder) }

  @Test("Names are made safe where there is a folder") func sync() throws {
    #expect(Folder.sync(of: place.path("a")))
    #expect(!Folder.sync(of: place.path("none/a")))
  }

  @Test("An open file is the one that its path leads to; what is not open is none") func identity() throws {
    try place.put("one", "a")
    try place.put("one", "b")
    let handle = try #require(FileHandle(forReadingAtPath: place.path("a")))
    let identity = try #require(FileIdentity(descriptor: handle.fileDescriptor))
    #expect(identity == FileIdentity(path: place.path("a")))
    #expect(identity != FileIdentity(path: place.path("b")))
    #expect(FileIdentity(descriptor: -1) == nil && FileIdentity(path: place.path("none")) == nil)
  }
}
