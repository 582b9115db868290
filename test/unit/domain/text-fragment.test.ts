import assert from "node:assert/strict";
import { textFragment, withoutTextFragment } from "../../../shared/domain/text-fragment.ts";

describe("the fragment that finds a text again", () => {
  it("is a short passage word for word, with the signs escaped that mean something there", () => {
    assert.equal(
      textFragment("A good, well-kept summary & more"),
      ":~:text=A%20good%2C%20well%2Dkept%20summary%20%26%20more",
    );
  });

  it("folds white space, as a page does", () => {
    assert.equal(textFragment("  two \t words "), ":~:text=two%20words");
  });

  it("is the first and last words of a long passage", () => {
    const long = Array.from({ length: 40 }, (_, index) => `word${index}`).join(" ");

    assert.equal(textFragment(long), ":~:text=word0%20word1%20word2%20word3,word36%20word37%20word38%20word39");
  });

  it("goes from block to block, because no block holds all of it", () => {
    assert.equal(textFragment("The heading\n\nand what follows it"), ":~:text=The%20heading,and%20what%20follows%20it");
  });

  it("is nothing where there is no text, or one endless word", () => {
    for (const text of ["", " \n ", "x".repeat(700)]) assert.equal(textFragment(text), "");
  });

  it("never fails on half a character", () => {
    assert.equal(textFragment("half \uD83D here"), ":~:text=half%20here");
  });

  it("can be taken off an address, which stays what it was", () => {
    for (const ref of ["https://a.example/b", "https://a.example/b?c=1#d", "src/a.ts:9", ""]) {
      assert.equal(withoutTextFragment(ref), ref);
      if (ref.startsWith("https")) {
        const found = ref.includes("#") ? `${ref}${textFragment("x y")}` : `${ref}#${textFragment("x y")}`;
        assert.equal(withoutTextFragment(found), ref);
      }
    }
  });
});
