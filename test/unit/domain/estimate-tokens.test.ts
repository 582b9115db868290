import assert from "node:assert/strict";
import fc from "fast-check";
import { estimateTokens } from "../../../shared/domain/estimate-tokens.ts";

describe("the estimate of tokens", () => {
  it("takes two letters a token, and each digit or sign as one", () => {
    assert.equal(estimateTokens(""), 0);
    assert.equal(estimateTokens("abcd"), 2);
    assert.equal(estimateTokens("a"), 1);
    assert.equal(estimateTokens('{"1"}'), 5);
  });

  it("takes what is not ASCII as its bytes", () => {
    assert.equal(estimateTokens("é"), 2);
    assert.equal(estimateTokens("€"), 3);
    assert.equal(estimateTokens("🙂"), 4);
  });

  it("lies above one token for 2.7 characters of ordinary Dutch and English", () => {
    for (const text of [
      "De gemeenteraadsvergadering liep uit omdat niemand de bijlagen vooraf gelezen had.",
      "The upload test is slow because of the scanner, and nobody knows who owns it.",
    ])
      assert(estimateTokens(text) > text.length / 2.7);
  });

  it("never has more tokens than bytes, and grows with the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.string(), (text, more) => {
        assert(estimateTokens(text) <= new TextEncoder().encode(text).length);
        assert(estimateTokens(text + more) >= estimateTokens(text));
      }),
    );
  });
});
