import assert from "node:assert/strict";
import fc from "fast-check";
import MiniSearch from "minisearch";
import type { CaptureId } from "../../../shared/domain/capture.ts";
import { ok } from "../../../shared/result.ts";
import { readMeta } from "../../../shared/store/meta.ts";
import { entryIn, idIn, linesIn, noteKey } from "../../../shared/store/note-key.ts";
import { openIndex, type OpenIndex } from "../../../shared/store/open-index.ts";
import { openDatabase, type CirkelDatabase } from "../../../shared/store/schema.ts";
import { createWordIndex } from "../../../shared/store/word-index.ts";
import { createWorld, type World } from "../../helpers/create-world.ts";
import { placesWith } from "../../helpers/everything-in.ts";
import { eventually } from "../../helpers/eventually.ts";
import { makeCapture } from "../../helpers/make-capture.ts";

/** Words that share beginnings, differ by a letter, have accents, or are cut by other signs. */
const words =
  "upload uploads uplaod uplooad uplod vpload upl overdracht overdrachten overdrahct één een Zürich zurich e-mail 2026 ß SS".split(
    " ",
  );
const texts = fc.array(fc.constantFrom(...words, "\n", "…"), { maxLength: 6 }).map((some) => some.join(" "));
const questions = fc
  .array(fc.tuple(fc.constantFrom(...words), fc.nat(12)), { minLength: 1, maxLength: 3 })
  .map((some) => some.map(([word, length]) => word.slice(0, length + 1)).join(" "));

describe("the index of words", () => {
  it("finds what MiniSearch finds, whatever came, changed and went, and also after it was kept", () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ id: fc.nat(9), text: texts, isGone: fc.boolean() }), { maxLength: 30 }),
        fc.nat(30),
        questions,
        (changes, keptAfter, question) => {
          let index = createWordIndex();
          const held = new Map<string, string>();
          for (const [at, { id, text, isGone }] of changes.entries()) {
            if (isGone) index.drop(String(id));
            else index.put(keyOf(String(id)), text);
            if (isGone) held.delete(String(id));
            else held.set(String(id), text);
            if (at === keptAfter) index = createWordIndex(structuredClone(index.content()));
          }
          assert.deepEqual(index.search(question).map(idIn), [...miniSearch(held, question)].sort().reverse());
        },
      ),
      { numRuns: 500, seed: 7 },
    );
  });

  it("keeps no word that only notes knew that are gone", () => {
    const index = createWordIndex();
    index.put(keyOf("b"), "zingt");
    index.put(keyOf("c"), "kanarievogel zingt");
    index.put(keyOf("a"), "zingt");
    index.drop("c");

    assert.deepEqual(createWordIndex(index.content()).content(), index.content());
    assert.deepEqual(linesIn(index.content().keys).map(idIn), ["a", "b"]);
    assert.deepEqual(linesIn(index.content().words), ["zingt"]);
    assert.deepEqual(index.search("kanarievogel"), []);
  });

  it("knows a note that has the words it had", () => {
    const index = createWordIndex();
    assert.equal(index.put(keyOf("a"), "wachten op reviews"), true);
    assert.equal(createWordIndex(index.content()).put(keyOf("a"), "wachten op reviews"), false);
    assert.equal(createWordIndex(index.content()).put(keyOf("a"), "wachten op review"), true);
  });
});

