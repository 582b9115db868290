import assert from "node:assert/strict";
import { createJournal } from "../../../shared/journal/create-journal.ts";
import type { CaptureId } from "../../../shared/domain/capture.ts";
import { ok } from "../../../shared/result.ts";
import { createWorld, type World } from "../../helpers/create-world.ts";
import { eventually } from "../../helpers/eventually.ts";
import { makeCapture } from "../../helpers/make-capture.ts";

const note = async ({ api }: World, text: string): Promise<CaptureId> => {
  const kept = await api.capture({ text, surface: "browser" });
  assert(kept.ok);
  return kept.value.capture.id;
};

const segments = ({ files }: World): readonly string[] =>
  [...files.byPath.keys()].filter((path) => path.endsWith(".seg")).sort();

const texts = async ({ store }: World): Promise<readonly string[]> =>
  (await store.captures.all()).map(({ text }) => text).sort();

describe("the journal", () => {
  it("holds a note before it is said to be saved", async () => {
    const world = createWorld();

    await note(world, "Reviews wachten dagen");

    const journal = createJournal(world.files);
    const [read] = await journal.read(await journal.list());
    assert(read?.kind === "ok");
    assert.deepEqual(read.part.changes[0]?.fields["text"]?.[1], "Reviews wachten dagen");
  });

  it("brings everything back when the database is lost: notes, changes, themes, counts, settings", async () => {
    const world = createWorld();
    await note(world, "! Reviews wachten dagen #review");
    const second = await note(world, "Twee uur op review gewacht #review");
    await world.api.editCapture(second, { text: "Drie uur op review gewacht #review", kind: "friction" });
    await world.api.undoCapture(await note(world, "Vergissing"));
    await world.api.saveSettings({ author: "S. (synthetic)" });
    const before = await everything(world);

    const after = world.elsewhere();

    assert.deepEqual(await everything(after), before);
    assert.equal((await after.store.health()).returned, 2);
  });

  it("tells how many notes came back until the person has read so, and only after a loss", async () => {
    const world = createWorld();
    await note(world, "Een");
    assert.equal((await world.store.health()).returned, undefined);

    const after = world.elsewhere();
    assert.equal((await after.store.health()).returned, 1);
    assert.equal((await after.reopen().store.health()).returned, 1);
    await after.store.dismissReturned();

    assert.equal((await after.reopen().store.health()).returned, undefined);
  });

  it("never refuses a note when it cannot be written, says so, and gets it when it can", async () => {
    const world = createWorld();
    await note(world, "Een");
    world.files.failure = new Error("no space");

    await note(world, "Twee");
    assert.equal((await world.store.health()).journal, "failing");
    world.files.failure = undefined;
    await note(world, "Drie");

    assert.equal((await world.store.health()).journal, "written");
    await eventually(async () => assert.deepEqual(await texts(world.elsewhere()), ["Drie", "Een", "Twee"]));
  });

  it("gets what a killed window had not yet sent, at the next opening", async () => {
    const world = createWorld();
    world.files.failure = new Error("killed");
    await note(world, "Een");
    world.files.failure = undefined;

    await texts(world.reopen());

    await eventually(async () => assert.deepEqual(await texts(world.elsewhere()), ["Een"]));
  });

  it("gets again what a power cut took from a file that was closed", async () => {
    const world = createWorld();
    await note(world, "Een");
    for (const path of world.files.byPath.keys()) world.files.byPath.set(path, new Uint8Array());

    await texts(world.reopen());

    await eventually(async () => assert.deepEqual(await texts(world.elsewhere()), ["Een"]));
  });

  it("is written anew when its files are lost", async () => {
    const world = createWorld();
    await note(world, "Een");
    await texts(world.reopen());
    await eventually(() => assertSettled(world));
    world.files.byPath.clear();

    await texts(world.reopen());

    await eventually(async () => assert.deepEqual(await texts(world.elsewhere()), ["Een"]));
  });

  it("brings two databases together: both notes, the later text, both themes of one note", async () => {
    const here = createWorld();
    const id = await note(here, "Een");
    const there = here.elsewhere();
    await note(there, "Twee");
    await here.api.assignTheme(id, { label: "Wachten" });
    await there.api.editCapture(id, { text: "Een, anders" });

    await here.store.catchUp();
    await there.store.catchUp();

    assert.deepEqual(await texts(here), ["Een, anders", "Twee"]);
    assert.deepEqual(await everything(there), await everything(here));
    assert.equal((await here.store.health()).returned, undefined);
  });

  it("is folded when it has many segments: everything is in few, and a database that knew the many rewrites nothing", async () => {
    const here = createWorld();
    const there = here.elsewhere();
    for (let count = 1; count <= 201; count += 1) await note(here, `Notitie ${count}`);
    await there.store.catchUp();
    await texts(here.reopen());
    await eventually(() => assertSettled(here));
    const before = await texts(here);

    await here.store.foldJournal();

    const folded = segments(here);
    assert.equal(folded.length, 1);
    assert.deepEqual(await texts(here.elsewhere()), before);
    await there.store.catchUp();
    await here.store.catchUp();
    assert.deepEqual(segments(here), folded);
  });

  it("leaves a broken segment and one of a newer version as they are", async () => {
    const world = createWorld();
    await note(world, "Een");
    world.files.byPath.set("v1/other/0001.seg", new TextEncoder().encode("abc\n{}"));
    const body = JSON.stringify({ minReader: 9 });
    const sum = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(`other/0002\n${body}`));
    world.files.byPath.set(
      "v1/other/0002.seg",
      new TextEncoder().encode(`${Buffer.from(sum).toString("hex")}\n${body}`),
    );

    const after = world.elsewhere();

    assert.deepEqual(await texts(after), ["Een"]);
    assert.equal((await after.store.health()).newer, 1);
    assert.ok(world.files.byPath.has("v1/other/0001.seg") && world.files.byPath.has("v1/other/0002.seg"));
  });

  it("makes no note of a change whose note is lost", async () => {
    const world = createWorld();
    const id = await note(world, "Een");
    const [first] = world.files.byPath.keys();
    await world.api.editCapture(id, { kind: "idea" });
    world.files.byPath.delete(first ?? "");

    assert.deepEqual(await texts(world.elsewhere()), []);
  });

  it("takes a change in when its note comes later than it", async () => {
    const world = createWorld();
    const id = await note(world, "Een");
    const [[path, bytes] = ["", new Uint8Array()]] = world.files.byPath;
    await world.api.editCapture(id, { text: "Twee" });
    world.files.byPath.delete(path);
    const after = world.elsewhere();
    assert.deepEqual(await texts(after), []);

    world.files.byPath.set(path, bytes);
    await after.store.catchUp();

    assert.deepEqual(await texts(after), ["Twee"]);
  });

  it("is written for what an earlier version kept without one", async () => {
    const world = createWorld();
    await note(world, "Een");
    // As the first version left it: records, and a journal that was never there.
    world.files.byPath.clear();
    await eventually(async () => {
      await texts(world.reopen());
      assert.deepEqual(await texts(world.elsewhere()), ["Een"]);
    });
  });
});

