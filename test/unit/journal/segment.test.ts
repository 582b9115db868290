import assert from "node:assert/strict";
import { readSegment, writeSegment } from "../../../shared/journal/segment.ts";
import type { JournalPart } from "../../../shared/domain/journal-part.ts";

const name = "device/0001";
const part: JournalPart = {
  epoch: "",
  changes: [{ table: "captures", id: "capture:1", fields: { text: ["1", "Reviews wachten dagen 🌀"], kind: ["1"] } }],
};

describe("a segment of the journal", () => {
  it("reads back as it was written", async () => {
    assert.deepEqual(await readSegment(name, await writeSegment(name, part)), { kind: "ok", part });
  });

  it("says once what all fields of a change were stamped with, and reads back the same", async () => {
    const fields = {
      id: ["7", "capture:2"],
      text: ["7", "Stand-up"],
      tags: ["7", {}],
      "tags/upload": ["7", true],
    } as const;
    const even: JournalPart = { epoch: "e", changes: [{ table: "captures", id: "capture:2", fields, erases: true }] };
    const bytes = await writeSegment(name, even);

    assert.equal(new TextDecoder().decode(bytes).split('"7"').length, 2);
    assert.deepEqual(await readSegment(name, bytes), { kind: "ok", part: even });
  });

  it("reads what the first version wrote, a stamp with each field", async () => {
    const first = await sealed({ schema: 1, minReader: 1, ...part });

    assert.deepEqual(await readSegment(name, first), { kind: "ok", part });
  });

  it("is broken wherever it is cut off", async () => {
    const bytes = await writeSegment(name, part);

    for (let length = 0; length < bytes.length; length += 1)
      assert.equal((await readSegment(name, bytes.slice(0, length))).kind, "broken", `${length} bytes`);
  });

  it("is broken under another name", async () => {
    assert.equal((await readSegment("device/0002", await writeSegment(name, part))).kind, "broken");
  });

  it("is left alone when only a newer version can read it", async () => {
    const newer = await sealed({ schema: 3, minReader: 3, epoch: "", changes: "in another shape" });

    assert.equal((await readSegment(name, newer)).kind, "newer");
  });

  it("may hold what today's version does not know", async () => {
    const more = await sealed({ schema: 3, minReader: 1, epoch: "", changes: part.changes, colour: "teal" });

    assert.deepEqual(await readSegment(name, more), { kind: "ok", part });
  });

  for (const [what, body] of [
    ["a number", 5],
    ["no epoch", { minReader: 1, changes: [] }],
    ["changes that are no list", { minReader: 1, epoch: "", changes: {} }],
    ["a change without fields", { minReader: 1, epoch: "", changes: [{ table: "captures", id: "x" }] }],
    ["a stamp without values", { minReader: 2, epoch: "", changes: [{ table: "captures", id: "x", stamp: "1" }] }],
    ["values without a stamp", { minReader: 2, epoch: "", changes: [{ table: "captures", id: "x", values: {} }] }],
    ["a field without a stamp", { minReader: 1, epoch: "", changes: [{ table: "a", id: "x", fields: { a: [1] } }] }],
  ] as const) {
    it(`is broken with ${what}, also when its sum fits`, async () => {
      assert.equal((await readSegment(name, await sealed(body))).kind, "broken");
    });
  }
});

/** Any body with a sum that fits. */
const sealed = async (body: unknown): Promise<Uint8Array> => {
  const text = JSON.stringify(body);
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(`${name}\n${text}`));
  return new TextEncoder().encode(`${Buffer.from(digest).toString("hex")}\n${text}`);
};