describe("a kept index", () => {
  it("is used as it is while no record changed", async () => {
    const { world } = await worldWith("Het rooster wacht");
    await keptIn(world);
    await poison(world, { keys: keyOf("capture:other") });

    assert.deepEqual(await found(indexOf(world), "rooster"), ["capture:other"]);
  });

  it("takes in what came without anybody telling, before it answers", async () => {
    const { world } = await worldWith("Het rooster wacht");
    await keptIn(world);
    const kept = await world.api.capture({ text: "De deploy wacht", surface: "browser" });
    assert(kept.ok);

    assert.deepEqual(await found(indexOf(world), "deploy"), [kept.value.capture.id]);
  });

  it("finds nothing of what went without anybody telling", async () => {
    const { world, ids } = await worldWith("Het rooster wacht", "De deploy wacht");
    await keptIn(world);
    await world.api.deleteCapture(ids[0] ?? "capture:0", "keep");

    assert.deepEqual(await found(indexOf(world), "wacht"), [ids[1]]);
  });

  it("is looked through and mended where other things changed without anybody telling", async () => {
    const { world, ids } = await worldWith("Het rooster wacht", "De overdracht duurt lang");
    await keptIn(world);
    await world.api.editCapture(ids[0] ?? "capture:0", { text: "De deploy wacht" });
    await world.api.deleteCapture(ids[1] ?? "capture:0", "keep");
    let mended = 0;
    const index = indexOf(world, () => (mended += 1));

    await index.search("rooster");
    await eventually(async () => {
      assert.deepEqual(await index.search("rooster"), []);
      assert.deepEqual(await index.search("overdracht"), []);
      assert.deepEqual(await found(index, "deploy"), [ids[0]]);
      assert.equal(mended, 1);
    });
    await eventually(async () => {
      assert.ok((await placesWith(world, "deploy")).includes("meta"));
      assert.ok(!(await placesWith(world, "overdracht")).includes("meta"));
    });
  });

  it("takes in a note with an earlier id, too, before it answers", async () => {
    const { world } = await worldWith("Het rooster wacht");
    await keptIn(world);
    const note = makeCapture({ text: "De deploy wacht", id: `capture:${"0".repeat(26)}` });
    await world.store.write(async () => {
      await world.store.captures.put(note);
      return ok(null);
    });

    assert.deepEqual(await found(indexOf(world), "deploy"), [note.id]);
  });

  it("holds what was saved while it was looked through", async () => {
    const { world, ids } = await worldWith("Het rooster wacht");
    await keptIn(world);
    await world.api.editCapture(ids[0] ?? "capture:0", { text: "Het rooster is er" });
    let saved: Promise<unknown> | undefined;
    const database = whoseRunsAreRead(world, async (rows) => {
      saved ??= world.api.capture({ text: "De deploy wacht", surface: "browser" });
      await saved;
      return rows();
    });
    await openIndex({ database, portion: 1, keeping: "kept", onMended: () => undefined }).search("x");

    await eventually(async () => assert.ok((await placesWith(world, "deploy")).includes("meta")));
  });

  it("answers while it is looked through", async () => {
    const { world, ids } = await worldWith("Het rooster wacht");
    await keptIn(world);
    await world.api.editCapture(ids[0] ?? "capture:0", { text: "Het rooster wacht nog" });
    let isRead = false;
    const database = whoseRunsAreRead(world, () => {
      isRead = true;
      return new Promise<never>(() => undefined);
    });
    const index = openIndex({ database, portion: 2, keeping: "kept", onMended: () => undefined });

    assert.deepEqual(await found(index, "rooster"), ids);
    await eventually(async () => assert.ok(isRead));
    assert.deepEqual(await found(index, "wacht"), ids);
  });

  it("of another form is made anew", async () => {
    const { world, ids } = await worldWith("Het rooster wacht");
    await keptIn(world);
    await poison(world, { format: 1, keys: keyOf("capture:other") });

    assert.deepEqual(await found(indexOf(world), "rooster"), ids);
  });

  it("is gone with the first note that is erased, and holds none of its words after", async () => {
    const { world, ids } = await worldWith("De kanarievogel zingt", "Het rooster wacht");
    await keptIn(world);
    assert.ok((await placesWith(world, "kanarievogel")).includes("meta"));
    await world.api.deleteCapture(ids[0] ?? "capture:0", "remove");
    assert.ok((await world.api.eraseNotes([ids[0] ?? "capture:0"])).ok);

    assert.deepEqual(await placesWith(world, "kanarievogel"), []);
    await keptIn(world);
    assert.deepEqual(await placesWith(world, "kanarievogel"), []);
  });

  it("is gone with everything", async () => {
    const { world } = await worldWith("De kanarievogel zingt");
    await keptIn(world);
    assert.ok((await placesWith(world, "zingt")).includes("meta"));

    assert.ok((await world.api.deleteEverything()).ok);

    assert.deepEqual(await placesWith(world, "zingt"), []);
  });
});

