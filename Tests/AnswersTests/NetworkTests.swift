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

  @Test("Of two mounts on one point the later one hides the other; a point itself is on its own mount")
  func hidden() {
    let twice = "server:/a /data nfs rw 0 0\n/dev/sdb1 /data ext4 rw 0 0\n"
    #expect(!NetworkFileSystem.holds("/data/a.db", mounts: twice))
    let turned = "/dev/sdb1 /data ext4 rw 0 0\nserver:/a /data nfs rw 0 0\n"
    #expect(NetworkFileSystem.holds("/data/a.db", mounts: turned))
    #expect(
      NetworkFileSystem.holds("/data", mounts: turned) && !NetworkFileSystem.holds("/dat", mounts: turned))
  }

  @Test("Blanks, tabs and backslashes stand in a table by their numbers; what is no number stands for itself")
  func escaped() {
    let mounts = #"""
      a /a\040b nfs rw 0 0
      b /a\011b cifs rw 0 0
      c /a\134b 9p rw 0 0
      d /a\9zzb afs rw 0 0
      e /end\04 ceph rw 0 0
      short /
      """#
    for path in ["/a b/x", "/a\tb/x", "/a\\b/x", "/a\\9zzb/x", "/end\\04/x"] {
      #expect(NetworkFileSystem.holds(path, mounts: mounts), "\(path)")
    }
    for path in ["/ab/x", "/a\\040b/x", "/x", "/end/x"] {
      #expect(!NetworkFileSystem.holds(path, mounts: mounts), "\(path)")
    }
    #expect(!NetworkFileSystem.holds("/a", mounts: ""))
  }
}
