import assert from "node:assert/strict";
import type { ImportPreview } from "../../../shared/messages/import-types.ts";
import { ok } from "../../../shared/result.ts";
import { takeBackBrokenOff } from "../../../shared/usecases/take-back-import.ts";
import { createWorld, type World } from "../../helpers/create-world.ts";
import { placesWith } from "../../helpers/everything-in.ts";
import { importAll } from "../../helpers/import-all.ts";

/** A table of so many notes, each with a canary and a tag. */
const table = (count: number) => ({
  path: "canary.csv",
  text: [
    "text,date",
    ...Array.from({ length: count }, (_, at) => `De kanarie zingt vandaag ${at} keer #kanarietag,2026-11-02`),
  ].join("\n"),
});

const look = ({ api }: World, count: number): Promise<ImportPreview> => api.previewImport([table(count)]);

/** Runs this once, at the first portion that is kept. */
const atFirstPortion = ({ store }: World, act: () => void): void => {
  const stop = store.subscribe(({ changes }) => {
    if (!changes.some(({ table: name }) => name === "captures")) return;
    stop();
    act();
  });
};

/** What is left of an import, but for the name it had and when. */
const assertNothingLeft = async (world: World): Promise<void> => {
  assert.equal(await world.store.captures.count(), 0);
  assert.deepEqual((await world.api.themes()).accepted, []);
  assert.deepEqual(await placesWith(world, "kanarie"), []);
  assert.equal((await world.api.overview()).notes, 0);
};

describe("looking at an import", () => {
  it("keeps nothing, and says what would come in", async () => {
    const world = createWorld();
    await importAll(world.api, [table(1)]);

    const preview = await world.api.previewImport([table(3), { path: "photo.png", problem: "binary" }]);

    assert.deepEqual([preview.notes, preview.known, preview.files, preview.formats], [2, 1, 2, { csv: 1 }]);
    assert.deepEqual(preview.skipped, [{ path: "photo.png", why: "binary" }]);
    assert.equal(await world.store.captures.count(), 1);
  });

  it("can be kept only while it is the last look", async () => {
    const world = createWorld();
    const first = await look(world, 2);
    const second = await look(world, 3);

    assert.deepEqual(await world.api.keepImport(first.importId, "private"), { kind: "gone" });
    await world.api.stopImport(second.importId);
    assert.deepEqual(await world.api.keepImport(second.importId, "private"), { kind: "gone" });
    assert.equal(await world.store.captures.count(), 0);
  });
});

