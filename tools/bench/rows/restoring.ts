import { readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { copyProfile } from "../prepare-profile.ts";
import type { Row } from "../row.ts";
import { launchWith, patience, stageOf } from "../stage.ts";

const notes = 10_000;

/** A database that was lost: everything comes back from the second copy before the first use. */
export const restoring: Row = {
  name: "restoring",
  lines: [{ name: "restoring", says: "10,000 notes back on the screen after the database was deleted", unit: "ms" }],
  measure: async ({ quick }) => {
    if (quick) return { restoring: "left out of --quick" };
    const profile = await copyProfile(notes);
    const databases = join(profile.folder, "Default", "IndexedDB");
    for (const name of await readdir(databases)) await rm(join(databases, name), { recursive: true });
    const chromium = await launchWith(profile.folder);
    try {
      const page = await chromium.browser.newPage();
      const start = performance.now();
      await page.goto(stageOf(chromium).url("panel.html"));
      await page.waitForSelector(`[data-recovery="done"][data-returned="${notes}"]`, { timeout: patience });
      return { restoring: [{ value: performance.now() - start }] };
    } finally {
      await chromium.close();
      await profile.remove();
    }
  },
};
