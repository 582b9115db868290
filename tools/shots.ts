import { mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { findChromium } from "./find-browser.ts";
import { launchChromium } from "./launch-chromium.ts";
import { buildPart } from "./parts.ts";
import { indexPage, type Shot } from "./shots/index-page.ts";
import { scenes, type Scene } from "./shots/scenes.ts";
import { drivePanel, type PanelDriver } from "./start/panel-driver.ts";
import { screenWords } from "./start/screen-words.ts";

const out = "out/shots";
const widths = [380, 1200] as const;
const schemes = ["light", "dark"] as const;

/** `npm run shots`: a picture of every room and state, light and dark, nl and en, narrow and wide, with an index page. */
export const main = async (): Promise<number> => {
  const built = await buildPart(["chromium"]);
  if (!built.ok) {
    console.error(built.output);
    return 1;
  }
  await rm(out, { recursive: true, force: true });
  await mkdir(out, { recursive: true });
  const executable = await findChromium();
  const shots: Shot[] = [];
  for (const language of ["nl", "en"] as const) {
    // Each width lives through all scenes: an open form would not survive a change from narrow to wide.
    for (const width of widths) {
      const chromium = await launchChromium({ executable, extension: "dist/chromium", window: "headless", language });
      try {
        const panel = await drivePanel(chromium, { downloads: join(chromium.profile, "saved") });
        await panel.page.setViewport({ width, height: 900 });
        await panel.speak(language);
        for (const scene of scenes) {
          await scene.arrange(panel, screenWords(language));
          shots.push(...(await shootScene(panel, scene, language, width)));
        }
      } finally {
        await chromium.close();
      }
    }
  }
  await writeFile(join(out, "index.html"), indexPage(shots));
  console.log(`${shots.length} pictures: look at ${join(out, "index.html")}.`);
  return 0;
};

/** One state in both schemes; what was arranged stays as it is. */
const shootScene = async (
  panel: PanelDriver,
  { name, isWindow }: Scene,
  language: "nl" | "en",
  width: number,
): Promise<readonly Shot[]> => {
  const shots: Shot[] = [];
  for (const scheme of schemes) {
    await panel.page.emulateMediaFeatures([
      { name: "prefers-color-scheme", value: scheme },
      { name: "prefers-reduced-motion", value: "reduce" },
    ]);
    await panel.settle();
    const file = `${name}-${language}-${scheme}-${width}.png`;
    // The window grows to the page instead of being looked past: what sticks to its edges stays where it is.
    await panel.page.screenshot({ path: join(out, file), fullPage: !isWindow, captureBeyondViewport: false });
    shots.push({ scene: name, language, scheme, width, file });
  }
  return shots;
};
