import assert from "node:assert/strict";
import fc from "fast-check";
import type { Backup } from "../../../../shared/domain/backup.ts";
import { backupSum } from "../../../../shared/exchange/backup/backup-sum.ts";
import { glanceBackup } from "../../../../shared/exchange/backup/glance-backup.ts";
import { readBackup } from "../../../../shared/exchange/backup/read-backup.ts";
import { writeBackup } from "../../../../shared/exchange/backup/write-backup.ts";
import { makeCapture } from "../../../helpers/make-capture.ts";
import { makeEvent } from "../../../helpers/make-event.ts";
import { makeTheme } from "../../../helpers/make-theme.ts";

const madeAt = "2026-11-10T08:00:00.000Z";

const backupOf = (records: Partial<Backup["records"]>): Backup => ({
  madeAt,
  records: {
    captures: [],
    themes: [],
    paths: [],
    proposals: [],
    proposalEvents: [],
    assignments: [],
    weeks: [],
    strategies: [],
    aiRuns: [],
    ...records,
  },
  settings: { settings: { author: "Sanne" } },
});

const sample = (): Backup =>
  backupOf({
    captures: [makeCapture({ text: "Eerste" }), makeCapture({ text: "Tweede\nmet een regel" })],
    themes: [makeTheme("theme:01HZY3V9Q8W7E6R5T4Y3K2J1H0", [])],
    proposalEvents: [
      { ...makeEvent({ type: "created" }, { n: 1 }), proposalId: "proposal:01HZY3V9Q8W7E6R5T4Y3K2J1H0" },
    ],
  });

/** The same file after something in it was changed by hand, with a sum that fits again. */
const changed = async (text: string, change: (content: Record<string, unknown>) => void): Promise<string> => {
  const { sum: _sum, ...content } = JSON.parse(text) as Record<string, unknown>;
  change(content);
  return JSON.stringify({ ...content, sum: await backupSum(content) });
};

const problemOf = async (text: string): Promise<unknown> => {
  const read = await readBackup(text);
  return read.ok ? "fine" : read.error;
};

