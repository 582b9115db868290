import assert from "node:assert/strict";
import { chromiumVictims } from "../../tools/faults/chromium-victim.ts";
import { killRounds } from "../../tools/faults/kill-rounds.ts";
import { seeded } from "../../tools/faults/seeded.ts";
import { findChromium } from "../../tools/find-browser.ts";

// `npm run faults` does this many more times, and in every other way that notes could be lost.
describe("a browser that is killed while it writes", () => {
  it("loses and doubles no note that was shown as saved, three times in a row", async () => {
    const { acked, lost, duplicates, wipes, detected } = await killRounds({
      kills: 3,
      chance: seeded("npm test"),
      openVictim: chromiumVictims({ executable: await findChromium(), extension: "dist/chromium" }),
    });

    assert.ok(acked >= 3, `${acked} notes were saved`);
    assert.deepEqual({ lost, duplicates, unseen: wipes - detected }, { lost: 0, duplicates: 0, unseen: 0 });
  });
});
