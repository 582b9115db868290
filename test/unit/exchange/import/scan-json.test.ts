import assert from "node:assert/strict";
import fc from "fast-check";
import { scanJson } from "../../../../shared/exchange/import/scan-json.ts";

describe("looking at the outside of JSON", () => {
  it("finds each item of each list, and each other field, as a whole reading would", () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 4 })), fc.constantFrom(0, 2), (value, indent) => {
        const { lists, fields, brokenAt, tooDeepAt } = scanJson(JSON.stringify(value, null, indent));

        const found = [
          ...[...lists].map(([key, items]) => [key, items.map(({ text }): unknown => JSON.parse(text))] as const),
          ...[...fields].map(([key, text]) => [key, JSON.parse(text) as unknown] as const),
        ];
        assert.deepEqual([brokenAt, tooDeepAt], [undefined, undefined]);
        assert.deepEqual(new Map(found), new Map(Object.entries(JSON.parse(JSON.stringify(value)) as object)));
      }),
    );
  });

  it("knows the line of each item", () => {
    const { lists } = scanJson('{\n"entries": [\n{ "a":\n1 },\n\n"twee", 3\n]}');

    assert.deepEqual(
      lists.get("entries")?.map(({ line }) => line),
      [3, 6, 6],
    );
  });

  it("keeps what stands before a cut, and knows the line where it broke", () => {
    const whole = '{"entries":[{"a":"x\\"]}"},\n{"b":[1,2]},\n{"c":3}]}';
    const { lists, brokenAt } = scanJson(whole.slice(0, -5));

    assert.deepEqual(
      lists.get("entries")?.map(({ text }) => text),
      ['{"a":"x\\"]}"}', '{"b":[1,2]}'],
    );
    assert.equal(brokenAt, 3);
  });

  it("says where it goes too deep, or is followed by something else", () => {
    assert.equal(scanJson(`{\n"a": ${"[".repeat(101)}`).tooDeepAt, 2);
    assert.equal(scanJson('{"a": 1}\n{"a": 2}').brokenAt, 1);
    assert.equal(scanJson("no").brokenAt, 1);
  });
});
