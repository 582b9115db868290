import type { PageSeen } from "./read-page.ts";

/**
 * The page a note goes with: the one in front, unless the menu was used on another. What the menu saw fills in what
 * could not be read, such as a selection inside a frame or in a document.
 */
export const choosePage = (inFront: PageSeen, fromMenu: PageSeen): PageSeen => {
  if (inFront.url !== "" && inFront.url !== fromMenu.url) return fromMenu;
  return {
    ...inFront,
    // Of a picture it also tells the name.
    title: fromMenu.title || inFront.title,
    url: inFront.url || fromMenu.url,
    // The page keeps the line ends of what was selected, the menu does not.
    selection: inFront.selection || fromMenu.selection,
    lang: inFront.lang || fromMenu.lang,
  };
};
