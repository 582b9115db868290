import assert from "node:assert/strict";
import { parsePlaceRef, placeRef } from "../../../extension/place-ref.ts";

const outside = (scheme: string, text: string): { scheme: string; toString(): string } => ({
  scheme,
  toString: () => text,
});

describe("where a note was made, as it is kept", () => {
  it("names a file of the workspace by folder, path and line, and reads that back", () => {
    const ref = placeRef("zaken/e2e/upload.spec.ts", 42);

    assert.equal(ref, "zaken/e2e/upload.spec.ts:42");
    assert.deepEqual(parsePlaceRef(ref), { at: "workspace", folder: "zaken", path: "e2e/upload.spec.ts", line: 42 });
  });

  it("names a file elsewhere by its whole address, and reads that back", () => {
    const ref = placeRef(outside("file", "file:///etc/hosts"), 3);

    assert.equal(ref, "file:///etc/hosts#L3");
    assert.deepEqual(parsePlaceRef(ref), { at: "file", uri: "file:///etc/hosts", line: 3 });
  });

  it("leaves a text that is on no disk without a way back", () => {
    assert.equal(placeRef(outside("untitled", "untitled:Untitled-1"), 1), "");
    assert.equal(placeRef(outside("cirkel-export", "cirkel-export:/x.md"), 1), "");
  });

  it("knows the address of a web page", () => {
    assert.deepEqual(parsePlaceRef("https://example.org/a?b#c"), { at: "web", address: "https://example.org/a?b#c" });
  });

  for (const ref of [
    "",
    "command:workbench.action.quit",
    "javascript:alert(1)",
    "vscode://some.extension/do",
    "command://x/y#L1",
    "zaken/../../etc/passwd:1",
    "zaken/notes.md",
    "/etc/passwd:1",
    "file:///etc/hosts",
  ]) {
    it(`goes nowhere for "${ref}"`, () => {
      assert.equal(parsePlaceRef(ref), undefined);
    });
  }
});
