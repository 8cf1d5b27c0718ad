import Stories
import Testing
import Texts

/// Texts as they are looked for.
@Suite struct FoldingTests {
  @Test("Letters that Unicode does not take apart, and signs of which keyboards have another one")
  func letters() {
    #expect("ßŁłØøĐđÐðÞþÆæŒœıĦħŦŧŊŋĸ".folded == "ssllooddddththaeaeoeoeihhttnnk")
    #expect("‘a’ ʼ “b” „c” – — ‐ ‑".folded == "'a' ' \"b\" \"c\" - - - -")
  }

  @Test("Marks go, wherever they stand; what only looks like one stays") func marks() {
    #expect("Žluťoučký KŮŇ".folded == "zlutoucky kun" && "e\u{301}\u{302}".folded == "e")
    #expect("ﬁ ² ㎏ Ａ ①".folded == "fi 2 kg a 1")
    #expect("क्षि".folded.unicodeScalars.count == 3)
  }

  @Test("Plain letters are only made small") func plain() {
    #expect("Hello, World ~ 42".folded == "hello, world ~ 42" && "".folded == "")
  }

  @Test("What is looked for is folded, too; nothing stands in every text") func finds() {
    #expect("straße".finds("SS") && "STRASSE".finds("ß") && "abc".finds("") && "".finds(""))
    #expect("a".finds("\u{301}") && !"".finds("a") && !"Köln".finds("kölnn"))
  }
}
