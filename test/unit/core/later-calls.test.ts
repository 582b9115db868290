import assert from "node:assert/strict";
import { laterCalls } from "../../../shared/core/later-calls.ts";

describe("calls of a part that is loaded later", () => {
  it("load it at the first of them, and pass on what is asked and answered", async () => {
    let loaded = 0;
    const part = { double: async (n: number) => 2 * n, name: async () => "deel", other: async () => undefined };
    const load = async () => {
      loaded += 1;
      return part;
    };

    const calls = laterCalls(load, ["double", "name"]);

    assert.equal(loaded, 0);
    assert.deepEqual([await calls.double(4), await calls.name()], [8, "deel"]);
    assert.deepEqual(Object.keys(calls), ["double", "name"]);
  });

  it("fail when it cannot be loaded", async () => {
    const calls = laterCalls(() => Promise.reject<{ name: () => Promise<string> }>(new Error("offline")), ["name"]);
    await assert.rejects(calls.name(), /offline/);
  });
});
