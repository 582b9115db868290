import assert from "node:assert/strict";
import { ok } from "../../../shared/result.ts";
import { createWorld } from "../../helpers/create-world.ts";
import { makeCapture } from "../../helpers/make-capture.ts";

describe("thousands of notes at once", () => {
  it("are the same as one by one, whether they lie close together or far apart, deleted and unknown ones left out", async () => {
    const { store } = createWorld();
    const notes = Array.from({ length: 4_000 }, (_, at) =>
      makeCapture({ text: "", ...(at % 40 === 0 && { deletedAt: "2026-11-03T10:00:00.000Z" }) }),
    );
    const archive = await store.archive();
    await store.write(async () => ok(await archive.put("captures", notes).then(() => null)));
    const unknown = makeCapture({ text: "" });
    const close = notes.slice(100, 2_300);
    const far = notes.filter((_, at) => at % 9 === 1);

    for (const asked of [[], close.toReversed(), far, [...close, ...far, unknown]]) {
      const ids = asked.map(({ id }) => id);
      const byId = new Map((await store.captures.thousands(ids)).map((note) => [note.id, note]));
      const many = await store.captures.many([...new Set(ids)]);
      assert.equal(byId.size, many.length);
      for (const note of many) assert.deepEqual(byId.get(note.id), note);
    }
  });
});
