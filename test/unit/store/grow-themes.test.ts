import assert from "node:assert/strict";
import { ok } from "../../../shared/result.ts";
import { createWorld, type World } from "../../helpers/create-world.ts";
import { makeCapture } from "../../helpers/make-capture.ts";

const counted = async (world: World) =>
  Object.fromEntries([...(await world.store.counters())].filter(([, count]) => count > 0));

describe("themes that take in notes which were just added", () => {
  it("count them as they are counted one by one, also those that somebody worked with since", async () => {
    const world = createWorld();
    for (const text of ["Een #hand", "Twee #hand", "Drie #later", "Vier #later"])
      await world.api.capture({ text, surface: "browser" });
    const [hand, later] = await world.store.themes.all();
    assert(hand && later);
    const notes = [1, 2, 3, 4].map((at) => makeCapture({ id: `capture:9${at}`, text: `Regel ${at}` }));
    await world.store.write(async () => {
      // What stands in a theme with a domain is loose no more.
      await world.store.themes.put({ ...hand, domains: { govern: true } });
      await world.store.themes.put({ ...later, domains: { organise: true } });
      await world.store.captures.addNew(notes);
      return ok(null);
    });
    const [first, second, third] = notes.map(({ id }) => id);
    assert(first && second && third);
    await world.api.assignTheme(first, hand.id);
    await world.api.deleteCapture(second);
    await world.api.editCapture(third, { text: "Anders" });

    const theme = await world.store.themes.get(later.id);
    assert(theme);
    const captureIds = { ...theme.captureIds, ...Object.fromEntries(notes.map(({ id }) => [id, true])) };
    const archive = await world.store.archive();
    await world.store.write(async () => {
      await archive.growThemes([{ ...theme, captureIds }], new Set(notes.map(({ id }) => id)));
      return ok(null);
    });

    // A database that was filled from the journal counted everything anew.
    assert.deepEqual(await counted(world), await counted(world.elsewhere()));
  });
});
