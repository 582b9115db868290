import assert from "node:assert/strict";
import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { RunningChromium } from "../../tools/launch-chromium.ts";
import { openPanel, startChromium } from "../helpers/chromium.ts";
import { note, seeText, textOf } from "../helpers/see.ts";

describe("a database that is lost", () => {
  let profile: string;
  let chromium: RunningChromium;

  before(async () => {
    profile = await mkdtemp(join(tmpdir(), "cirkel-lost-"));
    chromium = await startChromium({ profile });
    const panel = await openPanel(chromium);
    await note(panel, "! Reviews waited for two days #review");
    await note(panel, "- Waited two hours for a review #review");
    await seeText(panel, "Waited two hours for a review");
    await chromium.close();
    await deleteDatabases(profile);
    chromium = await startChromium({ profile });
  });
  after(async () => {
    await chromium?.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  });

  it("comes back from the second copy at the next start, and the person is told so until they have seen it", async () => {
    const panel = await openPanel(chromium);

    await panel.waitForSelector('[data-recovery="done"][data-returned="2"]');
    await seeText(panel, "2 notes came back from the second copy on this device.");
    await seeText(panel, "Reviews waited for two days");
    await seeText(panel, "Waited two hours for a review");
    await panel.click("[data-recovery] button");
    await panel.waitForSelector("[data-recovery]", { hidden: true });

    const again = await openPanel(chromium);
    await seeText(again, "Reviews waited for two days");
    assert.doesNotMatch(await textOf(again, "body"), /came back/);
  });
});

/** As a browser does when it finds them damaged: the folders of all databases go, those of the files stay. */
const deleteDatabases = async (profile: string): Promise<void> => {
  const folder = join(profile, "Default", "IndexedDB");
  const databases = (await readdir(folder)).filter((name) => name.startsWith("chrome-extension_"));
  assert.ok(databases.length > 0, "there is a database to lose");
  for (const name of databases) await rm(join(folder, name), { recursive: true });
};