describe("a backup file", () => {
  it("holds one record a line and reads back as it was", async () => {
    const backup = sample();
    const text = await writeBackup(backup);

    assert.equal(text.split("\n").filter((line) => line.startsWith('{"id":')).length, 4);
    assert.deepEqual(await readBackup(text), { ok: true, value: JSON.parse(JSON.stringify(backup)) });
    assert.equal(glanceBackup(text)?.counts.captures, 2);
    assert.equal(glanceBackup("# notes"), undefined);
  });

  it("of whatever notes there are reads back as it was", async () => {
    const words = fc.string({ unit: "binary", minLength: 1, maxLength: 60 }).filter((text) => /\S/.test(text));
    const notes = fc.array(
      fc.record({
        text: words,
        tags: fc.dictionary(
          words.filter((tag) => tag !== "__proto__"),
          fc.constant(true as const),
        ),
      }),
      { maxLength: 5 },
    );
    await fc.assert(
      fc.asyncProperty(notes, async (made) => {
        const backup = backupOf({ captures: made.map((note) => makeCapture(note)) });
        const read = await readBackup(await writeBackup(backup));
        assert(read.ok);
        assert.equal(
          JSON.stringify(read.value.records.captures.map(({ text, tags }) => ({ text, tags: Object.entries(tags) }))),
          JSON.stringify(made.map(({ text, tags }) => ({ text, tags: Object.entries(tags) }))),
        );
      }),
    );
  });

  it("is read with a byte order mark, other line ends, and laid out by another program", async () => {
    const text = await writeBackup(sample());

    for (const other of [`\ufeff${text}`, text.replaceAll("\n", "\r\n"), JSON.stringify(JSON.parse(text), null, 2)])
      assert.equal(await problemOf(other), "fine");
  });

  it("keeps what a record holds that this version does not know", async () => {
    const text = await changed(await writeBackup(sample()), ({ records }) => {
      Object.assign((records as { captures: object[] }).captures[0] ?? {}, { mood: "later" });
    });

    const read = await readBackup(text);

    assert.equal(read.ok && Reflect.get(read.value.records.captures[0] ?? {}, "mood"), "later");
  });

  it("that ends too early, or is something else, says so", async () => {
    const text = await writeBackup(sample());

    assert.deepEqual(await problemOf(text.slice(0, text.length / 2)), {
      kind: "truncated",
      line: text.slice(0, text.length / 2).split("\n").length,
    });
    assert.deepEqual(await problemOf(""), { kind: "notBackup" });
    assert.deepEqual(await problemOf("# My notes\n- one"), { kind: "notBackup" });
    assert.deepEqual(await problemOf("[]"), { kind: "notBackup" });
    assert.deepEqual(await problemOf('{"cirkel":"path"}'), { kind: "notBackup" });
  });

  it("with a fault in it names the line and the place", async () => {
    const text = await writeBackup(sample());
    const at = text.split("\n").findIndex((line) => line.includes("Tweede")) + 1;

    assert.deepEqual(await problemOf(text.replace('"Eerste"', '"Eerste')), { kind: "broken", line: at - 1 });
    assert.deepEqual(await problemOf(text.replace('"text":"Tweede\\nmet een regel"', '"text":5')), {
      kind: "record",
      line: at,
      place: "captures[1].text",
    });
    assert.deepEqual(await problemOf(text.replace('"text":"Tweede', '"__proto__":{},"text":"Tweede')), {
      kind: "record",
      line: at,
      place: "captures[1].__proto__",
    });
    assert.deepEqual(await problemOf(text.replace('"counts":{', '"counts":[').replace("},\n", "],\n")), {
      kind: "broken",
    });
  });

  it("of the first form, which had no log of what left, is still read and glanced at", async () => {
    const text = await writeBackup(sample());
    const { sum: _sum, ...content } = JSON.parse(text);
    const { aiRuns: _runs, ...records } = content.records;
    const { aiRuns: _count, ...counts } = content.counts;
    const first = { ...content, schema: 1, minReader: 1, counts, records };
    const file = JSON.stringify({ ...first, sum: await backupSum(first) });

    assert.deepEqual(await readBackup(file), await readBackup(text));
    assert.equal(
      glanceBackup(`${JSON.stringify({ cirkel: "backup", madeAt: "x", counts }).slice(0, -1)},\n`)?.counts.aiRuns,
      0,
    );
    const second = { ...first, schema: 2, minReader: 2 };
    assert.deepEqual(await problemOf(JSON.stringify({ ...second, sum: await backupSum(second) })), {
      kind: "header",
      place: "records.aiRuns",
    });
  });

  it("that was changed by hand is refused, also where each record is in order", async () => {
    const text = await writeBackup(sample());

    assert.deepEqual(await problemOf(text.replace("Eerste", "Derde")), { kind: "changed" });
    assert.deepEqual(await problemOf(text.replace("Sanne", "Noor")), { kind: "changed" });
  });

  it("says of one that lies what it lies about", async () => {
    const text = await writeBackup(sample());
    const lies: readonly [change: (content: Record<string, unknown>) => void, problem: object][] = [
      [(content) => (content["minReader"] = 3), { kind: "newer" }],
      [(content) => (content["minReader"] = "1"), { kind: "header", place: "minReader" }],
      [(content) => (content["madeAt"] = "yesterday"), { kind: "header", place: "madeAt" }],
      [(content) => (content["counts"] = null), { kind: "header", place: "counts" }],
      [(content) => (content["settings"] = []), { kind: "header", place: "settings" }],
      [(content) => (content["records"] = []), { kind: "header", place: "records" }],
      [
        (content) => Object.assign(content["records"] as object, { moods: [] }),
        { kind: "header", place: "records.moods" },
      ],
      [
        (content) => Object.assign(content["records"] as object, { weeks: {} }),
        { kind: "header", place: "records.weeks" },
      ],
      [(content) => Object.assign(content["counts"] as object, { captures: 3 }), { kind: "counts", place: "captures" }],
      [
        ({ records }) => {
          const { themes } = records as { themes: unknown[] };
          themes.push(themes[0]);
        },
        { kind: "twice", place: "themes[1]" },
      ],
    ];
    for (const [lie, problem] of lies) assert.deepEqual(await problemOf(await changed(text, lie)), problem);
    const poisoned = text.replace('"settings":{"settings"', '"settings":{"__proto__":{"polluted":1},"settings"');
    assert.deepEqual(await problemOf(poisoned), { kind: "header", place: "settings.__proto__" });
    assert.equal(Reflect.get({}, "polluted"), undefined);
  });

  it("never throws, and never believes a file that was changed anywhere", async () => {
    const text = await writeBackup(sample());
    const mutation = fc.record({
      at: fc.nat(text.length - 2),
      drop: fc.nat(20),
      put: fc.oneof(fc.string({ maxLength: 8 }), fc.constantFrom("{", "}", '"', "\\", "[", "null", "__proto__")),
    });
    await fc.assert(
      fc.asyncProperty(mutation, async ({ at, drop, put }) => {
        const other = text.slice(0, at) + put + text.slice(at + drop);
        const read = await readBackup(other);
        if (!read.ok) return;
        // What is not a change to JSON is none: a space between two values, or a letter written as its number.
        assert.deepEqual(JSON.parse(other), JSON.parse(text));
      }),
      { numRuns: 2_000 },
    );
  });

  it("that nests deeper than any record does is refused", async () => {
    const deep = `${"[".repeat(200_000)}${"]".repeat(200_000)}`;
    const text = (await writeBackup(sample())).replace('"settings":{', `"more":${deep},"settings":{`);

    assert.notEqual(await problemOf(text), "fine");
  });
});
