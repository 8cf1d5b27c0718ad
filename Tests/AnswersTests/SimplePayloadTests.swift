import Foundation
import Instruments
import Testing

@testable import Answers

/// The usual payloads, which are read and written without the JSON library: as it would, or not at all.
@Suite struct SimplePayloadTests {
  @Test(
    "Plain answers are read at once",
    arguments: [
      (#"{"point":7}"#, .given(.point(7))), (#"{"one":"a_0z9"}"#, .given(.one("a_0z9"))),
      (#"{"one":""}"#, .given(.one(""))), (#"{"some":["a"]}"#, .given(.some(["a"]))),
      (#"{"some":["a","b"]}"#, .given(.some(["a", "b"]))), (#"{"some":[""]}"#, .given(.some([""]))),
      (#"{"texts":["a","b,c"]}"#, .given(.texts(["a", "b,c"]))), (#"{"missing":"dk"}"#, .missing(.dk)),
      (#"{"missing":"skipped"}"#, .missing(.skipped)), (#"{"number":"7.50"}"#, .given(.number(7.5))),
      (#"{"number":"-12"}"#, .given(.number(-12))), (#"{"text":"Zoë 日本"}"#, .given(.text("Zoë 日本"))),
      (#"{"text":""}"#, .given(.text(""))),
      // These are left to the library.
      (#"{"point":7} "#, nil), (#"{"point":7"#, nil), (#"{"point":}"#, nil), (#"{ "point":7}"#, nil),
      (#"{"one":"A"}"#, nil), (#"{"one":"a-b"}"#, nil), (#"{"one":"{"}"#, nil), (#"{"one":"`"}"#, nil),
      (#"{"one":"/"}"#, nil), (#"{"one":":"}"#, nil), (#"{"one":"}"#, nil), (#"{"one":7}"#, nil),
      (#"{"some":[]}"#, nil), (#"{"some":["a""b"]}"#, nil), (#"{"some":["a","b\n"]}"#, nil),
      (#"{"some":["a"}"#, nil),
      (#"{"some":["]}"#, nil), (#"{"texts":["\"c\""]}"#, nil), (#"{"missing":"maybe"}"#, nil),
      (#"{"number":"x"}"#, nil),
      (#"{"text":"a\"b"}"#, nil), (#"{"text":"a"b"}"#, nil), (#"{"text":"}"#, nil),
      (#"{"date":"2026-01-31"}"#, nil),
      (#"{"order":["a","b"]}"#, nil), ("", nil), ("{}", nil),
    ] as [(String, Answer?)])
  func decoded(_ payload: String, _ answer: Answer?) { #expect(SimplePayload.decode(payload) == answer) }

  @Test(
    "Plain answers are written at once, as the library writes them",
    arguments: [
      (.given(.point(-3)), #"{"point":-3}"#), (.given(.one("a_0z9")), #"{"one":"a_0z9"}"#),
      (.missing(.refused), #"{"missing":"refused"}"#), (.given(.one("Zoë")), nil), (.given(.one("a\"")), nil),
      (.given(.some(["a"])), nil), (.given(.text("a")), nil), (.given(.number(1)), nil),
    ] as [(Answer, String?)])
  func encoded(_ answer: Answer, _ payload: String?) { #expect(SimplePayload.encode(answer) == payload) }

  @Test(
    "A single word is read at once, if it is plain",
    arguments: [
      (#"{"outcome":"partial"}"#, "partial"), (#"{"outcome":"a"}"#, "a"), (#"{"outcome":""}"#, ""),
      (#"{"outcome":"A"}"#, nil),
      (#"{"other":"partial"}"#, nil), (#"{"outcome":"partial" }"#, nil), (#"{"outcome":"}"#, nil),
      (#"{"outcome":"a\"b"}"#, nil),
    ] as [(String, String?)])
  func words(_ payload: String, _ word: String?) { #expect(SimplePayload.word("outcome", payload) == word) }
}
