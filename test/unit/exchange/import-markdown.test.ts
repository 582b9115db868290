import assert from "node:assert/strict";
import { readImport } from "../../../shared/exchange/import/read-import.ts";
import { readNotes } from "./read-notes.ts";

describe("importing a folder of notes", () => {
  it("reads bullets, check boxes, numbers and paragraphs of daily files, with their times", async () => {
    const { notes, skipped } = await readNotes("daily");

    assert.deepEqual(
      notes
        .filter(({ path }) => path.endsWith("/2026-11-02.md"))
        .map(({ line, time, kind, text }) => [line, time, kind, text]),
      [
        [3, "10:41", undefined, "Pipeline weer rood door zelfde e2e-test. Kwartier weg. #flaky"],
        [4, "11:05", undefined, "Copilot stelde een retry voor"],
        [5, undefined, undefined, "Fatima vragen of ik mag meekijken"],
        [6, "14:10", undefined, "Uitnodiging verstuurd"],
        [7, "15:20", undefined, "Wist niet dat 'ontvangstdatum' iets anders is."],
        [8, "16:00", undefined, "Eerst de spec lezen"],
        [9, undefined, undefined, "Bullet zonder tijd"],
        [10, undefined, "insight", "Nu weet ik waar de log staat"],
        [11, "16:30", "success", "Meekijken hielp meteen"],
        [12, undefined, "idea", "Idee: quarantaine-label voor instabiele tests"],
        [13, undefined, undefined, "Ouder\nkind één\nkleinkind\n\nEen alinea die erbij hoort."],
        [21, undefined, undefined, "Een gewone alinea\nover twee regels."],
        [24, undefined, undefined, "Nog een alinea."],
      ],
    );
    assert.deepEqual(skipped, []);
  });

  it("reads Windows line ends, a byte order mark, clock halves, picture characters and other scripts", async () => {
    const { notes } = await readNotes("daily");

    assert.deepEqual(
      notes.filter(({ path }) => !path.endsWith("/2026-11-02.md")).map(({ day, time, text }) => [day, time, text]),
      [
        ["2026-11-04", "09:00", "Met BOM en een emoji 🎉"],
        ["2026-11-04", undefined, "🎉"],
        ["2026-11-04", undefined, "مرحبا بالعالم 12"],
        ["2026-11-03", "09:12", "Started with the backlog"],
        ["2026-11-03", "14:05", "Demo went fine"],
      ],
    );
  });

  it("reads Obsidian's front matter, links, times in headings, callouts and tables, and names code", async () => {
    const { notes, skipped } = await readNotes("obsidian");

    assert.deepEqual(
      notes.map(({ time, text }) => [time, text]),
      [
        ["10:30", "Tien minuten met Fatima meegekeken bij Vergunningen."],
        [undefined, "De demo voorbereiden"],
        [undefined, "Juridisch\nDe bewaartermijn moet anders."],
        [undefined, "| wat | hoe vaak |\n| herstart | 3 |"],
        ["17:05", "Na de code"],
      ],
    );
    assert(notes.every(({ day, tags }) => day === "2026-11-05" && tags?.join() === "werk,spec"));
    assert.deepEqual(skipped, [{ path: "obsidian/2026-11-05.md", line: 28, why: "code" }]);
  });

  it("reads a Logseq outline without its properties, logs, markers and block ids", async () => {
    const { notes, skipped } = await readNotes("logseq");

    assert.deepEqual(
      notes.map(({ day, time, kind, text }) => [day, time, kind, text]),
      [
        [
          "2026-11-09",
          "13:44",
          "idea",
          "Idee: quarantaine-label, elke week één iemand #flaky\nJoost vragen\nrunner gemeten",
        ],
        ["2026-11-09", undefined, undefined, "de virusscanner navragen bij Beheer"],
        ["2026-11-09", undefined, undefined, "Juridisch wil eerder meekijken"],
        ["2026-11-09", undefined, undefined, "Na de code"],
      ],
    );
    assert.deepEqual(skipped, [{ path: "logseq/journals/2026_11_09.md", line: 15, why: "code" }]);
  });

  it("follows the days of the headings in one long file, and names what stands before the first", async () => {
    const { notes, skipped } = await readNotes("one-file");

    assert.deepEqual(
      notes.map(({ day, text }) => [day, text]),
      [
        ["2026-11-02", "Pipeline rood"],
        ["2026-11-02", "Bij de planning blijven"],
        ["2026-11-03", "Copilot hid the timeout."],
        ["2026-11-04", "Nobody owns the flaky test."],
        ["2026-11-05", "Meegekeken"],
      ],
    );
    assert.deepEqual(skipped, [{ path: "one-file/journal.md", line: 1, why: "noDay" }]);
  });

  it("names a broken front matter with its line and still reads the rest", async () => {
    const { notes, skipped } = await readNotes("front-matter");

    assert.deepEqual(
      notes.map(({ day, text }) => [day, text]),
      [
        ["2026-11-10", "PR was ~600 lines #ai"],
        ["2026-11-12", "Tussen twee strepen staat gewoon een zin."],
        ["2026-11-11", "De rest telt mee"],
      ],
    );
    assert.deepEqual(skipped, [
      { path: "front-matter/broken.md", line: 4, why: "brokenFrontMatter" },
      { path: "front-matter/unclosed-2026-11-11.md", line: 1, why: "brokenFrontMatter" },
    ]);
  });

  it("names every file it cannot use, and why", async () => {
    const { notes, skipped } = await readNotes("odd");

    assert.deepEqual(
      notes.map(({ path, text }) => [path, text]),
      [
        ["odd/latin1.md", "Café met Marloes, coördinatie besproken"],
        ["odd/utf16.md", "Café in UTF-16"],
      ],
    );
    assert.deepEqual(
      skipped.map(({ path, line, why }) => [path, line, why]),
      [
        ["odd/2026-11-14.md", undefined, "binary"],
        ["odd/2026-11-15.md", undefined, "empty"],
        ["odd/2026-11-16.md", 5, "code"],
        ["odd/2026-11-16.md", undefined, "empty"],
        ["odd/2026-11-17.csv", undefined, "noTextColumn"],
        ["odd/latin1.md", undefined, "latin1"],
        ["odd/photo.png", undefined, "binary"],
        ["odd/todo.md", undefined, "noDay"],
      ],
    );
  });

  it("passes on what the shell could not read", async () => {
    const { notes, skipped } = await readImport([
      { path: "2026-11-02.md", problem: "tooLarge" },
      { path: "2026-11-03.md", problem: "unreadable" },
    ]);

    assert.deepEqual(notes, []);
    assert.deepEqual(
      skipped.map(({ why }) => why),
      ["tooLarge", "unreadable"],
    );
  });

  it("gives nothing for an empty folder", async () => {
    assert.deepEqual(await readImport([]), { notes: [], skipped: [], split: 0, formats: {} });
  });
});
