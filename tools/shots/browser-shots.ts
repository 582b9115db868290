import { join } from "node:path";
import { findChromium } from "../find-browser.ts";
import { launchChromium } from "../launch-chromium.ts";
import { drivePanel, type PanelDriver } from "../start/panel-driver.ts";
import { screenWords } from "../start/screen-words.ts";
import { browserScenes, type BrowserScene } from "./browser-scenes.ts";
import type { Shot } from "./index-page.ts";

const widths = [380, 1200] as const;
const schemes = ["light", "dark"] as const;

/** Every room and state of the panel into a folder: light and dark, nl and en, narrow and wide. */
export const shootBrowser = async (folder: string): Promise<readonly Shot[]> => {
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
        for (const scene of browserScenes) {
          await scene.arrange(panel, screenWords(language));
          shots.push(...(await shootScene(panel, scene, { folder, language, width })));
        }
      } finally {
        await chromium.close();
      }
    }
  }
  return shots;
};

interface Setting {
  readonly folder: string;
  readonly language: "nl" | "en";
  readonly width: number;
}

/** One state in both schemes; what was arranged stays as it is. */
const shootScene = async (
  panel: PanelDriver,
  { name, isWindow }: BrowserScene,
  { folder, language, width }: Setting,
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
    await panel.page.screenshot({ path: join(folder, file), fullPage: !isWindow, captureBeyondViewport: false });
    shots.push({ scene: name, file, caption: `${language}, ${scheme}, ${width} px` });
  }
  return shots;
};
