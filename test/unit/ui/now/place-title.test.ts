import assert from "node:assert/strict";
import { placeTitle } from "../../../../shared/ui/now/place-title.ts";

describe("where a note was made, as one reads it", () => {
  it("is the path and line of a file on the disk", () => {
    assert.equal(placeTitle("file:///home/ann/mijn%20notities.md#L3"), "/home/ann/mijn notities.md:3");
    assert.equal(placeTitle("file:///c%3A/werk/a.md#L12"), "c:/werk/a.md:12");
  });

  it("is anything else as it is kept", () => {
    for (const ref of [
      "zaakmap/src/upload.ts:9",
      "https://example.org/a%20b#L3",
      "file:///home/ann/a.md",
      "vscode-remote://wsl/home/ann/a.md#L3",
    ]) {
      assert.equal(placeTitle(ref), ref);
    }
    assert.equal(placeTitle("file:///home/100%.md#L3"), "/home/100%.md:3");
  });

  it("is nothing when nobody knows", () => {
    assert.equal(placeTitle(""), undefined);
  });
});
