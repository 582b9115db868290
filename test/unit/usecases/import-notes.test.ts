import assert from "node:assert/strict";
import { createWorld } from "../../helpers/create-world.ts";

const file = {
  path: "dagboek/2026-11-02.md",
  text: "# 2026-11-02\n\n- 10:41 Pipeline weer rood #flaky\n- Nog een keer rood #flaky\n",
};

describe("importing notes", () => {
  it("keeps each note on its own day and time, with its file as the source", async () => {
    const { api } = createWorld();

    const report = await api.importNotes({ files: [file], visibility: "private" });

    assert.deepEqual([report.imported, report.known, report.skipped], [2, 0, []]);
    const ids = (await api.timeline({})).map(({ id }) => id);
    const views = await api.notes(ids);
    assert.deepEqual(
      views.map(({ capture, time }) => [capture.text, capture.day, time, capture.context?.label]),
      [
        ["Nog een keer rood #flaky", "2026-11-02", "12:00", "2026-11-02.md"],
        ["Pipeline weer rood #flaky", "2026-11-02", "10:41", "2026-11-02.md"],
      ],
    );
    assert.equal((await api.themes()).accepted[0]?.theme.label, "flaky");
  });

  it("does not bring the same notes in twice, but does bring the same words of one day twice", async () => {
    const { api } = createWorld();
    const twice = { path: "2026-11-03.md", text: "- Weer rood\n- Weer rood\n" };

    await api.importNotes({ files: [file, twice], visibility: "private" });
    const again = await api.importNotes({ files: [file, twice], visibility: "private" });

    assert.deepEqual([again.imported, again.known], [0, 4]);
    assert.equal((await api.overview()).notes, 4);
  });

  it("names what could not be used", async () => {
    const { api } = createWorld();

    const report = await api.importNotes({
      files: [file, { path: "photo.png", problem: "binary" }, { path: "todo.md", text: "- iets zonder dag" }],
      visibility: "private",
    });

    assert.equal(report.imported, 2);
    assert.deepEqual(
      report.skipped.map(({ path, why }) => [path, why]),
      [
        ["photo.png", "binary"],
        ["todo.md", "noDay"],
      ],
    );
  });
});
