import assert from "node:assert/strict";
import { ConfigurationTarget, Uri, workspace } from "vscode";
import { settingsStrategy, workspaceStrategy } from "../../extension/found-strategies.ts";
import { layFiles, openFolder } from "./fresh-folder.ts";

describe("ground rules that VS Code knows of", () => {
  afterEach(async () => {
    await workspace.getConfiguration("cirkel").update("strategy", undefined, ConfigurationTarget.Global);
    await workspace.fs.delete(Uri.joinPath(openFolder(), ".cirkel"), { recursive: true }).then(undefined, () => {});
  });

  it("are none until somebody sets them", async () => {
    assert.equal(await settingsStrategy.read(), undefined);
    assert.equal(await workspaceStrategy.read(), undefined);
  });

  it("stand in the settings, as they are", async () => {
    const set = { cirkel: "strategy", format: 1 };
    await workspace.getConfiguration("cirkel").update("strategy", set, ConfigurationTarget.Global);
    assert.deepEqual(JSON.parse((await settingsStrategy.read()) ?? ""), set);
  });

  it("cannot be set by a workspace", async () => {
    const settings = workspace.getConfiguration("cirkel");
    await assert.rejects(async () => await settings.update("strategy", { a: 1 }, ConfigurationTarget.Workspace));
    assert.equal(await settingsStrategy.read(), undefined);
  });

  it("stand in a file of the workspace, once it is trusted", async () => {
    await layFiles(openFolder(), { ".cirkel/strategy.json": "## Waarom" });
    assert.equal(await workspaceStrategy.read(), workspace.isTrusted ? "## Waarom" : undefined);
  });
});
