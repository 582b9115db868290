import type { Page } from "puppeteer-core";

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
