import assert from "node:assert/strict";
import { extensions, Uri, workspace } from "vscode";
import { lookAtBackup } from "../../extension/backup/open-backup.ts";
import { createEditorCore, type EditorCore } from "../../extension/create-editor-core.ts";
import type { Window } from "../../extension/create-window.ts";
import { freshFolder } from "./fresh-folder.ts";

const noSecrets = { read: async () => undefined, keep: async () => undefined, forget: async () => undefined };

describe("a backup in VS Code", () => {
  let folder: Uri;
  let core: EditorCore;
  before(async () => {
    const extension = extensions.getExtension("cirkel.cirkel");
    assert.ok(extension);
    folder = await freshFolder();
    core = createEditorCore(extension.extensionUri, folder, noSecrets);
  });
  after(async () => {
    await core.api.deleteEverything();
    core.dispose();
  });

  it("is made and read by a part that is loaded later, and brings everything back", async () => {
    const { api } = core;
    assert.ok((await api.capture({ text: "- Waited for a review #review", surface: "vscode" })).ok);
    const before = await api.timeline({});
    const { name, text } = await api.makeBackup();
    const file = Uri.joinPath(folder, name);
    await workspace.fs.writeFile(file, new TextEncoder().encode(text));
    assert.ok((await api.deleteEverything()).ok);
    assert.deepEqual(await api.timeline({}), []);

    const shown = await look(file);
    assert(shown.ok, JSON.stringify(shown));
    assert.equal(shown.value.counts.captures.fresh, before.length);
    assert.ok((await api.restoreBackup(shown.value.token)).ok);

    assert.deepEqual(await api.timeline({}), before);
    // The way back stands beside the journal, for every window.
    await workspace.fs.stat(Uri.joinPath(folder, "copies", "undo", "restore.json"));
    assert.ok((await api.undoRestore()).ok);
    assert.deepEqual(await api.timeline({}), []);
  });

  it("that is something else is refused", async () => {
    const file = Uri.joinPath(folder, "other.json");
    await workspace.fs.writeFile(file, new TextEncoder().encode("{}"));

    assert.deepEqual(await look(file), { ok: false, error: { kind: "notBackup" } });
  });

  // Of a window, only its core is asked for here.
  const look = (file: Uri) => lookAtBackup({ core: () => core } as unknown as Window, file);
});
