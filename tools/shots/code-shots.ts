import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "puppeteer-core";
import { startWorkbench } from "../code/workbench.ts";
import { seeCaret } from "../code/workbench-parts.ts";
import { screensOf } from "../start/code-screens.ts";
import { screenWords } from "../start/screen-words.ts";
import { codeScenes, type CodeScene } from "./code-scenes.ts";
import type { CodeStage } from "./code-steps.ts";
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
        const stage = await prepareStage(page, language);
        for (const scene of codeScenes) {
          const file = `${scene.name}-${language}-${short}.png`;
          await shootScene(stage, scene, join(folder, file));
          shots.push({ scene: scene.name, file, caption: `${language}, ${theme}` });
        }
      } finally {
        await code.close();
      }
    }
  }
  return shots;
};

/** One state. When it cannot be arranged, the picture shows how far it came. */
const shootScene = async (stage: CodeStage, { shows, arrange }: CodeScene, path: string): Promise<void> => {
  try {
    await arrange(stage);
    if (shows) await stage[shows].settle();
    // What lies under the pointer would light up.
    await stage.page.mouse.move(size.width / 2, size.height - 1);
  } finally {
    await stage.page.screenshot({ path });
  }
};

const prepareStage = async (page: Page, language: "nl" | "en"): Promise<CodeStage> => {
  await page.setViewport(size);
  await page.emulateMediaFeatures([{ name: "prefers-reduced-motion", value: "reduce" }]);
  await seeCaret(page, 9);
  return {
    page,
    view: screensOf(page, "view"),
    tab: screensOf(page, "tab"),
    words: screenWords(language),
    lines: language === "nl" ? nl : en,
    names: await manifestWords(language),
  };
};

const settingsFor = (theme: string, language: "nl" | "en"): Readonly<Record<string, unknown>> => ({
  "workbench.colorTheme": theme,
  "cirkel.language": language,
  "editor.cursorBlinking": "solid",
});

const manifestWords = async (language: "nl" | "en"): Promise<CodeStage["names"]> => {
  const file = language === "nl" ? "package.nls.nl.json" : "package.nls.json";
  return JSON.parse(await readFile(join("dist/vscode", file), "utf8"));
};
