import { isPageAddress } from "./page-address.ts";
import type { PageSeen } from "./read-page.ts";
import { realAddress } from "./real-address.ts";

/** What the browser tells of the place that its menu was opened on; each of these may be missing. */
interface MenuClick {
  readonly pageUrl?: string | undefined;
  readonly selectionText?: string | undefined;
  readonly linkUrl?: string | undefined;
  /** Firefox alone tells the words of a link. */
  readonly linkText?: string | undefined;
  readonly srcUrl?: string | undefined;
  readonly mediaType?: string | undefined;
}

/**
 * The page that a note goes with when it was asked for from the menu. What is selected goes before what lies under it, and
 * a link before the picture that shows it. A note about a picture leads to the page it stands on: alone it says little.
 */
export const menuPage = (click: MenuClick, tab: { readonly title?: string; readonly url?: string } = {}): PageSeen => {
  const { selectionText = "", linkUrl = "", linkText = "", srcUrl = "", mediaType } = click;
  const page = { title: tab.title ?? "", url: realAddress(click.pageUrl ?? tab.url ?? ""), lang: "" };
  if (selectionText !== "") return { ...page, selection: selectionText };
  // A link may also run a script or start a program: then the note is about the page.
  if (isPageAddress(linkUrl)) return { title: linkText, url: linkUrl, selection: "", lang: "" };
  const picture = mediaType === "image" ? fileName(srcUrl) : "";
  return { ...page, title: [picture, page.title].filter((part) => part !== "").join(" – "), selection: "" };
};

/** The name of a picture that has an address of its own. */
const fileName = (url: string): string => {
  if (!isPageAddress(url) || !URL.canParse(url)) return "";
  const name = new URL(url).pathname.split("/").at(-1) ?? "";
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
};
