import assert from "node:assert/strict";
import { defaultAiChoices } from "../../../../shared/domain/ai-choices.ts";
import type { OfferedModel } from "../../../../shared/domain/model-call.ts";
import type { LanguageModel } from "../../../../shared/model-ports.ts";
import { err, ok } from "../../../../shared/result.ts";
import { createWorld, type World } from "../../../helpers/create-world.ts";
import { placesWith } from "../../../helpers/everything-in.ts";
import { fakeModel, memorySecrets } from "../../../helpers/fake-model.ts";
import { makeRun } from "../../../helpers/make-run.ts";

const key = "sk-kanarie-1";

/** A person who chose this, and whose model offers these. */
const choosing = async (choices: Parameters<World["api"]["saveAi"]>[0], models: LanguageModel["models"]) => {
  const addresses: unknown[] = [];
  const secrets = memorySecrets();
  const loadModel = async (address: unknown) => {
    addresses.push(address);
    return { ...fakeModel(), models };
  };
  const world = createWorld({ ports: { loadModel, secrets } });
  const saved = await world.api.saveAi({ mode: "masked", ...choices });
  assert(saved.ok, JSON.stringify(saved));
  return { ...world, addresses, secrets };
};

const offer =
  (...ids: readonly string[]): LanguageModel["models"] =>
  async () =>
    ok<readonly OfferedModel[]>(ids.map((id) => ({ id, name: id })));

const keepNotes = async ({ api, clock }: World): Promise<void> => {
  for (const [at, text] of ["- Gewacht op een lezer", "- Weer gewacht", "- Nog eens gewacht"].entries()) {
    clock.set(`2026-11-0${2 + at}T09:00:00.000Z`);
    await api.capture({ text, surface: "browser" });
  }
  clock.set("2026-11-10T08:00:00.000Z");
};

describe("the choices for the model coach", () => {
  it("are off and small until somebody chooses, and only what the host has can be chosen", async () => {
    assert.deepEqual(await createWorld().api.ai(), {
      choices: defaultAiChoices,
      mode: "off",
      providers: ["paste"],
      key: "none",
      used: 0,
    });
    const { api } = await choosing({}, offer());
    assert.deepEqual((await api.ai()).providers, ["anthropic", "compatible", "paste"]);
  });

  it("can be the models of an editor as long as it has any", async () => {
    let hasAny = true;
    const loadModel = async () => fakeModel();
    const { api } = createWorld({ ports: { loadModel, hasEditorModels: async () => hasAny } });

    assert.deepEqual((await api.ai()).providers, ["compatible", "vscode", "paste"]);
    hasAny = false;
    assert.deepEqual((await api.ai()).providers, ["compatible", "paste"]);
  });

  it("stay when the window is opened again", async () => {
    const world = await choosing({ provider: "compatible", baseUrl: "https://gateway.example" }, offer());
    assert.equal((await world.reopen().api.ai()).choices.baseUrl, "https://gateway.example");
  });

  it("hold an address over https, or of this machine", async () => {
    const { api } = await choosing({}, offer());
    for (const baseUrl of ["http://gateway.example", "https://me:secret@gateway.example", "gateway", "file:///etc"])
      assert.deepEqual(await api.saveAi({ baseUrl }), err({ kind: "badUrl" }), baseUrl);
    for (const baseUrl of ["https://gateway.example/v1", "http://127.0.0.1:8080", ""])
      assert((await api.saveAi({ baseUrl })).ok, baseUrl);
  });

  it("say what is missing before anything can be asked", async () => {
    const { api, ...world } = await choosing({}, offer());
    await keepNotes({ ...world, api });
    const ask = () => api.prepareAi({ purpose: "themes" }, { leftOut: [], sendCopied: false });

    assert.deepEqual(await ask(), err({ kind: "notChosen", missing: "provider" }));
    await api.saveAi({ provider: "anthropic" });
    assert.deepEqual(await ask(), err({ kind: "notChosen", missing: "key" }));
    await api.saveAi({ provider: "compatible" });
    assert.deepEqual(await ask(), err({ kind: "notChosen", missing: "model" }));
    await api.saveAi({ model: "model-a" });
    assert.deepEqual(await ask(), err({ kind: "notChosen", missing: "baseUrl" }));
  });
});

