import assert from "node:assert/strict";
import { inputLines } from "../../../extension/capture/input-lines.ts";
import { en } from "../../../extension/words.en.ts";
import type { Context } from "../../../shared/domain/capture.ts";
import { kindName } from "../../../shared/ui/words.ts";

const linesFor = (typed: string, context?: Context, complaint?: string) =>
  inputLines({ typed, context, complaint }, en, (kind) => kindName(kind, "en"));

const place: Context = { type: "file", label: "upload.spec.ts:42", ref: "zaken/upload.spec.ts:42" };

describe("the lines below the input", () => {
  it("say what Enter saves, with the kind that the first character sets", () => {
    assert.equal(linesFor("waited again")[0]?.label, "$(check) Save");
    assert.equal(linesFor("- waited again")[0]?.label, "$(remove) Save as Held up");
    assert.equal(linesFor("* ask by name")[0]?.label, "$(lightbulb) Save as Idea");
  });

  it("show file, branch and selection, each to be left out", () => {
    const lines = linesFor("x", { ...place, branch: "feature/zaakmap", copied: "const a = 1;\n\tconst b = 2;" });

    assert.deepEqual(
      lines.map(({ does, leaveOut }) => [does, leaveOut]),
      [
        ["save", undefined],
        ["place", "Leave out upload.spec.ts:42"],
        ["branch", "Leave out feature/zaakmap"],
        ["copied", "Leave out Selection"],
      ],
    );
    assert.match(String(lines[3]?.description), /^“const a = 1; const b = 2;” · copied, not your own words/);
  });

  it("show a branch that stands alone once", () => {
    const lines = linesFor("x", { type: "branch", label: "feature/zaakmap", ref: "" });

    assert.deepEqual(
      lines.map(({ does }) => does),
      ["save", "branch"],
    );
  });

  it("show only what was selected when the file was left out", () => {
    const lines = linesFor("x", { type: "file", label: "", ref: "", copied: "a line" });

    assert.deepEqual(
      lines.map(({ does }) => does),
      ["save", "copied"],
    );
  });

  it("cut a long selection between whole characters", () => {
    const [, line] = linesFor("x", { ...place, label: "", copied: `${"x".repeat(58)}😀 and more of it` });

    assert.match(String(line?.description), /^“x{58}…”/);
  });

  it("begin with what was wrong, and keep the words of each part out of the label", () => {
    const lines = linesFor("", place, "There is nothing here yet.");

    assert.equal(lines[0]?.label, "$(error) There is nothing here yet.");
    // VS Code brings a line whose label resembles what is typed to the top, where Enter falls.
    assert.equal(lines[2]?.label, "$(file)");
  });
});
