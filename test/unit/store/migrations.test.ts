import assert from "node:assert/strict";
import { IDBDatabase, IDBObjectStore } from "fake-indexeddb";
import { createWorld, type World } from "../../helpers/create-world.ts";
import { eventually } from "../../helpers/eventually.ts";
import { freeze, readFrozen, thaw, type FrozenDatabase } from "../../helpers/frozen-database.ts";

const versions = [1, 2, 3, 4];

const shown = async ({ api, store }: World) => ({
  texts: (await store.captures.all()).map(({ text }) => text).sort(),
  bin: (await store.captures.bin()).map(({ text }) => text),
  tagged: (await store.captures.tagged("review")).length,
  timeline: (await api.timeline({})).length,
  heldBy: (await store.themes.of((await store.captures.tagged("review")).map(({ id }) => id))).length,
  themes: (await api.themes()).accepted.map(({ theme, captureIds }) => [theme.label, captureIds.length]),
  paths: (await api.paths()).map(({ path }) => [path.title, Object.keys(path.evidence).length]),
  proposals: (await api.proposals()).map(({ proposal, life }) => [proposal.title, life.state]),
  author: (await api.settings()).author,
  answers: (await store.captures.all()).flatMap(({ deepening }) =>
    Object.values(deepening).map(({ answer }) => answer),
  ),
});

describe("a database of an earlier version", () => {
  for (const version of versions) {
    it(`opens whole with today's code (version ${version}), and stands in the journal afterwards`, async () => {
      const world = createWorld();
      await thaw(world, await readFrozen(version));

      const here = await shown(world);

      assert.deepEqual(here, {
        texts: [
          "Een korte beschrijving scheelt een ronde #review",
          "Reviews in de ochtend gaan snel #review",
          "Wachten op review duurt twee dagen #review",
          "Weer twee uur gewacht op een review #review",
        ],
        bin: ["Waarom staat de planning niet in het bord"],
        tagged: 4,
        timeline: 4,
        heldBy: 1,
        themes: [["review", 4]],
        paths: [["Leerpad: review", 4]],
        proposals: [["We kijken elke ochtend samen", "draft"]],
        author: "S. (synthetic)",
        answers: ["Niemand keek"],
      });
      await eventually(async () => assert.deepEqual(await shown(world.elsewhere()), here));
    });
  }

  it("stays as it was when its upgrade breaks off, at whatever step", async () => {
    const before = await readFrozen(1);
    const steps = await countSteps(before);
    assert.ok(steps > 3, "there are steps to break off at");

    for (let step = 1; step <= steps; step += 1) {
      const world = createWorld({ journal: "absent" });
      await thaw(world, before);
      const mend = breakAt(step);
      await assert.rejects(() => world.store.captures.all(), `step ${step}`);
      mend();

      assert.deepEqual(await freeze(world), before, `step ${step}`);
      await eventually(async () => assert.equal((await world.store.captures.all()).length, 4));
    }
  });
});

/** How many changes an upgrade makes to the database. */
const countSteps = async (before: FrozenDatabase): Promise<number> => {
  const world = createWorld({ journal: "absent" });
  await thaw(world, before);
  let steps = 0;
  const stop = watchSteps(() => (steps += 1));
  await world.store.captures.all();
  stop();
  return steps;
};

const breakAt = (step: number): (() => void) => {
  let steps = 0;
  return watchSteps(() => {
    steps += 1;
    if (steps === step) throw new Error("broken off");
  });
};

/** Calls `onStep` before each change that an upgrade makes, until it is stopped. */
const watchSteps = (onStep: () => void): (() => void) => {
  const stops = [
    ...(["createObjectStore", "deleteObjectStore"] as const).map((name) => watch(IDBDatabase.prototype, name, onStep)),
    ...(["createIndex", "deleteIndex", "put", "delete"] as const).map((name) =>
      watch(IDBObjectStore.prototype, name, onStep),
    ),
  ];
  return () => stops.forEach((stop) => stop());
};

const watch = <Name extends string>(
  prototype: { [name in Name]: (...asked: never[]) => unknown },
  name: Name,
  onStep: () => void,
): (() => void) => {
  const before = prototype[name];
  prototype[name] = function (this: { transaction?: { mode: string } }, ...asked: never[]): unknown {
    if (!(this instanceof IDBObjectStore) || this.transaction.mode === "versionchange") onStep();
    return before.apply(this, asked);
  };
  return () => void (prototype[name] = before);
};
