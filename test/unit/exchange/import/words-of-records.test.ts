import assert from "node:assert/strict";
import { readImport } from "../../../../shared/exchange/import/read-import.ts";
import { here, readFixture } from "./read-fixture.ts";

describe("what becomes of the words in an export", () => {
  it("of Day One: own words without the marks of Markdown, tags as tags, no pictures, HTML as text", async () => {
    const { notes } = await readFixture("day-one/Journal.json");

    assert.equal(notes[0]?.text, "Late dienst\n\nPipeline weer rood. Een kwartier weg!\n\n<b>niet vet</b>");
    assert.deepEqual(notes[0]?.tags, ["pipeline", "werk-in-team"]);
    assert.equal(notes[0]?.foreignId, "0A11C0DE0A11C0DE0A11C0DE0A11C0DE");
    assert.equal(notes[0]?.source, undefined);
  });

  it("of Day One: names of fields that every object has are only names, and half characters are left out", async () => {
    const { notes } = await readFixture("day-one/partly-wrong.json");

    assert.deepEqual(
      notes.map(({ text, tags }) => [text, tags]),
      [
        ["Zone van elders", undefined],
        ["half , heel 🎉", undefined],
        ["Gewoon een dag", ["constructor"]],
      ],
    );
  });

  it("of Hypothesis: the comment is the note, what was marked is copied, the page is its source", async () => {
    const { notes } = await readFixture("hypothesis/export.json");

    assert.equal(notes[0]?.text, "Dit doen wij nooit: <script>alert(1)</script> #leren");
    assert.deepEqual(notes[0]?.tags, ["feedback", "korte-lijnen"]);
    assert.deepEqual(notes[0]?.source, {
      label: "About loops",
      ref: "https://example.org/loops",
      copied: "A loop that nobody closes is a line.",
    });
    assert.deepEqual(notes[2]?.source, { label: "https://example.org/page", ref: "https://example.org/page" });
  });

  it("of Hypothesis: a mark without a comment is a quote, and an address that is no web page leads nowhere", async () => {
    const { notes } = await readFixture("hypothesis/export.json");

    assert.equal(notes[1]?.text, "> Only marked.\n> Nothing said.");
    assert.deepEqual(notes[1]?.source, { label: "A list of titles", ref: "" });
  });

  it("of Readwise: the note is the note, the highlight is copied, the book with its author is the source", async () => {
    const { notes } = await readFixture("readwise/readwise-data.csv");

    assert.deepEqual(
      notes.map(({ text, tags, source }) => [text, tags, source?.label, source?.copied]),
      [
        [
          "Precies wat de proef liet zien",
          ["leren", "kleine-stappen"],
          "About steps, A. Verzonnen",
          "Small steps, taken often, go far.",
        ],
        ['> A line with a "quote"\n> and a second line.', undefined, "About steps, A. Verzonnen", undefined],
        ["Alleen een gedachte", undefined, "About steps, A. Verzonnen", undefined],
      ],
    );
  });

  it("of a table: text, tags and kind by the names of the columns", async () => {
    const { notes } = await readFixture("csv/notities.csv");

    assert.deepEqual(
      notes.map(({ text, tags, kind }) => [text, tags, kind]),
      [
        ["Pipeline weer rood, en nog eens #flaky", ["werk", "ci"], "friction"],
        ["Twee\nregels", undefined, "insight"],
        ["Zonder datum", undefined, undefined],
      ],
    );
  });

  it("that are too long for one note: parts with the name of their record, and quotes stay quotes", async () => {
    const long = "Een zin van veel woorden over hetzelfde. ".repeat(300).trim();
    const { notes, split } = await readImport(
      [
        {
          path: "Journal.json",
          text: JSON.stringify({
            metadata: {},
            entries: [{ uuid: "L1", creationDate: "2026-11-02T10:00:00Z", text: long }],
          }),
        },
        { path: "marked.csv", text: `Highlight,Date\n"${long}",2026-11-02\n` },
      ],
      here,
    );

    assert.equal(split, 2);
    assert.deepEqual(
      notes.filter(({ format }) => format === "dayOne").map(({ part, foreignId }) => [part, foreignId]),
      [
        [{ index: 0, of: 3 }, "L1"],
        [{ index: 1, of: 3 }, "L1#2"],
        [{ index: 2, of: 3 }, "L1#3"],
      ],
    );
    const quotes = notes.filter(({ format }) => format === "readwise");
    assert(quotes.length > 1 && quotes.every(({ text }) => text.length <= 5_000));
    assert(quotes.every(({ text }) => text.split("\n").every((line) => line.startsWith(">"))));
  });
});
