import assert from "node:assert/strict";
import { instantOf } from "../../../shared/usecases/instant-of.ts";
import { createWorld } from "../../helpers/create-world.ts";

describe("the moment of an imported note", () => {
  it("is its own time, else noon and a second for each note before it, and never another day", () => {
    const { clock } = createWorld();
    const at = (note: { readonly time?: string; readonly order: number }): string =>
      instantOf(clock, { day: "2026-11-02", ...note });

    assert.equal(at({ time: "10:41", order: 7 }), "2026-11-02T09:41:00.000Z");
    assert.equal(at({ order: 7 }), "2026-11-02T11:00:07.000Z");
    assert.equal(at({ order: 100_000 }), "2026-11-02T22:59:59.000Z");
  });
});
