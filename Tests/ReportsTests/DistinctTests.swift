import Testing

@testable import Reports

/// Texts that are cut to a width and still look different.
@Suite struct DistinctTests {
  private func cut(_ texts: [String], _ width: Int, isPlain: Bool = false) -> [String] {
    var page = Typography()
    page.isPlain = isPlain
    return page.distinct(texts, width)
  }

  @Test(
    "Texts are cut at the end, else in the middle, else before the first difference, else numbered",
    arguments: [
      (["abcdef", "abcxyz"], 6, ["abcdef", "abcxyz"]), (["abcdef", "abcxyz"], 5, ["abcd…", "abcx…"]),
      (["abcdef", "abcdxy"], 5, ["ab…ef", "ab…xy"]),
      (["speed of delivery", "speed of the delivery"], 12, ["speed of de…", "speed of th…"]),
      (["speed of delivery here", "speed of service here"], 10, ["sp…delive…", "sp…servic…"]),
      (["the quality of our work", "the quality of our goods"], 12, ["the qu… work", "the qu…goods"]),
      (
        ["a long beginning one and the end", "a long beginning two and the end"], 12,
        ["a …one and …", "a …two and …"]
      ),
      (["aaaaaaaaaaaaaaab", "aaaaaaaaaaaaaaac"], 6, ["aaa…ab", "aaa…ac"]),
      (["same same same", "same same same"], 6, ["same …", "same …"]),
      (["same same same", "same same same", "same same some"], 6, ["s…same", "s…same", "s…some"]),
      (
        ["xaaaaaaaaaaaaaaaaaaaaaaaaaa1aaaaaaaaaaaaaaaaa", "xaaaaaaaaaaaaaaaaaaaaaaaaaa2aaaaaaaaaaaaaaaaa"], 5,
        ["x…1a…", "x…2a…"]
      ), (["日本語日本語日本語一", "日本語日本語日本語二"], 8, ["日本…一", "日本…二"]), ([], 5, []), (["one"], 2, ["o…"]),
      (
        ["alpha aaaaaaaaaaaaaaaab zzzzzz", "other", "alpha aaaaaaaaaaaaaaaac zzzzzz"], 8,
        ["alpha …1", "other", "alpha …2"]
      ),
    ] as [([String], Int, [String])])
  func cut(_ texts: [String], _ width: Int, _ expected: [String]) {
    #expect(cut(texts, width) == expected)
    #expect(cut(texts, width, isPlain: true) == expected.map { $0.replacing("…", with: "~") })
  }

  @Test("A text that looks like a cut one stays as it is") func alike() {
    #expect(cut(["abc…", "abcdefg"], 4) == ["abc…", "ab…g"])
    #expect(cut(["abcdefg", "abc~"], 4, isPlain: true) == ["ab~g", "abc~"])
  }
}
