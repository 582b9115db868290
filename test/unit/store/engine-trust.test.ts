import assert from "node:assert/strict";
import { eventually } from "../../helpers/eventually.ts";
import type { CirkelDatabase } from "../../../shared/store/schema.ts";
import { trustEngine, type EngineTrust } from "../../../shared/store/engine-trust.ts";

/** What a new log of the engine takes at least, in bytes. */
const logSize = 4 * 2 ** 20;

/** The one table that is written to, on a disk with so much room left. */
const diskWith = (room: number) => {
  const values = new Map<string, Uint8Array>();
  const seen = { room, most: 0, left: () => values.size };
  const meta = {
    bulkPut: async (rows: readonly { readonly key: string; readonly value: Uint8Array }[]) => {
      const size = rows.reduce((sum, { value }) => sum + value.length, 0);
      if (size > seen.room) throw new DOMException("no room", "QuotaExceededError");
      seen.most = Math.max(seen.most, size);
      for (const { key, value } of rows) values.set(key, value);
    },
    bulkDelete: async (keys: readonly string[]) => keys.forEach((key) => values.delete(key)),
  };
  // No more than this table is asked for.
  return { database: { meta } as unknown as CirkelDatabase, seen };
};

describe("the trust in the engine", () => {
  const opened: EngineTrust[] = [];
  const open = (name = `trust ${opened.length}`): EngineTrust => {
    const trust = trustEngine(name);
    opened.push(trust);
    return trust;
  };
  after(() => opened.forEach((trust) => trust.close()));

  it("is lost in every window when one loses it", async () => {
    const [here, there, elsewhere] = [open("one"), open("one"), open("another")];

    here.lose();

    await eventually(async () => assert.equal(there.isLost(), true));
    assert.equal(elsewhere.isLost(), false);
  });

  it("costs nothing while nothing failed", async () => {
    const { database, seen } = diskWith(0);
    const trust = open();

    await trust.regain(database);

    assert.equal(trust.isLost(), false);
    assert.equal(seen.most, 0);
  });

  it("stays lost while there is no room for a new log", async () => {
    const { database, seen } = diskWith(logSize / 2);
    const trust = open();
    trust.lose();

    await assert.rejects(trust.regain(database), { name: "QuotaExceededError" });
    assert.equal(trust.isLost(), true);

    seen.room = Infinity;
    await trust.regain(database);
    assert.equal(trust.isLost(), false);
  });

  it("comes back with more than a log's worth of bytes, of which nothing stays", async () => {
    const { database, seen } = diskWith(Infinity);
    const trust = open();
    trust.lose();

    await trust.regain(database);

    assert(seen.most > logSize, `${seen.most} bytes`);
    assert.equal(seen.left(), 0);
  });
});
