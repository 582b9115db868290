import assert from "node:assert/strict";
import { groupFields } from "../../../../shared/ui/drafting/fields.ts";
import { parseCount, parseTicked, parseValues } from "../../../../shared/ui/drafting/values.ts";

describe("text that was typed and kept", () => {
  it("comes back as it was", () => {
    assert.deepEqual(parseValues('{"what":"Rooster klopt niet"}'), { what: "Rooster klopt niet" });
  });

  it("counts as nothing when it is damaged or something else", () => {
    assert.deepEqual(parseValues(""), {});
    assert.deepEqual(parseValues('{"what":'), {});
    assert.deepEqual(parseValues("null"), {});
    assert.deepEqual(parseValues('{"what":3,"who":"team"}'), { who: "team" });
  });
});

describe("a number in a form", () => {
  it("is a whole number, not below zero", () => {
    assert.equal(parseCount("30", 5), 30);
    assert.equal(parseCount(" 12,6 ", 5), 13);
    assert.equal(parseCount("0", 5), 0);
  });

  it("leaves what stood there when it is none", () => {
    for (const typed of ["", "  ", "veel", "-3", undefined]) assert.equal(parseCount(typed, 5), 5);
  });
});

describe("the fields of a form", () => {
  it("stand together with their neighbours of the same group", () => {
    const field = (name: string, group?: string) => ({
      name,
      label: name,
      kind: "text" as const,
      ...(group !== undefined && { group }),
    });

    const groups = groupFields([field("a"), field("b"), field("c", "goal"), field("d", "goal"), field("e", "time")]);

    assert.deepEqual(
      groups.map(({ group, fields }) => [group, fields.map(({ name }) => name)]),
      [
        [undefined, ["a"]],
        [undefined, ["b"]],
        ["goal", ["c", "d"]],
        ["time", ["e"]],
      ],
    );
  });

  it("keep ticked options apart by spaces", () => {
    assert.deepEqual(parseTicked("govern  maintain"), ["govern", "maintain"]);
    assert.deepEqual(parseTicked(undefined), []);
  });
});