describe("a large import", () => {
  it("is kept in portions, with its theme at the end, and says how far it is", async () => {
    const world = createWorld();
    const { importId } = await look(world, 1_200);
    const seen: number[] = [];
    world.store.subscribe(() => {
      void world.api.importProgress().then((progress) => progress && seen.push(progress.kept));
    });

    const end = await world.api.keepImport(importId, "private");

    assert.deepEqual(end, { kind: "kept", imported: 1_200 });
    assert.ok(
      seen.some((kept) => kept > 0 && kept < 1_200),
      `progress was seen: ${seen.join(" ")}`,
    );
    const { accepted } = await world.api.themes();
    assert.deepEqual(
      accepted.map(({ theme, captureIds }) => [theme.label, captureIds.length]),
      [["kanarietag", 1_200]],
    );
    assert.equal((await world.api.overview()).notes, 1_200);
    assert.equal(await world.api.importProgress(), null);
  });

  it("counts its notes for their themes as they are counted one by one", async () => {
    const world = createWorld();
    const at = (text: string) => world.api.capture({ text, surface: "browser" });
    await at("Een #begin");
    await at("Twee #begin");
    await at("Alleen #later");
    await at("Drie #hand");
    await at("Vier #hand");
    const themes = await world.store.themes.all();
    const hand = themes.find(({ label }) => label === "hand");
    assert(hand);
    // What stands in a theme with a domain is loose no more.
    await world.store.write(async () => {
      for (const theme of themes)
        await world.store.themes.put({ ...theme, domains: theme === hand ? { govern: true } : { organise: true } });
      return ok(null);
    });
    const lines = Array.from(
      { length: 2_100 },
      (_, row) => `Regel ${row} ${row % 3 === 0 ? "#begin #nieuw" : row % 3 === 1 ? "#later" : ""},2026-11-02`,
    );
    const { importId } = await world.api.previewImport([
      { path: "veel.csv", text: ["text,date", ...lines].join("\n") },
    ]);
    assert.equal((await world.api.keepImport(importId, "private")).kind, "kept");

    const counted = async (from: World) =>
      Object.fromEntries([...(await from.store.counters())].filter(([, count]) => count > 0));
    // A database that was filled from the journal counted everything anew.
    assert.deepEqual(await counted(world), await counted(world.elsewhere()));
  });

  it("leaves nothing behind when it is stopped", async () => {
    const world = createWorld();
    const { importId } = await look(world, 1_200);
    atFirstPortion(world, () => void world.api.stopImport(importId));

    const end = await world.api.keepImport(importId, "private");

    assert.deepEqual(end, { kind: "stopped" });
    await assertNothingLeft(world);
    assert.equal(await world.api.lastImport(), null);
  });

  it("leaves nothing behind when something fails that nobody foresaw", async () => {
    const world = createWorld();
    const { importId } = await look(world, 1_200);
    // The clock breaks after the first portion; it is asked for each note.
    atFirstPortion(world, () => {
      world.clock.now = () => {
        world.clock.now = now;
        throw new Error("planted");
      };
    });
    const { now } = world.clock;

    await assert.rejects(world.api.keepImport(importId, "private"), /planted/);

    await assertNothingLeft(world);
    assert.equal((await importAll(world.api, [table(3)])).imported, 3);
  });

  it("leaves nothing behind when its window ends, but is taken back at the next quiet moment", async () => {
    const world = createWorld();
    await breakOff(world);
    const next = world.reopen();
    assert.ok((await next.store.captures.count()) > 0, "some was kept");

    await takeBackBrokenOff(next)();

    await assertNothingLeft(next);
    assert.equal((await importAll(next.api, [table(3)])).imported, 3);
  });

  it("leaves other notes alone when it is taken back", async () => {
    const world = createWorld();
    await world.api.capture({ text: "Reviews wachten dagen", surface: "browser" });
    await breakOff(world);

    await takeBackBrokenOff(world.reopen())();

    assert.deepEqual(
      (await world.store.captures.all()).map(({ text }) => text),
      ["Reviews wachten dagen"],
    );
  });
});

describe("undoing an import", () => {
  it("removes its notes and the theme it made, from every copy", async () => {
    const world = createWorld();
    const { importId } = await importAll(world.api, [table(30)]);
    assert.equal((await world.api.lastImport())?.count, 30);

    const undone = await world.api.undoImport(importId);

    assert.deepEqual(undone, { ok: true, value: { removed: 30, left: 0 } });
    await assertNothingLeft(world);
    assert.equal(await world.api.lastImport(), null);
    assert.deepEqual(await world.api.undoImport(importId), { ok: false, error: { kind: "gone" } });
  });

  it("leaves what somebody worked with since, and its theme", async () => {
    const world = createWorld();
    const { importId } = await importAll(world.api, [table(3)]);
    const [first] = await world.store.captures.all();
    assert(first);
    await world.api.editCapture(first.id, { text: "Herschreven #kanarietag" });

    const undone = await world.api.undoImport(importId);

    assert.deepEqual(undone, { ok: true, value: { removed: 2, left: 1 } });
    assert.deepEqual(
      (await world.store.captures.all()).map(({ text }) => text),
      ["Herschreven #kanarietag"],
    );
    const [theme] = (await world.api.themes()).accepted;
    assert.deepEqual(Object.keys(theme?.theme.captureIds ?? {}), [first.id]);
  });

  it("leaves a note that is quoted", async () => {
    const world = createWorld();
    const { importId } = await importAll(world.api, [table(3)], "shareable");
    const [theme] = (await world.api.themes()).accepted;
    assert(theme);
    const drafted = await world.api.draftProposal(theme.theme.id, "We kijken elke ochtend samen");
    assert(drafted.ok);
    const quoted = new Set(Object.values(drafted.value.draft.evidence).map(({ captureId }) => captureId));
    assert.ok(quoted.size > 0);

    const undone = await world.api.undoImport(importId);

    assert.deepEqual(undone, { ok: true, value: { removed: 3 - quoted.size, left: quoted.size } });
  });
});

/** An import whose window ends after its first portion: the rest never comes. */
const breakOff = async (world: World): Promise<void> => {
  const dying = world.reopen();
  const { importId } = await look(dying, 1_200);
  const dead = new Promise<void>((resolve) =>
    atFirstPortion(dying, () => {
      dying.store.close();
      resolve();
    }),
  );
  const end = dying.api.keepImport(importId, "private").catch(() => undefined);
  await dead;
  await end;
};