describe("erasing", () => {
  it("takes a text out of the database and out of every segment, and no copy brings it back", async () => {
    const here = createWorld();
    const id = await note(here, "Kanarie #kanarietag");
    const there = here.elsewhere();
    await there.api.editCapture(id, { text: "Kanarie, anders #kanarietag" });
    await here.store.catchUp();
    const erased = makeCapture({ id, text: "", deletedAt: "2026-11-10T09:00:00.000Z" });

    await here.store.erase(async () => {
      await here.store.captures.put(erased);
      return ok(null);
    });
    await here.store.scrub();

    assert.deepEqual(canaries(here), []);
    await there.store.catchUp();
    assert.deepEqual(await texts(there), []);
    assert.deepEqual(await texts(here.elsewhere()), []);
  });

  it("goes on at the next opening when it broke off", async () => {
    const world = createWorld();
    const id = await note(world, "Kanarie");
    await world.store.erase(async () => {
      await world.store.captures.put(makeCapture({ id, text: "", deletedAt: "2026-11-10T09:00:00.000Z" }));
      return ok(null);
    });
    assert.notDeepEqual(canaries(world), []);

    await texts(world.reopen());

    await eventually(async () => assert.deepEqual(canaries(world), []));
  });

  it("of everything leaves nothing, also not for a database that was away meanwhile", async () => {
    const here = createWorld();
    await note(here, "Kanarie");
    const away = here.elsewhere();
    assert.equal((await texts(away)).length, 1);
    await note(away, "Kanarie ook");

    assert.ok((await here.store.eraseAll()).ok);
    await note(here, "Nieuw begin");

    assert.deepEqual(canaries(here), []);
    assert.deepEqual(await texts(here), ["Nieuw begin"]);
    assert.deepEqual(await texts(away.reopen()), ["Nieuw begin"]);
    assert.deepEqual(await texts(here.elsewhere()), ["Nieuw begin"]);
  });
});

/** The files that hold the word. */
const canaries = ({ files }: World): readonly string[] =>
  [...files.byPath].filter(([, bytes]) => /kanarie/i.test(new TextDecoder().decode(bytes))).map(([path]) => path);

const everything = async ({ store, api }: World): Promise<unknown> => ({
  notes: await store.captures.all(),
  themes: await store.themes.all(),
  counters: Object.fromEntries([...(await store.counters())].filter(([, count]) => count !== 0)),
  settings: await api.settings(),
  timeline: await store.captures.timeline(),
});

const assertSettled = async ({ host, name }: World): Promise<void> => {
  const rows = await new Promise<readonly { part?: unknown }[]>((resolve, reject) => {
    const opening = host.indexedDB.open(name);
    opening.addEventListener("error", () => reject(opening.error as Error));
    opening.addEventListener("success", () => {
      const asked = opening.result.transaction("journal").objectStore("journal").getAll();
      asked.addEventListener("success", () => {
        opening.result.close();
        resolve(asked.result as readonly { part?: unknown }[]);
      });
    });
  });
  assert.ok(rows.length > 0 && rows.every(({ part }) => part === undefined));
};
