import assert from "node:assert/strict";
import { ConfigurationTarget, workspace } from "vscode";
import { editorAiChoices } from "../../extension/editor-ai-choices.ts";

const settings = () => workspace.getConfiguration("cirkel.ai");
const server = "http://localhost:11434";

describe("a server in the settings of VS Code", () => {
  afterEach(async () => {
    await settings().update("baseUrl", undefined, ConfigurationTarget.Global);
    await settings().update("model", undefined, ConfigurationTarget.Global);
  });

  it("is none until the person names one, and what is chosen in Cirkel does not go there then", async () => {
    await editorAiChoices.keep({ baseUrl: server, model: "model-a" });

    assert.deepEqual(editorAiChoices.read(), {});
    assert.equal(settings().inspect("baseUrl")?.globalValue, undefined);
  });

  it("is read without the space around it, with its model", async () => {
    await settings().update("baseUrl", ` ${server} `, ConfigurationTarget.Global);
    await settings().update("model", "model-a", ConfigurationTarget.Global);

    assert.deepEqual(editorAiChoices.read(), { baseUrl: server, model: "model-a" });
  });

  it("is changed there by a choice in Cirkel, and only what stands there", async () => {
    await settings().update("baseUrl", server, ConfigurationTarget.Global);

    await editorAiChoices.keep({ baseUrl: "https://gateway.example", model: "model-b" });

    assert.equal(settings().inspect("baseUrl")?.globalValue, "https://gateway.example");
    assert.equal(settings().inspect("model")?.globalValue, undefined);
  });

  it("cannot be named by a workspace", async () => {
    for (const name of ["baseUrl", "model"])
      await assert.rejects(async () => await settings().update(name, server, ConfigurationTarget.Workspace));

    assert.deepEqual(editorAiChoices.read(), {});
  });
});
