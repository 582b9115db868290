import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findChromium } from "../find-browser.ts";
import { launchBrowser } from "../launch-browser.ts";
import type { Stage } from "./stage.ts";
import { patience } from "./stage.ts";

interface Floor {
  readonly stage: Pick<Stage, "chromium" | "url">;
  close(): Promise<void>;
}

const manifest = { manifest_version: 3, name: "Floor", version: "1", action: { default_popup: "popup.html" } };
/** A field without a word would be no content to the browser, and never be painted first. */
const page = `<!doctype html><html lang="en"><title>Floor</title>
<main><form class="capture"><label>Floor <textarea autofocus></textarea></label></form></main></html>`;

/** A browser with an extension whose panel and popup are one field and nothing else: no code, no style, no notebook. */
export const openFloor = async (): Promise<Floor> => {
  const folder = await mkdtemp(join(tmpdir(), "cirkel-floor-"));
  await writeFile(join(folder, "manifest.json"), JSON.stringify(manifest));
  for (const name of ["panel", "popup"]) await writeFile(join(folder, `${name}.html`), page);
  const running = await launchBrowser({
    executable: await findChromium(),
    extensions: [folder],
    window: "headless",
    longestWait: patience,
    width: 380,
  });
  // The driver installs what it was given without waiting for it; a second time gives the same, with its id.
  const extensionId = await running.browser.installExtension(folder);
  return {
    stage: {
      chromium: { ...running, extensionId },
      url: (file) => `chrome-extension://${extensionId}/${file}`,
    },
    close: async () => {
      await running.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
};
