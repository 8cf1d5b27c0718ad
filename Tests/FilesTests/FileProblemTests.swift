import Files
import Foundation
import Stories
import Testing

/// Why a file could not be written, and what is told of it.
@Suite struct FileProblemTests {
  @Test("Each problem says what is wrong and what to do") func messages() {
    let problems: [FileProblem] = [
      .cannotCreate("a.csv"), .isFolder("a.csv"), .readOnly("a.csv"), .severalNames("a.csv", 3),
      .otherOwner("a.csv"), .full("a.csv"), .failed("a.csv"),
    ]
    #expect(
      problems.map(\.message).joined(separator: "\n") == """
        a.csv cannot be created. Check the folder, its permissions and the space on the disk.
        a.csv is a folder. Name a file.
        a.csv is read-only. Make it writable, or name another file.
        a.csv has 3 names (hard links). Replacing it would separate them. Remove it first, or name another file.
        a.csv belongs to another user, and replacing it would change the owner. Name another file.
        a.csv could not be written: the disk is full. No partial file was left.
        a.csv could not be written: the disk reported an error. No partial file was left.
        """)
    #expect(problems.map(\.isAboutPlace) == [true, true, true, true, true, false, false])
  }

  @Test("A disk that is full says so", .enabled(if: FileManager.default.fileExists(atPath: "/dev/full")))
  func full() throws {
    let full = try Place().device(.full)
    #expect(throws: FileProblem.full(full)) {
      try WholeFile.write(full) { write in try write([1, 2, 3]) }
    }
  }

  @Test("A draft that cannot be created says why") func notCreated() throws {
    let path = try Place().path("none/a.csv")
    let error = #expect(throws: Draft.NotCreated.self) { try Draft.beside(path) { _, _ in } }
    #expect(error?.number == ENOENT && error?.isFull == false)
  }

  @Test("Where a file grows beyond what is allowed, the disk counts as full, and nothing has changed")
  func tooLarge() async {
    await #expect(processExitsWith: .success) {
      let place = try Place()
      try place.put("one", "a.csv")
      signal(SIGXFSZ, SIG_IGN)
      var limit = rlimit(rlim_cur: 1000, rlim_max: 1000)
      try #require(unsafe setrlimit(Self.fileSize, &limit) == 0)
      var isRefused = false
      do {
        try WholeFile.write(place.path("a.csv")) { write in
          try write([UInt8](repeating: 1, count: 1000))
          try write([1])
        }
      } catch FileProblem.full(place.path("a.csv")) {
        isRefused = true
      }
      let (text, names) = (try place.text("a.csv"), try place.names)
      try #require(isRefused && text == "one" && names == ["a.csv"])
    }
  }

  #if canImport(Glibc)
    private static let fileSize = __rlimit_resource_t(RLIMIT_FSIZE.rawValue)
  #else
    private static let fileSize = RLIMIT_FSIZE
  #endif
}
