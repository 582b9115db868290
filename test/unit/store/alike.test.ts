import assert from "node:assert/strict";
import { ok } from "../../../shared/result.ts";
import { createWorld, type World } from "../../helpers/create-world.ts";
import { makeCapture } from "../../helpers/make-capture.ts";

const keep = async ({ store }: World, texts: readonly string[]) => {
  const notes = texts.map((text, at) => makeCapture({ id: `capture:${String(at).padStart(26, "0")}`, text }));
  await store.write<null, never>(async () => {
    for (const note of notes) await store.captures.put(note);
    return ok(null);
  });
  return notes;
};

describe("notes that may be about the same thing", () => {
  it("are found by a window that was not there when they were made", async () => {
    const world = createWorld();
    const [older, note] = await keep(world, ["Sluis dicht door storing", "Sluis weer dicht"]);
    assert(older && note);

    const { candidates, frequencies } = await world.reopen().store.captures.alike(note);

    assert.deepEqual(candidates, [older]);
    assert.equal(frequencies.total, 2);
    assert.equal(frequencies.byStem.get("sluis"), 2);
  });

  it("are found by what they say now, and are gone when they are deleted", async () => {
    const world = createWorld();
    const [older, note] = await keep(world, ["Wandelen langs het kanaal", "Sluis weer dicht"]);
    assert(older && note);
    assert.deepEqual((await world.store.captures.alike(note)).candidates, []);

    await world.api.editCapture(older.id, { text: "Sluis dicht door storing" });
    const { candidates, frequencies } = await world.store.captures.alike(note);
    assert.deepEqual(
      candidates.map(({ id }) => id),
      [older.id],
    );
    assert.equal(frequencies.byStem.get("sluis"), 2);

    await world.api.deleteCapture(older.id);
    const after = await world.store.captures.alike(note);
    assert.deepEqual(after.candidates, []);
    assert.equal(after.frequencies.byStem.get("sluis"), 1);
  });

  it("are at most 120, those that share the rarest words first", async () => {
    const world = createWorld();
    const many = Array.from({ length: 150 }, (_, at) => `Rooster nummer ${"abcdefghij"[at % 10]}${at}`);
    const notes = await keep(world, ["Rooster en sluis", ...many, "Sluis staat op het rooster"]);
    const [first, last] = [notes[0], notes.at(-1)];
    assert(first && last);

    const { candidates } = await world.store.captures.alike(last);

    assert.equal(candidates.length, 120);
    assert.equal(candidates[0]?.id, first.id);
  });
});
