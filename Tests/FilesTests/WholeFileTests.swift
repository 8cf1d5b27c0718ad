import Files
import Foundation
import Stories
import Testing

/// Files that are written whole or not at all, in the place of what stands there.
@Suite struct WholeFileTests {
  private let folder: URL

  init() throws { folder = try Programs.temporaryFolder() }

  private func path(_ name: String) -> String { folder.appendingPathComponent(name).path }

  private func write(_ text: String, to name: String) throws {
    try WholeFile.write(path(name)) { write in try write(Array(text.utf8)) }
  }

  private func text(_ name: String) throws -> String {
    try String(contentsOfFile: path(name), encoding: .utf8)
  }

  private func mode(_ name: String) throws -> Int? {
    try FileManager.default.attributesOfItem(atPath: path(name))[.posixPermissions] as? Int
  }

  private var names: [String] {
    get throws { try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() }
  }

  @Test("A new file is for its owner only, and nothing stands beside it") func new() throws {
    try write("one", to: "a.csv")
    #expect(try text("a.csv") == "one" && mode("a.csv") == 0o600 && names == ["a.csv"])
  }

  @Test("A file that is replaced keeps its mode", arguments: [0o644, 0o660, 0o600, 0o755]) func keeps(
    _ bits: Int
  )
    throws
  {
    try write("one", to: "a.csv")
    try FileManager.default.setAttributes([.posixPermissions: bits], ofItemAtPath: path("a.csv"))
    try write("two", to: "a.csv")
    #expect(try text("a.csv") == "two" && mode("a.csv") == bits)
  }

  @Test("A symbolic link stays, and the file that it leads to is replaced or made") func links() throws {
    try write("one", to: "real.csv")
    try FileManager.default.createSymbolicLink(atPath: path("link.csv"), withDestinationPath: "real.csv")
    try FileManager.default.createSymbolicLink(atPath: path("far.csv"), withDestinationPath: path("link.csv"))
    try write("two", to: "far.csv")
    #expect(try text("real.csv") == "two" && names == ["far.csv", "link.csv", "real.csv"])
    try FileManager.default.createSymbolicLink(atPath: path("dangling.csv"), withDestinationPath: "made.csv")
    try write("three", to: "dangling.csv")
    #expect(try text("made.csv") == "three")
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: path("dangling.csv")) == "made.csv")
  }

  @Test("What may not be replaced is refused and left as it is") func refused() throws {
    try write("one", to: "a.csv")
    try FileManager.default.linkItem(atPath: path("a.csv"), toPath: path("b.csv"))
    #expect(throws: FileProblem.severalNames(path("a.csv"), 2)) { try write("two", to: "a.csv") }
    try write("one", to: "c.csv")
    try FileManager.default.setAttributes([.posixPermissions: 0o444], ofItemAtPath: path("c.csv"))
    #expect(throws: FileProblem.readOnly(path("c.csv"))) { try write("two", to: "c.csv") }
    try FileManager.default.createDirectory(atPath: path("d"), withIntermediateDirectories: false)
    #expect(throws: FileProblem.isFolder(path("d"))) { try write("two", to: "d") }
    #expect(throws: FileProblem.cannotCreate(path("no/a.csv"))) { try write("two", to: "no/a.csv") }
    try FileManager.default.createSymbolicLink(atPath: path("loop"), withDestinationPath: "loop")
    #expect(throws: FileProblem.cannotCreate(path("loop"))) { try write("two", to: "loop") }
    #expect(try ["a.csv", "b.csv", "c.csv"].allSatisfy { try text($0) == "one" })
    #expect(try names == ["a.csv", "b.csv", "c.csv", "d", "loop"])
  }

  @Test("What fails half-way leaves the file as it was, and no draft") func fails() throws {
    struct Stopped: Error {}
    try write("one", to: "a.csv")
    #expect(throws: Stopped.self) {
      try WholeFile.write(path("a.csv")) { write in
        try write(Array("two".utf8))
        #expect(try names.count == 2)
        throw Stopped()
      }
    }
    #expect(try text("a.csv") == "one" && names == ["a.csv"])
  }

  @Test("Drafts of programs that were killed are removed, drafts that are being written are not")
  func abandoned()
    throws
  {
    try Data("half".utf8).write(to: folder.appendingPathComponent("a.csv.new-0123456789"))
    try Data("half".utf8).write(to: folder.appendingPathComponent("a.csv.new-0123456789-journal"))
    try Data("mine".utf8).write(to: folder.appendingPathComponent("a.csv.new-notes"))
    try Data("other".utf8).write(to: folder.appendingPathComponent("b.csv.new-0123456789"))
    let written = try Draft.beside(path("a.csv")) { draft, _ in
      // Another program that begins now leaves this one alone.
      try Draft.beside(path("a.csv")) { _, _ in }
      return FileManager.default.fileExists(atPath: draft)
    }
    #expect(written)
    #expect(try names == ["a.csv.new-notes", "b.csv.new-0123456789"])
  }

  @Test("A path leads to the same file however it is spelled") func identity() throws {
    try write("one", to: "a.csv")
    try FileManager.default.createSymbolicLink(atPath: path("link.csv"), withDestinationPath: "a.csv")
    try write("one", to: "b.csv")
    let identity = try #require(FileIdentity(path: path("a.csv")))
    #expect(FileIdentity(path: path("link.csv")) == identity)
    #expect(FileIdentity(path: folder.path + "/./../" + folder.lastPathComponent + "/a.csv") == identity)
    #expect(FileIdentity(path: path("b.csv")) != identity && FileIdentity(path: path("none")) == nil)
  }
}
