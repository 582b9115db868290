import assert from "node:assert/strict";
import { extensions, Uri, workspace } from "vscode";
import { createEditorCore, type EditorCore } from "../../extension/create-editor-core.ts";
import { freshFolder } from "./fresh-folder.ts";

const noSecrets = { read: async () => undefined, keep: async () => undefined, forget: async () => undefined };

describe("the core, which is a part of its own", () => {
  let home: Uri;
  let core: EditorCore;
  before(async () => {
    home = await freshFolder();
    core = createEditorCore(home, await freshFolder(), noSecrets);
  });
  after(async () => {
    await core.api.deleteEverything();
    core.dispose();
  });

  it("refuses a note while it cannot be read, so that the text goes back into its input", async () => {
    core.warmUp();

    assert.deepEqual(await capture(), { ok: false, error: { kind: "notKept", reason: "unavailable" } });
  });

  it("keeps the note when it can be read again", async () => {
    const extension = extensions.getExtension("cirkel.cirkel");
    assert.ok(extension);
    await workspace.fs.copy(Uri.joinPath(extension.extensionUri, "core.js"), Uri.joinPath(home, "core.js"));

    assert.equal((await capture()).ok, true);

    assert.equal((await core.api.timeline({})).length, 1);
  });

  it("tells its screens what changed, also those that listened before it was there", async () => {
    const heard: string[] = [];
    const later = createEditorCore(home, await freshFolder(), noSecrets);
    later.onChanged(({ changes }) => heard.push(...changes.map(({ table }) => table)));

    await later.api.capture({ text: "+ The part came in", surface: "vscode" });

    later.dispose();
    assert.ok(heard.includes("captures"), heard.join());
  });

  const capture = () => core.api.capture({ text: "- The network was gone", surface: "vscode" });
});
