import { isPageAddress } from "./page-address.ts";

/**
 * The address of what is read, where the browser shows it in a view of its own: reader view of Firefox
 * (`about:reader?url=…`) and of Chromium and Edge (`chrome-distiller://…?url=`, `read://…?url=`), and the source of a page.
 */
export const realAddress = (url: string): string => {
  if (url.startsWith("view-source:")) return url.slice("view-source:".length);
  if (!/^(?:about:reader\?|chrome-distiller:\/\/|read:\/\/)/.test(url)) return url;
  const asked = new URLSearchParams(url.replace(/^[^?]*\?/, "")).get("url") ?? "";
  return isPageAddress(asked) ? asked : url;
};
