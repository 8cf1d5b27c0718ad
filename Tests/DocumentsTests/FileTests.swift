import Diagnostics
import Documents
import Stories
import Testing
import Texts

/// Files that cannot be read: what is told of them, whole.
@Suite struct FileTests {
  private func told(_ path: String) -> [Diagnostic] {
    let read = SourceFiles.read(path)
    #expect(read.value == nil)
    return read.diagnostics
  }

  @Test("A file that is not there, a folder and an endless file are told at their beginning") func told() {
    let beginning = SourceRange(0, 0)
    #expect(
      told("/no/such/file") == [
        Diagnostic(
          .fileNotFound, at: beginning, "no such file", remedy: "Check the path and the name.")
      ])
    #expect(
      told("/") == [
        Diagnostic(
          .fileIsFolder, at: beginning, "expected a file, found a folder",
          remedy: "Give the path of a questionnaire file.")
      ])
    #expect(
      told("/dev/zero") == [
        Diagnostic(
          .fileTooLarge, at: beginning, "the file is larger than 32 MiB",
          remedy: "Check that this is a questionnaire: one with 10,000 questions has about 6 MB.")
      ])
  }

  @Test("An empty file is read, and told to be empty where it is parsed") func empty() throws {
    let read = SourceFiles.read("/dev/null")
    #expect(read.value?.bytes == [] && read.diagnostics == [])
  }
}
