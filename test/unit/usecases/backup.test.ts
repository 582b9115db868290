import assert from "node:assert/strict";
import type { Capture } from "../../../shared/domain/capture.ts";
import type { RestoreCounts } from "../../../shared/domain/restore-plan.ts";
import type { CoreApi } from "../../../shared/messages/core-api.ts";
import { readBackup } from "../../../shared/exchange/backup/read-backup.ts";
import type { Archive, Store } from "../../../shared/ports.ts";
import { restoreBackup } from "../../../shared/usecases/restore-backup.ts";
import { ok } from "../../../shared/result.ts";
import { createWorld, type World } from "../../helpers/create-world.ts";
import { placesWith } from "../../helpers/everything-in.ts";
import { makeCapture } from "../../helpers/make-capture.ts";
import { fillWorld } from "../messages/fill-world.ts";

const keep = async ({ api }: World, text: string): Promise<Capture> => {
  const kept = await api.capture({ text, surface: "browser" });
  assert(kept.ok);
  return kept.value.capture;
};

/** Another device: ids count in each world, and no two devices give out the same. */
const elsewhere = (): World => {
  const world = createWorld();
  for (let count = 0; count < 1_000; count += 1) world.ids.next("skipped");
  return world;
};

const read = async ({ store }: World) => (await store.archive()).read();

const backUp = async ({ api }: World): Promise<string> => (await api.makeBackup()).text;

const restore = async (api: CoreApi, text: string): Promise<Record<keyof RestoreCounts, number>> => {
  const shown = await api.previewRestore({ text });
  assert(shown.ok, JSON.stringify(shown));
  const restored = await api.restoreBackup(shown.value.token);
  assert(restored.ok, JSON.stringify(restored));
  assert.deepEqual(restored.value.counts, shown.value.counts);
  return restored.value.counts.captures;
};

describe("a backup", () => {
  it("brings everything back as it was, after everything was deleted", async () => {
    const { world } = await fillWorld();
    const { api } = world;
    const binned = await keep(world, "Weg");
    await api.deleteCapture(binned.id);
    const erased = await keep(world, "Voorgoed weg");
    await api.deleteCapture(erased.id);
    await api.eraseNotes([erased.id]);
    await api.saveSettings({ author: "Sanne", popupSeconds: 20 });
    const before = await read(world);
    const counters = await world.store.counters();
    assert.ok(Object.values(before.records).filter(({ length }) => length > 0).length >= 5);

    const text = await backUp(world);
    assert.ok((await api.deleteEverything()).ok);
    assert.equal((await read(world)).records.captures.length, 0);
    await restore(api, text);

    assert.deepEqual(await read(world), before);
    assert.deepEqual(nonZero(await world.store.counters()), nonZero(counters));
    assert.equal((await api.bin()).length, 2);
    // In the second copy as well: a database that is lost now comes back.
    assert.deepEqual((await read(world.elsewhere())).records, before.records);
  });

  it("of ten thousand notes comes back identical", async () => {
    const world = createWorld();
    const notes = Array.from({ length: 10_000 }, (_, index) =>
      makeCapture({
        id: `capture:${String(index).padStart(26, "0")}`,
        text: `Notitie ${index} over wachten`,
        tags: { [`t${index % 50}`]: true },
      }),
    );
    const archive = await world.store.archive();
    assert.ok((await world.store.write(async () => ok(await archive.put("captures", notes)))).ok);
    const before = await read(world);

    const { text, counts, bytes } = await world.api.makeBackup();
    assert.equal(counts.captures, 10_000);
    assert.equal(bytes, new TextEncoder().encode(text).length);
    await world.api.deleteEverything();
    const { fresh } = await restore(world.api, text);

    assert.equal(fresh, 10_000);
    const segments = [...world.files.byPath].filter(([path]) => path.endsWith(".seg"));
    assert.ok(segments.length >= 5 && segments.every(([, bytes]) => bytes.length < 8_000_000));
    assert.deepEqual(await read(world), before);
    assert.equal((await world.store.counters()).get("notes"), 10_000);
    assert.deepEqual((await read(world.elsewhere())).records, before.records);
  });

  it("says what is new, the same and different before anything happens", async () => {
    const world = createWorld();
    const [same, older, newer] = [
      await keep(world, "Zelfde"),
      await keep(world, "Ouder"),
      await keep(world, "Nieuwer"),
    ];
    const text = await backUp(world);
    await world.api.editCapture(older.id, { text: "Hier later veranderd" });
    await keep(world, "Alleen hier");
    const other = elsewhere();
    await restore(other.api, text);
    // There it was changed after the backup, so that this backup is the newer one here.
    other.clock.set("2026-11-20T08:00:00.000Z");
    await other.api.editCapture(newer.id, { text: "Daar later veranderd" });
    await keep(other, "Alleen daar");

    const shown = await world.api.previewRestore({ text: await backUp(other) });

    assert(shown.ok);
    assert.deepEqual(shown.value.counts.captures, { fresh: 1, same: 1, replaced: 1, kept: 1, erased: 0 });
    const { captures } = (await read(world)).records;
    assert.equal(captures.length, 4);
    assert.equal(captures.find(({ id }) => id === newer.id)?.text, "Nieuwer");
    assert.ok((await world.api.restoreBackup(shown.value.token)).ok);
    const after = new Map((await read(world)).records.captures.map((note) => [note.id, note.text]));
    assert.equal(after.get(same.id), "Zelfde");
    assert.equal(after.get(older.id), "Hier later veranderd");
    assert.equal(after.get(newer.id), "Daar later veranderd");
    assert.equal(after.size, 5);
  });

  it("never brings back what was erased since", async () => {
    const world = createWorld();
    const note = await keep(world, "Kanarievogel in het archief");
    const text = await backUp(world);
    await world.api.deleteCapture(note.id);
    await world.api.eraseNotes([note.id]);

    const counts = await restore(world.api, text);

    assert.equal(counts.erased, 1);
    assert.deepEqual(await placesWith(world, "kanarievogel"), []);
  });

  it("is shown once, and what was not shown is not restored", async () => {
    const world = createWorld();
    await keep(world, "Een");
    const text = await backUp(world);
    const shown = await world.api.previewRestore({ text });
    assert(shown.ok);
    assert.equal((await world.api.previewRestore({ text: "{" })).ok, false);

    assert.deepEqual(await world.api.restoreBackup(shown.value.token), { ok: false, error: { kind: "gone" } });
  });

  it("holds nothing of this device alone", async () => {
    const world = createWorld();
    await keep(world, "Een");
    await world.api.backupSaved("2026-11-09T08:00:00.000Z");

    assert.doesNotMatch(await backUp(world), /lastBackup|device/);
  });
});

