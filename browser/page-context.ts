import type { Context } from "../shared/domain/capture.ts";
import { cleanText, copiedText, cutText } from "../shared/domain/copied-text.ts";
import { textFragment } from "../shared/domain/text-fragment.ts";
import type { PageSeen } from "./read-page.ts";

/** What the person lets go along with a note. */
export interface ContextChoice {
  readonly page: "along" | "removed";
  /** Without query string and fragment, unless the person keeps them. */
  readonly address: "short" | "full";
  readonly copied: "along" | "removed";
}

export const firstChoice: ContextChoice = { page: "along", address: "short", copied: "along" };

const longestTitle = 300;
const longestAddress = 2_000;

/** The context of a note as it will be kept; undefined when nothing is known or nothing is left. */
export const pageContext = (seen: PageSeen, choice: ContextChoice): Context | undefined => {
  const copied = choice.copied === "along" ? copiedText(seen.selection) : "";
  const label = choice.page === "along" ? pageLabel(seen) : "";
  const short = choice.page === "along" ? address(seen.url, choice.address) : "";
  const ref = copied === "" ? short : withFragment(short, seen.quote ?? "");
  if (label === "" && ref === "" && copied === "") return undefined;
  return { type: "page", label, ref, ...(copied !== "" && { copied }) };
};

/** What to call the page: its title and host; without a title its address as one reads it. */
export const pageLabel = ({ title, url }: PageSeen): string => {
  const name = cutText(cleanText(title).replace(/\s+/g, " "), longestTitle);
  const { host = "", pathname = "" } = parseAddress(url) ?? {};
  if (name === "") return cutText(`${host}${pathname}`.replace(/\/$/, ""), longestTitle);
  return host === "" ? name : `${name}, ${host}`;
};

/** Only addresses one can go back to; `short` leaves out query and fragment, and a name and password always. */
export const address = (url: string, length: ContextChoice["address"]): string => {
  const parsed = parseAddress(url);
  if (!parsed) return "";
  parsed.username = "";
  parsed.password = "";
  if (length === "short") {
    parsed.search = "";
    parsed.hash = "";
  }
  // Half an address leads nowhere, so a very long one is left out as a whole.
  return parsed.href.length > longestAddress ? "" : parsed.href;
};

/** Whether the full address says more than the short one. */
export const hasLongerAddress = ({ url }: PageSeen): boolean => {
  const full = address(url, "full");
  return full !== "" && full !== address(url, "short");
};

/** The address that also finds the selected words again; as it was where it has no room for them. */
const withFragment = (ref: string, quote: string): string => {
  const fragment = textFragment(quote);
  if (ref === "" || fragment === "") return ref;
  const found = ref.includes("#") ? `${ref}${fragment}` : `${ref}#${fragment}`;
  return found.length > longestAddress ? ref : found;
};

const parseAddress = (url: string): URL | undefined => {
  if (!URL.canParse(url)) return undefined;
  const parsed = new URL(url);
  return ["http:", "https:", "file:"].includes(parsed.protocol) ? parsed : undefined;
};
