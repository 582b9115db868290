import assert from "node:assert/strict";
import fc from "fast-check";
import { changedFields } from "../../../shared/domain/changed-fields.ts";
import {
  fieldsOf,
  joinFields,
  recordOf,
  type FieldChange,
  type FieldChanges,
} from "../../../shared/domain/field-changes.ts";

/** Few names, so that two versions have much in common; some that every object has of itself. */
const name = fc.constantFrom("id", "text", "tags", "constructor", "__proto__", "kind");
const value = fc.oneof(
  fc.constantFrom(undefined, true, "a", 1, null),
  fc.array(fc.boolean(), { maxLength: 2 }),
  fc.dictionary(name, fc.constantFrom<unknown>(undefined, true, { at: 1 }, { at: 2 }, ["a"]), {
    noNullPrototype: true,
  }),
);
const version = fc.dictionary(name, value, { noNullPrototype: true });

/** By all paths of both: what takes longest and is plain to see. */
const changedPlainly = (before: object, after: object): FieldChanges => {
  const paths = (record: object) => new Map<string, FieldChange>(Object.entries(fieldsOf(record)));
  const [old, fresh] = [paths(before), paths(after)];
  const differs = [...fresh].filter(([path, change]) => JSON.stringify(old.get(path)) !== JSON.stringify(change));
  const gone = [...old.keys()].filter((path) => !fresh.has(path));
  return Object.fromEntries([
    ...differs.map(([path, change]) => [path, ["1", change[1]]] as const),
    ...gone.map((path) => [path, ["1"]] as const),
  ]);
};

describe("changed fields", () => {
  it("are all paths that differ, whatever they are called", () => {
    fc.assert(
      fc.property(version, version, (before, after) => {
        const changes = changedFields(before, after, "1");
        assert.deepEqual(changes, changedPlainly(before, after));
      }),
      { numRuns: 2000, seed: 6 },
    );
  });

  it("are those that differ, one level deep into collections", () => {
    const before = { id: "x", text: "a", tags: { one: true, two: true }, kind: "idea" };
    const after = { id: "x", text: "b", tags: { two: true, three: true } };

    assert.deepEqual(changedFields(before, after, "1"), {
      text: ["1", "b"],
      "tags/three": ["1", true],
      "tags/one": ["1"],
      kind: ["1"],
    });
  });

  it("are all of a new record, with its collections", () => {
    assert.deepEqual(changedFields(undefined, { id: "x", tags: { one: true } }, "1"), {
      id: ["1", "x"],
      tags: ["1", {}],
      "tags/one": ["1", true],
    });
  });

  it("make the record again", () => {
    const record = { id: "x", list: ["a"], tags: { "a/b": true, __proto__x: 1 }, empty: {}, none: null };

    assert.deepEqual(recordOf(changedFields(undefined, record, "1")), record);
    assert.deepEqual(recordOf(fieldsOf(record, { kind: "0", tags: "1" })), record);
  });
});

describe("joined fields", () => {
  it("hold the later value of each field, and both of what was put into one collection", () => {
    const first = changedFields(undefined, { id: "x", text: "a", tags: { one: true } }, "1");
    const here = changedFields(recordOf(first), { id: "x", text: "b", tags: { one: true, two: true } }, "2");
    const there = changedFields(recordOf(first), { id: "x", text: "c", tags: { one: true, three: true } }, "3");

    const joined = recordOf(joinFields(joinFields(there, first), here));

    assert.deepEqual(joined, { id: "x", text: "c", tags: { one: true, two: true, three: true } });
  });

  it("forget what a collection held before it was itself replaced", () => {
    const old = changedFields(undefined, { id: "x", tags: { secret: true } }, "1");
    const anew = changedFields(undefined, { id: "x", tags: { plain: true } }, "2");

    for (const joined of [joinFields(old, anew), joinFields(anew, old)]) {
      assert.deepEqual(recordOf(joined), { id: "x", tags: { plain: true } });
      assert.ok(!JSON.stringify(joined).includes("secret"));
    }
  });

  it("are the same in whatever order, and however often, changes meet", () => {
    fc.assert(
      fc.property(fc.array(anyChanges, { maxLength: 8 }), fc.nat(), (changes, seed) => {
        const shuffled = [...changes, ...changes].sort((a, b) => hash(a, seed) - hash(b, seed));
        const join = (all: readonly FieldChanges[]): FieldChanges => all.reduce(joinFields, {});

        assert.deepEqual(sorted(join(shuffled)), sorted(join(changes)));
      }),
      { numRuns: 300, seed: 7 },
    );
  });
});

const anyStamp = fc.integer({ min: 1, max: 5 }).map(String);
const anyValue = fc.oneof(fc.constantFrom<unknown>("a", "b", 1, null), fc.constant({}));
const anyChange = fc.oneof(
  anyStamp.map((stamp) => [stamp] as const),
  fc.tuple(anyStamp, anyValue).map(([stamp, value]) => [stamp, value] as const),
);
const anyChanges: fc.Arbitrary<FieldChanges> = fc.dictionary(fc.constantFrom("a", "b", "b/x", "b/y", "c/z"), anyChange);

const sorted = (fields: FieldChanges): readonly unknown[] =>
  Object.entries(fields).sort(([a], [b]) => (a < b ? -1 : 1));

const hash = (value: unknown, seed: number): number =>
  [...JSON.stringify(value)].reduce((so, char) => (so * 31 + char.charCodeAt(0) + seed) % 1_000_003, seed % 1_000);
