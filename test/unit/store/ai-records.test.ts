import assert from "node:assert/strict";
import { ok } from "../../../shared/result.ts";
import { createWorld, type World } from "../../helpers/create-world.ts";
import { placesWith } from "../../helpers/everything-in.ts";
import { makeJob } from "../../helpers/make-job.ts";
import { makeRun } from "../../helpers/make-run.ts";

const canary = "kanarievogel";

const keepJob = async ({ store }: World, ids: Parameters<typeof makeJob>[0]): Promise<void> => {
  const { jobs } = await store.ai();
  const answer = { stop: "end", text: `In het archief zit een ${canary}`, model: "model-a" } as const;
  await store.write(async () => {
    await jobs.put(makeJob(ids, { answer }));
    return ok(null);
  });
};

const keepNote = async ({ api }: World, text: string) => {
  const kept = await api.capture({ text, surface: "browser" });
  assert(kept.ok);
  return kept.value.capture.id;
};

describe("the work of the model coach", () => {
  it("stands in its own table and in no journal, backup or snapshot", async () => {
    const world = createWorld();
    await keepJob(world, []);

    assert.deepEqual(await placesWith(world, canary), ["jobs"]);
    assert.ok(!(await world.api.makeBackup()).text.includes(canary));
    assert.deepEqual(await (await world.elsewhere().store.ai()).jobs.all(), []);
  });

  it("is told to the other windows", async () => {
    const here = createWorld();
    const told = new Promise<readonly string[]>((resolve) => {
      here.reopen().store.subscribe(({ changes }) => resolve(changes.map(({ table }) => table)));
    });

    await keepJob(here, []);

    assert.deepEqual(await told, ["jobs"]);
  });

  it("goes with the text of a note that it holds, and stays without", async () => {
    const world = createWorld();
    const [note, other] = [await keepNote(world, "Eén notitie"), await keepNote(world, "Een andere")];
    await keepJob(world, [note, other]);
    await keepJob(world, [other]);

    await world.api.deleteCapture(note);
    await world.api.eraseNotes([note]);

    const left = await (await world.store.ai()).jobs.all();
    assert.deepEqual(
      left.map(({ call }) => Object.keys(call.captureIds)),
      [[other]],
    );
  });

  it("is gone when everything is deleted", async () => {
    const world = createWorld();
    await keepJob(world, []);

    await world.api.deleteEverything();

    assert.deepEqual(await placesWith(world, canary), []);
  });
});

describe("the log of calls", () => {
  it("is in the second copy, and can be erased from both", async () => {
    const world = createWorld();
    const { runs } = await world.store.ai();
    const run = makeRun({ model: canary });
    await world.store.write(async () => {
      await runs.put(run);
      return ok(null);
    });
    assert.deepEqual(await (await world.elsewhere().store.ai()).runs.all(), [run]);

    await world.store.erase(async () => {
      await runs.remove([run.id]);
      return ok(null);
    });
    await world.store.scrub();

    assert.deepEqual(await runs.all(), []);
    assert.deepEqual(await placesWith(world, canary), []);
  });
});
