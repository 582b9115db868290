import assert from "node:assert/strict";
import { followTags } from "../../../shared/usecases/follow-tags.ts";
import { createWorld, type World } from "../../helpers/create-world.ts";

const labels = async ({ api }: World) => (await api.themes()).accepted.map(({ theme, notes }) => [theme.label, notes]);

/** Keeps a note in a window that ends before its theme was written. */
const captureAndBreakOff = async ({ api, store }: World, text: string) => {
  const { put } = store.themes;
  Object.assign(store.themes, {
    put: async () => {
      throw new DOMException("the window is closing", "AbortError");
    },
  });
  const kept = await api.capture({ text, surface: "browser" });
  // Whatever is asked next is answered after what follows.
  await store.themes.all();
  Object.assign(store.themes, { put });
  return kept;
};

describe("what follows from a note", () => {
  it("is there for whoever asks next, though the note did not wait for it", async () => {
    const world = createWorld();
    await world.api.capture({ text: "Upload test red again #flaky", surface: "browser" });
    await world.api.capture({ text: "Nobody owns the upload test #flaky", surface: "browser" });

    assert.deepEqual(await labels(world), [["flaky", 2]]);
    assert.deepEqual(await world.store.unfollowed(), []);
  });

  it("is done at the next opening where a window ended before it, and the note is there all the same", async () => {
    const world = createWorld();
    await world.api.capture({ text: "Upload test red again #flaky", surface: "browser" });
    const kept = await captureAndBreakOff(world, "Nobody owns the upload test #flaky");
    assert(kept.ok);
    assert.deepEqual(await labels(world), []);
    assert.deepEqual(await world.store.unfollowed(), [kept.value.capture.id]);

    const next = world.reopen();
    assert.equal(await next.store.captures.count(), 2);
    await followTags(next);

    assert.deepEqual(await labels(next), [["flaky", 2]]);
    assert.deepEqual(await next.store.unfollowed(), []);
  });
});