describe("a key", () => {
  it("is kept when it works, and in the one place for keys alone", async () => {
    const world = await choosing({ provider: "anthropic" }, offer("claude-sonnet-5-5"));

    const kept = await world.api.keepAiKey(key, "session");

    assert(kept.ok);
    assert.equal(kept.value.key, "session");
    assert.deepEqual(world.addresses, [{ provider: "anthropic", baseUrl: "", key }]);
    assert.deepEqual([...world.secrets.byName.values()], [key]);
    assert.deepEqual(await placesWith(world, "kanarie"), []);
    assert.ok(!(await world.api.makeBackup()).text.includes("kanarie"));
    assert.equal((await world.api.forgetAiKey()).key, "none");
    assert.equal(world.secrets.byName.size, 0);
  });

  it("that does not work is not kept", async () => {
    const world = await choosing({ provider: "anthropic" }, async () => err({ kind: "badKey" }));

    assert.deepEqual(await world.api.keepAiKey(key, "device"), err({ kind: "badKey" }));

    assert.equal(world.secrets.byName.size, 0);
    assert.equal((await world.api.ai()).key, "none");
  });

  it("goes when everything is deleted", async () => {
    const world = await choosing({ provider: "anthropic" }, offer("claude-sonnet-5-5"));
    await world.api.keepAiKey(key, "device");

    await world.api.deleteEverything();

    assert.equal(world.secrets.byName.size, 0);
    assert.deepEqual((await world.api.ai()).choices, defaultAiChoices);
  });

  it("never goes to another server than the one it was given for", async () => {
    const world = await choosing({ provider: "compatible", baseUrl: "https://one.example" }, offer("model-a"));
    await world.api.keepAiKey(key, "device");
    assert.equal((await world.api.ai()).key, "device");

    await world.api.saveAi({ baseUrl: "https://other.example" });
    await world.api.aiModels();

    assert.deepEqual(world.addresses.at(-1), { provider: "compatible", baseUrl: "https://other.example", key: "" });
  });
});

describe("the model that auto stands for", () => {
  it("is the best of what was offered last, and one that the preview names", async () => {
    const world = await choosing(
      { provider: "compatible", baseUrl: "https://one.example" },
      offer("model-b", "model-a"),
    );
    await keepNotes(world);
    await world.api.aiModels();

    const prepared = await world.api.prepareAi({ purpose: "themes" }, { leftOut: [], sendCopied: false });

    assert(prepared.ok, JSON.stringify(prepared));
    assert.equal(prepared.value.model, "model-b");
    assert.ok(prepared.value.body.includes("model-b"));
  });

  it("is unknown again after a week, and for another server", async () => {
    const world = await choosing({ provider: "compatible", baseUrl: "https://one.example" }, offer("model-b"));
    await keepNotes(world);
    await world.api.aiModels();
    const ask = () => world.api.prepareAi({ purpose: "themes" }, { leftOut: [], sendCopied: false });
    const unknown = err({ kind: "notChosen", missing: "model" });

    await world.api.saveAi({ baseUrl: "https://other.example" });
    assert.deepEqual(await ask(), unknown);
    await world.api.saveAi({ baseUrl: "https://one.example" });
    assert((await ask()).ok);
    world.clock.set("2026-11-18T08:00:00.000Z");
    assert.deepEqual(await ask(), unknown);
  });
});

describe("the log of what left", () => {
  it("can be exported and erased", async () => {
    const world = createWorld();
    const { runs } = await world.store.ai();
    await world.store.write(async () => {
      await runs.put(makeRun({ model: "model-kanarie" }));
      return ok(null);
    });

    const { name, mediaType, text } = await world.api.exportAiRuns();
    assert.deepEqual([name, mediaType], ["ai-log-2026-11-10.json", "application/json"]);
    assert.deepEqual(JSON.parse(text), await world.api.aiRuns());

    assert.deepEqual(await world.api.eraseAiRuns(), ok(null));
    assert.deepEqual(await world.api.aiRuns(), []);
    assert.deepEqual(await placesWith(world, "kanarie"), []);
  });
});
