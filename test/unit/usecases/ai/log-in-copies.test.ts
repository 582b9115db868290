import assert from "node:assert/strict";
import { keepCopies } from "../../../../shared/core/copies-api.ts";
import type { AiRun } from "../../../../shared/domain/ai-run.ts";
import { ok } from "../../../../shared/result.ts";
import { createWorld, type World } from "../../../helpers/create-world.ts";
import { placesWith } from "../../../helpers/everything-in.ts";
import { makeRun } from "../../../helpers/make-run.ts";

const worldWith = async (...runs: readonly AiRun[]): Promise<World> => {
  const world = createWorld({ at: "2026-11-12T08:00:00.000Z" });
  const { runs: log } = await world.store.ai();
  await world.store.write(async () => {
    for (const run of runs) await log.put(run);
    return ok(null);
  });
  return world;
};

const restore = async ({ api }: World, text: string): Promise<void> => {
  const shown = await api.previewRestore({ text });
  assert(shown.ok, JSON.stringify(shown));
  assert((await api.restoreBackup(shown.value.token)).ok);
};

const idsOf = async ({ api }: World): Promise<readonly string[]> => (await api.aiRuns()).map(({ id }) => id);

describe("the log of what left, in copies", () => {
  it("comes back from a backup on another device, word for word", async () => {
    const run = makeRun({
      captureIds: { "capture:00000000000000000000000001": true },
      masked: { name: 2 },
      producedId: "path:00000000000000000000000002",
      checks: { "dropped.link": "1" },
    });
    const { text, counts } = await (await worldWith(run)).api.makeBackup();
    assert.equal(counts.aiRuns, 1);

    const other = await worldWith();
    await restore(other, text);

    assert.deepEqual(await other.api.aiRuns(), [run]);
    assert((await other.api.undoRestore()).ok);
    assert.deepEqual(await other.api.aiRuns(), []);
  });

  it("leaves a call that still runs to the device it runs on", async () => {
    const done = makeRun();
    const { text } = await (await worldWith(done, makeRun({ outcome: "running" }))).api.makeBackup();
    const other = await worldWith();
    await restore(other, text);
    assert.deepEqual(await idsOf(other), [done.id]);
  });

  it("that was erased is in no snapshot any more, and comes back from no backup here", async () => {
    const world = await worldWith(makeRun({ bodyHash: "kanarie" }));
    const { text } = await world.api.makeBackup();
    await keepCopies(world)();
    assert.notDeepEqual(await placesWith(world, "kanarie"), []);

    assert((await world.api.eraseAiRuns()).ok);

    assert.deepEqual(await placesWith(world, "kanarie"), []);
    await restore(world, text);
    assert.deepEqual(await idsOf(world), []);
  });

  it("that was erased says nothing of what came after", async () => {
    const world = await worldWith(makeRun());
    assert((await world.api.eraseAiRuns()).ok);
    const later = makeRun({ createdAt: "2026-11-13T08:00:00.000Z" });
    const { text } = await (await worldWith(later)).api.makeBackup();

    await restore(world, text);

    assert.deepEqual(await idsOf(world), [later.id]);
  });

  it("that was erased comes back after everything was deleted: then nothing is known of it", async () => {
    const run = makeRun();
    const world = await worldWith(run);
    const { text } = await world.api.makeBackup();
    assert((await world.api.eraseAiRuns()).ok);
    assert((await world.api.deleteEverything()).ok);

    await restore(world, text);

    assert.deepEqual(await idsOf(world), [run.id]);
  });
});
