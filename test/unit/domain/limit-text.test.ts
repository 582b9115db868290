import assert from "node:assert/strict";
import { longestText } from "../../../shared/domain/capture.ts";
import { fits, lengthAfter } from "../../../shared/domain/limit-text.ts";

describe("the length of a note while it is typed", () => {
  it("counts what takes the place of the selection", () => {
    assert.equal(lengthAfter("een twee", 4, 8, "drie!"), 9);
  });

  it("may reach the longest and not go over it", () => {
    assert.equal(fits(longestText - 1, longestText), true);
    assert.equal(fits(longestText, longestText + 1), false);
  });

  it("may always become shorter, also when an old draft is too long", () => {
    assert.equal(fits(longestText + 10, longestText + 9), true);
  });
});
