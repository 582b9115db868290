import type { Page } from "puppeteer-core";

/** What lies on the clipboard, each kind as its text. A page is let read it here, as no page is without a person's word. */
export const onClipboard = async (page: Page): Promise<Readonly<Record<string, string>>> => {
  const origin = await page.evaluate(() => location.origin);
  await page.browserContext().overridePermissions(origin, ["clipboard-read", "clipboard-write"]);
  return page.evaluate(async () => {
    const found: Record<string, string> = {};
    for (const item of await navigator.clipboard.read())
      for (const kind of item.types) found[kind] = await (await item.getType(kind)).text();
    return found;
  });
};
