import { drawMarkdown } from "./draw-markdown.ts";

/**
 * Puts a page of Markdown on the clipboard twice: with its headings, lists and quotes for a text processor or a mail, and
 * as the Markdown itself for all that takes plain text. Rejects when the browser refuses the clipboard.
 */
export const copyFormatted = (markdown: string): Promise<void> => {
  // oxlint-disable-next-line no-restricted-properties -- it is read here; no text becomes an element
  const html = drawMarkdown(markdown).outerHTML;
  return navigator.clipboard.write([
    new ClipboardItem({
      "text/html": new Blob([html], { type: "text/html" }),
      "text/plain": new Blob([markdown], { type: "text/plain" }),
    }),
  ]);
};
