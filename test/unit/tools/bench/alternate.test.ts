import assert from "node:assert/strict";
import { alternate } from "../../../../tools/bench/alternate.ts";

const plenty = 1e9;

/** Two measurements that say in which order they were asked. */
const watched = () => {
  const order: string[] = [];
  const ask = (name: string) => async (): Promise<number> => order.push(name);
  return { order, value: ask("own"), beside: ask("peer") };
};

describe("pairs of the bench", () => {
  it("change their order, so that neither always comes first", async () => {
    const { order, value, beside } = watched();
    await alternate({ pairs: 3, budget: plenty }, value, beside);
    assert.deepEqual(order, ["peer", "own", "own", "peer", "peer", "own", "own", "peer"]);
  });

  it("keep what was measured together together, and leave out the first, which warms up", async () => {
    const { value, beside } = watched();
    assert.deepEqual(await alternate({ pairs: 2, budget: plenty }, value, beside), [
      { value: 3, beside: 4 },
      { value: 6, beside: 5 },
    ]);
  });

  it("end when their time is over, with at least one", async () => {
    const { value, beside } = watched();
    assert.deepEqual(await alternate({ pairs: 9, budget: 0 }, value, beside), [{ value: 2, beside: 1 }]);
  });
});
