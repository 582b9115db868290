import type { Frame, Page } from "puppeteer-core";
import type { Writing } from "./victim.ts";
import { savedMark, writeNotes } from "./write-notes.ts";

/** Begins to write in these screens; `page` is the window that they are in, where the console is heard. */
export const writeOnScreen = (
  { page, screens }: { readonly page: Page; readonly screens: Page | Frame },
  run: string,
  onSaved: (text: string) => void,
): Writing => {
  page.on("console", (message) => {
    const said = message.text();
    if (said.startsWith(savedMark)) onSaved(said.slice(savedMark.length));
  });
  const writing = screens.evaluate(writeNotes, { mark: savedMark, run });
  const broken = writing.then((refused) => {
    throw new Error(`the screen refused "${refused?.text}": ${refused?.reason}`);
  });
  // Ending the browser breaks it off, and then nobody waits for it any more.
  broken.catch(() => undefined);
  return { broken };
};

/** How many notes these screens say came back. The strip that says so is drawn last, so it is waited for a while. */
export const returnedOnScreen = async (screens: Page | Frame): Promise<number | undefined> => {
  const strip = await screens.waitForSelector('[data-recovery="done"]', { timeout: 15_000 }).catch(() => undefined);
  const told = await strip?.evaluate((shown) => shown.getAttribute("data-returned"));
  return told == null ? undefined : Number(told);
};
