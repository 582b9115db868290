import assert from "node:assert/strict";
import { err, ok } from "../../../shared/result.ts";
import { createWorld } from "../../helpers/create-world.ts";
import { makeCapture } from "../../helpers/make-capture.ts";

describe("the store", () => {
  it("keeps all of a transaction, or nothing", async () => {
    const { store } = createWorld();
    const first = makeCapture({ text: "Reviews wait for days" });

    const refused = await store.write<null, "no">(async () => {
      await store.captures.put(first);
      return err("no");
    });

    assert.deepEqual(refused, err("no"));
    assert.equal(await store.captures.count(), 0);
    assert.deepEqual([...(await store.counters())], []);
  });

  it("shows what another window of this origin kept", async () => {
    const here = createWorld();
    const there = here.reopen();
    const told = new Promise<readonly string[]>((resolve) => {
      there.store.subscribe(({ changes }) => resolve(changes.map(({ table }) => table)));
    });

    await here.api.capture({ text: "Reviews wait for days", surface: "browser" });

    assert.deepEqual(await told, ["captures"]);
    assert.equal(await there.store.captures.count(), 1);
  });

  it("hides a deleted note everywhere, and finds it again for undo", async () => {
    const { api, store } = createWorld();
    const kept = await api.capture({ text: "Reviews wait for days #review", surface: "browser" });
    assert(kept.ok);
    const { id } = kept.value.capture;

    await api.undoCapture(id);

    assert.equal(await store.captures.get(id), undefined);
    assert.deepEqual(await store.captures.timeline(), []);
    assert.deepEqual(await store.captures.tagged("review"), []);
    assert.equal((await store.counters()).get("notes"), 0);
    assert.equal((await store.captures.find(id))?.text, "Reviews wait for days #review");
  });

  it("refuses a put outside a transaction: that is a bug", async () => {
    const { store } = createWorld();

    await assert.rejects(() => store.captures.put(makeCapture({})), /only for use inside/);
  });

  it("lists newest first by the moment of the note, not of the import", async () => {
    const { store } = createWorld();
    const old = makeCapture({ text: "second", createdAt: "2026-11-02T10:00:00.000Z", day: "2026-11-02" });
    const older = makeCapture({ text: "first", createdAt: "2026-11-01T10:00:00.000Z", day: "2026-11-01" });

    await store.write(async () => {
      await store.captures.put(old);
      await store.captures.put(older);
      return ok(null);
    });

    assert.deepEqual(await store.captures.timeline(), [
      { id: old.id, day: old.day },
      { id: older.id, day: older.day },
    ]);
  });

  it("finds notes by the beginnings of words, also after a change", async () => {
    const { api, store } = createWorld();
    const kept = await api.capture({ text: "De virusscanner vertraagt de upload", surface: "browser" });
    assert(kept.ok);
    const { id, day } = kept.value.capture;
    assert.deepEqual(await store.captures.search("virus upl"), [{ id, day }]);

    await api.editCapture(id, { text: "De proxy vertraagt alles" });

    assert.deepEqual(await store.captures.search("virus"), []);
    assert.deepEqual(await store.captures.search("proxy"), [{ id, day }]);
  });

  it("finds notes by the file, the branch and the text that went along", async () => {
    const { api, store } = createWorld();
    const context = {
      type: "file",
      label: "upload.ts:9",
      ref: "zaakmap/src/upload.ts:9",
      branch: "wachtrij",
      copied: "retry",
    } as const;
    const kept = await api.capture({ text: "Dit hapert", surface: "vscode", context });
    assert(kept.ok);

    for (const typed of ["upload", "wachtrij", "retry"]) {
      const found = await store.captures.search(typed);
      assert.deepEqual(
        found.map(({ id }) => id),
        [kept.value.capture.id],
        typed,
      );
    }
  });
});
