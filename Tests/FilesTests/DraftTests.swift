import Files
import Foundation
import Stories
import Testing

/// Files that are written beside their place.
@Suite struct DraftTests {
  private let place: Place

  init() throws { place = try Place() }

  @Test("A draft is an empty file beside its place, with ten letters more, locked, for its owner only")
  func made() throws {
    let value = try Draft.beside(place.path("a.csv")) { draft, descriptor in
      let name = try #require(draft.split(separator: "/").last)
      #expect(name.wholeMatch(of: /a\.csv\.new-[0-9a-hjkmnp-tv-z]{10}/) != nil, "\(name)")
      #expect(try place.names == [String(name)])
      #expect(try place.mode(String(name)) == 0o600 && place.text(String(name)) == "")
      #expect(FileIdentity(descriptor: descriptor) == FileIdentity(path: draft))
      let other = try #require(FileHandle(forReadingAtPath: draft))
      #expect(flock(other.fileDescriptor, LOCK_EX | LOCK_NB) == -1)
      return "made"
    }
    #expect(try value == "made" && place.names == [])
  }

  @Test("What SQLite put beside a draft goes with it") func companions() throws {
    try Draft.beside(place.path("a.db")) { draft, _ in
      for end in ["-journal", "-wal", "-shm", "-other"] {
        try Data().write(to: URL(fileURLWithPath: draft + end))
      }
    }
    #expect(try place.names.map { $0.suffix(6) } == ["-other"])
  }

  @Test("A draft that was put in its place stays there") func placed() throws {
    try Draft.beside(place.path("a.csv")) { draft, descriptor in
      #expect(unsafe write(descriptor, "one", 3) == 3)
      #expect(unsafe rename(draft, place.path("a.csv")) == 0)
    }
    #expect(try place.names == ["a.csv"] && place.text("a.csv") == "one")
  }

  @Test("What programs that were killed left is removed: drafts, what SQLite put beside them, and that alone")
  func abandoned() throws {
    let drafts = ["a.db.new-0123456789", "a.db.new-abcdefghjk", "a.db.new-mnpqrstvwz"]
    for draft in drafts { for end in ["", "-journal", "-wal", "-shm"] { try place.put("", draft + end) } }
    try place.put("", "a.db.new-xyxyxyxyxy-wal")
    let others = [
      "a.db", "a.db-wal", "a.db.new-", "a.db.new-012345678", "a.db.new-01234567890", "a.db.new-012345678-wal",
      "a.db.new-012345678i", "a.db.new-012345678l", "a.db.new-012345678o", "a.db.new-012345678u",
      "a.db.new-012345678A",
      "a.db.new-0123456789-other", "b.db.new-0123456789", "aa.db.new-0123456789",
    ]
    for other in others { try place.put("", other) }
    Draft.removeAbandoned(place.path("a.db"))
    #expect(try place.names == others.sorted())
  }

  @Test("What is locked, and what is no file of ours but a link, is not abandoned") func used() throws {
    try place.put("", "a.db.new-0123456789")
    try place.put("", "a.db.new-0123456789-wal")
    try place.put("", "other")
    try place.link("a.db.new-abcdefghjk", to: "other")
    let handle = try #require(FileHandle(forReadingAtPath: place.path("a.db.new-0123456789")))
    #expect(flock(handle.fileDescriptor, LOCK_EX) == 0)
    let names = try place.names
    Draft.removeAbandoned(place.path("a.db"))
    #expect(try place.names == names)
    try handle.close()
    Draft.removeAbandoned(place.path("a.db"))
    #expect(try place.names == ["a.db.new-abcdefghjk", "other"])
  }

  @Test("Where there is no folder nothing is abandoned") func noFolder() {
    Draft.removeAbandoned("/no/such/a.csv")
  }

  @Test("Who is told to die removes the draft that is being written, and what SQLite put beside it")
  func dying() async {
    await #expect(processExitsWith: .success) {
      let place = try Place()
      Drafts.removeAll()
      try Draft.beside(place.path("a.db")) { draft, _ in
        for end in ["-journal", "-wal", "-shm", "-other"] {
          try Data().write(to: URL(fileURLWithPath: draft + end))
        }
        // One that is written within the other is the one that goes; then it is the first one's turn again.
        try Draft.beside(place.path("b.csv")) { _, _ in
          Drafts.removeAll()
          try #require(
            try place.names.allSatisfy { $0.hasPrefix("a.db.new-") } && (try place.names.count) == 5)
        }
        Drafts.removeAll()
        try #require(try place.names.map { $0.suffix(6) } == ["-other"])
      }
      try place.put("", "c")
      Drafts.removeAll()
      try #require(try place.names.last == "c")
    }
  }
}
