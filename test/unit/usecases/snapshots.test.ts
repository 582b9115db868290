import assert from "node:assert/strict";
import { keepCopies } from "../../../shared/core/copies-api.ts";
import { createWorld, type World } from "../../helpers/create-world.ts";

const note = async ({ api }: World, text: string): Promise<void> => {
  assert.ok((await api.capture({ text, surface: "browser" })).ok);
};

const on = async (world: World, day: string): Promise<void> => {
  world.clock.set(`${day}T08:00:00.000Z`);
  await keepCopies(world)();
};

const daysOf = async ({ api }: World): Promise<readonly string[]> =>
  (await api.copies()).snapshots.map(({ day }) => day);

describe("snapshots", () => {
  it("are kept of the last three days on which something changed, one a day", async () => {
    const world = createWorld();
    await on(world, "2026-11-10");
    assert.deepEqual(await daysOf(world), []);

    for (const day of ["2026-11-10", "2026-11-11", "2026-11-13", "2026-11-14"]) {
      await note(world, `Op ${day}`);
      await on(world, day);
      await note(world, `Later op ${day}`);
      await on(world, day);
    }
    const { snapshots } = await world.api.copies();
    assert.deepEqual(snapshots, [
      { day: "2026-11-14", notes: 7 },
      { day: "2026-11-13", notes: 5 },
      { day: "2026-11-11", notes: 3 },
    ]);

    await on(world, "2026-11-15");
    await on(world, "2026-11-16");
    assert.deepEqual(await daysOf(world), ["2026-11-15", "2026-11-14", "2026-11-13"]);
  });

  it("bring a day back, after the same look at what would change", async () => {
    const world = createWorld();
    await note(world, "Van toen");
    await on(world, "2026-11-10");
    const [found] = (await world.store.captures.all()).map(({ id }) => id);
    assert(found);
    // Lost by something else than the person.
    const archive = await world.store.archive();
    await world.store.erase(async () => {
      await archive.remove("captures", [found]);
      return { ok: true, value: null };
    });

    const shown = await world.api.previewRestore({ day: "2026-11-10" });
    assert(shown.ok);
    assert.equal(shown.value.counts.captures.fresh, 1);
    assert.ok((await world.api.restoreBackup(shown.value.token)).ok);

    assert.equal((await world.store.captures.get(found))?.text, "Van toen");
    assert.equal((await world.api.previewRestore({ day: "2026-11-09" })).ok, false);
  });

  it("leave the older ones alone when the new one does not read back whole", async () => {
    const world = createWorld();
    for (const day of ["2026-11-10", "2026-11-11", "2026-11-12"]) {
      await note(world, `Op ${day}`);
      await on(world, day);
    }
    const { write } = world.copies;
    Object.assign(world.copies, {
      write: (path: string, bytes: Uint8Array<ArrayBuffer>) => write(path, bytes.slice(0, bytes.length / 2)),
    });
    await note(world, "Op een slechte schijf");
    await on(world, "2026-11-13");

    assert.deepEqual(await daysOf(world), ["2026-11-12", "2026-11-11", "2026-11-10"]);
  });

  it("of a day in the future, from when the clock was wrong, do not push out the one of today", async () => {
    const world = createWorld();
    for (const day of ["2027-11-10", "2027-11-11", "2027-11-12", "2026-11-13"]) {
      await note(world, `Op ${day}`);
      await on(world, day);
    }

    assert.ok((await daysOf(world)).includes("2026-11-13"));
    assert.equal((await daysOf(world)).length, 3);
  });
});

describe("the copies", () => {
  it("ask for a backup when there are many notes and none was made for two weeks", async () => {
    const world = createWorld();
    for (let count = 1; count <= 20; count += 1) await note(world, `Notitie ${count}`);
    assert.equal((await world.api.copies()).ask, undefined);
    await note(world, "Notitie 21");
    assert.equal((await world.api.copies()).ask, "overdue");

    await world.api.backupSaved((await world.api.makeBackup()).madeAt);
    assert.equal((await world.api.copies()).ask, undefined);
    assert.equal((await world.api.copies()).lastBackup?.slice(0, 10), "2026-11-10");
    world.clock.set("2026-11-24T08:00:00.000Z");
    assert.equal((await world.api.copies()).ask, "overdue");
  });

  it("say when the second copy was written", async () => {
    const world = createWorld();
    assert.equal((await world.api.copies()).lastJournalWrite, undefined);
    await note(world, "Een");
    const { journal, lastJournalWrite } = await world.api.copies();
    assert.equal(journal, "written");
    assert.equal(lastJournalWrite?.slice(0, 10), "2026-11-10");
  });
});
