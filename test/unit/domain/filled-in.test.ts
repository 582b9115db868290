import assert from "node:assert/strict";
import { isFilledIn } from "../../../shared/domain/filled-in.ts";

describe("a field", () => {
  for (const text of ["Sanne", " x ", "40s ipv 5s", "a ] b [ c"]) {
    it(`is filled in with "${text}"`, () => assert.equal(isFilledIn(text), true));
  }
  for (const text of [undefined, "", " \n\t", "[fill in: who decides?]", "Elke week [vul in: hoe vaak?]", "[]"]) {
    it(`is not filled in with ${JSON.stringify(text)}`, () => assert.equal(isFilledIn(text), false));
  }
});
