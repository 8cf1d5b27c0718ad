import Interviews
package import Words

/// A full screen to choose one item of a list, without an interview, such as an interview to resume.
package struct Picking {
  private var dialog: PickDialog
  /// The head of the columns of the labels.
  private let head: String
  private let words: Words
  private let world: PageWorld
  private var painter: Painter
  private var size: (columns: Int, rows: Int)

  /// A choice between items with labels; the last one is marked at first.
  package init(
    _ items: [(id: String, label: String)], head: String, words: Words, columns: Int, rows: Int,
    alphabet: Painter.Alphabet = .utf8, world: PageWorld
  ) {
    (self.head, self.words, self.world) = (head, words, world)
    size = (columns, rows)
    painter = Painter(alphabet)
    dialog = PickDialog(
      words.page.resumeTitle, items.map { .init(id: $0.id, label: $0.label) }, active: max(0, items.count - 1)
    ) { .take(.goTo($0)) }
  }

  /// The id of the chosen item; nil if none was chosen.
  package mutating func run() -> String? {
    while true {
      let bytes = painter.paint(frame())
      if !bytes.isEmpty { world.write(bytes) }
      switch world.next() {
      case .ended: return nil
      case .resized(let columns, let rows):
        size = (columns, rows)
        painter.forget()
      case .keys(let keys):
        for key in keys {
          if key == .control("c") { return nil }
          switch dialog.take(key, words) {
          case .take(.goTo(let id)): return id
          case .close: return nil
          default: break
          }
        }
      }
    }
  }

  private func frame() -> Frame {
    let layout = PageLayout(columns: size.columns, rows: size.rows, words: words.page)
    let view = dialog.view(
      EntryContext(columns: size.columns, room: layout.room, words: words, language: words.language))
    let parts = PageParts(
      head: (words.interview, ""), reading: view.reading + [Row("     \(head)")], rows: view.rows,
      active: view.active, answer: view.answer,
      keys: view.keys)
    return layout.frame(parts)
  }
}