describe("restoring", () => {
  it("that cannot be written changes nothing, and leaves the way back of an earlier restore", async () => {
    const { world } = await fillWorld();
    const target = createWorld();
    await keep(target, "Hier");
    const text = await backUp(target);
    await target.api.deleteEverything();
    await restore(target.api, text);
    const [before, undo] = [await read(target), target.copies.byPath.get("undo/restore.json")];
    await keep(world, "Nog een");
    const content = await readBackup(await backUp(world));
    assert(content.ok && undo);

    const failed = await restoreBackup({ ...target, store: await fullAtTheThemes(target) })(content.value);

    assert.deepEqual(failed, { ok: false, error: { kind: "notKept", reason: "full" } });
    assert.deepEqual(await read(target), before);
    assert.deepEqual(await read(target.reopen()), before);
    assert.deepEqual(target.copies.byPath.get("undo/restore.json"), undo);
  });

  it("can be undone: what was new goes, what was replaced is as before, and no word of the backup stays", async () => {
    const world = createWorld();
    const note = await keep(world, "Zoals het hier stond");
    const text = await backUp(world);
    const other = elsewhere();
    await restore(other.api, text);
    other.clock.set("2026-11-20T08:00:00.000Z");
    await other.api.editCapture(note.id, { text: "Kanarievogel daar" });
    await keep(other, "Nog een kanarievogel");
    await other.api.saveSettings({ author: "Kanarievogel" });
    const before = await read(world);

    await restore(world.api, await backUp(other));
    assert.equal((await world.api.settings()).author, "Kanarievogel");
    assert.equal((await world.api.copies()).undo?.records, 2);
    const undone = await world.api.undoRestore();

    assert.deepEqual(undone, ok({ taken: 1, back: 1, left: 0 }));
    assert.deepEqual(await read(world), before);
    assert.deepEqual(await placesWith(world, "kanarievogel"), []);
    assert.equal((await world.store.counters()).get("notes"), 1);
    assert.deepEqual((await read(world.elsewhere())).records, before.records);
    assert.deepEqual(await world.api.undoRestore(), { ok: false, error: { kind: "gone" } });
    // And it can be done again.
    assert.equal((await restore(world.api, await backUp(other))).fresh, 1);
  });

  it("is undone in another window with a database of its own, too", async () => {
    const world = createWorld();
    await keep(world, "Hier");
    const other = elsewhere();
    await keep(other, "Daar");
    await restore(world.api, await backUp(other));
    const beside = world.elsewhere();
    assert.equal((await read(beside)).records.captures.length, 2);

    await world.api.undoRestore();
    await beside.store.catchUp();

    assert.deepEqual((await read(beside)).records, (await read(world)).records);
    assert.equal((await beside.store.counters()).get("notes"), 1);
  });

  it("leaves alone what was changed after it when it is undone", async () => {
    const world = createWorld();
    const note = await keep(world, "Uit het bestand");
    const text = await backUp(world);
    await world.api.deleteEverything();
    await restore(world.api, text);
    await world.api.editCapture(note.id, { text: "Daarna bewerkt" });

    assert.deepEqual(await world.api.undoRestore(), ok({ taken: 0, back: 0, left: 1 }));
    assert.equal((await read(world)).records.captures[0]?.text, "Daarna bewerkt");
  });

  it("can be kept, and then there is nothing to undo", async () => {
    const world = createWorld();
    await keep(world, "Een");
    const text = await backUp(world);
    await world.api.deleteEverything();
    await restore(world.api, text);

    await world.api.keepRestored();

    assert.equal((await world.api.copies()).undo, undefined);
    assert.equal((await world.api.undoRestore()).ok, false);
  });
});

/** The same store, on a disk that is full when the notes are written and the themes come. */
const fullAtTheThemes = async ({ store }: World): Promise<Store> => {
  const archive = await store.archive();
  const put: Archive["put"] = async (kind, records) => {
    if (kind === "themes") throw new DOMException("no room", "QuotaExceededError");
    await archive.put(kind, records);
  };
  return { ...store, archive: async () => ({ ...archive, put }) };
};

const nonZero = (counters: ReadonlyMap<string, number>): unknown =>
  Object.fromEntries([...counters].filter(([, count]) => count !== 0));
