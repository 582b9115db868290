import assert from "node:assert/strict";
import type { Context } from "../../../shared/domain/capture.ts";
import { withoutParts, type ContextPart } from "../../../shared/domain/without-parts.ts";

const everything: Context = {
  type: "file",
  label: "upload.test.ts:9",
  ref: "zaakmap/upload.test.ts:9",
  branch: "feature/zaakmap",
  copied: "await page.goto('/')",
};
const without = (context: Context, ...parts: readonly ContextPart[]): Context | undefined =>
  withoutParts(context, new Set(parts));

describe("where a note is made, after taking parts away", () => {
  it("stays whole when nothing is taken away", () => {
    assert.deepEqual(without(everything), everything);
  });

  it("loses only what is taken away", () => {
    const { branch: _branch, ...noBranch } = everything;
    const { copied: _copied, ...noCopied } = everything;

    assert.deepEqual(without(everything, "branch"), noBranch);
    assert.deepEqual(without(everything, "copied"), noCopied);
  });

  it("is the branch alone when the file is taken away", () => {
    assert.deepEqual(without(everything, "place", "copied"), { type: "branch", label: "feature/zaakmap", ref: "" });
  });

  it("is only what was selected when file and branch are taken away", () => {
    assert.deepEqual(without(everything, "place", "branch"), {
      type: "file",
      label: "",
      ref: "",
      copied: everything.copied,
    });
  });

  it("keeps no word of what was selected in the address", () => {
    const page: Context = {
      type: "page",
      label: "A page",
      ref: "https://example.org/#:~:text=a%20sentence",
      copied: "a sentence",
    };

    assert.deepEqual(without(page, "copied"), { type: "page", label: "A page", ref: "https://example.org/" });
  });

  it("is nothing when everything is taken away", () => {
    assert.equal(without(everything, "place", "branch", "copied"), undefined);
    assert.equal(without({ type: "branch", label: "main", ref: "" }, "branch"), undefined);
    assert.equal(without({ type: "page", label: "", ref: "", copied: "a sentence" }, "copied"), undefined);
    assert.equal(without({ type: "page", label: "A page", ref: "https://example.org/" }, "place"), undefined);
  });

  it("keeps a branch that stands alone when a file is taken away that is not there", () => {
    assert.deepEqual(without({ type: "branch", label: "main", ref: "" }, "place"), {
      type: "branch",
      label: "main",
      ref: "",
    });
  });
});