/** Notes of few moments, some of them gone; each may be changed to another moment. */
const moments = fc.array(fc.record({ at: fc.nat(6), second: fc.nat(3), isDeleted: fc.boolean() }), {
  minLength: 1,
  maxLength: 20,
});

describe("what is found", () => {
  it("stands in the order of the timeline, here, by an index that is kept and by one that was", async () => {
    await fc.assert(
      fc.asyncProperty(moments, moments, async (first, then) => {
        const world = createWorld();
        const notes = Array.from({ length: 7 }, (_, at) => makeCapture({ text: `note ${at}` }));
        const keep = async (made: typeof first): Promise<void> => {
          for (const { at, second, isDeleted } of made)
            await world.store.write(async () => {
              const note = notes[at] ?? makeCapture({});
              const createdAt = `2026-11-02T10:00:0${second}.000Z`;
              const deleted = isDeleted && { deletedAt: "2026-11-03T10:00:00.000Z" };
              await world.store.captures.put({ ...note, createdAt, ...deleted });
              return ok(null);
            });
        };
        await keep(first);
        await keptIn(world);
        await keep(then);

        const all = await world.store.captures.timeline();
        assert.deepEqual(await world.store.captures.search("note"), all);
        const index = indexOf(world);
        await eventually(async () => assert.deepEqual((await index.search("note")).map(entryIn), all));
      }),
      { numRuns: 10, seed: 9 },
    );
  });
});

const keyOf = (id: string) => noteKey("2026-11-02T10:00:00.000Z", { id: id as CaptureId, day: "2026-11-02" });

const found = async (index: OpenIndex, typed: string) => (await index.search(typed)).map(idIn);

const worldWith = async (...notes: readonly string[]) => {
  const world = createWorld();
  const ids: `capture:${string}`[] = [];
  for (const text of notes) {
    const kept = await world.api.capture({ text, surface: "browser" });
    assert(kept.ok);
    ids.push(kept.value.capture.id);
  }
  return { world, ids };
};

const indexOf = (world: World, onMended: () => void = () => undefined): OpenIndex =>
  openIndex({ database: openDatabase(world.name, world.host), portion: 2, keeping: "kept", onMended });

/** Searches once, and waits until the index is kept for the next window. */
const keptIn = async (world: World): Promise<void> => {
  await indexOf(world).search("x");
  const database = openDatabase(world.name, world.host);
  await eventually(async () => assert.ok(await database.meta.get("words")));
  database.close();
};

/** Runs of notes, which an index is looked through by, are read as this says. */
const whoseRunsAreRead = (world: World, read: (rows: () => Promise<unknown>) => Promise<unknown>): CirkelDatabase => {
  const database = openDatabase(world.name, world.host);
  const { captures } = database;
  const find = captures.where.bind(captures);
  const where = (index: string) => {
    const clause = find(index);
    const select = clause.between.bind(clause);
    const between = (...asked: Parameters<typeof select>) => {
      const run = select(...asked);
      const toArray = run.toArray.bind(run);
      return Object.assign(run, { toArray: () => read(async () => await toArray()) });
    };
    return Object.assign(clause, { between });
  };
  Object.assign(captures, { where });
  return database;
};

/** Changes what is kept behind everybody's back. */
const poison = async (world: World, other: object): Promise<void> => {
  const database = openDatabase(world.name, world.host);
  const kept = await readMeta(database, "words", undefined);
  assert.ok(kept);
  await database.meta.put({ key: "words", value: { ...kept, ...other } });
  database.close();
};

const miniSearch = (notes: ReadonlyMap<string, string>, question: string): readonly string[] => {
  const index = new MiniSearch<{ readonly id: string; readonly text: string }>({
    fields: ["text"],
    processTerm: (term) => term.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase(),
    searchOptions: { prefix: true, fuzzy: (term) => (term.length > 5 ? 1 : 0), combineWith: "AND" },
  });
  index.addAll([...notes].map(([id, text]) => ({ id, text })));
  return index.search(question).map(({ id }: { id: unknown }) => String(id));
};
