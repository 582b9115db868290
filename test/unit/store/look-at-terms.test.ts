import assert from "node:assert/strict";
import { createTermLook } from "../../../shared/store/look-at-terms.ts";
import { captureRows } from "../../../shared/store/row-shapes.ts";
import { openDatabase } from "../../../shared/store/schema.ts";
import { createWorld } from "../../helpers/create-world.ts";
import { makeCapture } from "../../helpers/make-capture.ts";

describe("a look at the index of stems", () => {
  it("finds the notes that are missing, deleted or gone, and none of the others, over several portions", async () => {
    const { host, name } = createWorld();
    const database = openDatabase(name, host);
    const notes = Array.from({ length: 2_500 }, (_, at) =>
      makeCapture({ text: "", ...(at === 700 && { deletedAt: "2026-11-03T10:00:00.000Z" }) }),
    );
    const ids = notes.map(({ id }) => id);
    await database.captures.bulkPut(notes.filter((_, at) => at !== 1_600).map(captureRows.toRow));
    await database.terms.bulkPut(ids.filter((_, at) => at !== 20 && at !== 2_400).map((id) => ({ id, stems: [] })));
    const stale = new Set<string>();
    const look = createTermLook(database, stale);

    await look.atTheNewest();
    assert.deepEqual(stale, new Set([ids[1_600], ids[2_400]]));

    await look.atTheRest();
    assert.deepEqual(stale, new Set([ids[20], ids[700], ids[1_600], ids[2_400]]));
    assert(look.isWhole());
    database.close();
  });
});
