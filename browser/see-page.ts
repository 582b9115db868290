import { api } from "./api.ts";
import { parsePageSeen } from "./parse-page-seen.ts";
import { readPage, type PageSeen } from "./read-page.ts";
import { realAddress } from "./real-address.ts";

/** Looks at the page in front. Where it may not be read, it is what the browser tells of the tab itself. */
export const seePage = async (): Promise<PageSeen> => {
  const [tab] = await api.tabs.query({ active: true, currentWindow: true });
  const known: PageSeen = { title: tab?.title ?? "", url: realAddress(tab?.url ?? ""), selection: "", lang: "" };
  if (tab?.id === undefined) return known;
  try {
    const [answer] = await api.scripting.executeScript({
      target: { tabId: tab.id },
      func: readPage,
      // A page that is still loading can be read as far as it is there.
      injectImmediately: true,
    });
    return parsePageSeen(answer?.result) ?? known;
  } catch {
    // The browser's own pages, the store and some documents let nobody in; each browser words that differently.
    return known;
  }
};
