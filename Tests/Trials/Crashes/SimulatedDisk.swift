import Instruments
import Randomness

/// What a disk holds while programs write to a folder: what is safe, and what a power failure can still take away.
///
/// It promises less than real file systems do. A sync of a file makes only its content safe; names are safe after a
/// sync of the folder. Until then they are lost in order, the last ones first, as a journaling file system does.
struct SimulatedDisk {
  /// Which syncs have an effect.
  enum Syncs: Sendable {
    /// All of them.
    case honored
    /// Only those of the folder: a negative control.
    case ignoredForFiles
  }

  /// A change of the names in the folder.
  private enum NameChange {
    case add(String, file: Int)
    case rename(String, to: String)
    case remove(String)
  }

  private let syncs: Syncs
  private var files: [DiskFile] = []
  /// The file that has an inode number now: numbers are used again after an unlink.
  private var fileOfInode: [Int: Int] = [:]
  private var safeNames: [String: Int] = [:]
  private var nameChanges: [NameChange] = []

  /// A folder with some files, all safe. Programs may replace them, not write into them.
  init(syncs: Syncs, files contents: [String: [UInt8]] = [:]) {
    self.syncs = syncs
    for (name, bytes) in contents {
      safeNames[name] = files.count
      files.append(DiskFile(safe: bytes))
    }
  }

  /// Does what a program did.
  mutating func apply(_ call: FileCall) {
    switch call {
    case .output, .attempt: break
    case .write(let inode, let offset, let bytes):
      change(inode) { $0.changes.append(.write(offset: offset, bytes: bytes)) }
    case .truncate(let inode, let size): change(inode) { $0.changes.append(.truncate(size: size)) }
    case .sync(let inode): if syncs == .honored { change(inode) { $0.sync() } }
    case .syncFolder: syncFolder()
    case .create(let inode, let name):
      files.append(DiskFile())
      fileOfInode[inode] = files.count - 1
      nameChanges.append(.add(name, file: files.count - 1))
    case .link(let inode, let name):
      if let file = fileOfInode[inode] { nameChanges.append(.add(name, file: file)) }
    case .rename(let from, let to): nameChanges.append(.rename(from, to: to))
    case .unlink(let name): nameChanges.append(.remove(name))
    }
  }

  private mutating func change(_ inode: Int, _ body: (inout DiskFile) -> Void) {
    if let file = fileOfInode[inode] { body(&files[file]) }
  }

  private mutating func syncFolder() {
    for change in nameChanges { Self.apply(change, to: &safeNames) }
    nameChanges = []
  }

  private static func apply(_ change: NameChange, to names: inout [String: Int]) {
    switch change {
    case .add(let name, let file): names[name] = file
    case .rename(let from, let to): names[to] = names.removeValue(forKey: from)
    case .remove(let name): names[name] = nil
    }
  }

  /// The files that programs see, by name, without the shared memory of SQLite.
  var current: [String: [UInt8]] { contents(keeping: nameChanges.count) { $0.current } }

  /// The files that are there after a power failure, by name, without the shared memory of SQLite.
  func crash(_ chance: inout KeyedRandom) -> [String: [UInt8]] {
    let damage = CrashDamage(&chance)
    let kept = damage.keptCount(of: nameChanges.count, &chance)
    return contents(keeping: kept) { $0.crash(damage, &chance) }
  }

  /// The contents of all files whose name is safe, or among the first changes.
  private func contents(keeping count: Int, _ content: (DiskFile) -> [UInt8]) -> [String: [UInt8]] {
    var names = safeNames
    for change in nameChanges.prefix(count) { Self.apply(change, to: &names) }
    let sorted = names.sorted { $0.key < $1.key }.filter { !$0.key.hasSuffix("-shm") }
    return Dictionary(sorted.map { ($0.key, content(files[$0.value])) }) { first, _ in first }
  }
}
