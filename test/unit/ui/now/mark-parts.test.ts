import assert from "node:assert/strict";
import type { SensitivityFlag } from "../../../../shared/domain/capture.ts";
import { beginningOf, markParts } from "../../../../shared/ui/now/mark-parts.ts";

const flag = (start: number, end: number): SensitivityFlag => ({ kind: "name", start, end, resolved: "open" });

describe("the sensitive parts of a note", () => {
  it("stand apart, and all words stay", () => {
    const text = "Met Jan en Piet gebeld";

    const parts = markParts({ text, sensitivity: { b: flag(11, 15), a: flag(4, 7) } });

    assert.deepEqual(
      parts.filter(({ flagKey }) => flagKey).map(({ text: words }) => words),
      ["Jan", "Piet"],
    );
    assert.equal(parts.map(({ text: words }) => words).join(""), text);
  });

  it("are shown once where two of them overlap", () => {
    const parts = markParts({ text: "Jan de Vries belde", sensitivity: { a: flag(0, 12), b: flag(7, 12) } });

    assert.deepEqual(
      parts.map(({ text }) => text),
      ["Jan de Vries", " belde"],
    );
  });

  it("are left out when they lie beyond the text", () => {
    assert.deepEqual(markParts({ text: "kort", sensitivity: { a: flag(2, 40) } }), [{ start: 0, text: "kort" }]);
  });
});

describe("the beginning of a long note", () => {
  it("is cut between words", () => {
    assert.equal(beginningOf("een twee drie vier", 10), "een twee …");
  });

  it("is cut inside a word that has no end", () => {
    assert.equal(beginningOf("x".repeat(20), 10), `${"x".repeat(10)} …`);
  });

  it("is the whole text when that is short", () => {
    assert.equal(beginningOf("een twee", 10), "een twee");
  });
});
