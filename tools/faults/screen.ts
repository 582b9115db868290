import type { ConsoleMessage, Frame, Page } from "puppeteer-core";
import type { Writing, WritingWishes } from "./victim.ts";
import { savedMark, writeNotes } from "./write-notes.ts";

/** Begins to write in these screens; `page` is the window that they are in, where the console is heard. */
export const writeOnScreen = (
  { page, screens }: { readonly page: Page; readonly screens: Page | Frame },
  { onSaved, ...wishes }: WritingWishes,
): Writing => {
  const hear = (message: ConsoleMessage): void => {
    const said = message.text();
    if (said.startsWith(savedMark + wishes.run)) onSaved(said.slice(savedMark.length));
  };
  page.on("console", hear);
  const ended = screens.evaluate(writeNotes, { mark: savedMark, ...wishes }).finally(() => page.off("console", hear));
  // Ending the browser breaks it off, and then nobody waits for it any more.
  ended.catch(() => undefined);
  return { ended };
};

/** How many notes these screens say came back. The strip that says so is drawn last, so it is waited for a while. */
export const returnedOnScreen = async (screens: Page | Frame): Promise<number | undefined> => {
  const strip = await screens.waitForSelector('[data-recovery="done"]', { timeout: 15_000 }).catch(() => undefined);
  const told = await strip?.evaluate((shown) => shown.getAttribute("data-returned"));
  return told == null ? undefined : Number(told);
};
