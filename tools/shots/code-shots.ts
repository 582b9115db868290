import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { startWorkbench } from "../code/workbench.ts";
import { screensIn, seeCaret } from "../code/workbench-parts.ts";
import { driveScreens, type ScreenDriver } from "../start/screen-driver.ts";
import { screenWords } from "../start/screen-words.ts";
import { codeScenes, type CodeStage } from "./code-scenes.ts";
import type { Shot } from "./index-page.ts";
import { en } from "./words.en.ts";
import { nl } from "./words.nl.ts";

const size = { width: 1280, height: 800 };

/** The themes by their names in the settings, and what their pictures are called. */
const themes = {
  "Light Modern": "light",
  "Dark Modern": "dark",
  "Default High Contrast": "contrast",
  "Default High Contrast Light": "contrast-light",
} as const;

/** Every state of Cirkel in a window of VS Code into a folder: each theme in nl and en, with one browser for all scenes. */
export const shootCode = async (folder: string): Promise<readonly Shot[]> => {
  const shots: Shot[] = [];
  for (const [theme, short] of Object.entries(themes)) {
    for (const language of ["nl", "en"] as const) {
      const code = await startWorkbench({ language, settings: settingsFor(theme, language) });
      try {
        const page = await code.open({ file: "test/e2e/upload.test.ts", line: 9 });
        await page.setViewport(size);
        await page.emulateMediaFeatures([{ name: "prefers-reduced-motion", value: "reduce" }]);
        await seeCaret(page, 9);
        const stage: CodeStage = {
          page,
          view: screensOf(page, "view"),
          tab: screensOf(page, "tab"),
          words: screenWords(language),
          lines: language === "nl" ? nl : en,
          names: await manifestWords(language),
        };
        for (const { name, shows, arrange } of codeScenes) {
          await arrange(stage);
          // What lies under the pointer would light up.
          await page.mouse.move(size.width / 2, size.height - 1);
          if (shows) await stage[shows].settle();
          const file = `${name}-${language}-${short}.png`;
          await page.screenshot({ path: join(folder, file) });
          shots.push({ scene: name, file, caption: `${language}, ${theme}` });
        }
      } finally {
        await code.close();
      }
    }
  }
  return shots;
};

const settingsFor = (theme: string, language: "nl" | "en"): Readonly<Record<string, unknown>> => ({
  "workbench.colorTheme": theme,
  "cirkel.language": language,
  "editor.cursorBlinking": "solid",
});

const screensOf = (page: CodeStage["page"], place: "view" | "tab"): ScreenDriver => {
  const frame = (): ReturnType<typeof screensIn> => screensIn(page, place);
  return driveScreens({
    frame,
    goTo: async (route) => (await frame()).evaluate((hash) => void (location.hash = hash), route),
  });
};

const manifestWords = async (language: "nl" | "en"): Promise<CodeStage["names"]> => {
  const file = language === "nl" ? "package.nls.nl.json" : "package.nls.json";
  return JSON.parse(await readFile(join("dist/vscode", file), "utf8"));
};
