import Answers
import Testing

/// Network file systems, by tables of mounts as Linux writes them.
@Suite struct NetworkTests {
  private static let mounts = """
    /dev/sda1 / ext4 rw 0 0
    server:/home /home nfs4 rw 0 0
    user@host: /mnt/my\\040share fuse.sshfs rw 0 0
    C: /mnt/c 9p rw 0 0
    tmpfs /home/local tmpfs rw 0 0
    """

  @Test(
    "The innermost mount counts, with blanks in its path",
    arguments: [
      ("/a.db", false), ("/home/ann/a.db", true), ("/home/local/a.db", false), ("/homes/a.db", false),
      ("/mnt/my share/a.db", true), ("/mnt/my share 2/a.db", false), ("/mnt/c/a.db", true),
    ])
  func mounts(_ path: String, _ isNetwork: Bool) {
    #expect(NetworkFileSystem.holds(path, mounts: Self.mounts) == isNetwork)
  }
}
