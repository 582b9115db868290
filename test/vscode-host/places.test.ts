import assert from "node:assert/strict";
import { Selection, Uri, window, workspace } from "vscode";
import { readBranch } from "../../extension/capture/read-branch.ts";
import { seeEditor } from "../../extension/capture/see-editor.ts";
import { openRef } from "../../extension/open-ref.ts";
import { freshFolder, layFiles, openFolder } from "./fresh-folder.ts";

describe("where a note is made", () => {
  it("is the line of the caret in its file, by the name of the folder and nothing of the machine", async () => {
    const file = await fileWithLines();
    const editor = await window.showTextDocument(file);
    editor.selection = new Selection(2, 0, 2, 0);

    const place = workspace.asRelativePath(file, true);
    assert.deepEqual(seeEditor(), { type: "file", label: "work.ts:3", ref: `${place}:3` });
    assert.doesNotMatch(place, /^\/|:/);
  });

  it("takes along what is selected, as copied", async () => {
    const editor = await window.showTextDocument(await fileWithLines());
    editor.selection = new Selection(1, 0, 2, 5);

    assert.equal(seeEditor()?.copied, "line 2\nline");
    assert.match(String(seeEditor()?.label), /:2$/);
  });

  it("can be gone back to", async () => {
    const file = await fileWithLines();
    await window.showTextDocument(file);
    const ref = `${workspace.asRelativePath(file, true)}:4`;
    await window.showTextDocument(await workspace.openTextDocument({ content: "elsewhere" }));

    await openRef(ref);

    assert.equal(window.activeTextEditor?.document.uri.toString(), file.toString());
    assert.equal(window.activeTextEditor?.selection.active.line, 3);
  });

  it("is the branch that is checked out, also while no file is open", async () => {
    await layFiles(openFolder(), { ".git/HEAD": "ref: refs/heads/feature/zaakmap\n" });

    assert.equal(await readBranch(), "feature/zaakmap");
  });
});

const fileWithLines = async (): Promise<Uri> => {
  const folder = await freshFolder();
  await layFiles(folder, { "work.ts": "line 1\nline 2\nline 3\nline 4\nline 5\n" });
  return Uri.joinPath(folder, "work.ts");
};
