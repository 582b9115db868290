import assert from "node:assert/strict";
import { Uri, window, workspace } from "vscode";
import { showPreview } from "../../extension/export/preview.ts";
import { saveInProject } from "../../extension/export/save-file.ts";
import type { ExportFile } from "../../shared/messages/exchange-types.ts";
import { openFolder } from "./fresh-folder.ts";

const file: ExportFile = {
  name: "2026-11-25-one-name-on-each-review-abc123.md",
  folder: "docs/proposals",
  mediaType: "text/markdown",
  text: "# One name on each review\n\nÜ and 👩🏽‍🔬, no newline at the end",
};

describe("saving an export in the workspace", () => {
  it("writes exactly these bytes below docs/proposals, and opens them", async () => {
    assert.equal(await saveInProject(file), `docs/proposals/${file.name}`);

    const target = Uri.joinPath(openFolder(), file.folder, file.name);
    assert.equal(new TextDecoder().decode(await workspace.fs.readFile(target)), file.text);
    assert.equal(window.activeTextEditor?.document.uri.toString(), target.toString());
  });

  it("is content with the same file being there already", async () => {
    assert.equal(await saveInProject(file), `docs/proposals/${file.name}`);
  });
});

describe("the preview of an export", () => {
  it("shows exactly the text, each time that of this moment", async () => {
    await showPreview(file);
    assert.equal(window.activeTextEditor?.document.getText(), file.text);

    const changed = file.text.replace("One", "Two");
    await showPreview({ ...file, text: changed });
    assert.equal(window.activeTextEditor?.document.getText(), changed);
  });
});
