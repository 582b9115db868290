import assert from "node:assert/strict";
import fc from "fast-check";
import { foldText, isLiteralQuote, wordCount } from "../../../shared/domain/quote.ts";

describe("counting words", () => {
  for (const [text, words] of [
    ["", 0],
    [" – … 🙂 !", 0],
    ["Nobody owns it", 3],
    ["3x herstart. Kwartier weg", 4],
    ["i.p.v. een week mailen", 4],
    ["re-run, don’t wait", 3],
    ["één café", 2],
    ["rood—herstart—rood", 3],
  ] as const) {
    it(`finds ${words} in "${text}"`, () => assert.equal(wordCount(text), words));
  }
});

describe("a literal quote", () => {
  const text = "Pipeline weer  rood:\n\tＷＩＤＥ letters, 3x herstart. Kwartier weg.";

  it("stands in the text apart from case, width and white space", () => {
    for (const quote of ["weer rood", "PIPELINE WEER ROOD: wide", " kwartier\u00A0weg ", "3x herstart. Kwartier weg."])
      assert(isLiteralQuote(quote, text), quote);
  });

  it("is refused with another word, order or sign, and when it is empty", () => {
    for (const quote of ["", "  ", "rood weer", "weer groen", "Pipeline weer rood; wide", "3x herstart kwartier weg"])
      assert(!isLiteralQuote(quote, text), quote);
    assert(!isLiteralQuote("iets", ""));
  });

  it("is any run of whole words, however it is typed over", () => {
    const word = fc.stringMatching(/^[a-zéß0-9'.,-]{1,8}$/);
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 12 }), fc.nat(), fc.nat(), (words, a, b) => {
        const from = a % words.length;
        const to = from + 1 + (b % (words.length - from));
        assert(isLiteralQuote(words.slice(from, to).join("\n ").toLowerCase(), words.join(" ")));
      }),
    );
  });

  it("folds a folded text no further", () => {
    fc.assert(fc.property(fc.string(), (any) => assert.equal(foldText(foldText(any)), foldText(any))));
  });
});
