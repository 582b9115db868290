import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { RunningChromium } from "../../tools/launch-chromium.ts";
import { openPanel, startChromium } from "../helpers/chromium.ts";
import { note, seeText } from "../helpers/see.ts";

describe("a database that the browser cannot open", () => {
  let profile: string;
  let chromium: RunningChromium;
  let folder = "";

  before(async () => {
    profile = await mkdtemp(join(tmpdir(), "cirkel-closed-"));
    chromium = await startChromium({ profile });
    await note(await openPanel(chromium), "! Reviews waited for two days #review");
    await chromium.close();
    folder = await databaseIn(profile);
    await rm(folder, { recursive: true });
    // No folder can be made where a file is.
    await writeFile(folder, "");
  });
  after(async () => {
    await chromium?.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  });

  it("stops nobody: notes are there, new ones are kept, and the screen says how", async () => {
    chromium = await startChromium({ profile });
    const panel = await openPanel(chromium);

    await panel.waitForSelector('[data-recovery="memory"]');
    await seeText(panel, "The database on this device cannot be opened just now.");
    await seeText(panel, "Reviews waited for two days");
    await note(panel, "- Waited two hours for a review #review");
    await seeText(panel, "Waited two hours for a review");
    await chromium.close();
  });

  it("has everything again when it can be opened", async () => {
    await rm(folder);
    chromium = await startChromium({ profile });
    const panel = await openPanel(chromium);

    await seeText(panel, "Reviews waited for two days");
    await seeText(panel, "Waited two hours for a review");
    await panel.waitForSelector('[data-recovery="memory"]', { hidden: true });
  });
});

const databaseIn = async (profile: string): Promise<string> => {
  const folder = join(profile, "Default", "IndexedDB");
  const name = (await readdir(folder)).find((one) => /^chrome-extension_.*\.leveldb$/.test(one));
  if (name === undefined) throw new Error("there is no database to close");
  return join(folder, name);
};
