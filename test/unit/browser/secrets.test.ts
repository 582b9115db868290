import assert from "node:assert/strict";
import { createSecrets } from "../../../browser/secrets.ts";

/** An area of the extension's storage, as a browser has it. */
const area = () => {
  const kept = new Map<string, unknown>();
  return {
    kept,
    get: async (key: string) => (kept.has(key) ? { [key]: kept.get(key) } : {}),
    set: async (items: Readonly<Record<string, string>>) => {
      for (const [key, value] of Object.entries(items)) kept.set(key, value);
    },
    remove: async (key: string) => void kept.delete(key),
  };
};

describe("a key in a browser", () => {
  const world = () => {
    const [session, local] = [area(), area()];
    // What a browser would sync stands beside them, and breaks the test when it is looked at.
    const storage = {
      session,
      local,
      get sync(): never {
        throw new Error("keys are never synced");
      },
    };
    return { session, local, secrets: createSecrets(storage) };
  };

  it("is kept in the memory of the browser, and nowhere else", async () => {
    const { session, local, secrets } = world();

    await secrets.keep("ai.anthropic", "sample-key", "session");

    assert.equal(await secrets.read("ai.anthropic"), "sample-key");
    assert.deepEqual([session.kept.size, local.kept.size], [1, 0]);
  });

  it("is kept in the profile when the person chose that, and no longer in the memory", async () => {
    const { session, local, secrets } = world();
    await secrets.keep("ai.anthropic", "sample-key", "session");

    await secrets.keep("ai.anthropic", "other-key", "device");

    assert.equal(await secrets.read("ai.anthropic"), "other-key");
    assert.deepEqual([session.kept.size, local.kept.size], [0, 1]);
  });

  it("leaves the profile when the person chooses the memory after all", async () => {
    const { session, local, secrets } = world();
    await secrets.keep("ai.anthropic", "sample-key", "device");

    await secrets.keep("ai.anthropic", "sample-key", "session");

    assert.deepEqual([session.kept.size, local.kept.size], [1, 0]);
  });

  it("is gone from both when it is forgotten, and those of others are not", async () => {
    const { session, local, secrets } = world();
    await secrets.keep("ai.anthropic", "sample-key", "device");
    await secrets.keep("ai.compatible", "another-key", "session");

    await secrets.forget("ai.anthropic");

    assert.equal(await secrets.read("ai.anthropic"), undefined);
    assert.equal(await secrets.read("ai.compatible"), "another-key");
    assert.deepEqual([session.kept.size, local.kept.size], [1, 0]);
  });

  it("is not there when what was found is no text, or was never kept", async () => {
    const { local, secrets } = world();
    local.kept.set("secret:ai.anthropic", { key: 1 });

    assert.equal(await secrets.read("ai.anthropic"), undefined);
    assert.equal(await secrets.read("ai.compatible"), undefined);
  });
});
