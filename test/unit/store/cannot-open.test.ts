import assert from "node:assert/strict";
import { forceCloseDatabase } from "fake-indexeddb";
import { ok } from "../../../shared/result.ts";
import { eventually } from "../../helpers/eventually.ts";
import { placesWith } from "../../helpers/everything-in.ts";
import { answer } from "../../helpers/answer.ts";
import { createWorld, type World } from "../../helpers/create-world.ts";

const note = ({ api }: World, text: string) => api.capture({ text, surface: "browser" });

const texts = async ({ store }: World): Promise<readonly string[]> =>
  (await store.captures.all()).map(({ text }) => text).sort();

/** From now on the engine cannot open this world's database, until it is mended. */
const breakDatabase = ({ host }: World): { mend(): void } => {
  const { indexedDB } = host;
  const open = indexedDB.open.bind(indexedDB);
  indexedDB.open = () => {
    throw Object.assign(new Error("Internal error opening backing store"), { name: "UnknownError" });
  };
  return { mend: () => void (indexedDB.open = open) };
};

/** Every connection that is opened from now on, to be taken away as an engine does on a full disk. */
const watchConnections = ({ host }: World): { takeAway(): void } => {
  const { indexedDB } = host;
  const open = indexedDB.open.bind(indexedDB);
  const connections: IDBDatabase[] = [];
  indexedDB.open = (...asked) => {
    const request = open(...asked);
    request.addEventListener("success", () => connections.push(request.result));
    return request;
  };
  // Its types name the class where an instance is meant.
  return { takeAway: () => connections.forEach((connection) => forceCloseDatabase(connection as never)) };
};

describe("a database that cannot be opened", () => {
  it("is replaced by memory: every note is there, out of the journal, and the screen is told", async () => {
    const world = createWorld();
    await note(world, "Reviews wachten dagen");
    breakDatabase(world);

    const after = world.reopen();

    assert.deepEqual(await texts(after), ["Reviews wachten dagen"]);
    assert.equal((await after.store.health()).database, "memory");
  });

  it("still keeps notes, in the journal, and has them when it can be opened again", async () => {
    const world = createWorld();
    await note(world, "Een");
    const broken = breakDatabase(world);
    assert((await note(world.reopen(), "Twee")).ok);
    broken.mend();

    const after = world.reopen();

    assert.deepEqual(await texts(after), ["Een", "Twee"]);
    assert.equal((await after.store.health()).database, "opened");
  });

  it("refuses a note that the journal cannot take either: nothing of it is kept, and the next one is when it can", async () => {
    const world = createWorld();
    await note(world, "Een");
    breakDatabase(world);
    const after = world.reopen();
    await texts(after);
    after.files.space = 0;

    const refused = await note(after, "Twee");

    assert.deepEqual(refused, { ok: false, error: { kind: "notKept", reason: "full" } });
    assert.deepEqual(await texts(after), ["Een"]);
    after.files.space = Infinity;
    assert((await note(after, "Drie")).ok);
    assert.deepEqual(await texts(world.reopen()), ["Drie", "Een"]);
  });

  it("is tried again after a refusal: with room again the note is in the database", async () => {
    const world = createWorld();
    await note(world, "Een");
    const broken = breakDatabase(world);
    const after = world.reopen();
    after.files.space = 0;
    await note(after, "Twee");
    broken.mend();
    after.files.space = Infinity;

    assert((await note(after, "Drie")).ok);

    assert.equal((await after.store.health()).database, "opened");
    assert.deepEqual(await texts(world.reopen()), ["Drie", "Een"]);
  });

  it("is replaced in a window that had it open, too: the note in hand is kept", async () => {
    const world = createWorld();
    const connections = watchConnections(world);
    await note(world, "Een");
    breakDatabase(world);
    connections.takeAway();

    assert((await note(world, "Twee")).ok);

    assert.deepEqual(await texts(world), ["Een", "Twee"]);
    assert.equal((await world.store.health()).database, "memory");
  });

  it("stays closed without a journal, and is tried again at the next question", async () => {
    const world = createWorld({ journal: "absent" });
    await note(world, "Een");
    const broken = breakDatabase(world);
    const after = world.reopen();

    await assert.rejects(() => after.store.captures.all());
    await assert.rejects(() => after.store.captures.search("een"));
    broken.mend();

    await eventually(async () => assert.deepEqual(await texts(after), ["Een"]));
    assert.equal((await after.store.captures.search("een")).length, 1);
  });
});

describe("a full disk", () => {
  it("takes no note, but lets one be deleted and erased: room was laid aside for that", async () => {
    const world = createWorld();
    const kept = await note(world, "Reviews wachten dagen");
    assert(kept.ok);
    await world.store.keepRoom();
    const broken = breakDatabase(world);
    const after = world.reopen();
    world.files.space = world.files.used();
    assert.equal((await note(after, "Twee")).ok, false);

    const deleted = await after.api.deleteCapture(kept.value.capture.id);
    const erased = await after.api.eraseNotes([kept.value.capture.id]);

    assert.deepEqual([deleted, erased], [ok({ kind: "deleted" }), ok(null)]);
    broken.mend();
    assert.deepEqual(await texts(world.reopen()), []);
    await eventually(async () => assert.deepEqual(await placesWith(world, "wachten"), []));
  });
});

describe("a database made by a newer version", () => {
  it("is neither read nor written by this one: the person is asked to reload", async () => {
    const world = createWorld();
    await note(world, "Een");
    await upgrade(world);

    const after = world.reopen();

    assert.deepEqual(await note(after, "Twee"), { ok: false, error: { kind: "notKept", reason: "newer" } });
    await assert.rejects(() => after.store.captures.get("capture:x"));
    assert.equal((await after.store.health()).database, "newer");
    assert.deepEqual(await rawTexts(world), ["Een"]);
  });

  it("is let go by a window that has it open, so that the upgrade is not held up; that window says so", async () => {
    const world = createWorld();
    await note(world, "Een");
    const told = new Promise<void>((resolve) => {
      world.store.subscribe(({ changes }) => {
        if (changes.some(({ table }) => table === "health")) resolve();
      });
    });

    await upgrade(world);
    await told;

    assert.equal((await world.store.health()).database, "newer");
    assert.deepEqual(await note(world, "Twee"), { ok: false, error: { kind: "notKept", reason: "newer" } });
  });
});

/** What a newer version does at its first opening: a table more, and a higher number. */
const upgrade = async ({ host, name }: World): Promise<void> => {
  const request = host.indexedDB.open(name, 1_000);
  request.addEventListener("upgradeneeded", () => request.result.createObjectStore("later"));
  (await answer(request)).close();
};

const rawTexts = async ({ host, name }: World): Promise<readonly string[]> => {
  const database = await answer(host.indexedDB.open(name));
  const rows = await answer(database.transaction("captures").objectStore("captures").getAll());
  database.close();
  return rows.map(({ text }: { readonly text: string }) => text);
};
