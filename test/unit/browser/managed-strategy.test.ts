import assert from "node:assert/strict";
import { managedStrategy } from "../../../browser/managed-strategy.ts";

const read = (set: Readonly<Record<string, unknown>>): Promise<string | undefined> =>
  managedStrategy(async () => set).read();

describe("ground rules that an organisation set for the browser", () => {
  it("are the text that stands in the policy, or its object as text", async () => {
    assert.equal(await read({ strategy: "## Waarom" }), "## Waarom");
    assert.equal(await read({ strategy: { cirkel: "strategy" } }), '{"cirkel":"strategy"}');
    // Something is set, and it cannot be read: that is for the reader to say.
    assert.equal(await read({ strategy: 5 }), "5");
  });

  it("are none where nothing is set, or where the browser refuses to look", async () => {
    assert.equal(await read({}), undefined);
    assert.equal(await read({ strategy: "" }), undefined);
    assert.equal(await managedStrategy(() => Promise.reject(new Error("no manifest"))).read(), undefined);
  });
});
