import assert from "node:assert/strict";
import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { RunningChromium } from "../../tools/launch-chromium.ts";
import { importFolder, type Imported } from "../../tools/start/import-folder.ts";
import { drivePanel, type PanelDriver } from "../../tools/start/panel-driver.ts";
import { en as why } from "../../shared/ui/settings/problem-words.en.ts";
import { screenWords } from "../../tools/start/screen-words.ts";
import { startChromium } from "../helpers/chromium.ts";
import { note } from "../helpers/see.ts";

describe("a folder of notes with everything wrong in it", () => {
  let chromium: RunningChromium;
  let panel: PanelDriver;
  let folder = "";
  let report: Imported;
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), "cirkel-hostile-"));
    await layHostileFolder(folder);
    chromium = await startChromium({ language: "en" });
    panel = await drivePanel(chromium, {});
    await panel.goTo("now");
    await note(panel.page, "A note that was there before");
    report = await importFolder(panel, screenWords("en"), { folder, found: { files: [], leftOut: [] } }, "private");
  });
  after(async () => {
    await chromium.close();
    await rm(folder, { recursive: true, force: true });
  });

  it("gives every note that can be read, each once, also where a link leads in circles", () => {
    assert.equal(report.imported, 4);
  });

  it("names each file that could not be used, with the reason in the language of the screen", () => {
    const reasons = new Map(report.leftOut.map(({ path, why }) => [path.slice(path.indexOf("/") + 1), why]));
    assert.deepEqual(Object.fromEntries(reasons), {
      "2026-11-02.md:3": why.brokenFrontMatter,
      "2026-11-04.md": why.empty,
      "code.md:5": why.code,
      "journals/2026-11-01.md": why.binary,
      "journals/2026_11_03.md": why.latin1,
      "photo.png": why.binary,
      "todo.md": why.noDay,
    });
  });

  it("shows markup in a note as the text that it is, and leaves earlier notes alone", async () => {
    await panel.goTo("now");
    await panel.waitForText("A note that was there before");
    await panel.waitForText("<script>alert(1)</script> in a note");
    await panel.waitForText("Café overleg liep uit");
  });

  it("brings nothing in twice", async () => {
    const again = await importFolder(
      panel,
      screenWords("en"),
      { folder, found: { files: [], leftOut: [] } },
      "private",
    );

    assert.equal(again.imported, 0);
  });
});

const layHostileFolder = async (folder: string): Promise<void> => {
  const journals = join(folder, "journals");
  await mkdir(journals);
  const binary = Uint8Array.from({ length: 512 }, (_, index) => index % 7);
  await writeFile(join(folder, "photo.png"), binary);
  await writeFile(join(journals, "2026-11-01.md"), binary);
  await writeFile(join(folder, "2026-11-02.md"), "---\ntags: [a\ndate: : :\n---\n- 10:00 Upload test red again\n");
  // "Café" in Latin-1.
  const latin = Buffer.from("- Caf\u00e9 overleg liep uit\n", "latin1");
  await writeFile(join(journals, "2026_11_03.md"), latin);
  await writeFile(join(folder, "2026-11-04.md"), "");
  await writeFile(
    join(folder, "code.md"),
    "# 2026-11-05\n\nThe test took a quarter of an hour.\n\n```js\nalert(1)\n```\n\n- <script>alert(1)</script> in a note\n",
  );
  await writeFile(join(folder, "todo.md"), "- something without a day\n");
  await symlink(folder, join(journals, "loop"));
  await symlink(join(folder, "nowhere"), join(folder, "broken.md"));
};
