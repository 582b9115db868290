import assert from "node:assert/strict";
import { copiedText, longestCopied } from "../../../shared/domain/copied-text.ts";

describe("a selection that goes along with a note", () => {
  it("keeps its lines and tabs, without the space around it", () => {
    assert.equal(copiedText("\n  if (ready) {\r\n\treturn;\r\n}\n"), "if (ready) {\n\treturn;\n}");
  });

  it("loses what no file can hold", () => {
    assert.equal(copiedText("gnp.\0exe\u0007 \uD83D 😀"), "gnp.exe  😀");
  });

  it("is cut between whole characters when it is long, and shows that it was", () => {
    assert.equal(copiedText("😀".repeat(longestCopied)), `${"😀".repeat((longestCopied - 2) / 2)}…`);
    assert.equal(copiedText("x".repeat(longestCopied)), "x".repeat(longestCopied));
  });

  it("is empty when only space is selected", () => {
    assert.equal(copiedText(" \n\t "), "");
  });
});
