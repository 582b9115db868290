import assert from "node:assert/strict";
import { createTypedText } from "../../../extension/capture/typed-text.ts";

/** An input that lives elsewhere: what is put into it, and what was kept of it. */
const createInput = () => {
  const shown: string[] = [];
  const kept: string[] = [];
  return { shown, kept, typed: createTypedText({ show: (text) => shown.push(text), keep: (text) => kept.push(text) }) };
};

describe("the text of an input that lives elsewhere", () => {
  it("is what was typed, and kept from the first key once it is known that there is no earlier one", () => {
    const { typed, kept, shown } = createInput();
    typed.bringBack("");

    for (const value of ["w", "wa", "wai"]) assert.equal(typed.hear(value), undefined);

    assert.deepEqual([typed.text(), kept, shown], ["wai", ["w", "wa", "wai"], []]);
  });

  it("keeps nothing over an earlier text that is still being read", () => {
    const { typed, kept } = createInput();
    typed.hear("new");
    assert.deepEqual(kept, []);

    typed.bringBack("earlier");

    assert.deepEqual([typed.text(), kept], ["earlier new", ["earlier new"]]);
  });

  it("keeps keys typed before there turned out to be nothing earlier", () => {
    const { typed, kept } = createInput();
    typed.hear("new");

    typed.bringBack("");

    assert.deepEqual(kept, ["new"]);
  });

  it("loses no key that was on its way while the earlier text came in", () => {
    const { typed, shown } = createInput();
    typed.bringBack("earlier");

    // Typed in the empty input, heard of after the earlier text was put there.
    typed.hear("ne");

    assert.equal(typed.text(), "earlier ne");
    assert.deepEqual(shown, ["earlier", "earlier ne"]);
    typed.hear("earlier ne");
    typed.hear("earlier new");
    assert.equal(typed.text(), "earlier new");
  });

  it("lets the person change the earlier text from its beginning once the input shows it", () => {
    const { typed } = createInput();
    typed.bringBack("earlier");
    typed.hear("earlier");

    typed.hear("arlier");

    assert.equal(typed.text(), "arlier");
  });

  it("refuses what is too long and puts back what stood there", () => {
    const { typed, shown, kept } = createInput();
    typed.bringBack("");
    typed.hear("kept");

    assert.deepEqual(typed.hear("x".repeat(5_001)), { kind: "tooLong", length: 5_001, longest: 5_000 });

    assert.deepEqual([typed.text(), shown, kept.at(-1)], ["kept", ["kept"], "kept"]);
  });

  it("goes on saying why when the input answers that what stood there is back, until something else is typed", () => {
    const { typed } = createInput();
    typed.bringBack("");
    typed.hear("kept");
    const refused = typed.hear("x".repeat(5_001));

    assert.deepEqual(typed.hear("kept"), refused);
    assert.equal(typed.hear("kept on"), undefined);
    assert.equal(typed.hear("kept"), undefined);
  });
});
