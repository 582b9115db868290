import assert from "node:assert/strict";
import { createSecrets } from "../../../extension/secrets.ts";

/** The store for secrets, as VS Code has it; it outlives a window. */
const createStorage = () => {
  const kept = new Map<string, string>();
  return {
    kept,
    get: async (name: string) => kept.get(name),
    store: async (name: string, secret: string) => void kept.set(name, secret),
    delete: async (name: string) => void kept.delete(name),
  };
};

describe("a key in VS Code", () => {
  it("is kept in the memory of the window only, and gone with it", async () => {
    const storage = createStorage();
    const secrets = createSecrets(storage);

    await secrets.keep("ai.anthropic", "sample-key", "session");

    assert.equal(await secrets.read("ai.anthropic"), "sample-key");
    assert.equal(storage.kept.size, 0);
    assert.equal(await createSecrets(storage).read("ai.anthropic"), undefined);
  });

  it("outlives the window when the person chose that, and no longer stands in its memory", async () => {
    const storage = createStorage();
    const secrets = createSecrets(storage);
    await secrets.keep("ai.anthropic", "sample-key", "session");

    await secrets.keep("ai.anthropic", "other-key", "device");

    assert.equal(await secrets.read("ai.anthropic"), "other-key");
    assert.equal(await createSecrets(storage).read("ai.anthropic"), "other-key");
  });

  it("leaves the store when the person chooses the memory after all", async () => {
    const storage = createStorage();
    const secrets = createSecrets(storage);
    await secrets.keep("ai.anthropic", "sample-key", "device");

    await secrets.keep("ai.anthropic", "sample-key", "session");

    assert.equal(storage.kept.size, 0);
    assert.equal(await secrets.read("ai.anthropic"), "sample-key");
  });

  it("is gone from both when it is forgotten, and those of others are not", async () => {
    const storage = createStorage();
    const secrets = createSecrets(storage);
    await secrets.keep("ai.anthropic", "sample-key", "device");
    await secrets.keep("ai.vscode", "third-key", "session");
    await secrets.keep("ai.compatible", "another-key", "session");

    await secrets.forget("ai.anthropic");
    await secrets.forget("ai.vscode");

    assert.equal(await secrets.read("ai.anthropic"), undefined);
    assert.equal(await secrets.read("ai.vscode"), undefined);
    assert.equal(await secrets.read("ai.compatible"), "another-key");
    assert.equal(storage.kept.size, 0);
  });
});
