import assert from "node:assert/strict";
import { lazily } from "../../../extension/lazily.ts";

describe("something made at its first use", () => {
  it("is not made before, and once", () => {
    let made = 0;
    const thing = lazily(() => (made += 1));

    assert.deepEqual([thing.isMade(), made], [false, 0]);
    assert.deepEqual([thing(), thing(), made, thing.isMade()], [1, 1, 1, true]);
  });
});
