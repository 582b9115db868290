import assert from "node:assert/strict";
import { ConfigurationTarget, workspace } from "vscode";
import { editorChoices, editorLanguage } from "../../extension/editor-choices.ts";

const ask = async (name: string, value: unknown): Promise<void> =>
  await workspace.getConfiguration("cirkel").update(name, value, ConfigurationTarget.Global);

describe("what a person chose in the settings of VS Code", () => {
  afterEach(async () => {
    await ask("language", undefined);
    await ask("recallAfterCapture", undefined);
  });

  it("is the language of VS Code and showing earlier notes, until they choose", () => {
    assert.deepEqual(editorChoices.read(), { language: "en", recallAfterCapture: true });
  });

  it("counts at once", async () => {
    await ask("language", "nl");
    await ask("recallAfterCapture", false);

    assert.equal(editorLanguage(), "nl");
    assert.equal(editorChoices.read().recallAfterCapture, false);
  });

  it("is written there when it is chosen in Cirkel, and only what differs", async () => {
    await editorChoices.keep({ language: "nl", recallAfterCapture: true });

    const kept = workspace.getConfiguration("cirkel");
    assert.equal(kept.inspect("language")?.globalValue, "nl");
    assert.equal(kept.inspect("recallAfterCapture")?.globalValue, undefined);
  });
});
