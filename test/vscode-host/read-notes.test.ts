import assert from "node:assert/strict";
import { Uri } from "vscode";
import { readNotes } from "../../extension/import/read-notes.ts";
import { freshFolder, layFiles } from "./fresh-folder.ts";

describe("reading notes from the explorer", () => {
  it("gives every file below a folder in order, and says of each that is no text why", async () => {
    const folder = await freshFolder();
    await layFiles(folder, {
      "b.md": "# Tuesday",
      "a/2026-11-02.md": "- waited",
      "latin.md": new Uint8Array([0x63, 0x61, 0x66, 0xe9]),
      "photo.png": new Uint8Array([0x89, 0x50, 0, 1]),
      ".obsidian/settings.md": "no note",
      "node_modules/x/readme.md": "no note either",
    });
    const name = folder.path.split("/").at(-1);

    const files = await readNotes([folder]);

    assert.deepEqual(files, [
      { path: `${name}/a/2026-11-02.md`, text: "- waited" },
      { path: `${name}/b.md`, text: "# Tuesday" },
      { path: `${name}/latin.md`, text: "café", remark: "latin1" },
      { path: `${name}/photo.png`, problem: "binary" },
    ]);
  });

  it("takes single files, and one that is gone since it was chosen does not stop the others", async () => {
    const folder = await freshFolder();
    await layFiles(folder, { "one.md": "x" });

    const files = await readNotes([Uri.joinPath(folder, "one.md"), Uri.joinPath(folder, "gone.md")]);

    assert.deepEqual(files, [
      { path: "one.md", text: "x" },
      { path: "gone.md", problem: "unreadable" },
    ]);
  });
});
