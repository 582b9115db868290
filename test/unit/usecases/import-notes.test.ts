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

  it("knows a record of another program by its name there, also when its words or its day changed", async () => {
    const { api } = createWorld();

    const first = await api.importNotes({ files: [dayOne("Pipeline rood", "Nog eens")], visibility: "private" });
    const again = await api.importNotes({
      files: [dayOne("Pipeline rood, nu al drie keer", "Nog eens", "Nieuw")],
      visibility: "private",
    });

    assert.deepEqual([first.imported, first.known], [2, 0]);
    assert.deepEqual([again.imported, again.known], [1, 2]);
    const notes = await api.notes((await api.timeline({})).map(({ id }) => id));
    assert.deepEqual(notes.map(({ capture }) => capture.text).toSorted(), ["Nieuw", "Nog eens", "Pipeline rood"]);
    assert.deepEqual(notes.find(({ capture }) => capture.text === "Nieuw")?.capture.imported, {
      from: "dayOne",
      id: "D2",
    });
  });

  it("takes the same words of one day under two names for two notes, whenever they come", async () => {
    const { api } = createWorld();

    await api.importNotes({ files: [dayOne("Ja, precies")], visibility: "private" });
    const report = await api.importNotes({ files: [dayOne("Ja, precies", "Ja, precies")], visibility: "private" });

    assert.deepEqual([report.imported, report.known], [1, 1]);
  });

  it("does not bring a table without days in twice, though its notes stand on the day they came", async () => {
    const { api, clock } = createWorld();
    const table = { path: "highlights.csv", text: "Highlight\nSmall steps go far\n" };

    await api.importNotes({ files: [table], visibility: "private" });
    clock.set("2026-11-29T09:00:00.000Z");
    const again = await api.importNotes({ files: [table], visibility: "private" });

    assert.deepEqual([again.imported, again.known], [0, 1]);
  });

  it("keeps what was marked elsewhere as copied, with the page it came from", async () => {
    const { api } = createWorld();
    const text =
      "Highlight,Title,URL,Note,Date\nA loop is a line,About loops,https://example.org/a,Dat doen wij,2026-11-02\n";

    await api.importNotes({ files: [{ path: "marked.csv", text }], visibility: "private" });

    const [view] = await api.notes((await api.timeline({})).map(({ id }) => id));
    assert.equal(view?.capture.text, "Dat doen wij");
    assert.deepEqual(view?.capture.context, {
      label: "About loops",
      ref: "https://example.org/a",
      copied: "A loop is a line",
      type: "page",
    });
  });
});

/** A Day One export of Monday 2 November 2026 with an entry for each text, called D0, D1 and on. */
const dayOne = (...texts: readonly string[]) => ({
  path: "Journal.json",
  text: JSON.stringify({
    metadata: { version: "1.0" },
    entries: texts.map((text, at) => ({
      uuid: `D${at}`,
      creationDate: "2026-11-02T10:00:00Z",
      timeZone: "Europe/Amsterdam",
      text,
    })),
  }),
});
