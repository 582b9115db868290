import assert from "node:assert/strict";
import fc from "fast-check";
import { exportName } from "../../../shared/exchange/file-name.ts";

const id = "proposal:01HZY3V9Q8W7E6R5T4Y3K2J1H0";

describe("the name of an exported file", () => {
  it("is the day, the title in plain letters and the end of its id", () => {
    assert.equal(
      exportName("Eén tést: “apart” zetten & oplossen!", id, "2026-11-13"),
      "2026-11-13-een-test-apart-zetten-oplossen-k2j1h0.md",
    );
  });

  it("falls back on what it is when no plain letter is in the title", () => {
    assert.equal(exportName("مرحبا 🎉", id, "2026-11-13"), "2026-11-13-proposal-k2j1h0.md");
  });

  it("is a file name everywhere, whatever the title", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 400 }), (title) => {
        assert.match(exportName(title, id, "2026-11-13"), /^2026-11-13-[a-z\d](?:[a-z\d-]{0,58}[a-z\d])?-k2j1h0\.md$/);
      }),
    );
  });
});
