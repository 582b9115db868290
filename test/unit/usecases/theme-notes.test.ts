import assert from "node:assert/strict";
import fc from "fast-check";
import { addDays } from "../../../shared/domain/days.ts";
import { ok } from "../../../shared/result.ts";
import { themeNotes } from "../../../shared/usecases/theme-notes.ts";
import { createWorld, type World } from "../../helpers/create-world.ts";
import { eventually } from "../../helpers/eventually.ts";
import { makeCapture } from "../../helpers/make-capture.ts";
import { makeTheme } from "../../helpers/make-theme.ts";

const dayOf = (at: number): string => addDays("2026-09-01", Math.floor(at / 2));

/** 120 notes on 60 days; two of three have the tag, and a deleted one as well. */
const keep = async ({ store }: World) => {
  const notes = Array.from({ length: 120 }, (_, at) =>
    makeCapture({ day: dayOf(at), text: at % 3 === 0 ? `Sluis ${at}` : `Sluis ${at} #sluis` }),
  );
  await store.write<null, never>(async () => {
    for (const [at, note] of notes.entries())
      await store.captures.put(at === 50 ? { ...note, deletedAt: "2026-11-03T10:00:00.000Z" } : note);
    return ok(null);
  });
  return notes;
};

describe("the notes of a theme", () => {
  it("are the same by its tag as one by one: those placed by hand are there, those taken out are not", async () => {
    const world = createWorld();
    const notes = await keep(world);
    const ids = notes.filter((_, at) => at % 7 !== 0).map(({ id }) => id);

    const read = await themeNotes(world, ids.toReversed(), "sluis");

    assert.deepEqual(read, await world.store.captures.many(ids.toReversed()));
    assert(read.some(({ tags }) => !tags["sluis"]));
  });

  it("are found of some days, whichever", async () => {
    const world = createWorld();
    const notes = await keep(world);
    const ids = notes.filter((_, at) => at % 7 !== 0).map(({ id }) => id);
    const held = notes.filter(({ id }) => ids.includes(id));
    const theme = makeTheme("theme:sluis", held, { tag: "sluis" });
    await world.store.write(async () => ok(await world.store.themes.put(theme).then(() => null)));
    const day = fc.nat(70).map((count) => addDays("2026-08-28", count));

    await fc.assert(
      fc.asyncProperty(day, day, async (from, until) => {
        const found = (await world.api.timeline({ themeId: theme.id, from, until })).map(({ id }) => id);
        const expected = notes.filter(
          (note, at) => ids.includes(note.id) && at !== 50 && note.day >= from && note.day <= until,
        );
        assert.deepEqual(new Set(found), new Set(expected.map(({ id }) => id)));
        assert.deepEqual(
          await themeNotes(world, found, "sluis", { from, until }),
          await world.store.captures.many(found),
        );
      }),
      { numRuns: 40, seed: 4 },
    );
  });

  it("are those it holds now, also right after a note came in by its tag, and when another window took one out", async () => {
    const world = createWorld();
    const elsewhere = world.reopen();
    const say = (text: string) => world.api.capture({ text, surface: "browser" });
    await say("Sluis dicht #sluis");
    await say("Sluis open #sluis");
    const theme = (await world.api.themes()).accepted[0]?.theme;
    assert(theme);
    const held = async () => (await world.store.themes.held(theme.id)).ids.size;
    assert.equal(await held(), 2);

    const third = await say("Sluis weer dicht #sluis");
    assert.equal(await held(), 3);

    assert(third.ok);
    await elsewhere.api.unassignTheme(third.value.capture.id, theme.id);
    await eventually(async () => assert.equal(await held(), 2));
    assert.deepEqual((await world.store.themes.held(theme.id)).tag, "sluis");
  });
});
