import type { Page } from "puppeteer-core";
import { goToChoice, seeQuickInput } from "../../tools/code/quick-input.ts";
import { until } from "../../tools/code/until.ts";
import { bringForward, caret, press } from "../../tools/code/workbench-parts.ts";

/** Opens a file of the workspace by its path, such as `src/upload.ts`, as a person does: through "go to file". */
export const openFile = async (page: Page, path: string, { line }: { readonly line?: number } = {}): Promise<void> => {
  const name = path.split("/").at(-1) ?? "";
  await bringForward(page);
  await press(page, "Control", "p");
  await seeQuickInput(page);
  await page.keyboard.type(path);
  await goToChoice(page, name);
  // Behind the path once the file was found: typed at once, VS Code drops its search and keeps showing an older list.
  if (line !== undefined) await page.keyboard.type(`:${line}`);
  await page.keyboard.press("Enter");
  await until(page, `${name} is open and takes keys`, async () => {
    const { position, isInEditor } = await caret(page);
    const isOnLine = line === undefined || position.startsWith(`Ln ${line},`);
    return isInEditor && isOnLine && (await openTabs(page)).active === name;
  });
};

/** The names on the tabs of the editor, and the one in front. */
export const openTabs = (
  page: Page,
): Promise<{ readonly names: readonly string[]; readonly active: string | undefined }> =>
  page.evaluate(() => {
    const name = (tab: Element | null): string | undefined =>
      tab?.querySelector(".label-name")?.textContent ?? undefined;
    return {
      names: [...document.querySelectorAll(".part.editor .tab")].flatMap((tab) => name(tab) ?? []),
      active: name(document.querySelector(".part.editor .tab.active")),
    };
  });

/** The text of the file in front, as far as it is on the screen. */
export const editorText = (page: Page): Promise<string> =>
  page.$$eval(".part.editor .monaco-editor .view-lines .view-line", (lines) =>
    lines
      // Lines are drawn in any order, each at its height.
      .toSorted((a, b) => a.getBoundingClientRect().top - b.getBoundingClientRect().top)
      .map((line) => line.textContent.replaceAll("\u00a0", " "))
      .join("\n"),
  );
