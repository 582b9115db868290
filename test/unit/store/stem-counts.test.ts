import assert from "node:assert/strict";
import fc from "fast-check";
import { ok } from "../../../shared/result.ts";
import { openDatabase } from "../../../shared/store/schema.ts";
import { createWorld, type World } from "../../helpers/create-world.ts";
import { eventually } from "../../helpers/eventually.ts";
import { makeCapture } from "../../helpers/make-capture.ts";

const texts = ["Sluis dicht door storing", "Sluis weer dicht", "Rooster en sluis", "Rooster gewisseld", "Wandelen"];

/** Few notes and few words, so that many changes meet. */
const changes = fc.array(
  fc.record({
    at: fc.nat(4),
    text: fc.nat(4),
    does: fc.constantFrom("put", "bin", "erase", "ask"),
    elsewhere: fc.boolean(),
  }),
  { minLength: 5, maxLength: 20 },
);

describe("how many notes know a stem", () => {
  it("is kept as the index itself would be counted, whatever comes, changes and goes, in two windows", async () => {
    await fc.assert(
      fc.asyncProperty(changes, async (made) => {
        const here = createWorld();
        const there = here.reopen();
        const notes = Array.from({ length: 5 }, (_, at) => makeCapture({ text: texts[at] ?? "" }));

        for (const { at, text, does, elsewhere } of made) {
          const { store } = elsewhere ? there : here;
          const note = { ...(notes[at] ?? makeCapture({})), text: texts[text] ?? "" };
          if (does === "ask") await store.captures.alike(note);
          else if (does === "erase") {
            const archive = await store.archive();
            await store.erase(async () => ok(await archive.remove("captures", [note.id]).then(() => null)));
          } else {
            const put = does === "bin" ? { ...note, deletedAt: "2026-11-03T10:00:00.000Z" } : note;
            await store.write(async () => ok(await store.captures.put(put).then(() => null)));
          }
        }

        const { kept, counted } = await countBoth(here);
        assert.deepEqual(
          kept,
          kept.map(([stem]) => [stem, counted.get(stem)] as const),
        );
      }),
      { numRuns: 40, seed: 8 },
    );
  });

  it("counts the note that is asked about, though it comes in after the answer", async () => {
    const world = createWorld();
    await world.store.captures.alike(makeCapture({ text: "nothing" }));
    const note = makeCapture({ text: "Sluis dicht" });
    await world.store.write(async () => ok(await world.store.captures.put(note).then(() => null)));

    const first = await world.store.captures.alike(note);

    assert.equal(first.frequencies.byStem.get("sluis"), 1);
    await eventually(async () =>
      assert.deepEqual((await countBoth(world)).kept, [
        ["dicht", 1],
        ["sluis", 1],
      ]),
    );
    assert.deepEqual((await world.store.captures.alike(note)).frequencies, first.frequencies);
  });
});

/** What stands in the table, and what the index says. */
const countBoth = async ({ host, name }: World) => {
  const database = openDatabase(name, host);
  const [rows, notes] = await database.transaction("r", database.stems, database.terms, () =>
    Promise.all([database.stems.toArray(), database.terms.toArray()]),
  );
  database.close();
  const counted = new Map<string, number>();
  for (const { stems } of notes) for (const stem of stems) counted.set(stem, (counted.get(stem) ?? 0) + 1);
  return { kept: rows.map(({ stem, count }) => [stem, count] as const), counted };
};
