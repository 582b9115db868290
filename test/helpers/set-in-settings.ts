import type { Page } from "puppeteer-core";
import { runCommand } from "../../tools/code/quick-input.ts";
import { until } from "../../tools/code/until.ts";

/** Writes a text into one setting of the person, in the Settings editor of VS Code, and waits until it was kept. */
export const setInSettings = async (page: Page, name: string, text: string): Promise<void> => {
  await runCommand(page, "Preferences: Open User Settings");
  await page.waitForSelector(".settings-editor .search-container .monaco-editor.focused");
  await page.keyboard.type(`@id:${name}`);
  const field = `.settings-editor [data-key="${name}"] input`;
  await page.waitForSelector(field);
  await page.focus(field);
  // In one piece: VS Code keeps what stands there while one types, half an address too.
  await page.keyboard.sendCharacter(text);
  await until(page, `${name} is kept`, () =>
    page.evaluate(
      (around) => document.querySelector(`${around}.is-configured`) !== null,
      `.settings-editor .setting-item-contents`,
    ),
  );
};
