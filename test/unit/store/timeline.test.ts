import assert from "node:assert/strict";
import fc from "fast-check";
import type { Capture } from "../../../shared/domain/capture.ts";
import { ok } from "../../../shared/result.ts";
import { createWorld } from "../../helpers/create-world.ts";
import { eventually } from "../../helpers/eventually.ts";
import { makeCapture } from "../../helpers/make-capture.ts";

/** Few notes and few moments, so that many changes meet. */
const changes = fc.array(
  fc.record({ at: fc.nat(6), second: fc.nat(3), isDeleted: fc.boolean(), elsewhere: fc.boolean() }),
  { maxLength: 25 },
);

describe("the timeline of a window", () => {
  it("is what a window that just opened reads, whatever came and went here and elsewhere", async () => {
    await fc.assert(
      fc.asyncProperty(changes, async (made) => {
        const here = createWorld();
        const there = here.reopen();
        const notes = Array.from({ length: 7 }, (_, at) => makeCapture({ text: `note ${at}` }));
        await here.store.captures.timeline();

        for (const { at, second, isDeleted, elsewhere } of made) {
          const { store } = elsewhere ? there : here;
          await store.write(async () => {
            await store.captures.put(changed(notes[at] ?? makeCapture({}), second, isDeleted));
            return ok(null);
          });
          if (second === 0) await here.store.captures.timeline();
        }

        const fresh = await here.reopen().store.captures.timeline();
        await eventually(async () => assert.deepEqual(await here.store.captures.timeline(), fresh));
        assert.deepEqual(await here.store.captures.timeline(3), fresh.slice(0, 3));
      }),
      { numRuns: 30, seed: 5 },
    );
  });

  it("is read anew after everything was deleted", async () => {
    const { api, store } = createWorld();
    await api.capture({ text: "Reviews wait for days", surface: "browser" });
    assert.equal((await store.captures.timeline()).length, 1);

    await store.eraseAll();

    assert.deepEqual(await store.captures.timeline(), []);
    assert.deepEqual(await store.captures.search("reviews"), []);
  });
});

const changed = (note: Capture, second: number, isDeleted: boolean): Capture => {
  const createdAt = `2026-11-02T10:00:0${second}.000Z`;
  return { ...note, createdAt, ...(isDeleted && { deletedAt: "2026-11-03T10:00:00.000Z" }) };
};
