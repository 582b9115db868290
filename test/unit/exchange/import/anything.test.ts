import assert from "node:assert/strict";
import fc from "fast-check";
import { longestText } from "../../../../shared/domain/capture.ts";
import { isDay } from "../../../../shared/domain/days.ts";
import { removeUnreadable } from "../../../../shared/domain/remove-unreadable.ts";
import { readImport, type ReadImport } from "../../../../shared/exchange/import/read-import.ts";
import { problemWords } from "../../../../shared/ui/settings/problem-words.ts";
import { zipSync } from "fflate";
import { bytesOf, fixtures, here } from "./read-fixture.ts";

const endings = ["md", "txt", "json", "csv", "tsv", "zip", "png", ""];

describe("any bytes at all", () => {
  it("are imported or named, whatever the file is called", async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), fc.constantFrom(...endings), async (bytes, ending) => {
        isWhole(await readImport([{ path: `a.${ending}`, bytes }], here));
      }),
      { numRuns: 500 },
    );
  });

  it("that look like JSON or a table are imported or named", async () => {
    const piece = fc.constantFrom(
      '{"entries":[',
      '{"annotations":[',
      '"metadata":{}',
      '"export_date":""',
      '"text":"x"',
      '"creationDate":"2026-11-02T10:00:00Z"',

      "{",
      "}",
      "[",
      "]",
      ",",
      ":",
      '"',
      "\\",
      "\n",
      "\r\n",
      "null",
      "1e999",
      '"__proto__":{}',
      "\uD83D",
      "\u0000",
      "text,date",
      ";",
      "2026-11-02",
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(piece, { maxLength: 40 }),
        fc.constantFrom("json", "csv", "tsv"),
        async (pieces, ending) => {
          isWhole(await readImport([{ path: `a.${ending}`, text: pieces.join("") }], here));
        },
      ),
      { numRuns: 500 },
    );
  });

  it("left of a sample that somebody damaged are imported or named", async () => {
    const samples = await fixtures();
    const zip = { path: "all.zip", bytes: zipSync({ "Journal.json": await bytesOf("day-one/Journal.json") }) };
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(zip, ...samples),
        fc.array(damage, { minLength: 1, maxLength: 5 }),
        async (file, damages) => {
          assert("bytes" in file);
          isWhole(await readImport([{ path: file.path, bytes: damages.reduce(damaged, file.bytes) }], here));
        },
      ),
      { numRuns: 500 },
    );
  });
});

interface Damage {
  readonly kind: "cut" | "change" | "insert" | "repeat";
  /** How far into the file, from 0 to 1. */
  readonly at: number;
  readonly byte: number;
}

const damage: fc.Arbitrary<Damage> = fc.record({
  kind: fc.constantFrom("cut", "change", "insert", "repeat"),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  byte: fc.oneof(fc.constantFrom(...[...'{}[]",;:\\\n\r'].map((sign) => sign.charCodeAt(0))), fc.nat(255)),
});

const damaged = (bytes: Uint8Array, { kind, at, byte }: Damage): Uint8Array => {
  const place = Math.floor(at * bytes.length);
  const [before, after] = [bytes.subarray(0, place), bytes.subarray(place)];
  if (kind === "cut") return before;
  if (kind === "repeat") return Uint8Array.from([...before, ...before, ...after]);
  return Uint8Array.from([...before, byte, ...(kind === "insert" ? after : after.subarray(1))]);
};

/** Whatever came in: each note can be kept, each problem can be told, and something is said of every file. */
const isWhole = ({ notes, skipped, cancelled }: ReadImport): void => {
  assert.equal(cancelled, undefined);
  assert(notes.length + skipped.length > 0);
  for (const { text, day, time, line, tags = [], source } of notes) {
    assert(text.trim() !== "" && text.length <= longestText && removeUnreadable(text) === text);
    assert(isDay(day) && (time === undefined || /^([01]\d|2[0-3]):[0-5]\d$/.test(time)) && line >= 1);
    assert(tags.every((tag) => /^\p{L}/u.test(tag)));
    assert(source === undefined || source.ref === "" || /^https?:/i.test(source.ref));
  }
  for (const part of skipped) assert(problemWords(part, "nl").length > 3 && (part.line ?? 1) >= 1);
};
