import assert from "node:assert/strict";
import type { AiHostChoices, ServerChoice } from "../../../../shared/model-ports.ts";
import type { ModelAddress } from "../../../../shared/usecases/ai/ai-needs.ts";
import { err, ok } from "../../../../shared/result.ts";
import { createWorld } from "../../../helpers/create-world.ts";
import { fakeModel, memorySecrets } from "../../../helpers/fake-model.ts";

const key = "sk-kanarie-1";

/** A host whose settings say this, until somebody changes them. */
const hostThatSays = (first: ServerChoice) => {
  let set = first;
  const addresses: unknown[] = [];
  const loadModel = async (address: ModelAddress) => {
    addresses.push(address);
    return { ...fakeModel(), host: address.baseUrl, models: async () => ok([{ id: "model-a", name: "model-a" }]) };
  };
  const hostChoices: AiHostChoices = {
    read: () => set,
    keep: async (change) => {
      if (set.baseUrl !== undefined && change.baseUrl !== undefined) set = { ...set, baseUrl: change.baseUrl };
    },
  };
  const world = createWorld({ ports: { loadModel, secrets: memorySecrets(), hostChoices } });
  return { ...world, addresses, say: (next: ServerChoice) => void (set = next), said: () => set };
};

describe("a server named in the settings of the host", () => {
  it("is the one that answers, until the person chooses another; it turns nothing on", async () => {
    const { api, addresses } = hostThatSays({ baseUrl: "https://gateway.example", model: "model-a" });

    const { choices, mode } = await api.ai();
    assert.deepEqual(
      [choices.provider, choices.baseUrl, choices.model],
      ["compatible", "https://gateway.example", "model-a"],
    );
    assert.equal(mode, "off");
    assert.deepEqual(await api.aiModels(), {
      ok: false,
      error: { kind: "blocked", rule: "personal", detail: "off" },
    });
    assert.deepEqual(addresses, []);

    assert((await api.saveAi({ provider: "paste" })).ok);
    assert.equal((await api.ai()).choices.provider, "paste");
  });

  it("is forgotten with its setting: nothing of it was copied into the records", async () => {
    const { api, say } = hostThatSays({ baseUrl: "https://gateway.example" });
    assert((await api.saveAi({ mode: "masked" })).ok);

    say({});

    const { choices } = await api.ai();
    assert.deepEqual([choices.mode, choices.provider, choices.baseUrl], ["masked", undefined, ""]);
  });

  it("changes there when it is changed in Cirkel", async () => {
    const { api, said } = hostThatSays({ baseUrl: "https://gateway.example" });

    assert((await api.saveAi({ baseUrl: "https://third.example" })).ok);

    assert.deepEqual(said(), { baseUrl: "https://third.example" });
    assert.equal((await api.ai()).choices.baseUrl, "https://third.example");
  });

  it("gets no key that was given for another one", async () => {
    const { api, addresses, say } = hostThatSays({ baseUrl: "https://gateway.example" });
    assert((await api.saveAi({ mode: "masked" })).ok);
    const kept = await api.keepAiKey(key, "device");
    assert(kept.ok && kept.value.key === "device");

    say({ baseUrl: "https://elsewhere.example" });

    assert.equal((await api.ai()).key, "none");
    assert((await api.aiModels()).ok);
    assert.deepEqual(addresses.at(-1), { provider: "compatible", baseUrl: "https://elsewhere.example", key: "" });
    say({ baseUrl: "https://gateway.example" });
    assert.equal((await api.ai()).key, "device");
    assert((await api.aiModels()).ok);
    assert.deepEqual(addresses.at(-1), { provider: "compatible", baseUrl: "https://gateway.example", key });
  });

  it("gets no question that was confirmed for another one", async () => {
    const { api, say } = hostThatSays({ baseUrl: "https://gateway.example", model: "model-a" });
    assert((await api.saveAi({ mode: "masked" })).ok);
    for (const text of ["- Gewacht op een lezer", "- Weer gewacht op een lezer", "- Nog eens gewacht"])
      assert((await api.capture({ text, surface: "vscode" })).ok);
    const shown = await api.prepareAi({ purpose: "themes" }, { leftOut: [], sendCopied: false });
    assert(shown.ok, JSON.stringify(shown));

    say({ baseUrl: "https://elsewhere.example", model: "model-a" });

    assert.deepEqual(await api.sendAi(shown.value.token, shown.value.hash), err({ kind: "changed" }));
    assert.deepEqual(await api.aiJobs(), []);
  });
});
